//! Taking the people of the list home as a file. Asked first, because it stands in the audit log.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use web::{Form, Page, streamed};

use crate::App;
use crate::people::import::Style;
use crate::people::list;
use crate::people::reach::Reach;
use crate::routes::employees::Filter;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};

#[derive(Template)]
#[template(path = "export.html")]
struct ExportPage {
    page: Page,
    me: Me,
    filter: Filter,
    people: i64,
}

pub(in crate::routes) async fn show(
    _: paths::ExportEmployees,
    State(app): State<App>,
    Query(filter): Query<Filter>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let wanted = (&filter.wanted(), &Reach::Everybody);
    let people = list::at_most(&mut *app.db.read().await?, &me.client.id, wanted, i64::MAX).await?;
    web::html(&ExportPage { page, me, filter: filter.understood(), people })
}

pub(in crate::routes) async fn submit(
    _: paths::ExportEmployees,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
    Form(filter): Form<Filter>,
) -> web::Result<Response> {
    let style = Style::of(page.language());
    let mut export = app.export(&me.client, &filter.wanted(), style, &me.actor()).await?;
    let body = streamed(async move |parts| {
        while let Some(part) = export.next(&app).await? {
            if !parts.send(part).await {
                break;
            }
        }
        Ok(())
    });
    web::download("employees.csv", web::CSV, body)
}
