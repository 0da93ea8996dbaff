//! The pages that the links of a change of address lead to: to the new one, which says yes, and to the old one, which takes it back. Only
//! the button does anything: mail programs open every link.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::Response;
use http::StatusCode;
use http::request::Parts;
use login::pages::{AddressDone, ByAddressLink};
use login::{AddressLink, Browser};
use web::layers::browser_language;
use web::{ClientAddress, Page};

use super::paths::{self, ConfirmAddress, RestoreAddress};
use super::signed_in;
use crate::people::employee;
use crate::{App, Client};

#[derive(Template)]
#[template(path = "address_link.html")]
struct LinkPage<'a> {
    page: Page,
    client: &'a Client,
    form: ByAddressLink<'a>,
}

#[derive(Template)]
#[template(path = "address_done.html")]
struct DonePage<'a> {
    page: Page,
    client: &'a Client,
    done: AddressDone<'a>,
}

#[derive(Template)]
#[template(path = "address_over.html")]
struct OverPage<'a> {
    page: Page,
    client: &'a Client,
    place: &'a str,
    sign_in_at: String,
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
    ask(&app, &client, &parts, (link, at.to_string(), false)).await
}

pub(super) async fn confirm(
    at: ConfirmAddress,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let browser = browser(&app, peer, &parts);
    let Some(address) = app.confirm_address(&client, &at.token, &browser).await? else {
        return over(&app, &client, &parts);
    };
    done(&app, &client, &parts, (&address, paths::Security.to_string(), false))
}

pub(super) async fn ask_old(
    at: RestoreAddress,
    State(app): State<App>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let mut read = app.db.read().await?;
    let link = app.login.former_address(&mut read, (&client.id, &at.token)).await?;
    drop(read);
    ask(&app, &client, &parts, (link, at.to_string(), true)).await
}

pub(super) async fn restore(
    at: RestoreAddress,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let browser = browser(&app, peer, &parts);
    let Some(restored) = app.restore_address(&client, &at.token, &browser).await? else {
        return over(&app, &client, &parts);
    };
    let choose_at = paths::ChoosePassword { token: restored.token }.to_string();
    done(&app, &client, &parts, (&restored.address, choose_at, true))
}

fn browser(app: &App, peer: SocketAddr, parts: &Parts) -> Browser {
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    app.login.browser(address, &parts.headers)
}

async fn ask(
    app: &App,
    client: &Client,
    parts: &Parts,
    (link, at, takes_back): (Option<AddressLink>, String, bool),
) -> web::Result<Response> {
    let Some(link) = link else { return over(app, client, parts) };
    let mut read = app.db.read().await?;
    let whose = employee::by_id(&mut read, &client.id, &link.person_id.as_str().into()).await?;
    let Some(whose) = whose else { return over(app, client, parts) };
    let page = app.page(whose.language.unwrap_or_else(|| browser_language(&parts.headers)));
    let form = ByAddressLink { place: &client.name, name: &whose.name, link: &link, at, takes_back };
    web::html(&LinkPage { page, client, form })
}

fn done(
    app: &App,
    client: &Client,
    parts: &Parts,
    (address, go_at, taken_back): (&str, String, bool),
) -> web::Result<Response> {
    let page = app.page(browser_language(&parts.headers));
    let done = AddressDone { place: &client.name, address, go_at, taken_back };
    web::html(&DonePage { page, client, done })
}

/// One page, whatever is wrong with the link: it would tell a stranger which links, and which people, there were.
fn over(app: &App, client: &Client, parts: &Parts) -> web::Result<Response> {
    let (page, place) = (app.page(browser_language(&parts.headers)), client.name.as_str());
    let sign_in_at = paths::SignIn.to_string();
    let mut response = web::html(&OverPage { page, client, place, sign_in_at })?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}
