//! The page to sign in on.

use askama::Template;
use axum::extract::{ConnectInfo, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::header;
use http::request::Parts;
use login::pages::KeepBox;
use login::{Ask, Assertion, Keep, Outcome, Probed};
use serde::Deserialize;
use std::net::SocketAddr;
use std::time::Duration;
use web::layers::browser_language;
use web::{ClientAddress, Form, Page, Return};

use super::paths::{self, SignedOut};
use super::{second_factor, signed_in};
use crate::company::setup::{self, Mode};
use crate::{App, Client, events};

#[derive(Deserialize)]
pub(super) struct Credentials {
    /// An address or a number. It keeps the name that browsers have remembered passwords beside.
    email: String,
    password: String,
    #[serde(flatten)]
    after: Return,
    #[serde(flatten)]
    probed: Probed,
    #[serde(flatten)]
    keep: Keep,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage<'a> {
    page: Page,
    client: &'a Client,
    email: &'a str,
    to: &'a str,
    refused: bool,
    wait: Option<Duration>,
    signed_out: SignedOut,
    /// A passkey that counts for nobody was shown.
    is_passkey_refused: bool,
    ask: Ask,
    keep: KeepBox,
    /// How people sign in through the client's own provider, if they do.
    company: Option<Mode>,
}

impl SignInPage<'_> {
    fn is_company_only(&self) -> bool {
        self.company == Some(Mode::Only)
    }

    /// Where the way to the provider begins.
    fn company_at(&self) -> String {
        let to = Some(self.to.to_owned()).filter(|to| to != "/");
        web::with_query(paths::CompanyStart, &Return { to })
    }
}

/// The page, before anything was wrong.
async fn page<'a>(
    app: &App,
    client: &'a Client,
    parts: &Parts,
    (email, keep, after): (&'a str, &Keep, &'a Return),
) -> Result<SignInPage<'a>, db::Error> {
    let setup = setup::find_on(&mut *app.db.read().await?, &client.id).await?;
    Ok(SignInPage {
        page: app.page(browser_language(&parts.headers)),
        client,
        email,
        to: after.path(),
        refused: false,
        wait: None,
        signed_out: SignedOut::default(),
        is_passkey_refused: false,
        ask: app.login.ask_passkey(&client.id),
        keep: KeepBox::new(&app.login, keep.is_ticked()),
        company: setup.map(|setup| setup.mode),
    })
}

#[derive(Deserialize)]
pub(super) struct Shown {
    #[serde(flatten)]
    after: Return,
    #[serde(flatten)]
    probed: Probed,
    #[serde(flatten)]
    passkey: Assertion,
    #[serde(flatten)]
    keep: Keep,
}

pub(super) async fn show(
    _: paths::SignIn,
    State(app): State<App>,
    Query(after): Query<Return>,
    Query(signed_out): Query<SignedOut>,
    parts: Parts,
) -> web::Result<Response> {
    if signed_in::find(&parts, &app).await?.is_some() {
        return Ok(Redirect::to(after.path()).into_response());
    }
    let client = signed_in::client(&parts)?;
    let form = page(&app, &client, &parts, ("", &Keep::default(), &after)).await?;
    let form = SignInPage { signed_out, ..form };
    let mut response = web::html(&form)?;
    response.headers_mut().append(header::SET_COOKIE, Probed::cookie());
    Ok(response)
}

pub(super) async fn submit(
    _: paths::SignIn,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(credentials): Form<Credentials>,
) -> web::Result<Response> {
    if credentials.probed.is_blocked(&parts.headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    let client = signed_in::client(&parts)?;
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers).keeping(&credentials.keep);
    match events::sign_in(&app, &client, &credentials.email, &credentials.password, &browser).await? {
        Outcome::SignedIn(signed_in) => {
            let mut response = Redirect::to(credentials.after.path()).into_response();
            for cookie in app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Outcome::AsksMore(pending) => Ok(second_factor::asks(&pending, &credentials.after)),
        Outcome::Refused => again(&app, &client, &parts, &credentials, None).await,
        Outcome::TooMany(wait) => again(&app, &client, &parts, &credentials, Some(wait)).await,
    }
}

/// A passkey alone: it has verified the person, and knows who that is.
pub(super) async fn by_passkey(
    _: paths::SignInByPasskey,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(shown): Form<Shown>,
) -> web::Result<Response> {
    if shown.probed.is_blocked(&parts.headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    let client = signed_in::client(&parts)?;
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers).keeping(&shown.keep);
    if let Some(signed_in) = events::sign_in_by_passkey(&app, &client, &shown.passkey, &browser).await? {
        let mut response = Redirect::to(shown.after.path()).into_response();
        for cookie in app.login.cookies(&signed_in) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        return Ok(response);
    }
    let form = page(&app, &client, &parts, ("", &shown.keep, &shown.after)).await?;
    let form = SignInPage { is_passkey_refused: true, ..form };
    web::unprocessable(&form)
}

/// The page once more, with what was wrong and with what was typed, but for the password.
async fn again(
    app: &App,
    client: &Client,
    parts: &Parts,
    credentials: &Credentials,
    wait: Option<Duration>,
) -> web::Result<Response> {
    let form =
        page(app, client, parts, (credentials.email.trim(), &credentials.keep, &credentials.after)).await?;
    let form = SignInPage { refused: wait.is_none(), wait, ..form };
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None => web::unprocessable(&form),
    }
}
