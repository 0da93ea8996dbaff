//! Asking for a link with which a new password is chosen. The answer is the same whoever asks, and comes before anything is looked
//! up: neither its words nor its time tell whether somebody has the address (user enumeration).

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::Response;
use http::request::Parts;
use kernel::text;
use login::pages::{Asking, ForgottenPassword};
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Form, Page};

use super::paths;
use super::signed_in;
use crate::company::only;
use crate::{App, Client};

#[derive(Deserialize)]
pub(super) struct Asked {
    email: String,
}

#[derive(Template)]
#[template(path = "forgotten_password.html")]
struct ForgottenPage<'a> {
    page: Page,
    client: &'a Client,
    form: ForgottenPassword<'a>,
    /// Most people have no password here.
    company_only: bool,
}

pub(super) async fn show(
    _: paths::ForgottenPassword,
    State(app): State<App>,
    parts: Parts,
) -> web::Result<Response> {
    shown(&app, &parts, "", Asking::NotYet).await
}

pub(super) async fn submit(
    _: paths::ForgottenPassword,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(asked): Form<Asked>,
) -> web::Result<Response> {
    let email = asked.email.trim();
    if text::email(email).is_err() {
        return shown(&app, &parts, email, Asking::NoAddress).await;
    }
    if !app.mail.is_set_up() {
        return shown(&app, &parts, email, Asking::NotYet).await;
    }
    let client = signed_in::client(&parts)?;
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let (whose, language) =
        ((client.id.as_str(), &*text::typed_email(email)), browser_language(&parts.headers));
    if let Err(wait) = app.login.ask_reset(whose, language, &address).await? {
        return shown(&app, &parts, email, Asking::TooMany(wait)).await;
    }
    shown(&app, &parts, email, Asking::Asked).await
}

/// Whoever signs in with an employee number types that here, too.
fn is_number(typed: &str) -> bool {
    !typed.is_empty() && !typed.contains('@')
}

async fn shown(app: &App, parts: &Parts, email: &str, asking: Asking) -> web::Result<Response> {
    let client = signed_in::client(parts)?;
    let company_only = only::is_on(&mut *app.db.read().await?, &client.id).await?;
    let page = app.page(browser_language(&parts.headers));
    let form = ForgottenPassword {
        place: &client.name,
        email,
        sends_mail: app.mail.is_set_up(),
        asking,
        mistake_key: if is_number(email) { "forgotten-no-email" } else { "forgotten-no-address" },
        at: paths::ForgottenPassword.to_string(),
        sign_in_at: paths::SignIn.to_string(),
    };
    let form = ForgottenPage { page, client: &client, form, company_only };
    match asking {
        Asking::TooMany(wait) => web::too_many(&form, wait),
        Asking::NoAddress => web::unprocessable(&form),
        Asking::NotYet | Asking::Asked => web::html(&form),
    }
}
