//! Somebody's own page: who they are here; and signing out elsewhere.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::header;
use login::pages::SecurityDone;
use serde::Deserialize;
use web::{Form, Page};

use super::desk::Desk;
use super::paths::{Profile, ProfileSignOut, Security, SignIn, SignOutEverywhere};
use super::security::back;
use crate::staff::permission::By;

#[derive(Template)]
#[template(path = "cms/profile.html")]
struct ProfilePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
}

pub(super) async fn show(_: Profile, desk: Desk) -> web::Result<Response> {
    web::html(&ProfilePage { page: &desk.page, desk: &desk })
}

#[derive(Deserialize)]
pub(super) struct One {
    session: String,
}

/// Ends one session of whoever asks: of a machine that was lost, say.
pub(super) async fn sign_out(_: ProfileSignOut, desk: Desk, Form(one): Form<One>) -> web::Result<Response> {
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    desk.app.end_staff_sessions(&desk.staff, Some(&one.session), by).await?;
    Ok(back(SecurityDone::SignedOut))
}

pub(super) async fn sign_out_everywhere(_: SignOutEverywhere, desk: Desk) -> web::Result<Response> {
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    desk.app.end_staff_sessions(&desk.staff, None, by).await?;
    let mut response = Redirect::to(SignIn::PATH).into_response();
    response.headers_mut().append(header::SET_COOKIE, desk.app.login.cookie_gone());
    web::clear_site_data(&mut response);
    Ok(response)
}
