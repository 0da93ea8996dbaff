//! Setting an authenticator app up, and turning it off.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::pages::{AppTyped, SecurityAsked as Asked, SecurityDone as Done, SecurityNotice as Notice};
use login::{AppAdded, AppSetup};
use web::{Error, Form, Page, Qr};

use super::codes::CodesPage;
use super::page::shown;
use crate::App;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::proved::Proved;
use crate::routes::signed_in::SignedIn;

#[derive(Template)]
#[template(path = "authenticator.html")]
struct AuthenticatorPage {
    page: Page,
    me: Me,
    setup: AppSetup,
    qr: Qr,
    is_code_wrong: bool,
}

pub(in crate::routes) async fn set_up(
    _: paths::Authenticator,
    State(app): State<App>,
    Proved(SignedIn { page, me }): Proved,
) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    if app.login.factors(&mut read, &me.client.id, &me.employee.id).await?.app.is_some() {
        return Ok(Redirect::to(&paths::Security.to_string()).into_response());
    }
    web::html(&form(&app, page, me, None)?)
}

pub(in crate::routes) async fn turn_on(
    _: paths::Authenticator,
    State(app): State<App>,
    Proved(SignedIn { page, me }): Proved,
    Form(typed): Form<AppTyped>,
) -> web::Result<Response> {
    let who = (&me.employee, &me.actor());
    match app.add_authenticator(&me.client, who, (&typed.secret, &typed.code)).await? {
        AppAdded::Done(codes) if !codes.is_empty() => {
            web::html(&CodesPage { page, me, codes, done: Some(Done::AppOn) })
        }
        AppAdded::Done(_) => Ok(back(&Notice::of(Done::AppOn))),
        // In another tab, say.
        AppAdded::Refused => Ok(back(&Notice::default())),
        AppAdded::WrongCode => web::unprocessable(&form(&app, page, me, Some(&typed.secret))?),
    }
}

/// The form, with a secret of its own or, once more, with the one that was scanned already.
fn form(app: &App, page: Page, me: Me, again: Option<&str>) -> web::Result<AuthenticatorPage> {
    let site = format!("CrewPlanner {}", me.client.name);
    let whose = (me.client.id.as_str(), me.employee.id.as_str());
    let setup = app.login.app_setup(whose, (&site, me.employee.signs_in_with()), again);
    let qr = Qr::of(&setup.address).ok_or_else(|| Error::internal("the secret fits into no QR code"))?;
    Ok(AuthenticatorPage { page, me, setup, qr, is_code_wrong: again.is_some() })
}

pub(in crate::routes) async fn ask_off(
    _: paths::AuthenticatorOff,
    State(app): State<App>,
    parts: Parts,
    Proved(signed_in): Proved,
) -> web::Result<Response> {
    shown(&app, &parts, signed_in, (Notice::default(), Some(Asked::AppOff))).await
}

pub(in crate::routes) async fn turn_off(
    _: paths::AuthenticatorOff,
    State(app): State<App>,
    Proved(SignedIn { me, .. }): Proved,
) -> web::Result<Response> {
    app.remove_authenticator(&me.client, &me.employee, &me.actor()).await?;
    Ok(back(&Notice::of(Done::AppOff)))
}

fn back(notice: &Notice) -> Response {
    Redirect::to(&web::with_query(paths::Security, notice)).into_response()
}
