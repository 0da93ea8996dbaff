//! Recovery codes: new ones, shown once. They are on the answer to the form and nowhere else.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::HeaderMap;
use login::pages::{SecurityAsked, SecurityDone};
use web::Page;

use super::page::{Told, shown};
use crate::routes::cms::desk::Desk;
use crate::routes::cms::paths;
use crate::routes::cms::proved::Proved;

#[derive(Template)]
#[template(path = "cms/recovery_codes.html")]
pub(super) struct CodesPage<'a> {
    pub(super) page: &'a Page,
    pub(super) desk: &'a Desk,
    pub(super) codes: Vec<String>,
    /// What was done just now, with which they came.
    pub(super) done: Option<SecurityDone>,
}

pub(in crate::routes::cms) async fn ask_codes(
    _: paths::RecoveryCodes,
    Proved(desk): Proved<Desk>,
    headers: HeaderMap,
) -> web::Result<Response> {
    shown(&desk, &headers, Told { asked: Some(SecurityAsked::NewCodes), ..Told::default() }).await
}

pub(in crate::routes::cms) async fn make_codes(
    _: paths::RecoveryCodes,
    Proved(desk): Proved<Desk>,
) -> web::Result<Response> {
    let codes = desk.app.make_staff_codes(&desk.staff, &desk.actor()).await?;
    if codes.is_empty() {
        return Ok(Redirect::to(paths::Security::PATH).into_response());
    }
    web::html(&CodesPage { page: &desk.page, desk: &desk, codes, done: None })
}
