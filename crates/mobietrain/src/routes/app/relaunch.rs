//! The relaunch: away to CrewPlanner for a fresh link, with a nonce that only this browser has.

use std::time::Duration;

use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use jwt_link::addresses::SELECT_ACCOUNT;
use jwt_link::is_same_site_path;
use web::layers::browser_language;
use web::{cookie, is_token, new_token};

use super::paths::{Redeem, RedeemQuery};
use super::{first_visit, no_session};
use crate::people::session;
use crate::sign_on::{Browser, NONCE};
use crate::{App, accounts};

/// How long the way to CrewPlanner and back may take, a sign-in there included.
const NONCE_KEPT: Duration = Duration::from_secs(600);

/// Sends the browser to the portal of its company for a fresh link that only this browser can redeem.
pub(super) async fn relaunch(
    app: &App,
    path: &Redeem,
    wish: &RedeemQuery,
    headers: &HeaderMap,
) -> web::Result<Response> {
    let account = accounts::by_slug(app, &path.account).await?;
    let client = account.and_then(|account| account.client);
    let Some(client) = client.filter(|client| client.planner == path.planner) else {
        let mut page = no_session::page(app, browser_language(headers));
        cookie::set(&mut page, cookie::expire(session::ACCOUNT));
        return Ok(page);
    };
    let nonce = nonce(app, headers);
    let target = wish.target_link_uri.as_deref().filter(|path| is_same_site_path(path));
    let client = app.client(&client);
    let address = match wish.prompt.as_deref() {
        Some(SELECT_ACCOUNT) => client.select_account(&nonce, target),
        _ => client.relaunch(&nonce, target),
    };
    let mut response = Redirect::to(&address).into_response();
    cookie::set(&mut response, cookie::cross_site(NONCE, &nonce, NONCE_KEPT));
    if Browser::secret_of(headers).is_none() {
        first_visit::give_secret(app, &mut response);
    }
    Ok(response)
}

/// Two tabs may relaunch at once; the second must not take the first one's nonce away.
fn nonce(app: &App, headers: &HeaderMap) -> String {
    match cookie::get(headers, NONCE).filter(|nonce| is_token(nonce)) {
        Some(nonce) => nonce.to_owned(),
        None => new_token(&app.rng),
    }
}
