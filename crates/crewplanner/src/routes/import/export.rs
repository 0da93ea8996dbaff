//! Taking the people of the list home as a file. Asked first, because it stands in the audit log.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use db::Connection;
use web::{Form, Page, streamed};

use crate::App;
use crate::people::import::Style;
use crate::people::list;
use crate::people::reach::Reach;
use crate::routes::employees::{Filter, is_offered, offered};
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

impl ExportPage {
    fn list(&self) -> String {
        web::with_query(paths::Employees, &self.filter)
    }
}

pub(in crate::routes) async fn show(
    _: paths::ExportEmployees,
    State(app): State<App>,
    Query(filter): Query<Filter>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let filter = filter.understood(app.today());
    let mut read = app.db.read().await?;
    is_there(&mut read, &me, &filter).await?;
    let people =
        list::at_most(&mut read, &me.client.id, (&filter.wanted(app.today()), &Reach::Everybody), i64::MAX)
            .await?;
    drop(read);
    web::html(&ExportPage { page, me, filter, people })
}

pub(in crate::routes) async fn submit(
    _: paths::ExportEmployees,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
    Form(filter): Form<Filter>,
) -> web::Result<Response> {
    let filter = filter.understood(app.today());
    is_there(&mut *app.db.read().await?, &me, &filter).await?;
    let style = Style::of(page.language());
    let mut export = app.export(&me.client, &filter.wanted(app.today()), style, &me.actor()).await?;
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

/// Refuses a department that the client does not have: a file of nobody would look as if nobody worked there.
async fn is_there(conn: &mut Connection, me: &Me, filter: &Filter) -> web::Result<()> {
    let departments = offered(conn, me, &Reach::Everybody).await?;
    is_offered(conn, me, &departments, &filter.department).await
}
