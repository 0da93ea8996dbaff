//! The page that an invitation or a reset leads to: who you are, and the password that you choose. Only the form uses the link up:
//! mail programs open every link.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use http::{StatusCode, header};
use login::{Outcome, Ticket, TicketKind, Unfit};
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Form, Language, Page};

use super::paths::{self, ChoosePassword, Return};
use super::{second_factor, signed_in};
use crate::people::employee;
use crate::{App, Client, Employee};

#[derive(Deserialize)]
pub(super) struct Chosen {
    password: String,
}

#[derive(Template)]
#[template(path = "choose_password.html")]
struct ChoosePage<'a> {
    page: Page,
    client: &'a Client,
    whose: &'a Employee,
    ticket: &'a Ticket,
    at: &'a ChoosePassword,
    unfit: Option<Unfit>,
}

#[derive(Template)]
#[template(path = "ticket_over.html")]
struct OverPage<'a> {
    page: Page,
    client: &'a Client,
    /// Whether another link can be asked for.
    sends_mail: bool,
}

pub(super) async fn show(at: ChoosePassword, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let Some((ticket, whose)) = find(&app, &client, &at).await? else { return over(&app, &client, &parts) };
    if !web::is_inert(&parts.method, &parts.headers) {
        app.login.opened(&client.id, &at.token).await?;
    }
    form(&app, &client, &parts, (&at, &ticket, &whose), None)
}

pub(super) async fn submit(
    at: ChoosePassword,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    // Before anything is hashed: who has no good link costs next to nothing.
    let Some((ticket, whose)) = find(&app, &client, &at).await? else { return over(&app, &client, &parts) };
    let password = match app.login.choose(&chosen.password).await {
        Ok(password) => password,
        Err(unfit) => return form(&app, &client, &parts, (&at, &ticket, &whose), Some(unfit)),
    };
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    match app.redeem_ticket(&client, &at.token, &password, &browser).await? {
        Some(Outcome::SignedIn(signed_in)) => {
            let mut response = Redirect::to(paths::Home::PATH).into_response();
            for cookie in app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Some(Outcome::AsksMore(pending)) => Ok(second_factor::asks(&pending, &Return { to: None })),
        _ => over(&app, &client, &parts),
    }
}

/// What the link is good for, and whose it is.
async fn find(
    app: &App,
    client: &Client,
    at: &ChoosePassword,
) -> Result<Option<(Ticket, Employee)>, db::Error> {
    let mut read = app.db.read().await?;
    let Some(ticket) = app.login.ticket(&mut read, &client.id, &at.token).await? else { return Ok(None) };
    let whose = employee::by_id(&mut read, &client.id, &ticket.person_id.as_str().into()).await?;
    Ok(whose.map(|whose| (ticket, whose)))
}

fn form(
    app: &App,
    client: &Client,
    parts: &Parts,
    (at, ticket, whose): (&ChoosePassword, &Ticket, &Employee),
    unfit: Option<Unfit>,
) -> web::Result<Response> {
    let page = app.page(whose.language.unwrap_or_else(|| browser(parts)));
    let form = ChoosePage { page, client, whose, ticket, at, unfit };
    if unfit.is_some() { web::unprocessable(&form) } else { web::html(&form) }
}

/// One page, whatever is wrong with the link: it would tell a stranger which links there were.
fn over(app: &App, client: &Client, parts: &Parts) -> web::Result<Response> {
    let (page, sends_mail) = (app.page(browser(parts)), app.mail.is_set_up());
    let mut response = web::html(&OverPage { page, client, sends_mail })?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

fn browser(parts: &Parts) -> Language {
    browser_language(&parts.headers)
}
