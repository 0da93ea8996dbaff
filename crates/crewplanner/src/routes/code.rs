//! Where somebody types the code that they have on paper (one-time code). A right one leads on to the page where a password is chosen,
//! as the QR code beside it does; typing it uses up nothing.

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Form, Page};

use super::paths::{self, ChoosePassword};
use super::signed_in;
use crate::people::codes::Code;
use crate::{App, Client};

#[derive(Deserialize)]
pub(super) struct Typed {
    code: String,
}

/// What is wrong.
enum Wrong {
    /// It is nobody's, was used or has run out: nobody learns which.
    Code,
    TooMany(Duration),
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage<'a> {
    page: Page,
    client: &'a Client,
    typed: &'a str,
    wrong: Option<Wrong>,
}

pub(super) async fn show(_: paths::EnterCode, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    shown(&app, &parts, "", None)
}

pub(super) async fn submit(
    _: paths::EnterCode,
    State(app): State<App>,
    parts: Parts,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let Some(code) = Code::typed(&typed.code) else {
        return shown(&app, &parts, &typed.code, Some(Wrong::Code));
    };
    let address = ClientAddress::of(&parts, app.settings.proxy_hops);
    if let Err(wait) = app.code_tries.take(&address.0, app.clock.now()) {
        return shown(&app, &parts, &typed.code, Some(Wrong::TooMany(wait)));
    }
    let token = code.token(&app.settings.secret_key, &client.id);
    let ticket = app.login.ticket(&mut *app.db.read().await?, &client.id, &token).await?;
    if ticket.is_none() {
        return shown(&app, &parts, &typed.code, Some(Wrong::Code));
    }
    app.code_tries.was_right(&address.0);
    Ok(Redirect::to(&ChoosePassword { token }.to_string()).into_response())
}

fn shown(app: &App, parts: &Parts, typed: &str, wrong: Option<Wrong>) -> web::Result<Response> {
    let client = signed_in::client(parts)?;
    let page = app.page(browser_language(&parts.headers));
    let form = CodePage { page, client: &client, typed, wrong };
    match form.wrong {
        Some(Wrong::TooMany(wait)) => web::too_many(&form, wait),
        Some(Wrong::Code) => web::unprocessable(&form),
        None => web::html(&form),
    }
}
