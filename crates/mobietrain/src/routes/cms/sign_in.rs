//! Staff sign in and out.

use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use http::{HeaderMap, header};
use login::pages::KeepBox;
use login::{Ask, Assertion, Keep, Outcome, Probed, SignedIn};
use serde::Deserialize;
use web::{Form, Page, Return};

use super::desk::Visitor;
use super::paths::{ForgottenPassword, SignIn, SignInByPasskey, SignOut, SignedOut};
use super::second_factor;
use crate::App;
use crate::staff::LOGIN_TENANT;
use crate::staff::second::sign_in_by_passkey;
use crate::staff::sign_in::sign_in;

#[derive(Template)]
#[template(path = "cms/sign_in.html")]
pub(super) struct SignInPage<'a> {
    pub page: &'a Page,
    pub email: &'a str,
    pub mistake: Option<String>,
    pub signed_out: SignedOut,
    /// A passkey that counts for nobody was shown.
    pub is_passkey_refused: bool,
    pub ask: Ask,
    /// Where to go on.
    pub to: &'a str,
    /// Where learners go instead.
    pub app_origin: String,
    pub keep: KeepBox,
}

#[derive(Deserialize)]
pub(super) struct Credentials {
    email: String,
    password: String,
    #[serde(flatten)]
    after: Return,
    #[serde(flatten)]
    probed: Probed,
    #[serde(flatten)]
    keep: Keep,
}

#[derive(Deserialize)]
pub(super) struct Shown {
    #[serde(flatten)]
    after: Return,
    #[serde(flatten)]
    probed: Probed,
    #[serde(flatten)]
    passkey: Assertion,
    #[serde(flatten)]
    keep: Keep,
}

pub(super) async fn show(
    _: SignIn,
    State(app): State<App>,
    visitor: Visitor,
    Query(after): Query<Return>,
    Query(signed_out): Query<SignedOut>,
) -> web::Result<Response> {
    let form = page(&app, &visitor, ("", &Keep::default(), &after), None);
    let mut response = web::html(&SignInPage { signed_out, ..form })?;
    response.headers_mut().append(header::SET_COOKIE, Probed::cookie());
    Ok(response)
}

pub(super) async fn submit(
    _: SignIn,
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Credentials>,
) -> web::Result<Response> {
    if typed.probed.is_blocked(&headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    let browser = visitor.browser.clone().keeping(&typed.keep);
    let again = (typed.email.as_str(), &typed.keep, &typed.after);
    match sign_in(&app, &typed.email, &typed.password, &browser).await? {
        Outcome::SignedIn(signed_in) => Ok(into(&app, &signed_in, &typed.after)),
        Outcome::AsksMore(pending) => Ok(second_factor::asks(&pending, &typed.after)),
        Outcome::Refused => {
            let mistake = visitor.page.get("cms-sign-in-wrong").to_string();
            web::unprocessable(&page(&app, &visitor, again, Some(mistake)))
        }
        Outcome::TooMany(wait) => too_many(&app, &visitor, again, wait),
    }
}

/// A passkey alone: it has verified the person, and knows who that is.
pub(super) async fn by_passkey(
    _: SignInByPasskey,
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(shown): Form<Shown>,
) -> web::Result<Response> {
    if shown.probed.is_blocked(&headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    let browser = visitor.browser.clone().keeping(&shown.keep);
    match sign_in_by_passkey(&app, &shown.passkey, &browser).await? {
        Some(signed_in) => Ok(into(&app, &signed_in, &shown.after)),
        None => {
            let form = page(&app, &visitor, ("", &shown.keep, &shown.after), None);
            web::unprocessable(&SignInPage { is_passkey_refused: true, ..form })
        }
    }
}

/// Where somebody goes on who is in now.
pub(super) fn into(app: &App, signed_in: &SignedIn, after: &Return) -> Response {
    let mut response = Redirect::to(after.path()).into_response();
    for cookie in app.login.cookies(signed_in) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The form again, which says how long to wait.
fn too_many(
    app: &App,
    visitor: &Visitor,
    typed: (&str, &Keep, &Return),
    wait: Duration,
) -> web::Result<Response> {
    let seconds = i64::try_from(wait.as_secs() + 1).unwrap_or(i64::MAX);
    let mistake = visitor.page.get("cms-sign-in-wait").count("seconds", seconds).to_string();
    web::too_many(&page(app, visitor, typed, Some(mistake)), wait)
}

pub(super) async fn sign_out(_: SignOut, State(app): State<App>, visitor: Visitor) -> web::Result<Response> {
    if let Some(token) = &visitor.browser.session {
        let mut write = app.db.write().await?;
        app.login.end(&mut write, LOGIN_TENANT, token).await?;
        write.commit().await?;
    }
    let mut response = Redirect::to(&SignIn.to_uri().to_string()).into_response();
    response.headers_mut().append(header::SET_COOKIE, app.login.cookie_gone());
    web::clear_site_data(&mut response);
    Ok(response)
}

fn page<'a>(
    app: &App,
    visitor: &'a Visitor,
    (email, keep, after): (&'a str, &Keep, &'a Return),
    mistake: Option<String>,
) -> SignInPage<'a> {
    SignInPage {
        page: &visitor.page,
        email,
        mistake,
        signed_out: SignedOut::default(),
        is_passkey_refused: false,
        ask: app.login.ask_passkey(LOGIN_TENANT),
        to: after.path(),
        app_origin: app.app_origin(),
        keep: KeepBox::new(&app.login, keep.is_ticked()),
    }
}
