//! The page of one account, for the operator: its connection.

use askama::Template;
use axum::response::Response;
use kernel::Slug;
use serde::Deserialize;
use web::{Form, Page};

use super::deliveries::{self, Deliveries};
use super::desk::{Desk, Operator, done};
use super::fields::Mistakes;
use super::keys::Keys;
use super::paths::{
    AccountConnection, AccountDisconnect, AccountPage, Accounts, Confirm, ConnectionKeys, Doctor, StaffList,
};
use super::proved::{Lately, Proved};
use crate::accounts::overview::{self, Overview};
use crate::planner::{ClientKey, Planner, PlannerId};

#[derive(Template)]
#[template(path = "cms/account.html")]
pub(super) struct AccountTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub account: &'a Overview,
    pub learners: i64,
    pub keys: Option<Keys>,
    pub deliveries: Deliveries,
    pub typed: Typed,
    pub mistakes: Mistakes,
    /// They have shown lately that it is them, which another connection asks for.
    pub is_proved: bool,
}

/// The field of the page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub client_slug: String,
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
    Lately(is_proved): Lately,
) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    let typed = Typed { client_slug: client_slug(&account) };
    let page = template(&desk, &account, typed, Mistakes::default()).await?;
    web::html(&AccountTemplate { is_proved, ..page })
}

pub(super) async fn connect(
    path: AccountConnection,
    Operator(desk): Operator,
    Lately(is_proved): Lately,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    let mut mistakes = Mistakes::default();
    // Whose keys are believed from then on.
    if !is_proved {
        mistakes.add("client_slug", desk.page.get("mistake-confirm-first"));
        let page = template(&desk, &account, typed, mistakes).await?;
        return web::unprocessable(&AccountTemplate { is_proved, ..page });
    }
    let planner = desk.app.settings.planners.get(PlannerId::FIRST);
    match Slug::pasted(&typed.client_slug, |address| planner.address.subdomain_in_address(address)) {
        Ok(slug) => {
            let client = ClientKey { planner: planner.id, slug };
            // First, so that the next page says what it found. It is connected all the same: they may be the first.
            let issuer = desk.app.client(&client).issuer();
            let look = desk.app.peer.key_sets.look(&issuer).await;
            crate::connect(&desk.app, &account.id, &client, &desk.actor()).await?;
            let is_good = look.is_some_and(|look| look.is_good());
            return Ok(done(
                AccountPage { slug: path.slug },
                if is_good { "connected" } else { "connected-keyless" },
            ));
        }
        Err(error) => mistakes.add("client_slug", desk.page.get(error.key()).to_string()),
    }
    web::unprocessable(&template(&desk, &account, typed, mistakes).await?)
}

pub(super) async fn disconnect(
    path: AccountDisconnect,
    Proved(Operator(desk)): Proved<Operator>,
) -> web::Result<Response> {
    let account = find(&desk, &path.slug).await?;
    crate::disconnect(&desk.app, &account.id, &desk.actor()).await?;
    Ok(done(AccountPage { slug: path.slug }, "disconnected"))
}

fn client_slug(account: &Overview) -> String {
    account.client.as_ref().map_or_else(String::new, |client| client.slug.to_string())
}

pub(super) async fn find(desk: &Desk, slug: &str) -> web::Result<Overview> {
    overview::by_slug(&mut *desk.app.db.read().await?, slug).await?.ok_or(web::Error::not_found())
}

async fn template<'a>(
    desk: &'a Desk,
    account: &'a Overview,
    typed: Typed,
    mistakes: Mistakes,
) -> web::Result<AccountTemplate<'a>> {
    let at = AccountPage { slug: account.slug.clone() };
    let events_at = format!("{at}/events/");
    let fetch_at = desk.at(ConnectionKeys);
    let keys = Keys::read(desk, account, fetch_at).await;
    let mut read = desk.app.db.read().await?;
    let learners = overview::learners(&mut read, &account.id).await?;
    let deliveries = Deliveries::read(&desk.app, &mut read, &account.id, events_at).await?;
    Ok(AccountTemplate {
        page: &desk.page,
        desk,
        account,
        learners,
        keys,
        deliveries,
        typed,
        mistakes,
        is_proved: true,
    })
}
