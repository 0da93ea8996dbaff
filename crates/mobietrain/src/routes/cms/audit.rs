//! The audit logs of the CMS: that of an account, for its content admins, and that of the installation, for operators.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use login::audit::{self, AuditEntry, AuditFile, AuditLog, AuditQuery, Export, Place};
use serde::Deserialize;
use web::{Error, Form, Page, streamed};

use super::audit_words::WORDS;
use super::desk::{Admin, Desk, Operator};
use super::paths::{
    Audit, AuditExport, AuditOne, InstallationAudit, InstallationAuditExport, InstallationAuditOne,
};
use super::staff::Keeper;
use crate::audit::Action;
use crate::reports::audited;

const ACTIONS: [&str; Action::ALL.len()] = {
    let mut actions = [""; Action::ALL.len()];
    let mut place = 0;
    while place < actions.len() {
        actions[place] = Action::ALL[place].as_str();
        place += 1;
    }
    actions
};

#[derive(Template)]
#[template(path = "cms/audit.html")]
struct AuditPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    log: AuditLog,
}

#[derive(Template)]
#[template(path = "cms/audit_entry.html")]
struct EntryPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    log: AuditEntry,
}

impl Keeper {
    /// Where their log is.
    fn at_log(&self) -> String {
        if self.account.is_some() { self.desk.at(Audit) } else { InstallationAudit.to_string() }
    }

    fn log(&self) -> Place<'_> {
        let kept_days = self.desk.app.settings.audit_kept.as_secs() / (24 * 3600);
        Place {
            tenant_id: self.place().log(),
            words: WORDS,
            actions: &ACTIONS,
            at: self.at_log(),
            export_at: format!("{}/export", self.at_log()),
            kept_days: i64::try_from(kept_days).unwrap_or(i64::MAX),
        }
    }
}

pub(super) async fn of_account(
    _: Audit,
    admin: Admin,
    Query(query): Query<AuditQuery>,
) -> web::Result<Response> {
    show(&Keeper::from(admin), query.clean()).await
}

pub(super) async fn of_installation(
    _: InstallationAudit,
    operator: Operator,
    Query(query): Query<AuditQuery>,
) -> web::Result<Response> {
    show(&Keeper::from(operator), query.clean()).await
}

async fn show(keeper: &Keeper, query: AuditQuery) -> web::Result<Response> {
    let (desk, page) = (&keeper.desk, &keeper.desk.page);
    let mut read = desk.app.db.read().await?;
    let meant = audited::meant(&mut read, keeper.place(), &query.q).await?;
    if let [(id, _)] = &meant[..] {
        let only = AuditQuery { about: id.clone(), q: String::new(), ..query };
        return Ok(Redirect::to(&web::with_query(keeper.at_log(), &only)).into_response());
    }
    let person = audited::known(&mut read, keeper.place(), &query.about).await?;
    let log = AuditLog::read(&mut read, keeper.log(), page, query).await?;
    let log = AuditLog { person, meant, ..log };
    drop(read);
    if log.wrong.any() {
        return web::unprocessable(&AuditPage { page, desk, log });
    }
    web::html(&AuditPage { page, desk, log })
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct From {
    after: String,
}

pub(super) async fn entry_of_account(
    path: AuditOne,
    admin: Admin,
    Query(from): Query<From>,
) -> web::Result<Response> {
    entry(&Keeper::from(admin), &path.id, &from.after).await
}

pub(super) async fn entry_of_installation(
    path: InstallationAuditOne,
    operator: Operator,
    Query(from): Query<From>,
) -> web::Result<Response> {
    entry(&Keeper::from(operator), &path.id, &from.after).await
}

async fn entry(keeper: &Keeper, id: &str, after: &str) -> web::Result<Response> {
    if after.contains('\0') || id.contains('\0') {
        return Err(Error::not_found());
    }
    let (desk, page) = (&keeper.desk, &keeper.desk.page);
    let mut read = desk.app.db.read().await?;
    let log = AuditEntry::read(&mut read, keeper.log(), page, &id.into(), after).await?;
    let log = log.ok_or(Error::not_found())?;
    drop(read);
    web::html(&EntryPage { page, desk, log })
}

pub(super) async fn export_of_account(
    _: AuditExport,
    admin: Admin,
    Form(query): Form<AuditQuery>,
) -> web::Result<Response> {
    export(Keeper::from(admin), query).await
}

pub(super) async fn export_of_installation(
    _: InstallationAuditExport,
    operator: Operator,
    Form(query): Form<AuditQuery>,
) -> web::Result<Response> {
    export(Keeper::from(operator), query).await
}

/// What the filter shows, as a file. That it was taken is in the log.
async fn export(keeper: Keeper, query: AuditQuery) -> web::Result<Response> {
    let query = AuditQuery { before: String::new(), q: String::new(), ..query.clean() };
    let (app, tenant_id) = (keeper.desk.app.clone(), keeper.place().log().to_owned());
    let (filter, wrong) = query.filter(&keeper.desk.page);
    if wrong.any() {
        return Ok(Redirect::to(&web::with_query(keeper.at_log(), &query)).into_response());
    }
    let mut read = app.db.read().await?;
    let name = audited::known(&mut read, keeper.place(), &query.about).await?;
    let action = Action::AuditLogExported.as_str();
    let entry = audit::taken(&mut read, &tenant_id, action, (&query, &filter), name).await?;
    drop(read);
    let mut write = app.db.write().await?;
    app.login.record(&mut write, &tenant_id, &keeper.desk.actor(), &entry).await?;
    write.commit().await?;
    let page = keeper.desk.page;
    let name = format!("audit-log-{}.csv", page.exact(&app.clock.now()).get(..10).unwrap_or_default());
    let body = streamed(async move |parts| {
        let file =
            AuditFile { page: &page, tenant_id: &tenant_id, words: WORDS, export: Export::new(filter) };
        Ok(file.write(&app.db, &parts).await?)
    });
    web::download(&name, web::CSV, body)
}
