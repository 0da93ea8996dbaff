//! The link doctor: why somebody did not get in, on a page of its own. Of one account for its content admins, and of all accounts at once for
//! operators, who most often have a support code and nothing else.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use axum_extra::routing::TypedPath;
use db::Connection;
use web::Page;

use super::desk::{Admin, Desk, Operator};
use super::doctor_log::{DoctorLog, DoctorQuery, Of};
use super::paths::{Doctor, DoctorEverywhere, DoctorExport};
use crate::accounts::overview;
use crate::sign_on::log::{KeyUsed, keys_used};

#[derive(Template)]
#[template(path = "cms/doctor.html")]
struct DoctorPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    log: DoctorLog,
    /// With which keys links were signed within the last hour, by account; of all accounts only those with several.
    keys: Vec<KeysOf>,
}

/// The keys that an account's links were signed with lately.
struct KeysOf {
    /// What it is called, where there are several.
    account: Option<String>,
    used: Vec<KeyUsed>,
}

impl DoctorPage<'_> {
    /// Whether links are signed with more than one key, as for a while after a rotation.
    fn is_rotating(&self) -> bool {
        self.keys.iter().any(|of| of.used.len() > 1)
    }
}

pub(super) async fn show(_: Doctor, admin: Admin, Query(query): Query<DoctorQuery>) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let of = Of::Account(&account.id);
    let log = DoctorLog::read(&mut read, &desk.page, of, query, desk.at(Doctor)).await?;
    let used = keys_used(&mut read, &account.id, desk.app.clock.now()).await?;
    drop(read);
    answer(&DoctorPage { page: &desk.page, desk: &desk, log, keys: vec![KeysOf { account: None, used }] })
}

pub(super) async fn everywhere(
    path: DoctorEverywhere,
    Operator(desk): Operator,
    Query(query): Query<DoctorQuery>,
) -> web::Result<Response> {
    let app = desk.app.clone();
    app.heavy.run(&desk.staff.id, of_all(path, desk.clone(), query)).await?
}

/// Asks every account.
async fn of_all(path: DoctorEverywhere, desk: Desk, query: DoctorQuery) -> web::Result<Response> {
    let mut read = desk.app.db.read().await?;
    let at = path.to_uri().to_string();
    let log = DoctorLog::read(&mut read, &desk.page, Of::Everybody, query, at).await?;
    let keys = keys_of_all(&desk, &mut read).await?;
    drop(read);
    answer(&DoctorPage { page: &desk.page, desk: &desk, log, keys })
}

async fn keys_of_all(desk: &Desk, conn: &mut Connection) -> Result<Vec<KeysOf>, db::Error> {
    let (now, mut keys) = (desk.app.clock.now(), Vec::new());
    for (account_id, account) in overview::names(conn).await? {
        let used = keys_used(conn, &account_id, now).await?;
        if used.len() > 1 {
            keys.push(KeysOf { account: Some(account.name), used });
        }
    }
    keys.sort_by(|a, b| a.account.cmp(&b.account));
    Ok(keys)
}

fn answer(page: &DoctorPage<'_>) -> web::Result<Response> {
    if page.log.wrong.any() { web::unprocessable(page) } else { web::html(page) }
}
