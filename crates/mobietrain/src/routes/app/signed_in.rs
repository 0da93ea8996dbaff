//! Who an app page is for: the extractors of the endpoints that need a signed-in person.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use web::layers::{ErrorPage, browser_language};
use web::{Page, cookie};

use super::who::Who;
use super::whose::Whose;
use super::{error, no_session, paths};
use crate::App;
use crate::learning::phone::key;
use crate::people::session::{self, Session};
use crate::terms;

/// A person with a session, wherever they are in the onboarding.
pub(crate) struct SignedIn {
    pub(crate) session: Session,
    pub(crate) page: Page,
}

/// A person who has chosen a language and accepted the terms: what every page but the onboarding asks for.
pub(crate) struct Learner {
    pub(crate) session: Session,
    pub(crate) page: Page,
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let token = session::Token::from_cookie(&parts.headers);
        let found = match &token {
            Some(token) => {
                session::find(app, token).await.map_err(|error| web::Error::from(error).into_response())?
            }
            None => None,
        };
        let Some(session) = found else { return Err(way_back(app, parts)) };
        Whose::set(parts, key::person(app, session.whose()));
        let language = session.known_language().unwrap_or_else(|| browser_language(&parts.headers));
        let page = app.page_of(session.client.planner, language);
        let signed_in = Self { session, page };
        let (page, who) = (signed_in.page.clone(), Who::of(&signed_in.session));
        ErrorPage::set(parts, move |trouble| error::for_learners(&page, &who, trouble));
        Ok(signed_in)
    }
}

impl FromRequestParts<App> for Learner {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let SignedIn { session, page } = SignedIn::from_request_parts(parts, app).await?;
        let next = Some(here(parts));
        if session.language.is_none() {
            return Err(Redirect::to(&paths::ChooseLanguage.with(next)).into_response());
        }
        if terms::current::to_accept(&session).is_some() {
            return Err(Redirect::to(&paths::AcceptTerms.with(next)).into_response());
        }
        Ok(Self { session, page })
    }
}

/// The page that was asked for: after a POST, the page that shows what was posted to.
fn here(parts: &Parts) -> String {
    parts.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned()
}

/// No session: back through the company this browser came from, or an explanation.
fn way_back(app: &App, parts: &Parts) -> Response {
    if let Some(relaunch) = cookie::get(&parts.headers, session::ACCOUNT).and_then(paths::Redeem::from_kept) {
        return Redirect::to(&relaunch.with_target(&here(parts))).into_response();
    }
    match started_from(parts) {
        Some(relaunch) => Redirect::to(&relaunch.to_string()).into_response(),
        None => no_session::page(app, browser_language(&parts.headers)),
    }
}

/// The installed app starts with its way back. Anybody may write one, as anybody may follow it: it leads to that company's own sign-in.
fn started_from(parts: &Parts) -> Option<paths::Redeem> {
    let query = parts.uri.query().filter(|_| parts.uri.path() == paths::Home::PATH)?;
    let (_, from) = web::form_fields(query.as_bytes()).find(|(name, _)| name == paths::FROM)?;
    paths::Redeem::from_kept(&from)
}
