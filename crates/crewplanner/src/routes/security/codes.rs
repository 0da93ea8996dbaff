//! Recovery codes: new ones, shown once. They are on the answer to the form and nowhere else.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::pages::{SecurityAsked as Asked, SecurityDone as Done, SecurityNotice as Notice};
use web::Page;

use super::page::shown;
use crate::App;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::proved::Proved;
use crate::routes::signed_in::SignedIn;

#[derive(Template)]
#[template(path = "recovery_codes.html")]
pub(super) struct CodesPage {
    pub(super) page: Page,
    pub(super) me: Me,
    pub(super) codes: Vec<String>,
    /// What was done just now, with which they came.
    pub(super) done: Option<Done>,
}

pub(in crate::routes) async fn ask_codes(
    _: paths::RecoveryCodes,
    State(app): State<App>,
    parts: Parts,
    Proved(signed_in): Proved,
) -> web::Result<Response> {
    shown(&app, &parts, signed_in, (Notice::default(), Some(Asked::NewCodes))).await
}

pub(in crate::routes) async fn make_codes(
    _: paths::RecoveryCodes,
    State(app): State<App>,
    Proved(SignedIn { page, me }): Proved,
) -> web::Result<Response> {
    let codes = app.make_recovery_codes(&me.client, &me.employee, &me.actor()).await?;
    if codes.is_empty() {
        return Ok(Redirect::to(&paths::Security.to_string()).into_response());
    }
    web::html(&CodesPage { page, me, codes, done: None })
}
