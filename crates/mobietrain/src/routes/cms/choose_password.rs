//! The page that an invitation or a reset leads to. Only the form uses the link up: mail programs open every link.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::request::Parts;
use http::{HeaderMap, StatusCode, header};
use login::{Outcome, Probed, Ticket, TicketKind, Unfit, pages};
use serde::Deserialize;
use web::{Form, Page, Return};

use super::desk::Visitor;
use super::paths::{ChoosePassword, ForgottenPassword, SignIn};
use super::{second_factor, sign_in};
use crate::App;
use crate::staff::person::{self, Person};
use crate::staff::{LOGIN_TENANT, PLACE};

#[derive(Deserialize)]
pub(super) struct Chosen {
    password: String,
    #[serde(flatten)]
    probed: Probed,
}

#[derive(Template)]
#[template(path = "cms/choose_password.html")]
struct ChoosePage<'a> {
    page: &'a Page,
    form: pages::ChoosePassword<'a>,
}

#[derive(Template)]
#[template(path = "cms/ticket_over.html")]
struct OverPage<'a> {
    page: &'a Page,
    place: &'a str,
    sign_in_at: String,
    /// Where another link can be asked for.
    forgotten_at: Option<String>,
}

pub(super) async fn show(
    at: ChoosePassword,
    State(app): State<App>,
    visitor: Visitor,
    parts: Parts,
) -> web::Result<Response> {
    let Some((ticket, whose)) = find(&app, &at).await? else { return over(&app, &visitor) };
    if !web::is_inert(&parts.method, &parts.headers) {
        app.login.opened(LOGIN_TENANT, &at.token).await?;
    }
    form(&visitor, (&at, &ticket, &whose), None)
}

pub(super) async fn submit(
    at: ChoosePassword,
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    // Before the link is used up: they would be in nowhere, and have no way in any more.
    if chosen.probed.is_blocked(&headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    // Before anything is hashed: who has no good link costs next to nothing.
    let Some((ticket, whose)) = find(&app, &at).await? else { return over(&app, &visitor) };
    let password = match app.login.choose(&chosen.password).await {
        Ok(password) => password,
        Err(unfit) => return form(&visitor, (&at, &ticket, &whose), Some(unfit)),
    };
    match app.redeem_staff_ticket(&at.token, &password, &visitor.browser).await? {
        Some(Outcome::SignedIn(signed_in)) => Ok(sign_in::into(&app, &signed_in, &Return::default())),
        // Whoever holds a link has a mailbox, which is no second factor.
        Some(Outcome::AsksMore(pending)) => Ok(second_factor::asks(&pending, &Return::default())),
        _ => over(&app, &visitor),
    }
}

/// What the link is good for, and whose it is.
async fn find(app: &App, at: &ChoosePassword) -> Result<Option<(Ticket, Person)>, db::Error> {
    let mut read = app.db.read().await?;
    let Some(ticket) = app.login.ticket(&mut read, LOGIN_TENANT, &at.token).await? else { return Ok(None) };
    let whose = person::by_id(&mut read, &ticket.person_id.as_str().into()).await?;
    Ok(whose.map(|whose| (ticket, whose)))
}

fn form(
    visitor: &Visitor,
    (at, ticket, whose): (&ChoosePassword, &Ticket, &Person),
    unfit: Option<Unfit>,
) -> web::Result<Response> {
    let (place, name, user) = (PLACE, whose.name.as_str(), whose.email.as_str());
    let is_new = ticket.kind == TicketKind::Invitation;
    let form = pages::ChoosePassword { place, name, user, ticket, is_new, at: at.to_string(), unfit };
    let form = ChoosePage { page: &visitor.page, form };
    let mut response = if unfit.is_some() { web::unprocessable(&form)? } else { web::html(&form)? };
    response.headers_mut().append(header::SET_COOKIE, Probed::cookie());
    Ok(response)
}

/// One page, whatever is wrong with the link: it would tell a stranger which links there were.
fn over(app: &App, visitor: &Visitor) -> web::Result<Response> {
    let forgotten_at = app.mail.is_set_up().then(|| ForgottenPassword.to_string());
    let page = OverPage { page: &visitor.page, place: PLACE, sign_in_at: SignIn.to_string(), forgotten_at };
    let mut response = web::html(&page)?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}
