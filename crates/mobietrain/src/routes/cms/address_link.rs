//! The pages that the links of a change of address lead to. At the new one the person confirms it, signed in; at the old one they take it
//! back with a new password. Opening either does nothing: mail programs open every link, and some press every button.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, StatusCode, header};
use login::pages::{FormerAddress, NewAddress, SecurityDone};
use login::{AddressLink, Outcome, Unfit};
use serde::Deserialize;
use web::{Form, Page, Return};

use super::desk::{Desk, Visitor};
use super::paths::{ConfirmAddress, RestoreAddress, Security, SignIn};
use super::second_factor;
use super::security::back;
use crate::App;
use crate::staff::person::{self, Person};
use crate::staff::{LOGIN_TENANT, PLACE};

#[derive(Template)]
#[template(path = "cms/new_address.html")]
struct NewPage<'a> {
    page: &'a Page,
    form: NewAddress<'a>,
}

#[derive(Template)]
#[template(path = "cms/former_address.html")]
struct FormerPage<'a> {
    page: &'a Page,
    form: FormerAddress<'a>,
}

#[derive(Template)]
#[template(path = "cms/address_over.html")]
struct OverPage<'a> {
    page: &'a Page,
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
    visitor: Visitor,
    headers: HeaderMap,
) -> web::Result<Response> {
    let link = app.login.asked_address(&mut *app.db.read().await?, (LOGIN_TENANT, &at.token)).await?;
    let Some((link, whose)) = of(&app, link).await? else { return over(&visitor) };
    let here = match app.login.token(&headers) {
        Some(token) => app.login.find_unseen(LOGIN_TENANT, token).await?,
        None => None,
    };
    let is_here = here.as_deref() == Some(&*whose.id);
    let at = at.to_string();
    let sign_in_at = here.is_none().then(|| web::sign_in_page(SignIn, Some(at.clone())));
    let form = NewAddress { place: PLACE, name: &whose.name, link: &link, at, is_here, sign_in_at };
    web::html(&NewPage { page: &visitor.page, form })
}

pub(super) async fn confirm(at: ConfirmAddress, desk: Desk, visitor: Visitor) -> web::Result<Response> {
    let (by, language) = (desk.actor(), visitor.page.language());
    if !desk.app.confirm_staff_address((&desk.staff, &by), &at.token, language).await? {
        return over(&visitor);
    }
    Ok(back(SecurityDone::AddressChanged))
}

pub(super) async fn ask_old(
    at: RestoreAddress,
    State(app): State<App>,
    visitor: Visitor,
) -> web::Result<Response> {
    former(&app, &visitor, &at, None).await
}

pub(super) async fn restore(
    at: RestoreAddress,
    State(app): State<App>,
    visitor: Visitor,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    // Before anything is hashed: who has no good link costs next to nothing.
    if app.login.former_address(&mut *app.db.read().await?, (LOGIN_TENANT, &at.token)).await?.is_none() {
        return over(&visitor);
    }
    let password = match app.login.choose(&chosen.password).await {
        Ok(password) => password,
        Err(unfit) => return former(&app, &visitor, &at, Some(unfit)).await,
    };
    let language = visitor.page.language();
    match app.restore_staff_address(&at.token, &password, &visitor.browser, language).await? {
        Some(Outcome::SignedIn(signed_in)) => {
            let mut response = back(SecurityDone::AddressBack);
            for cookie in app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response.into_response())
        }
        Some(Outcome::AsksMore(pending)) => {
            Ok(second_factor::asks(&pending, &Return { to: Some(Security.to_string()) }))
        }
        _ => over(&visitor),
    }
}

/// Where they take it back, `unfit` if the password was.
async fn former(
    app: &App,
    visitor: &Visitor,
    at: &RestoreAddress,
    unfit: Option<Unfit>,
) -> web::Result<Response> {
    let link = app.login.former_address(&mut *app.db.read().await?, (LOGIN_TENANT, &at.token)).await?;
    let Some((link, whose)) = of(app, link).await? else { return over(visitor) };
    let form = FormerAddress { place: PLACE, name: &whose.name, link: &link, at: at.to_string(), unfit };
    let page = FormerPage { page: &visitor.page, form };
    if unfit.is_some() { web::unprocessable(&page) } else { web::html(&page) }
}

/// The person whom a link is about, as long as both are there.
async fn of(app: &App, link: Option<AddressLink>) -> web::Result<Option<(AddressLink, Person)>> {
    let Some(link) = link else { return Ok(None) };
    let whose = person::by_id(&mut *app.db.read().await?, &link.person_id.as_str().into()).await?;
    Ok(whose.map(|whose| (link, whose)))
}

/// One page, whatever is wrong with the link: it would tell a stranger which links, and which people, there were.
fn over(visitor: &Visitor) -> web::Result<Response> {
    let sign_in_at = SignIn.to_string();
    let mut response = web::html(&OverPage { page: &visitor.page, place: PLACE, sign_in_at })?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}
