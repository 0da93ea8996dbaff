//! The list of accounts, for the operator, and the form for a new one.

use askama::Template;
use axum::response::Response;
use jwt_link::addresses;
use kernel::{Slug, text};
use serde::Deserialize;
use web::{Form, Page};

use super::desk::{Desk, Operator, done};
use super::fields::Mistakes;
use super::paths::{AccountPage, Accounts, Doctor, NewAccount};
use crate::accounts::overview::{self, FAILED_DAYS, Listed};
use crate::create_account;
use crate::planner::ClientKey;

#[derive(Template)]
#[template(path = "cms/accounts.html")]
pub(super) struct AccountsPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub accounts: Vec<Listed>,
}

impl AccountsPage<'_> {
    /// What did not get in at an account lately.
    pub fn failed_at(&self, account: &Listed) -> String {
        let doctor = format!("{}{Doctor}", AccountPage { slug: account.slug.clone() });
        web::with_query(doctor, &[("outcome", "failed")])
    }

    /// Whether the last fetch of the client's keys brought none; false where nobody has asked since the start.
    pub fn is_keyless(&self, client: &ClientKey) -> bool {
        let look = self.desk.app.peer.key_sets.last_look(&self.desk.app.client(client).issuer());
        look.is_some_and(|look| !look.is_good())
    }
}

#[derive(Template)]
#[template(path = "cms/account_new.html")]
pub(super) struct NewAccountPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub typed: &'a Typed,
    pub mistakes: Mistakes,
}

#[derive(Default, Deserialize)]
pub(super) struct Typed {
    pub name: String,
    pub slug: String,
}

pub(super) async fn show(_: Accounts, Operator(desk): Operator) -> web::Result<Response> {
    let accounts = overview::list(&mut *desk.app.db.read().await?, desk.app.clock.now()).await?;
    web::html(&AccountsPage { page: &desk.page, desk: &desk, accounts })
}

pub(super) async fn new(_: NewAccount, Operator(desk): Operator) -> web::Result<Response> {
    let typed = Typed::default();
    web::html(&NewAccountPage { page: &desk.page, desk: &desk, typed: &typed, mistakes: Mistakes::default() })
}

pub(super) async fn create(
    _: NewAccount,
    Operator(desk): Operator,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let mut mistakes = Mistakes::default();
    let name = text::name(&typed.name, 100);
    if name.is_err() {
        mistakes.add("name", desk.page.get("cms-account-name-wrong"));
    }
    let slug = Slug::pasted(&typed.slug, addresses::account_in);
    if let Err(error) = &slug {
        mistakes.add("slug", desk.page.get(error.key()).to_string());
    }
    if let (Ok(name), Ok(slug)) = (name, slug) {
        if create_account(&desk.app, &slug, &name).await?.is_some() {
            return Ok(done(AccountPage { slug: slug.to_string() }, "created"));
        }
        mistakes.add("slug", desk.page.get("cms-account-slug-taken"));
    }
    web::unprocessable(&NewAccountPage { page: &desk.page, desk: &desk, typed: &typed, mistakes })
}
