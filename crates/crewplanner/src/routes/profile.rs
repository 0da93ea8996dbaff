//! The profile of whoever is signed in, and their language.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use serde::{Deserialize, Serialize};
use web::{Error, Form, Language, Page};

use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::{App, Change};

#[derive(Deserialize, Serialize)]
pub(super) struct Notice {
    #[serde(default)]
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
    saved: bool,
}

pub(super) async fn show(
    _: paths::Profile,
    Query(notice): Query<Notice>,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    web::html(&ProfilePage { page, me, saved: notice.saved })
}

pub(super) async fn save_language(
    _: paths::Profile,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    Form(choice): Form<Choice>,
) -> web::Result<Response> {
    // The page offers our languages only; anything else was not chosen there.
    let language = Language::ALL.into_iter().find(|language| language.tag() == choice.language);
    let language = language.ok_or_else(Error::bad_request)?;
    let wanted = Change { language: Some(Some(language)), ..Change::default() };
    app.change_employee(&me.client, &me.employee.id, wanted, &me.actor()).await?;
    let back = paths::Profile.with_query_params(Notice { saved: true });
    Ok(Redirect::to(&back.to_string()).into_response())
}
