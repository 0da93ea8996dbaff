//! The connection with CrewPlanner, as the content admin sees it; and its keys, which the operator fetches, too.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use web::Page;

use super::deliveries::{self, Deliveries};
use super::desk::{Admin, Desk};
use super::keys::{self, Keys};
use super::log::{self, Log, LogQuery};
use super::paths::{Connection, ConnectionKeys, ConnectionRoster, LearnerPage, RosterLook, SignOn};
use super::roster::RosterCard;
use crate::accounts::overview::Overview;

#[derive(Template)]
#[template(path = "cms/connection.html")]
pub(super) struct ConnectionPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub account: &'a Overview,
    pub keys: Option<Keys>,
    pub roster: Option<RosterCard>,
    pub deliveries: Deliveries,
    pub log: Log,
}

pub(super) async fn show(
    _: Connection,
    admin: Admin,
    Query(query): Query<LogQuery>,
) -> web::Result<Response> {
    page(admin, &query, None).await
}

/// The page once more, for something that was said of the roster and does not count.
pub(super) async fn refused(admin: Admin, mistake: &'static str) -> web::Result<Response> {
    page(admin, &LogQuery::default(), Some(mistake)).await
}

async fn page(admin: Admin, query: &LogQuery, mistake: Option<&'static str>) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let at = desk.at(Connection);
    let entries_at = format!("{at}/sign-ons/");
    let keys = Keys::read(&desk, &account, desk.at(ConnectionKeys)).await;
    let mut read = desk.app.db.read().await?;
    let deliveries = Deliveries::read(&desk.app, &mut read, &account.id, deliveries::own(&desk)).await?;
    let log = Log::read(&mut read, &account.id, query, at, entries_at).await?;
    let roster = RosterCard::read(&mut read, &account.id).await?;
    let roster = roster.map(|roster| RosterCard { mistake, ..roster });
    let (page, desk, account) = (&desk.page, &desk, &account);
    let page = ConnectionPage { page, desk, account, keys, roster, deliveries, log };
    if mistake.is_some() { web::unprocessable(&page) } else { web::html(&page) }
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
