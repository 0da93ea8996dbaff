//! The page of one account, for the operator: its connection, its content admins, its sign-on log.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use kernel::Slug;
use kernel::text::{self, TextError};
use serde::Deserialize;
use web::{Form, Page};

use super::deliveries::{self, Deliveries};
use super::desk::{Desk, Operator, done};
use super::fields::Mistakes;
use super::keys::{self, Keys};
use super::log::{self, Log, LogQuery};
use super::paths::{
    AccountAdmins, AccountConnection, AccountDisconnect, AccountKeys, AccountPage, AccountSignOn, Accounts,
};
use crate::accounts::overview::{self, Overview};
use crate::planner::{ClientKey, Planner, PlannerId};
use crate::staff::{self, ContentAdmin, Role, StaffError, create_staff};

/// The shortest password that the form takes.
const MIN_PASSWORD: usize = 10;

#[derive(Template)]
#[template(path = "cms/account.html")]
pub(super) struct AccountTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub account: &'a Overview,
    pub learners: i64,
    pub admins: Vec<ContentAdmin>,
    pub keys: Option<Keys>,
    pub deliveries: Deliveries,
    pub log: Log,
    pub typed: Typed,
    pub mistakes: Mistakes,
}

/// The fields of both forms of the page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub client_slug: String,
    pub name: String,
    pub email: String,
    pub password: String,
}

impl AccountTemplate<'_> {
    /// The one that the account is connected with, or will be.
    fn planner(&self) -> &Planner {
        let id = self.account.client.as_ref().map_or(PlannerId::FIRST, |client| client.planner);
        self.desk.app.settings.planners.get(id)
    }

    /// What the client slug stands before in an issuer, such as `.crewplanner.com`.
    pub fn issuer_end(&self) -> String {
        self.planner().issuer_around().1
    }

    pub fn issuer_start(&self) -> String {
        self.planner().issuer_around().0
    }

    pub fn issuer(&self) -> Option<String> {
        self.account.client.as_ref().map(|client| self.desk.app.client(client).issuer())
    }

    /// A letter to the client with the name that they need.
    pub fn mailto(&self) -> String {
        let subject = self.page.get("cms-account-mail-subject").to_plain();
        let body = self.page.get("cms-account-mail-body").with("slug", &self.account.slug).to_plain();
        web::mailto(&subject, &body)
    }
}

pub(super) async fn show(
    path: AccountPage,
    Operator(desk): Operator,
    Query(query): Query<LogQuery>,
) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    let typed = Typed { client_slug: client_slug(&account), ..Typed::default() };
    web::html(&template(&desk, &account, &query, typed, Mistakes::default()).await?)
}

pub(super) async fn connect(
    path: AccountConnection,
    Operator(desk): Operator,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    let mut mistakes = Mistakes::default();
    let planner = desk.app.settings.planners.get(PlannerId::FIRST);
    match Slug::pasted(&typed.client_slug, |address| planner.address.subdomain_in_address(address)) {
        Ok(slug) => {
            let client = ClientKey { planner: planner.id, slug };
            // First, so that the next page says what it found. It is connected all the same: they may be the first.
            let issuer = desk.app.client(&client).issuer();
            let look = desk.app.peer.key_sets.look(&issuer).await;
            crate::connect(&desk.app, &account.id, &client, &desk.staff.email).await?;
            let is_good = look.is_some_and(|look| look.is_good());
            return Ok(done(
                &AccountPage { slug: path.slug },
                if is_good { "connected" } else { "connected-keyless" },
            ));
        }
        Err(error) => mistakes.add("client_slug", desk.page.text().slug_mistake(error)),
    }
    web::unprocessable(&template(&desk, &account, &LogQuery::default(), typed, mistakes).await?)
}

pub(super) async fn fetch_keys(path: AccountKeys, Operator(desk): Operator) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    keys::fetch(&desk, &account).await;
    Ok(Redirect::to(&AccountPage { slug: path.slug }.to_uri().to_string()).into_response())
}

pub(super) async fn disconnect(path: AccountDisconnect, Operator(desk): Operator) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    crate::disconnect(&desk.app, &account.id).await?;
    Ok(done(&AccountPage { slug: path.slug }, "disconnected"))
}

pub(super) async fn add_admin(
    path: AccountAdmins,
    Operator(desk): Operator,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    let mut mistakes = person_mistakes(&desk, &typed);
    if mistakes.is_empty() {
        let role = Role::ContentAdmin(account.id.clone());
        match create_staff(&desk.app, &typed.email, &typed.name, &role, &typed.password).await {
            Ok(_) => return Ok(done(&AccountPage { slug: path.slug }, "added")),
            Err(StaffError::Email(error)) => mistakes.add("email", email_mistake(&desk, error)),
            Err(StaffError::Name(_)) => mistakes.add("name", desk.page.get("cms-admin-name-wrong")),
            Err(StaffError::Password) => mistakes.add("password", desk.page.get("cms-admin-password-long")),
            Err(StaffError::Taken) => mistakes.add("email", desk.page.get("cms-admin-email-taken")),
            Err(StaffError::Database(error)) => return Err(error.into()),
        }
    }
    let typed = Typed { client_slug: client_slug(&account), ..typed };
    web::unprocessable(&template(&desk, &account, &LogQuery::default(), typed, mistakes).await?)
}

fn client_slug(account: &Overview) -> String {
    account.client.as_ref().map_or_else(String::new, |client| client.slug.to_string())
}

/// All that is wrong at once: nobody wants to send a form three times to learn of three mistakes.
fn person_mistakes(desk: &Desk, typed: &Typed) -> Mistakes {
    let mut mistakes = Mistakes::default();
    if text::name(&typed.name, 100).is_err() {
        mistakes.add("name", desk.page.get("cms-admin-name-wrong"));
    }
    if let Err(error) = text::email(&typed.email) {
        mistakes.add("email", email_mistake(desk, error));
    }
    if typed.password.chars().count() < MIN_PASSWORD {
        mistakes.add("password", desk.page.get("cms-admin-password-short"));
    }
    mistakes
}

fn email_mistake(desk: &Desk, error: TextError) -> String {
    match error {
        TextError::Hidden(hidden) => desk.page.text().hidden_mistake(hidden),
        _ => desk.page.get("cms-admin-email-wrong").to_string(),
    }
}

pub(super) async fn entry(path: AccountSignOn, Operator(desk): Operator) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    let back = AccountPage { slug: path.slug }.to_uri().to_string();
    log::entry(&desk, &account.id, &path.id, back, account.name).await
}

pub(super) async fn find(desk: &Desk, slug: &str) -> web::Result<Overview> {
    overview::by_slug(&mut *desk.app.db.read().await?, slug).await?.ok_or(web::Error::not_found())
}

async fn template<'a>(
    desk: &'a Desk,
    account: &'a Overview,
    query: &LogQuery,
    typed: Typed,
    mistakes: Mistakes,
) -> web::Result<AccountTemplate<'a>> {
    let admins = staff::content_admins(&desk.app, &account.id).await?;
    let at = AccountPage { slug: account.slug.clone() }.to_uri().to_string();
    let entries_at = format!("{at}/sign-ons/");
    let events_at = format!("{at}/events/");
    let fetch_at = AccountKeys { slug: account.slug.clone() }.to_uri().to_string();
    let keys = Keys::read(desk, account, fetch_at).await;
    let mut read = desk.app.db.read().await?;
    let learners = overview::learners(&mut read, &account.id).await?;
    let deliveries = Deliveries::read(&desk.app, &mut read, &account.id, events_at).await?;
    let log = Log::read(&mut read, &account.id, query, at, entries_at).await?;
    Ok(AccountTemplate {
        page: &desk.page,
        desk,
        account,
        learners,
        keys,
        admins,
        deliveries,
        log,
        typed,
        mistakes,
    })
}
