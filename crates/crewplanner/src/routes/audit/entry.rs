//! One entry of the log, with all whom it was done to.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use login::audit::AuditEntry;
use serde::Deserialize;
use web::{Error, Page};

use super::place;
use crate::App;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};

#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::routes) struct From {
    after: String,
}

#[derive(Template)]
#[template(path = "audit_entry.html")]
struct EntryPage {
    page: Page,
    me: Me,
    log: AuditEntry,
}

pub(in crate::routes) async fn entry(
    paths::AuditEntry { id }: paths::AuditEntry,
    State(app): State<App>,
    Query(From { after }): Query<From>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    if after.contains('\0') || id.contains('\0') {
        return Err(Error::not_found());
    }
    let mut read = app.db.read().await?;
    let found = AuditEntry::read(&mut read, place(&app, &me), &page, &id.as_str().into(), &after).await?;
    let log = found.ok_or(Error::not_found())?;
    drop(read);
    web::html(&EntryPage { page, me, log })
}
