//! `/login/external/{account}/crewplanner`: redeems a link (POST with the field `jwt`, or GET with the parameter),
//! and without a link goes to fetch one.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Deserialize;
use web::layers::browser_language;
use web::{Form, cookie};

use super::{confirm, paths, refused, relaunch};
use crate::App;
use crate::people::session;
use crate::sign_on::{self, Browser, LANDED, Outcome, SignedOn, landed_value, pending_link};

#[derive(Deserialize)]
pub(crate) struct Posted {
    /// Absent is as malformed as any other text that is no token.
    #[serde(default)]
    jwt: String,
    /// Our own question was answered.
    asked: Option<String>,
}

pub(crate) async fn follow(
    path: paths::Redeem,
    State(app): State<App>,
    request: Parts,
    query: Result<Query<paths::RedeemQuery>, axum::extract::rejection::QueryRejection>,
) -> web::Result<Response> {
    let Ok(Query(parameters)) = query else { return Err(web::Error::bad_request()) };
    if web::is_inert(&request.method, &request.headers) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let Some(jwt) = parameters.jwt else {
        return relaunch::relaunch(&app, &path.account, &parameters, &request.headers).await;
    };
    let browser = Browser::new(&request, app.settings.proxy_hops);
    let mut response = match sign_on::redeem(&app, &path.account, &jwt, &browser).await? {
        // The question waits at an address of its own: the token leaves the address bar at once.
        Outcome::Ask(asked) => {
            let (account, claims) = *asked;
            let waiting = pending_link::keep(&app, &account, &claims, &jwt).await?;
            let mut response = see_other(&paths::Confirm.to_string());
            cookie::set(&mut response, cookie::lax(pending_link::PENDING, &waiting, pending_link::KEPT));
            response
        }
        outcome => answer(&app, &path.account, outcome, &request.headers)?,
    };
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

pub(crate) async fn submit(
    path: paths::Redeem,
    State(app): State<App>,
    request: Parts,
    Form(posted): Form<Posted>,
) -> web::Result<Response> {
    let browser = Browser::new(&request, app.settings.proxy_hops);
    match sign_on::redeem(&app, &path.account, &posted.jwt, &browser).await? {
        Outcome::Ask(_) if posted.asked.is_some() && browser.hides_where_it_is(&app.settings.address) => {
            Err(web::Error::new(web::ErrorKind::OriginHidden))
        }
        Outcome::Ask(asked) => {
            let (account, claims) = *asked;
            confirm::page(&app, &account, &claims, &posted.jwt, browser_language(&request.headers))
        }
        outcome => {
            if cookie::get(&request.headers, pending_link::PENDING).is_some() {
                pending_link::forget(&app, &request.headers).await?;
            }
            answer(&app, &path.account, outcome, &request.headers)
        }
    }
}

fn answer(app: &App, slug: &str, outcome: Outcome, headers: &HeaderMap) -> web::Result<Response> {
    match outcome {
        Outcome::SignedOn(signed_on) => Ok(land(app, &signed_on, headers)),
        Outcome::Landed { landing } => Ok(see_other(&landing)),
        Outcome::Refused(why) => refused::page(app, slug, &why, browser_language(headers)),
        Outcome::Ask(_) => Err(web::Error::internal("a question was not asked")),
    }
}

fn land(app: &App, signed_on: &SignedOn, headers: &HeaderMap) -> Response {
    let SignedOn { account, token, jti, landing } = signed_on;
    let life = app.settings.session_absolute;
    let mut response = see_other(landing);
    cookie::set(&mut response, cookie::lax(session::SESSION, &format!("{}.{token}", account.id), life));
    cookie::set(&mut response, cookie::lax(session::ACCOUNT, &account.slug, session::ACCOUNT_KEPT));
    cookie::set(&mut response, cookie::cross_site(LANDED, &landed_value(&account.id, token, jti), life));
    if cookie::get(headers, pending_link::PENDING).is_some() {
        cookie::set(&mut response, cookie::expire(pending_link::PENDING));
    }
    response
}

fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}
