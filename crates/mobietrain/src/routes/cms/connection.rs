//! The connection with CrewPlanner, as the content admin sees it.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use web::Page;

use super::deliveries::{self, Deliveries};
use super::desk::{Admin, Desk};
use super::keys::{self, Keys};
use super::log::{self, Log, LogQuery};
use super::paths::{Connection, ConnectionKeys, SignOn};
use crate::accounts::overview::Overview;

#[derive(Template)]
#[template(path = "cms/connection.html")]
pub(super) struct ConnectionPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub account: &'a Overview,
    pub keys: Option<Keys>,
    pub deliveries: Deliveries,
    pub log: Log,
}

pub(super) async fn show(
    path: Connection,
    admin: Admin,
    Query(query): Query<LogQuery>,
) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let at = path.to_uri().to_string();
    let entries_at = format!("{at}/sign-ons/");
    let keys = Keys::read(&desk, &account, ConnectionKeys.to_uri().to_string()).await;
    let mut read = desk.app.db.read().await?;
    let deliveries = Deliveries::read(&desk.app, &mut read, &account.id, deliveries::own()).await?;
    let log = Log::read(&mut read, &account.id, &query, at, entries_at).await?;
    web::html(&ConnectionPage { page: &desk.page, desk: &desk, account: &account, keys, deliveries, log })
}

pub(super) async fn fetch_keys(_: ConnectionKeys, admin: Admin) -> Response {
    keys::fetch(&admin.desk, &admin.account).await;
    Redirect::to(Connection::PATH).into_response()
}

pub(super) async fn entry(path: SignOn, admin: Admin) -> web::Result<Response> {
    let name = admin.desk.page.get("cms-nav-connection").to_string();
    log::entry(&admin.desk, &admin.account.id, &path.id, Connection.to_uri().to_string(), name).await
}
