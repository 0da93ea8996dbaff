//! The connection with CrewPlanner, as the content admin sees it; and its keys, which the operator fetches, too.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
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
    _: Connection,
    admin: Admin,
    Query(query): Query<LogQuery>,
) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let at = desk.at(Connection);
    let entries_at = format!("{at}/sign-ons/");
    let keys = Keys::read(&desk, &account, desk.at(ConnectionKeys)).await;
    let mut read = desk.app.db.read().await?;
    let deliveries = Deliveries::read(&desk.app, &mut read, &account.id, deliveries::own(&desk)).await?;
    let log = Log::read(&mut read, &account.id, &query, at, entries_at).await?;
    web::html(&ConnectionPage { page: &desk.page, desk: &desk, account: &account, keys, deliveries, log })
}

pub(super) async fn fetch_keys(_: ConnectionKeys, admin: Admin) -> Response {
    keys::fetch(&admin.desk, &admin.account).await;
    let back = if admin.desk.is_operator() { admin.desk.at("") } else { admin.desk.at(Connection) };
    Redirect::to(&back).into_response()
}

pub(super) async fn entry(path: SignOn, admin: Admin) -> web::Result<Response> {
    let name = admin.desk.page.get("cms-nav-connection").to_string();
    log::entry(&admin.desk, &admin.account.id, &path.id, admin.desk.at(Connection), name).await
}
