//! The page that an invitation or a reset leads to: who you are, and the password that you choose. Only the form uses the link up:
//! mail programs open every link.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use http::{StatusCode, header};
use login::{Outcome, Probed, Ticket, TicketKind, Unfit, pages};
use serde::Deserialize;
use web::layers::browser_language;
use web::{ClientAddress, Form, Language, Page, Return};

use super::paths::{self, ChoosePassword, SignedOut};
use super::{second_factor, signed_in};
use crate::company::only;
use crate::people::employee;
use crate::{App, Client, Employee};

#[derive(Deserialize)]
pub(super) struct Chosen {
    password: String,
    #[serde(flatten)]
    probed: Probed,
}

/// What a link is good for.
struct Found {
    ticket: Ticket,
    whose: Employee,
    /// Whether they are new here: they have been let in, and have no password yet.
    is_new: bool,
}

#[derive(Template)]
#[template(path = "choose_password.html")]
struct ChoosePage<'a> {
    page: Page,
    client: &'a Client,
    form: pages::ChoosePassword<'a>,
}

#[derive(Template)]
#[template(path = "ticket_over.html")]
struct OverPage<'a> {
    page: Page,
    client: &'a Client,
    place: &'a str,
    sign_in_at: String,
    /// Where another link can be asked for.
    forgotten_at: Option<String>,
}

pub(super) async fn show(at: ChoosePassword, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let Some(found) = find(&app, &client, &at).await? else { return over(&app, &client, &parts) };
    if is_kept_out(&app, &client, &found).await? {
        return Ok(by_company());
    }
    if !web::is_inert(&parts.method, &parts.headers) {
        app.login.opened(&client.id, &at.token).await?;
    }
    form(&app, &client, &parts, (&at, &found), None)
}

pub(super) async fn submit(
    at: ChoosePassword,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    // Before the link is used up: they would be in nowhere, and have no way in any more.
    if chosen.probed.is_blocked(&parts.headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    let client = signed_in::client(&parts)?;
    // Before anything is hashed: who has no good link costs next to nothing.
    let Some(found) = find(&app, &client, &at).await? else { return over(&app, &client, &parts) };
    if is_kept_out(&app, &client, &found).await? {
        return Ok(by_company());
    }
    let password = match app.login.choose(&chosen.password).await {
        Ok(password) => password,
        Err(unfit) => return form(&app, &client, &parts, (&at, &found), Some(unfit)),
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

/// Whether a password would open nothing.
async fn is_kept_out(app: &App, client: &Client, found: &Found) -> Result<bool, db::Error> {
    only::keeps_out(&mut *app.db.read().await?, &client.id, &found.whose.id).await
}

/// To the button that does.
fn by_company() -> Response {
    let told = SignedOut { company_only: true, ..SignedOut::default() };
    Redirect::to(&web::with_query(paths::SignIn, &told)).into_response()
}

/// What the link is good for, and whose it is.
async fn find(app: &App, client: &Client, at: &ChoosePassword) -> Result<Option<Found>, db::Error> {
    let mut read = app.db.read().await?;
    let Some(ticket) = app.login.ticket(&mut read, &client.id, &at.token).await? else { return Ok(None) };
    let whose = employee::by_id(&mut read, &client.id, &ticket.person_id.as_str().into()).await?;
    let Some(whose) = whose else { return Ok(None) };
    let is_new = match ticket.kind {
        TicketKind::Reset => false,
        TicketKind::Invitation | TicketKind::Code => {
            !app.login.has_password(&mut read, &client.id, &whose.id).await?
        }
    };
    Ok(Some(Found { ticket, whose, is_new }))
}

fn form(
    app: &App,
    client: &Client,
    parts: &Parts,
    (at, found): (&ChoosePassword, &Found),
    unfit: Option<Unfit>,
) -> web::Result<Response> {
    let Found { ticket, whose, is_new } = found;
    let page = app.page(whose.language.unwrap_or_else(|| browser(parts)));
    let (place, name, user) = (client.name.as_str(), whose.name.as_str(), whose.signs_in_with());
    let form =
        pages::ChoosePassword { place, name, user, ticket, is_new: *is_new, at: at.to_string(), unfit };
    let form = ChoosePage { page, client, form };
    let mut response = if unfit.is_some() { web::unprocessable(&form)? } else { web::html(&form)? };
    response.headers_mut().append(header::SET_COOKIE, Probed::cookie());
    Ok(response)
}

/// One page, whatever is wrong with the link: it would tell a stranger which links there were.
fn over(app: &App, client: &Client, parts: &Parts) -> web::Result<Response> {
    let (page, place, sign_in_at) =
        (app.page(browser(parts)), client.name.as_str(), paths::SignIn.to_string());
    let forgotten_at = app.mail.is_set_up().then(|| paths::ForgottenPassword.to_string());
    let mut response = web::html(&OverPage { page, client, place, sign_in_at, forgotten_at })?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

fn browser(parts: &Parts) -> Language {
    browser_language(&parts.headers)
}
