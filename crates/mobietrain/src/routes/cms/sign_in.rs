//! Staff sign in and out.

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath;
use http::{HeaderMap, header};
use login::pages::KeepBox;
use login::{Keep, Outcome, Probed};
use serde::Deserialize;
use web::{Form, Page};

use super::desk::Visitor;
use super::paths::{ForgottenPassword, SignIn, SignOut, Start};
use crate::App;
use crate::staff::LOGIN_TENANT;
use crate::staff::sign_in::sign_in;

#[derive(Template)]
#[template(path = "cms/sign_in.html")]
pub(super) struct SignInPage<'a> {
    pub page: &'a Page,
    pub email: &'a str,
    pub mistake: Option<String>,
    /// Where learners go instead.
    pub app_origin: String,
    pub keep: KeepBox,
}

#[derive(Deserialize)]
pub(super) struct Credentials {
    email: String,
    password: String,
    #[serde(flatten)]
    probed: Probed,
    #[serde(flatten)]
    keep: Keep,
}

pub(super) async fn show(_: SignIn, State(app): State<App>, visitor: Visitor) -> web::Result<Response> {
    let mut response = form(&app, &visitor, ("", &Keep::default()), None)?;
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
    let again = (typed.email.as_str(), &typed.keep);
    match sign_in(&app, &typed.email, &typed.password, &browser).await? {
        Outcome::SignedIn(signed_in) => {
            let mut response = Redirect::to(&Start.to_uri().to_string()).into_response();
            for cookie in app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        // Nobody sets a second factor up here yet.
        Outcome::Refused | Outcome::AsksMore(_) => {
            form(&app, &visitor, again, Some(visitor.page.get("cms-sign-in-wrong").to_string()))
        }
        Outcome::TooMany(wait) => too_many(&app, &visitor, again, wait),
    }
}

/// The form again, which says how long to wait.
fn too_many(app: &App, visitor: &Visitor, typed: (&str, &Keep), wait: Duration) -> web::Result<Response> {
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

fn form(
    app: &App,
    visitor: &Visitor,
    typed: (&str, &Keep),
    mistake: Option<String>,
) -> web::Result<Response> {
    let wrong = mistake.is_some();
    let template = page(app, visitor, typed, mistake);
    if wrong { web::unprocessable(&template) } else { web::html(&template) }
}

fn page<'a>(
    app: &App,
    visitor: &'a Visitor,
    (email, keep): (&'a str, &Keep),
    mistake: Option<String>,
) -> SignInPage<'a> {
    let keep = KeepBox::new(&app.login, keep.is_ticked());
    SignInPage { page: &visitor.page, email, mistake, app_origin: app.app_origin(), keep }
}
