//! Where somebody begins: in their account, or with the choice of one.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use web::Page;

use super::continued::Continued;
use super::desk::Desk;
use super::paths::{AccountPage, Accounts, Courses, Dashboard, Start};
use crate::staff::membership::Membership;

/// The accounts that somebody works in.
#[derive(Template)]
#[template(path = "cms/start.html")]
pub(super) struct StartPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub continued: Option<Continued>,
}

impl Membership {
    /// Where they begin in this account.
    pub fn home(&self) -> String {
        let account = AccountPage { slug: self.account_slug.clone() };
        match self.role.sees_learners() {
            true => format!("{account}{Dashboard}"),
            false => format!("{account}{Courses}"),
        }
    }

    /// The same, but where the draft is offered that somebody is in the middle of.
    async fn arrival(&self, desk: &Desk) -> web::Result<String> {
        let mut read = desk.app.db.read().await?;
        match self.role.writes() && Continued::of_any(&mut read, desk, &[self]).await?.is_some() {
            true => Ok(format!("{}{Courses}", AccountPage { slug: self.account_slug.clone() })),
            false => Ok(self.home()),
        }
    }
}

pub(super) async fn start(_: Start, desk: Desk) -> web::Result<Response> {
    let home = match &desk.staff.memberships[..] {
        _ if desk.is_operator() => Accounts.to_uri().to_string(),
        [only] => only.arrival(&desk).await?,
        theirs => {
            let writing: Vec<&Membership> = theirs.iter().filter(|one| one.role.writes()).collect();
            let continued = Continued::of_any(&mut *desk.app.db.read().await?, &desk, &writing).await?;
            return web::html(&StartPage { page: &desk.page, desk: &desk, continued });
        }
    };
    Ok(Redirect::to(&home).into_response())
}
