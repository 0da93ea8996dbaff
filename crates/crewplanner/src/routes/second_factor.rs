//! The page that asks for the second factor, behind a password that was right. Nobody is signed in before it is answered.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::header;
use http::request::Parts;
use login::pages::{SecondMistakes, SecondTyped, With};
use login::{Ask, Factors, Pending, Second};
use web::layers::browser_language;
use web::{ClientAddress, Form, Page, Return};

use super::paths::{self, SignedOut};
use super::signed_in;
use crate::{App, Client, events};

#[derive(Template)]
#[template(path = "second_factor.html")]
struct SecondFactorPage<'a> {
    page: Page,
    client: &'a Client,
    to: &'a str,
    mistakes: SecondMistakes,
    factors: Factors,
    ask: Ask,
}

/// Leads a browser here that waits with this token.
pub(super) fn asks(pending: &Pending, after: &Return) -> Response {
    let mut response = Redirect::to(&web::with_query(paths::SecondFactor, after)).into_response();
    response.headers_mut().append(header::SET_COOKIE, pending.cookie());
    response
}

pub(super) async fn show(
    _: paths::SecondFactor,
    State(app): State<App>,
    Query(after): Query<Return>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    page(&app, &client, &parts, after, SecondMistakes::default()).await
}

pub(super) async fn submit(
    _: paths::SecondFactor,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(typed): Form<SecondTyped>,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let Some(token) = Pending::token(&parts.headers) else { return Ok(over(typed.after)) };
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    let origin = app.issuer(&client.slug);
    let mistakes = match events::second(&app, &client, token, typed.shown(&origin), &browser).await? {
        Second::SignedIn { signed_in, .. } => {
            let mut response = Redirect::to(typed.after.path()).into_response();
            for cookie in app.login.cookies(&signed_in).into_iter().chain([Pending::cookie_gone()]) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            return Ok(response);
        }
        Second::Over | Second::Refused { left: 0, .. } => return Ok(over(typed.after)),
        Second::Refused { left, .. } => SecondMistakes { refused: Some((typed.with(), left)), wait: None },
        Second::TooMany(wait) => SecondMistakes { refused: None, wait: Some(wait) },
    };
    page(&app, &client, &parts, typed.after, mistakes).await
}

/// The password is asked for again.
fn over(after: Return) -> Response {
    let told = SignedOut { waited_too_long: true, to: after.to, ..SignedOut::default() };
    let mut response = Redirect::to(&web::with_query(paths::SignIn, &told)).into_response();
    response.headers_mut().append(header::SET_COOKIE, Pending::cookie_gone());
    response
}

/// The page, for a browser that waits; others type their password first.
async fn page(
    app: &App,
    client: &Client,
    parts: &Parts,
    after: Return,
    mistakes: SecondMistakes,
) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    let waits = match Pending::token(&parts.headers) {
        Some(token) => app.login.pending(&mut read, &client.id, token).await?,
        None => None,
    };
    let Some(person_id) = waits else { return Ok(signed_in::to_sign_in(after.to)) };
    let factors = app.login.factors(&mut read, &client.id, &person_id).await?;
    let ask = app.login.ask_passkey(&client.id);
    let (wait, is_wrong) = (mistakes.wait, mistakes.refused.is_some());
    let page = app.page(browser_language(&parts.headers));
    let form = SecondFactorPage { page, client, to: after.path(), mistakes, factors, ask };
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None if is_wrong => web::unprocessable(&form),
        None => web::html(&form),
    }
}
