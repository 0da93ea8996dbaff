//! Taking the people of the list home as a file. Asked first, because it stands in the audit log.

use std::collections::HashSet;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use web::{Form, Page};

use super::csv;
use crate::App;
use crate::ids::EmployeeId;
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
    people: usize,
}

/// Whom the filter of the list lets through.
async fn people(app: &App, me: &Me, filter: &Filter) -> Result<Vec<EmployeeId>, db::Error> {
    let mut read = app.db.read().await?;
    list::ids(&mut read, &me.client.id, (&filter.wanted(), &Reach::Everybody), usize::MAX >> 1).await
}

pub(in crate::routes) async fn show(
    _: paths::ExportEmployees,
    State(app): State<App>,
    Query(filter): Query<Filter>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let people = people(&app, &me, &filter).await?.len();
    web::html(&ExportPage { page, me, filter: filter.understood(), people })
}

pub(in crate::routes) async fn submit(
    _: paths::ExportEmployees,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
    Form(filter): Form<Filter>,
) -> web::Result<Response> {
    let (client_id, style) = (me.client.id.clone(), Style::of(page.language()));
    let heavy = app.heavy.clone();
    let work = async move {
        let only: HashSet<EmployeeId> = people(&app, &me, &filter).await?.into_iter().collect();
        app.export(&me.client, Some(&only), style, &me.actor()).await
    };
    let (bytes, _) = heavy.run(&client_id, work).await??;
    Ok(csv("employees.csv", bytes))
}
