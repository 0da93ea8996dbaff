//! The page that asks for the second factor, behind a password that was right. Nobody is signed in before it is answered.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, header};
use login::pages::{SecondMistakes, SecondTyped, With};
use login::{Ask, Factors, Pending, Second};
use web::{Form, Page, Return};

use super::desk::Visitor;
use super::paths;
use crate::App;
use crate::staff::second::second;
use crate::staff::{LOGIN_TENANT, PLACE};

#[derive(Template)]
#[template(path = "cms/second_factor.html")]
struct SecondFactorPage<'a> {
    page: &'a Page,
    place: &'a str,
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
    visitor: Visitor,
    Query(after): Query<Return>,
    headers: HeaderMap,
) -> web::Result<Response> {
    page(&app, &visitor, &headers, after, SecondMistakes::default()).await
}

pub(super) async fn submit(
    _: paths::SecondFactor,
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<SecondTyped>,
) -> web::Result<Response> {
    let Some(token) = Pending::token(&headers) else { return Ok(over(typed.after)) };
    let origin = app.cms_origin();
    let mistakes = match second(&app, token, typed.shown(&origin), &visitor.browser).await? {
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
    page(&app, &visitor, &headers, typed.after, mistakes).await
}

/// The password is asked for again.
fn over(after: Return) -> Response {
    let told = paths::SignedOut { waited_too_long: true, to: after.to };
    let mut response = Redirect::to(&web::with_query(paths::SignIn, &told)).into_response();
    response.headers_mut().append(header::SET_COOKIE, Pending::cookie_gone());
    response
}

/// The page, for a browser that waits; others type their password first.
async fn page(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    after: Return,
    mistakes: SecondMistakes,
) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    let waits = match Pending::token(headers) {
        Some(token) => app.login.pending(&mut read, LOGIN_TENANT, token).await?,
        None => None,
    };
    let Some(person_id) = waits else {
        return Ok(Redirect::to(&web::sign_in_page(paths::SignIn, after.to)).into_response());
    };
    let factors = app.login.factors(&mut read, LOGIN_TENANT, &person_id).await?;
    let ask = app.login.ask_passkey(LOGIN_TENANT);
    let (wait, is_wrong) = (mistakes.wait, mistakes.refused.is_some());
    let to = after.path();
    let form = SecondFactorPage { page: &visitor.page, place: PLACE, to, mistakes, factors, ask };
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None if is_wrong => web::unprocessable(&form),
        None => web::html(&form),
    }
}
