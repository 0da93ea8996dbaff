//! The connection with CrewPlanner, as the content admin sees it; and its keys, which the operator fetches, too.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use web::Page;

use super::deliveries::{self, Deliveries};
use super::desk::{Admin, Desk};
use super::keys::{self, Keys};
use super::paths::{Connection, ConnectionKeys, ConnectionRoster, Doctor, LearnerPage, RosterLook};
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
}

pub(super) async fn show(_: Connection, admin: Admin) -> web::Result<Response> {
    page(admin, None).await
}

/// The page once more, for something that was said of the roster and does not count.
pub(super) async fn refused(admin: Admin, mistake: &'static str) -> web::Result<Response> {
    page(admin, Some(mistake)).await
}

async fn page(admin: Admin, mistake: Option<&'static str>) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let keys = Keys::read(&desk, &account, desk.at(ConnectionKeys)).await;
    let mut read = desk.app.db.read().await?;
    let deliveries = Deliveries::read(&desk.app, &mut read, &account.id, deliveries::own(&desk)).await?;
    let roster = RosterCard::read(&mut read, &account.id).await?;
    let roster = roster.map(|roster| RosterCard { mistake, ..roster });
    let (page, desk, account) = (&desk.page, &desk, &account);
    let page = ConnectionPage { page, desk, account, keys, roster, deliveries };
    if mistake.is_some() { web::unprocessable(&page) } else { web::html(&page) }
}

pub(super) async fn fetch_keys(_: ConnectionKeys, admin: Admin) -> Response {
    keys::fetch(&admin.desk, &admin.account).await;
    let back = if admin.desk.is_operator() { admin.desk.at("") } else { admin.desk.at(Connection) };
    Redirect::to(&back).into_response()
}
