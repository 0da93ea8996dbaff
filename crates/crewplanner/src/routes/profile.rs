//! The profile of whoever is signed in, and their language.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use login::pages::Device;
use serde::{Deserialize, Serialize};
use web::{Error, Form, Page};

use super::employee;
use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::{App, Change};

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Notice {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    saved: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    signed_out: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    password: bool,
}

impl Notice {
    /// That the password is another now.
    pub(super) fn of_password() -> Self {
        Self { password: true, ..Self::default() }
    }
}

#[derive(Deserialize)]
pub(super) struct Choice {
    language: String,
}

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage {
    page: Page,
    me: Me,
    notice: Notice,
    devices: Vec<Device>,
    sign_out_at: String,
}

pub(super) async fn show(
    _: paths::Profile,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    headers: HeaderMap,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    let here = app.login.token(&headers).map(|token| app.login.sid(token));
    let mut read = app.db.read().await?;
    let devices =
        employee::devices(&app, &mut read, (&me.client.id, &me.employee.id), here.as_deref()).await?;
    web::html(&ProfilePage { page, me, notice, devices, sign_out_at: paths::ProfileSignOut.to_string() })
}

#[derive(Deserialize)]
pub(super) struct One {
    session: String,
}

/// Ends one session of whoever asks: of a phone that was lost, say.
pub(super) async fn sign_out_device(
    _: paths::ProfileSignOut,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    Form(one): Form<One>,
) -> web::Result<Response> {
    app.sign_out_device(&me.client, &me.employee, &one.session, &me.actor()).await?;
    let back = web::with_query(paths::Profile, &Notice { signed_out: true, ..Notice::default() });
    Ok(Redirect::to(&back).into_response())
}

pub(super) async fn save_language(
    _: paths::Profile,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    Form(choice): Form<Choice>,
) -> web::Result<Response> {
    // The page offers our languages only; anything else was not chosen there.
    let language = choice.language.parse().map_err(|_| Error::bad_request())?;
    let wanted = Change { language: Some(Some(language)), ..Change::default() };
    app.change_employee(&me.client, &me.employee.id, wanted, &me.actor()).await?;
    let back = web::with_query(paths::Profile, &Notice { saved: true, ..Notice::default() });
    Ok(Redirect::to(&back).into_response())
}
