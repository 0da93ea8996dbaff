//! Somebody's own page: who they are here, and where they are signed in.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::{HeaderMap, header};
use login::pages::{AddressCard, Device};
use mail::{Message, State as Sent};
use serde::Deserialize;
use web::{Form, Page};

use super::desk::{Desk, done};
use super::own_address;
use super::paths::{OwnPassword, Profile, ProfileSignOut, SignIn, SignOutEverywhere};
use crate::staff::LOGIN_TENANT;
use crate::staff::permission::By;

#[derive(Template)]
#[template(path = "cms/profile.html")]
struct ProfilePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    devices: Vec<Device>,
    address: AddressCard,
    /// With the link to the new one.
    address_message: Option<Message>,
    sign_out_at: String,
}

pub(super) async fn show(_: Profile, desk: Desk, headers: HeaderMap) -> web::Result<Response> {
    let login = &desk.app.login;
    let here = login.token(&headers).map(|token| login.sid(token));
    let mut read = desk.app.db.read().await?;
    let open = login.open_sessions(&mut read, LOGIN_TENANT, &desk.staff.id).await?;
    let (address, address_message) = own_address::card(&desk, &mut read).await?;
    drop(read);
    let devices = open.into_iter().map(|session| Device::new(session, here.as_deref())).collect();
    web::html(&ProfilePage {
        page: &desk.page,
        desk: &desk,
        devices,
        address,
        address_message,
        sign_out_at: ProfileSignOut.to_string(),
    })
}

#[derive(Deserialize)]
pub(super) struct One {
    session: String,
}

/// Ends one session of whoever asks: of a machine that was lost, say.
pub(super) async fn sign_out(_: ProfileSignOut, desk: Desk, Form(one): Form<One>) -> web::Result<Response> {
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    desk.app.end_staff_sessions(&desk.staff, Some(&one.session), by).await?;
    Ok(done(Profile, "signed-out"))
}

pub(super) async fn sign_out_everywhere(_: SignOutEverywhere, desk: Desk) -> web::Result<Response> {
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    desk.app.end_staff_sessions(&desk.staff, None, by).await?;
    let mut response = Redirect::to(SignIn::PATH).into_response();
    response.headers_mut().append(header::SET_COOKIE, desk.app.login.cookie_gone());
    web::clear_site_data(&mut response);
    Ok(response)
}
