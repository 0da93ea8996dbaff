//! The pages that the links of a change of address lead to. At the new one the person confirms it, signed in; at the old one they take it
//! back with a new password. Opening either does nothing: mail programs open every link, and some press every button.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use http::{StatusCode, header};
use login::pages::{FormerAddress, NewAddress, SecurityDone, SecurityNotice};
use login::{AddressLink, Outcome, Unfit};
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Form, Page, Return};

use super::paths::{self, ConfirmAddress, RestoreAddress, SignedOut};
use super::second_factor;
use super::signed_in::{self, SignedIn};
use crate::people::employee;
use crate::{App, Client, Employee};

#[derive(Template)]
#[template(path = "new_address.html")]
struct NewPage<'a> {
    page: Page,
    client: &'a Client,
    form: NewAddress<'a>,
}

#[derive(Template)]
#[template(path = "former_address.html")]
struct FormerPage<'a> {
    page: Page,
    client: &'a Client,
    form: FormerAddress<'a>,
}

#[derive(Template)]
#[template(path = "address_over.html")]
struct OverPage<'a> {
    page: Page,
    client: &'a Client,
    place: &'a str,
    sign_in_at: String,
}

#[derive(Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    password: String,
}

pub(super) async fn ask_new(
    at: ConfirmAddress,
    State(app): State<App>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let mut read = app.db.read().await?;
    let link = app.login.asked_address(&mut read, (&client.id, &at.token)).await?;
    drop(read);
    let Some((link, whose)) = of(&app, &client, link).await? else { return over(&app, &client, &parts) };
    let here = signed_in::find(&parts, &app).await?;
    let is_here = here.as_ref().is_some_and(|here| here.me.employee.id == whose.id);
    let (page, at) = (page_of(&app, &whose, &parts), at.to_string());
    let sign_in_at = here.is_none().then(|| web::sign_in_page(paths::SignIn, Some(at.clone())));
    let form = NewAddress { place: &client.name, name: &whose.name, link: &link, at, is_here, sign_in_at };
    web::html(&NewPage { page, client: &client, form })
}

pub(super) async fn confirm(
    at: ConfirmAddress,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    parts: Parts,
) -> web::Result<Response> {
    if !app.confirm_address(&me.client, (&me.employee, &me.actor()), &at.token).await? {
        return over(&app, &me.client, &parts);
    }
    Ok(security(SecurityDone::AddressChanged).into_response())
}

pub(super) async fn ask_old(
    at: RestoreAddress,
    State(app): State<App>,
    parts: Parts,
) -> web::Result<Response> {
    former(&app, &parts, &at, None).await
}

pub(super) async fn restore(
    at: RestoreAddress,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    // Before anything is hashed: who has no good link costs next to nothing.
    if app.login.former_address(&mut *app.db.read().await?, (&client.id, &at.token)).await?.is_none() {
        return over(&app, &client, &parts);
    }
    let password = match app.login.choose(&chosen.password).await {
        Ok(password) => password,
        Err(unfit) => return former(&app, &parts, &at, Some(unfit)).await,
    };
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    match app.restore_address(&client, &at.token, &password, &browser).await? {
        Some(Outcome::SignedIn(signed_in)) => {
            let mut response = security(SecurityDone::AddressBack).into_response();
            for cookie in app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Some(Outcome::AsksMore(pending)) => {
            Ok(second_factor::asks(&pending, &Return { to: Some(paths::Security::PATH.to_owned()) }))
        }
        // They come in by their company.
        Some(_) => {
            let told = SignedOut { address_back: true, ..SignedOut::default() };
            Ok(Redirect::to(&web::with_query(paths::SignIn, &told)).into_response())
        }
        None => over(&app, &client, &parts),
    }
}

fn security(done: SecurityDone) -> Redirect {
    Redirect::to(&web::with_query(paths::Security, &SecurityNotice::of(done)))
}

/// Where they take it back, `unfit` if the password was.
async fn former(
    app: &App,
    parts: &Parts,
    at: &RestoreAddress,
    unfit: Option<Unfit>,
) -> web::Result<Response> {
    let client = signed_in::client(parts)?;
    let link = app.login.former_address(&mut *app.db.read().await?, (&client.id, &at.token)).await?;
    let Some((link, whose)) = of(app, &client, link).await? else { return over(app, &client, parts) };
    let (page, at) = (page_of(app, &whose, parts), at.to_string());
    let form = FormerAddress { place: &client.name, name: &whose.name, link: &link, at, unfit };
    let page = FormerPage { page, client: &client, form };
    if unfit.is_some() { web::unprocessable(&page) } else { web::html(&page) }
}

/// The person whom a link is about, as long as both are there.
async fn of(
    app: &App,
    client: &Client,
    link: Option<AddressLink>,
) -> web::Result<Option<(AddressLink, Employee)>> {
    let Some(link) = link else { return Ok(None) };
    let mut read = app.db.read().await?;
    let whose = employee::by_id(&mut read, &client.id, &link.person_id.as_str().into()).await?;
    Ok(whose.map(|whose| (link, whose)))
}

fn page_of(app: &App, whose: &Employee, parts: &Parts) -> Page {
    app.page(whose.language.unwrap_or_else(|| browser_language(&parts.headers)))
}

/// One page, whatever is wrong with the link: it would tell a stranger which links, and which people, there were.
fn over(app: &App, client: &Client, parts: &Parts) -> web::Result<Response> {
    let (page, place) = (app.page(browser_language(&parts.headers)), client.name.as_str());
    let sign_in_at = paths::SignIn.to_string();
    let mut response = web::html(&OverPage { page, client, place, sign_in_at })?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}
