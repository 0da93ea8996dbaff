//! The page of the log.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use login::audit::{AuditLog, AuditQuery};
use web::Page;

use super::{people, place};
use crate::App;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    page: Page,
    me: Me,
    log: AuditLog,
}

pub(in crate::routes) async fn show(
    _: paths::Audit,
    State(app): State<App>,
    Query(query): Query<AuditQuery>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let query = query.clean();
    let mut read = app.db.read().await?;
    let meant = people::meant(&mut read, &me.client.id, &query.q).await?;
    if let [(id, _)] = &meant[..] {
        let only = AuditQuery { about: id.clone(), q: String::new(), ..query };
        return Ok(Redirect::to(&web::with_query(paths::Audit, &only)).into_response());
    }
    let person = people::known(&mut read, &me.client.id, &query.about).await?;
    let log = AuditLog::read(&mut read, place(&app, &me), &page, query).await?;
    let log = AuditLog { person, meant, ..log };
    drop(read);
    if log.wrong.any() {
        return web::unprocessable(&AuditPage { page, me, log });
    }
    web::html(&AuditPage { page, me, log })
}
