//! Signing out of the training app, and "Not you?" on a shared device.

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use web::layers::browser_language;
use web::{Form, Page, cookie};

use super::paths;
use super::refused::REFUSED;
use super::whose::PERSON;
use crate::App;
use crate::learning::phone::key;
use crate::people::session::{self, Session};
use crate::planner::PlannerId;
use crate::sign_on::pending_link::{self, PENDING};
use crate::sign_on::{BROWSER, LANDED, NONCE};

/// The language of whoever left: the page that says so has no session to read it from.
const SPOKEN: &str = "__Host-spoken";
const SPOKEN_KEPT: Duration = Duration::from_secs(600);

#[derive(Template)]
#[template(path = "app/signed-out.html")]
struct SignedOut {
    page: Page,
    /// To the planner that this browser came from.
    back: String,
}

#[derive(Deserialize)]
pub(crate) struct Leaving {
    /// Somebody else sits here: "Not you?".
    not_you: Option<String>,
    /// Where they would have got in, as [`paths::Redeem::kept`] says it: a browser that was asked "Continue as …?" may never have
    /// been in.
    at: Option<String>,
    /// A script of ours has taken away what this browser kept of them, and left what is sealed.
    purged: Option<String>,
    /// Whom it was said of, by [`key::person`]: without a network it comes later, and somebody else may have signed on since.
    person: Option<String>,
}

/// Ends the session, here and for every request that is still on its way.
pub(crate) async fn submit(
    _: paths::SignOut,
    State(app): State<App>,
    headers: HeaderMap,
    Form(leaving): Form<Leaving>,
) -> web::Result<Response> {
    let token = session::Token::from_cookie(&headers);
    let session = match &token {
        Some(token) => session::find(&app, token).await?,
        None => None,
    };
    if session.as_ref().is_some_and(|session| !leaving.is_of(&app, session)) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let mut response = Redirect::to(&leaving.next(&headers)).into_response();
    if leaving.purged.is_none() {
        web::clear_site_data(&mut response);
    }
    if let Some(language) = session.and_then(|session| session.language) {
        cookie::set(&mut response, cookie::lax(SPOKEN, language.tag(), SPOKEN_KEPT));
    }
    if let Some(token) = &token {
        session::end(&app, token).await?;
    }
    // "Back" would ask "Continue as …?" once more, and let the next person in as the one who left.
    pending_link::forget(&app, &headers).await?;
    // The next person on a shared tablet is another browser to us.
    for name in [session::SESSION, LANDED, NONCE, BROWSER, PENDING, REFUSED, PERSON] {
        cookie::set(&mut response, cookie::expire(name));
    }
    Ok(response)
}

impl Leaving {
    fn is_of(&self, app: &App, session: &Session) -> bool {
        self.person.as_ref().is_none_or(|person| *person == key::person(app, session.whose()))
    }

    fn next(&self, headers: &HeaderMap) -> String {
        let at = || self.at.as_deref().and_then(paths::Redeem::from_kept).or_else(|| came_from(headers));
        let at = self.not_you.as_ref().and_then(|_| at());
        at.map_or_else(|| paths::SignedOut.to_string(), |at| at.for_somebody_else())
    }
}

/// The way to the planner that this browser came from. It is asked who is there: whoever signed out is most likely still
/// signed in there, and would be back in with one tap of the next person.
fn came_from(headers: &HeaderMap) -> Option<paths::Redeem> {
    paths::Redeem::from_kept(cookie::get(headers, session::ACCOUNT)?)
}

/// A page that stays: who signs out on a shared tablet does not want to be sent round and signed on again.
pub(crate) async fn show(
    _: paths::SignedOut,
    State(app): State<App>,
    headers: HeaderMap,
) -> web::Result<Response> {
    let spoken = cookie::get(&headers, SPOKEN).and_then(|tag| tag.parse().ok());
    let at = came_from(&headers);
    let planner = at.as_ref().map_or(PlannerId::FIRST, |at| at.planner);
    let home = || app.settings.planners.get(planner).home();
    let back = at.as_ref().map_or_else(home, paths::Redeem::for_somebody_else);
    let language = spoken.unwrap_or_else(|| browser_language(&headers));
    web::html(&SignedOut { page: app.page_of(planner, language), back })
}
