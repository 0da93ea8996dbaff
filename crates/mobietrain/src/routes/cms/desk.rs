//! Who is at the desk, and the frame of their page. A role is a type: an endpoint that takes `Operator`, `Admin`, `Author` or
//! `Reader` has asked for its permission (role). Which account it is about stands in the address, so that two tabs cannot confuse it.

use std::fmt::Display;

use axum::response::{IntoResponse as _, Redirect, Response};
use kernel::Timestamp;
use login::{Actor, Browser};
use serde::{Deserialize, Serialize};
use web::{ClientAddress, Page};

use super::media_sizes::megabytes;
use super::paths::{
    AccountPage, Accounts, Audit, Connection, Courses, Dashboard, Doctor, DoctorEverywhere, Groups,
    InstallationAudit, Learners, MailServer, Media, Operators, Profile, Security, StaffList, Terms,
};
use crate::App;
use crate::accounts::overview::Overview;
use crate::learning::course::changing::Changing;
use crate::people::groups::within::Within;
use crate::planner::Client;
use crate::reports::learners::chosen::Looking;
use crate::staff::PLACE;
use crate::staff::person::Staff;
use crate::staff::role::Role;

/// What a redirect after a change may say on the next page: `cms-done-{word}` in the translations.
pub(super) const DONE: [&str; 43] = [
    "saved",
    "created",
    "duplicated",
    "deleted",
    "published",
    "course-published",
    "published-already",
    "taken-back",
    "taken-back-to-nothing",
    "taken-back-too-late",
    "version-forgotten",
    "brought-back",
    "moved",
    "questions-added",
    "arranged",
    "review-ended",
    "card-report-settled",
    "card-report-opened",
    "card-report-anew",
    "withdrawn",
    "connected",
    "connected-keyless",
    "disconnected",
    "uploaded",
    "sent-again",
    "planned",
    "unplanned",
    "invited",
    "joined",
    "removed",
    "factors-reset",
    "roster-agreed",
    "roster-refused",
    "roster-wanted",
    "sessions-ended",
    "merged",
    "parted",
    "two-people",
    "noted-back",
    "redated",
    "redated-none",
    "list-scheduled",
    "list-ended",
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
    /// The account that the address names, which they may look at. It is in the address, and not in the session: of two tabs with
    /// two accounts each writes into its own.
    pub account: Option<Overview>,
    /// What they may do there; an operator everything that a content admin may.
    pub role: Option<Role>,
    /// Where they are.
    pub from: ClientAddress,
    /// The part of the site they are in: the first segment of the path, after the account.
    pub here: String,
    pub(super) done: Option<&'static str>,
    /// From when on they need a second factor, if somebody asks for one and they have none.
    pub factor_due: Option<Timestamp>,
}

/// An entry of the menu.
pub(crate) struct Item {
    pub at: String,
    pub icon: &'static str,
    pub key: &'static str,
    pub is_here: bool,
}

/// A member of staff who runs the installation.
pub(crate) struct Operator(pub Desk);

/// A member of staff who looks after the account in the address.
pub(crate) struct Admin {
    pub desk: Desk,
    pub account: Overview,
}

/// A member of staff who writes courses of the account in the address.
pub(crate) struct Author {
    pub desk: Desk,
    pub account: Overview,
}

/// A member of staff who sees learners of the account in the address: all, or those of some groups.
pub(crate) struct Reader {
    pub desk: Desk,
    pub account: Overview,
    pub within: Within,
}

impl From<Admin> for Author {
    fn from(Admin { desk, account }: Admin) -> Self {
        Self { desk, account }
    }
}

impl Author {
    /// What they may change of a course.
    pub fn may(&self) -> Changing {
        if self.desk.is_admin() { Changing::Everything } else { Changing::WhatNobodySees }
    }
}

impl Reader {
    pub fn looking(&self) -> Looking<'_> {
        Looking { account_id: &self.account.id, within: &self.within, language: self.desk.page.language() }
    }
}

impl Desk {
    pub fn is_operator(&self) -> bool {
        self.staff.is_operator
    }

    /// Whether they can do nothing else before they have a second factor.
    pub fn waits_for_factor(&self) -> bool {
        let now = self.app.clock.now();
        self.factor_due.is_some_and(|due| due <= now)
    }

    /// Who asks them for one.
    pub fn asks(&self) -> &'static str {
        PLACE
    }

    /// Who they are to the audit log.
    pub fn actor(&self) -> Actor {
        let Staff { id, name, .. } = &self.staff;
        Actor::Person { id: id.to_string(), name: name.clone(), address: self.from.0.clone() }
    }

    /// Whether they look after the account in the address.
    pub fn is_admin(&self) -> bool {
        self.role == Some(Role::ContentAdmin)
    }

    pub fn writes(&self) -> bool {
        self.role.is_some_and(Role::writes)
    }

    pub fn sees_learners(&self) -> bool {
        self.role.is_some_and(Role::sees_learners)
    }

    /// The key of what they are here.
    pub fn role_key(&self) -> Option<&'static str> {
        if self.is_operator() { Some("cms-role-operator") } else { self.role.map(Role::key) }
    }

    /// The menu: what they may open, in the account that they are in.
    pub fn menu(&self) -> Vec<Item> {
        let items = [
            (self.is_operator(), Accounts.to_string(), "layers", "cms-nav-accounts"),
            (self.is_operator() && self.account.is_none(), DoctorEverywhere.to_string(), "search", "cms-log"),
            (self.is_operator(), Operators.to_string(), "key", "cms-nav-operators"),
            (self.is_operator(), InstallationAudit.to_string(), "list", "cms-nav-installation-audit"),
            (self.is_operator(), MailServer.to_string(), "mail", "mail-title"),
            (self.sees_learners(), self.at(Dashboard), "chart", "cms-nav-dashboard"),
            (self.writes(), self.at(Courses), "book", "cms-nav-courses"),
            (self.sees_learners(), self.at(Learners), "users", "cms-nav-learners"),
            (self.writes(), self.at(Media), "image", "cms-nav-media"),
            (self.is_admin(), self.at(Groups), "layers", "cms-nav-groups"),
            (self.is_admin(), self.at(StaffList), "key", "cms-nav-staff"),
            (self.is_admin(), self.at(Connection), "plug", "cms-nav-connection"),
            (self.is_admin(), self.at(Doctor), "search", "cms-log"),
            (self.is_admin(), self.at(Terms), "file", "cms-nav-terms"),
            (self.is_admin(), self.at(Audit), "list", "audit-title"),
            // Beside a wide page their name leads there, too.
            (true, self.profile(), "user", "cms-profile"),
        ];
        let theirs = items.into_iter().filter(|(is_theirs, ..)| *is_theirs);
        let item = |(_, at, icon, key): (bool, String, _, _)| {
            // Learning paths are part of the courses.
            let here = if self.here == "paths" { "courses" } else { self.here.as_str() };
            let is_here = at.rsplit('/').next() == Some(here);
            Item { at, icon, key, is_here }
        };
        theirs.map(item).collect()
    }

    /// The most MB of a film or a sound.
    pub fn film(&self) -> i64 {
        megabytes(self.app.settings.media_film)
    }

    /// Their own page.
    pub fn profile(&self) -> String {
        Profile.to_string()
    }

    /// Where they set a second factor up.
    pub fn security(&self) -> String {
        Security.to_string()
    }

    /// The address of a page of the account that they are in.
    pub fn at(&self, path: impl Display) -> String {
        match &self.account {
            Some(account) => format!("{}{path}", AccountPage { slug: account.slug.clone() }),
            None => path.to_string(),
        }
    }

    /// What was just done, in words.
    pub fn done(&self) -> Option<String> {
        let key = format!("cms-done-{}", self.done?);
        Some(self.page.get(&key).to_string())
    }

    /// Whether there is nothing left to do about it.
    pub fn is_done_well(&self) -> bool {
        !matches!(
            self.done,
            Some("connected-keyless" | "taken-back-too-late" | "version-forgotten" | "card-report-anew")
        )
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
pub(crate) fn done(path: impl Display, what: &str) -> Response {
    debug_assert!(DONE.contains(&what), "the page has no words for {what}");
    Redirect::to(&web::with_query(path, &Done { done: what.to_owned() })).into_response()
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
