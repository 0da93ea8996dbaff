//! The profile of whoever is signed in, and their language.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use web::{Error, Form, Page};

use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::training::reminders::own::{self, Wish};
use crate::{App, Change};

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Notice {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    saved: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reminders: bool,
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    wanted: bool,
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
    wish: Wish,
}

pub(super) async fn show(
    _: paths::Profile,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    let wish = own::wish(&mut *app.db.read().await?, &me.client.id, &me.employee).await?;
    web::html(&ProfilePage { page, me, notice, wish })
}

pub(super) async fn save_reminders(
    _: paths::OwnReminders,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    Form(Wanted { wanted }): Form<Wanted>,
) -> web::Result<Response> {
    own::change(&app, &me.client, &me.employee, (wanted, &me.actor())).await?;
    let back = web::with_query(paths::Profile, &Notice { reminders: true, ..Notice::default() });
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
