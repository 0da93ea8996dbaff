//! Asking for a link with which a new password is chosen. The answer is the same whoever asks, and comes before anything is looked
//! up: neither its words nor its time tell whether somebody has the address (user enumeration).

use std::net::SocketAddr;
use std::time::Duration;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::Response;
use http::request::Parts;
use kernel::text;
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Form, Page};

use super::paths;
use super::signed_in;
use crate::{App, Client};

#[derive(Deserialize)]
pub(super) struct Asked {
    email: String,
}

/// What the page says.
enum Said {
    Asks,
    /// What was typed is no address.
    NoAddress,
    Asked,
    TooMany(Duration),
}

#[derive(Template)]
#[template(path = "forgotten_password.html")]
struct ForgottenPage<'a> {
    page: Page,
    client: &'a Client,
    email: &'a str,
    sends_mail: bool,
    said: Said,
}

pub(super) async fn show(
    _: paths::ForgottenPassword,
    State(app): State<App>,
    parts: Parts,
) -> web::Result<Response> {
    shown(&app, &parts, "", Said::Asks)
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
        return shown(&app, &parts, email, Said::NoAddress);
    }
    if !app.mail.is_set_up() {
        return shown(&app, &parts, email, Said::Asks);
    }
    let client = signed_in::client(&parts)?;
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let (whose, language) =
        ((client.id.as_str(), &*text::typed_email(email)), browser_language(&parts.headers));
    if let Err(wait) = app.login.ask_reset(whose, language, &address).await? {
        return shown(&app, &parts, email, Said::TooMany(wait));
    }
    shown(&app, &parts, email, Said::Asked)
}

fn shown(app: &App, parts: &Parts, email: &str, said: Said) -> web::Result<Response> {
    let client = signed_in::client(parts)?;
    let (page, sends_mail) = (app.page(browser_language(&parts.headers)), app.mail.is_set_up());
    let wait = if let Said::TooMany(wait) = said { Some(wait) } else { None };
    let is_wrong = matches!(said, Said::NoAddress);
    let form = ForgottenPage { page, client: &client, email, sends_mail, said };
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None if is_wrong => web::unprocessable(&form),
        None => web::html(&form),
    }
}
