//! The page on which somebody says whom to change, and how.

use axum::extract::{Query, State};
use axum::response::Response;
use web::Form;

use super::bulk_view::BulkPage;
use super::form::{BulkQuery, Typed};
use crate::App;
use crate::routes::paths;
use crate::routes::signed_in::SignedInLead;

pub(crate) async fn show(
    _: paths::Bulk,
    State(app): State<App>,
    Query(query): Query<BulkQuery>,
    lead: SignedInLead,
) -> web::Result<Response> {
    let typed = Typed { all: query.all, filter: query.filter.understood(app.today()), ..Typed::default() };
    web::html(&BulkPage::new(&app, lead, typed).await?)
}

/// Goes on with those who were ticked in the list.
pub(crate) async fn ticked(
    _: paths::Bulk,
    State(app): State<App>,
    lead: SignedInLead,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let nobody = typed.id.is_empty();
    let typed = Typed { id: typed.id, ..Typed::default() };
    let mut page = BulkPage::new(&app, lead, typed).await?;
    if nobody {
        page.mistake("people", "bulk-nobody-ticked");
        return page.refused();
    }
    web::html(&page)
}
