//! Attempts on addresses of accounts that do not exist: nobody else's page can show them.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use axum_extra::routing::TypedPath;
use web::Page;

use super::desk::{Desk, Operator};
use super::log::{self, Log, LogQuery};
use super::paths::{UnknownAccount, UnknownAccounts};
use crate::sign_on::log::unknown_account;

#[derive(Template)]
#[template(path = "cms/unknown_accounts.html")]
pub(super) struct UnknownAccountsPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub log: Log,
}

pub(super) async fn show(
    path: UnknownAccounts,
    Operator(desk): Operator,
    Query(query): Query<LogQuery>,
) -> web::Result<Response> {
    let at = path.to_uri().to_string();
    let log =
        Log::read(&mut *desk.app.db.read().await?, &unknown_account(), &query, at.clone(), format!("{at}/"))
            .await?;
    web::html(&UnknownAccountsPage { page: &desk.page, desk: &desk, log })
}

pub(super) async fn entry(path: UnknownAccount, Operator(desk): Operator) -> web::Result<Response> {
    let name = desk.page.get("cms-unknown-accounts").to_string();
    log::entry(&desk, &unknown_account(), &path.id, UnknownAccounts.to_uri().to_string(), name).await
}
