//! Who is at the desk, and the frame of their page. A role is a type: an endpoint that takes `Operator` or `Admin` has
//! asked for its permission.

use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use login::Browser;
use serde::{Deserialize, Serialize};
use web::Page;

use crate::App;
use crate::accounts::overview::Overview;
use crate::planner::Client;
use crate::staff::{Role, Staff};

/// What a redirect after a change may say on the next page: `cms-done-{word}` in the translations.
pub(super) const DONE: [&str; 13] = [
    "saved",
    "created",
    "deleted",
    "published",
    "withdrawn",
    "connected",
    "connected-keyless",
    "disconnected",
    "uploaded",
    "added",
    "sent-again",
    "planned",
    "unplanned",
];

/// What the next page is told with.
#[derive(Deserialize, Serialize)]
pub(super) struct Done {
    pub done: String,
}

/// A signed-in member of staff and the frame of their page.
#[derive(Clone)]
pub(crate) struct Desk {
    pub app: App,
    pub page: Page,
    pub staff: Staff,
    /// The account that a content admin looks after.
    pub account: Option<Overview>,
    /// The part of the site they are in: the first segment of the path.
    pub here: String,
    pub(super) done: Option<&'static str>,
}

/// A member of staff who runs the installation.
pub(crate) struct Operator(pub Desk);

/// A member of staff who looks after one account, and that account: no other one can be named.
pub(crate) struct Admin {
    pub desk: Desk,
    pub account: Overview,
}

impl Desk {
    pub fn is_operator(&self) -> bool {
        self.staff.role == Role::Operator
    }

    pub fn is_here(&self, section: &str) -> bool {
        self.here == section
    }

    /// What was just done, in words.
    pub fn done(&self) -> Option<String> {
        let key = format!("cms-done-{}", self.done?);
        Some(self.page.get(&key).to_string())
    }

    /// Whether there is nothing left to do about it.
    pub fn is_done_well(&self) -> bool {
        self.done != Some("connected-keyless")
    }

    pub fn initials(&self) -> String {
        web::initials(&self.staff.name)
    }

    pub fn tone(&self) -> u8 {
        web::tone(&self.staff.id)
    }
}

impl Admin {
    /// The client that the account is connected to.
    pub fn client(&self) -> Option<Client<'_>> {
        self.account.client.as_ref().map(|client| self.desk.app.client(client))
    }
}

impl Desk {
    /// Where somebody comes from, by the key of their client, if that is not the one that the account is connected to now.
    pub fn elsewhere<'a>(&'a self, client: &'a str) -> Option<Elsewhere<'a>> {
        let now = self.app.client(self.account.as_ref()?.client.as_ref()?);
        let before = self.app.settings.planners.client_with(client).map(|client| client.slug);
        (now.key() != client).then_some(Elsewhere { before, now: now.slug })
    }

    /// The client there, in words.
    pub fn slug(&self, from: &Elsewhere<'_>) -> String {
        from.before.map_or_else(|| self.page.get("cms-client-unknown").to_string(), str::to_owned)
    }
}

/// Back to a page, which then says what was done.
pub(crate) fn done(path: &impl TypedPath, what: &str) -> Response {
    debug_assert!(DONE.contains(&what), "the page has no words for {what}");
    Redirect::to(&web::with_query(path.to_uri(), &Done { done: what.to_owned() })).into_response()
}

/// Clients by their slugs.
pub(crate) struct Elsewhere<'a> {
    /// `None` where nobody knows.
    pub before: Option<&'a str>,
    pub now: &'a str,
}

/// Somebody who is not signed in (yet).
pub(crate) struct Visitor {
    pub page: Page,
    pub browser: Browser,
}
