//! `/login/external/{account}/{planner}`: redeems a link (POST with the field `jwt`, or GET with the parameter),
//! and without a link goes to fetch one.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::LinkClaims;
use serde::Deserialize;
use web::layers::browser_language;
use web::{ErrorKind, Form, cookie};

use super::{confirm, first_visit, paths, refused, relaunch};
use crate::App;
use crate::accounts::Account;
use crate::people::session;
use crate::sign_on::{
    self, BROWSER, BROWSER_KEPT, Browser, LANDED, Outcome, SignedOn, is_navigation, landed_value,
    pending_link,
};

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
    // The browser that asks for too much, or twice at once, is told so where no token is.
    let Ok(Query(parameters)) = query else {
        return Ok(refused::trouble_elsewhere(&path, &web::Error::bad_request()));
    };
    // A picture, a frame or a script is nobody who goes somewhere either: a link is nothing for them.
    let goes = parameters.jwt.is_none() || is_navigation(&request.headers);
    if web::is_inert(&request.method, &request.headers) || !goes {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let Some(jwt) = &parameters.jwt else {
        return relaunch::relaunch(&app, &path, &parameters, &request.headers).await;
    };
    let Some(secret) = Browser::secret_of(&request.headers) else {
        return Ok(first_visit::again(&app, &path, parameters));
    };
    let browser = Browser::new(&request, app.settings.proxy_hops, secret);
    // Whatever becomes of it is shown at an address of its own: the token leaves the address bar at once.
    let mut response = match sign_on::redeem(&app, path.planner, &path.account, jwt, &browser).await {
        Ok(Outcome::Ask(asked)) => ask_elsewhere(&app, &asked.0, &asked.1, jwt).await?,
        Ok(Outcome::Refused(why)) => refused::elsewhere(&path, &why),
        Ok(Outcome::SignedOn(is_in) | Outcome::Again(is_in)) => {
            land(&app, &path, &is_in, secret, &request.headers)
        }
        Err(error) if error.kind() == ErrorKind::TooMany => refused::trouble_elsewhere(&path, &error),
        // A database that is busy has not looked at the link, so that it is still good: a reload redeems it.
        Err(error) => return Err(error),
    };
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

async fn ask_elsewhere(
    app: &App,
    account: &Account,
    claims: &LinkClaims,
    jwt: &str,
) -> web::Result<Response> {
    let waiting = pending_link::keep(app, account, claims, jwt).await?;
    let mut response = see_other(&paths::Confirm.to_string());
    cookie::set(&mut response, cookie::lax(pending_link::PENDING, &waiting, pending_link::KEPT));
    Ok(response)
}

pub(crate) async fn submit(
    path: paths::Redeem,
    State(app): State<App>,
    request: Parts,
    Query(parameters): Query<paths::RedeemQuery>,
    Form(posted): Form<Posted>,
) -> web::Result<Response> {
    let Some(secret) = Browser::secret_of(&request.headers) else {
        return Ok(first_visit::again(&app, &path, parameters));
    };
    let browser = Browser::new(&request, app.settings.proxy_hops, secret);
    match sign_on::redeem(&app, path.planner, &path.account, &posted.jwt, &browser).await? {
        Outcome::Ask(_) if posted.asked.is_some() && browser.hides_where_it_is(&app.settings.address) => {
            Err(web::Error::new(ErrorKind::OriginHidden))
        }
        Outcome::Ask(asked) => {
            let (account, claims) = *asked;
            confirm::page(&app, &account, &claims, &posted.jwt, browser_language(&request.headers))
        }
        Outcome::Refused(why) => {
            pending_link::forget(&app, &request.headers).await?;
            refused::page(&app, Some(&path), &why, browser_language(&request.headers))
        }
        Outcome::SignedOn(signed_on) | Outcome::Again(signed_on) => {
            pending_link::forget(&app, &request.headers).await?;
            Ok(land(&app, &path, &signed_on, secret, &request.headers))
        }
    }
}

fn land(
    app: &App,
    path: &paths::Redeem,
    signed_on: &SignedOn,
    secret: &str,
    headers: &HeaderMap,
) -> Response {
    let SignedOn { account, token, landing } = signed_on;
    let life = app.settings.session_absolute;
    let mut response = see_other(landing);
    cookie::set(&mut response, cookie::lax(session::SESSION, &format!("{}.{token}", account.id), life));
    cookie::set(&mut response, cookie::lax(session::ACCOUNT, &path.kept(), session::ACCOUNT_KEPT));
    cookie::set(&mut response, cookie::cross_site(LANDED, &landed_value(&account.id, token), life));
    // Kept from its last use: whoever comes back often never needs the request more.
    cookie::set(&mut response, cookie::cross_site(BROWSER, secret, BROWSER_KEPT));
    if cookie::get(headers, pending_link::PENDING).is_some() {
        cookie::set(&mut response, cookie::expire(pending_link::PENDING));
    }
    response
}

fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}
