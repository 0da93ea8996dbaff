//! When people are reminded by mail of training that is late or due, and who would be told then: shown before it is saved (effects).

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::{Error, Form, Page};

use super::me::Me;
use super::paths;
use super::signed_in::{SignedIn, SignedInAdmin};
use crate::App;
use crate::training::reminders::settings::{self, MOST_DAYS, Rhythm, Settings};
use crate::training::{due, reminders};

/// Up to here people are counted one by one.
const COUNTED: usize = 1000;

/// The form, in the address while it is looked at and in the body when it is saved. The stored ones, where nothing is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Typed {
    #[serde(skip_serializing_if = "String::is_empty")]
    rhythm: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    weekday: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    hour: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    days: String,
    /// They were saved just now.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    saved: bool,
}

/// Who would get a message, when.
struct Next {
    at: Timestamp,
    people: usize,
}

#[derive(Template)]
#[template(path = "reminders.html")]
struct RemindersPage {
    page: Page,
    me: Me,
    shown: Settings,
    /// As typed, when it is no number of days.
    wrong_days: Option<String>,
    /// What is looked at is not what is stored.
    is_other: bool,
    saved: bool,
    next: Option<Next>,
    /// Mail goes out at all.
    mails: bool,
    told_at: Option<Timestamp>,
}

impl RemindersPage {
    fn rhythms(&self) -> [(&'static str, &'static str); 3] {
        Rhythm::ALL.map(|rhythm| (rhythm.as_str(), rhythm.key()))
    }

    fn counts_all(&self, people: &usize) -> bool {
        *people < COUNTED
    }
}

impl Typed {
    /// `None` for a number of days that is none. What the page offers as choices was not chosen there, if it is none of them.
    fn read(&self, stored: &Settings) -> web::Result<Option<Settings>> {
        if self.rhythm.is_empty() {
            return Ok(Some(stored.clone()));
        }
        let rhythm = self.rhythm.parse().map_err(|_| Error::bad_request())?;
        let number = |text: &str, among: std::ops::RangeInclusive<i64>| {
            text.trim().parse().ok().filter(|number| among.contains(number))
        };
        let weekday = number(&self.weekday, 1..=7).ok_or_else(Error::bad_request)?;
        let hour = number(&self.hour, 0..=23).ok_or_else(Error::bad_request)?;
        let days = number(&self.days, 0..=MOST_DAYS);
        Ok(days.map(|days_ahead| Settings { rhythm, weekday, hour, days_ahead }))
    }
}

pub(super) async fn show(
    _: paths::Reminders,
    State(app): State<App>,
    Query(typed): Query<Typed>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let page = look(&app, admin, &typed).await?;
    if page.wrong_days.is_some() { web::unprocessable(&page) } else { web::html(&page) }
}

async fn look(app: &App, SignedIn { page, me }: SignedIn, typed: &Typed) -> web::Result<RemindersPage> {
    let mut read = app.db.read().await?;
    let stored = settings::load(&mut read, &me.client.id).await?;
    let read_as = typed.read(&stored)?;
    let wrong_days = read_as.is_none().then(|| typed.days.chars().take(10).collect());
    let shown = read_as.unwrap_or_else(|| stored.clone());
    let told_at = due::told_at(&mut read, &me.client.id).await?;
    let next = match shown.next(app.clock.now(), &app.settings.time_zone).filter(|_| told_at.is_some()) {
        Some((day, at)) => {
            let people = reminders::count(&mut read, &me.client.id, (&shown, day), COUNTED).await?;
            Some(Next { at, people })
        }
        None => None,
    };
    let is_other = shown != stored;
    let (saved, mails) = (typed.saved && !is_other, app.mail.is_set_up());
    Ok(RemindersPage { page, me, shown, wrong_days, is_other, saved, next, mails, told_at })
}

pub(super) async fn save(
    _: paths::Reminders,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let (client, by) = (&admin.me.client, admin.me.actor());
    let stored = settings::load(&mut *app.db.read().await?, &client.id).await?;
    match typed.read(&stored)? {
        Some(wanted) => {
            settings::save(&app, client, &wanted, &by).await?;
            let saved = Typed { saved: true, ..Typed::default() };
            Ok(Redirect::to(&web::with_query(paths::Reminders, &saved)).into_response())
        }
        None => web::unprocessable(&look(&app, admin, &typed).await?),
    }
}
