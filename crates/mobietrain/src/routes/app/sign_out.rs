use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use web::cookie;
use web::layers::browser_language;

use super::{gate, paths, redeem};
use crate::sign_on::{LANDED, NONCE};
use crate::{App, session};

/// Ends the session, here and for every request that is still on its way.
pub(crate) async fn post(
    _: paths::SignOut,
    State(app): State<App>,
    headers: HeaderMap,
) -> web::Result<Response> {
    if let Some(token) = session::Token::from_cookie(&headers) {
        session::end(&app, &token).await?;
    }
    let mut response = Redirect::to(&paths::SignedOut.to_string()).into_response();
    // With the landed cookie, going back in the history would still seem to sign on.
    for name in [session::SESSION, LANDED, NONCE] {
        redeem::set(&mut response, cookie::expire(name));
    }
    Ok(response)
}

/// A page that stays: who signs out on a shared tablet does not want to be sent round and signed on again.
pub(crate) async fn page(
    _: paths::SignedOut,
    State(app): State<App>,
    headers: HeaderMap,
) -> web::Result<Response> {
    let account = cookie::get(&headers, session::ACCOUNT).filter(|slug| slug.parse::<kernel::Slug>().is_ok());
    gate::signed_out(&app, account, browser_language(&headers))
}
