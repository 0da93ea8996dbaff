//! Signing out of the training app.

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use web::layers::browser_language;
use web::{Language, Page, cookie};

use super::paths;
use crate::App;
use crate::people::session;
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

/// Ends the session, here and for every request that is still on its way.
pub(crate) async fn submit(
    _: paths::SignOut,
    State(app): State<App>,
    headers: HeaderMap,
) -> web::Result<Response> {
    let mut response = Redirect::to(&paths::SignedOut.to_string()).into_response();
    if let Some(token) = session::Token::from_cookie(&headers) {
        if let Some(language) = session::find(&app, &token).await?.and_then(|session| session.language) {
            cookie::set(&mut response, cookie::lax(SPOKEN, &language, SPOKEN_KEPT));
        }
        session::end(&app, &token).await?;
    }
    // The next person on a shared tablet is another browser to us.
    for name in [session::SESSION, LANDED, NONCE, BROWSER] {
        cookie::set(&mut response, cookie::expire(name));
    }
    Ok(response)
}

/// A page that stays: who signs out on a shared tablet does not want to be sent round and signed on again.
pub(crate) async fn show(
    _: paths::SignedOut,
    State(app): State<App>,
    headers: HeaderMap,
) -> web::Result<Response> {
    let account = cookie::get(&headers, session::ACCOUNT).filter(|slug| slug.parse::<kernel::Slug>().is_ok());
    let spoken = cookie::get(&headers, SPOKEN).and_then(Language::from_tag);
    let back = match account {
        Some(account) => paths::Redeem { account: account.to_owned() }.to_string(),
        None => app.settings.planner.home(),
    };
    let language = spoken.unwrap_or_else(|| browser_language(&headers));
    web::html(&SignedOut { page: app.page(language), back })
}
