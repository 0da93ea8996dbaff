//! The profile of whoever is signed in, and their language.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use web::{Error, Form, Page};

use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::{App, Change};

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Notice {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    saved: bool,
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
}

pub(super) async fn show(
    _: paths::Profile,
    Query(notice): Query<Notice>,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    web::html(&ProfilePage { page, me, notice })
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
    let back = web::with_query(paths::Profile, &Notice { saved: true });
    Ok(Redirect::to(&back).into_response())
}
