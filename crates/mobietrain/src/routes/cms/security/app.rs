//! Setting an authenticator app up, and turning it off.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::HeaderMap;
use login::pages::{AppTyped, SecurityAsked, SecurityDone};
use login::{AppAdded, AppSetup};
use web::{Error, Form, Page, Qr};

use super::back::back;
use super::codes::CodesPage;
use super::page::{Told, shown};
use crate::routes::cms::desk::Desk;
use crate::routes::cms::paths;
use crate::routes::cms::proved::Proved;
use crate::staff::{LOGIN_TENANT, PLACE};

#[derive(Template)]
#[template(path = "cms/authenticator.html")]
struct AuthenticatorPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    setup: AppSetup,
    qr: Qr,
    is_code_wrong: bool,
}

pub(in crate::routes::cms) async fn set_up(
    _: paths::Authenticator,
    Proved(desk): Proved<Desk>,
) -> web::Result<Response> {
    let mut read = desk.app.db.read().await?;
    if desk.app.login.factors(&mut read, LOGIN_TENANT, &desk.staff.id).await?.app.is_some() {
        return Ok(Redirect::to(paths::Security::PATH).into_response());
    }
    drop(read);
    web::html(&form(&desk, None)?)
}

pub(in crate::routes::cms) async fn turn_on(
    _: paths::Authenticator,
    Proved(desk): Proved<Desk>,
    Form(typed): Form<AppTyped>,
) -> web::Result<Response> {
    let who = (&desk.staff, &desk.actor());
    match desk.app.add_staff_app(who, (&typed.secret, &typed.code)).await? {
        AppAdded::Done(codes) if codes.is_empty() => Ok(back(SecurityDone::AppOn)),
        AppAdded::Done(codes) => {
            let done = Some(SecurityDone::AppOn);
            web::html(&CodesPage { page: &desk.page, desk: &desk, codes, done })
        }
        // In another tab, say.
        AppAdded::Refused => Ok(Redirect::to(paths::Security::PATH).into_response()),
        AppAdded::WrongCode => web::unprocessable(&form(&desk, Some(&typed.secret))?),
    }
}

/// The form, with a secret of its own or, once more, with the one that was scanned already.
fn form<'a>(desk: &'a Desk, again: Option<&str>) -> web::Result<AuthenticatorPage<'a>> {
    let whose = (LOGIN_TENANT, &*desk.staff.id);
    let setup = desk.app.login.app_setup(whose, (PLACE, &desk.staff.email), again);
    let qr = Qr::of(&setup.address).ok_or_else(|| Error::internal("the secret fits into no QR code"))?;
    Ok(AuthenticatorPage { page: &desk.page, desk, setup, qr, is_code_wrong: again.is_some() })
}

pub(in crate::routes::cms) async fn ask_off(
    _: paths::AuthenticatorOff,
    Proved(desk): Proved<Desk>,
    headers: HeaderMap,
) -> web::Result<Response> {
    shown(&desk, &headers, Told { asked: Some(SecurityAsked::AppOff), ..Told::default() }).await
}

pub(in crate::routes::cms) async fn turn_off(
    _: paths::AuthenticatorOff,
    Proved(desk): Proved<Desk>,
) -> web::Result<Response> {
    desk.app.remove_staff_app(&desk.staff, &desk.actor()).await?;
    Ok(back(SecurityDone::AppOff))
}
