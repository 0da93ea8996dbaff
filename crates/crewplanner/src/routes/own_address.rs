//! Changing one's own e-mail address: the form, and what waits for the new address to say so.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use kernel::text;
use login::AddressAsked;
use login::pages::{self, AddressMistakes, SecurityDone as Done, SecurityNotice as Notice};
use serde::Deserialize;
use web::{Form, Page};

use super::me::Me;
use super::paths;
use super::proved::Proved;
use super::signed_in::SignedIn;
use crate::App;

#[derive(Deserialize)]
pub(super) struct Wanted {
    address: String,
}

#[derive(Template)]
#[template(path = "own_address.html")]
struct OwnAddressPage<'a> {
    page: Page,
    me: &'a Me,
    form: pages::OwnAddress<'a>,
}

pub(super) async fn show(
    _: paths::OwnAddress,
    State(app): State<App>,
    Proved(SignedIn { page, me }): Proved,
) -> web::Result<Response> {
    web::html(&form(&app, page, &me, ("", AddressMistakes::default())))
}

pub(super) async fn submit(
    _: paths::OwnAddress,
    State(app): State<App>,
    Proved(SignedIn { page, me }): Proved,
    headers: HeaderMap,
    Form(wanted): Form<Wanted>,
) -> web::Result<Response> {
    let typed = wanted.address.trim();
    let mistakes = match text::email(typed) {
        Err(_) => AddressMistakes { is_no_address: true, ..AddressMistakes::default() },
        Ok(address) if me.employee.email.as_deref() == Some(&*address) => {
            AddressMistakes { is_the_same: true, ..AddressMistakes::default() }
        }
        // The page says already that nothing can be sent.
        Ok(_) if !app.mail.is_set_up() => AddressMistakes::default(),
        Ok(address) => match send(&app, (&page, &me), &headers, &address).await? {
            Ok(sent) => return Ok(sent),
            Err(too_many) => too_many,
        },
    };
    again_with(&form(&app, page, &me, (typed, mistakes)))
}

/// Sends the link once more; the one before ends.
pub(super) async fn again(
    _: paths::AddressAgain,
    State(app): State<App>,
    SignedIn { page, me }: SignedIn,
    headers: HeaderMap,
) -> web::Result<Response> {
    let whose = (me.client.id.as_str(), me.employee.id.as_str());
    let pending = app.login.pending_address(&mut *app.db.read().await?, whose).await?;
    let Some(pending) = pending.filter(|_| app.mail.is_set_up()) else {
        return Ok(Redirect::to(&paths::Security.to_string()).into_response());
    };
    match send(&app, (&page, &me), &headers, &pending.address).await? {
        Ok(sent) => Ok(sent),
        Err(too_many) => again_with(&form(&app, page, &me, (&pending.address, too_many))),
    }
}

pub(super) async fn cancel(
    _: paths::AddressCancel,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
) -> web::Result<Response> {
    app.cancel_address(&me.client, &me.employee).await?;
    Ok(back(Done::AddressCancelled))
}

async fn send(
    app: &App,
    (page, me): (&Page, &Me),
    headers: &HeaderMap,
    address: &str,
) -> web::Result<Result<Response, AddressMistakes>> {
    let who = (&me.employee, &me.actor());
    let session = app.login.token(headers).unwrap_or_default();
    Ok(match app.ask_address(&me.client, who, (session, address), page.language()).await? {
        AddressAsked::Done(()) => Ok(back(Done::AddressAsked)),
        AddressAsked::TooMany(wait) => {
            Err(AddressMistakes { sent_enough: Some(wait), ..AddressMistakes::default() })
        }
        // Where whoever is signed out signs in first.
        AddressAsked::SignedOut => Ok(Redirect::to(&paths::Security.to_string()).into_response()),
    })
}

fn back(done: Done) -> Response {
    Redirect::to(&web::with_query(paths::Security, &Notice::of(done))).into_response()
}

fn again_with(form: &OwnAddressPage<'_>) -> web::Result<Response> {
    match form.form.mistakes.sent_enough {
        Some(wait) => web::too_many(form, wait),
        None => web::unprocessable(form),
    }
}

fn form<'a>(
    app: &App,
    page: Page,
    me: &'a Me,
    (typed, mistakes): (&'a str, AddressMistakes),
) -> OwnAddressPage<'a> {
    let form = pages::OwnAddress {
        address: me.employee.email.as_deref(),
        place: &me.client.name,
        sends_mail: app.mail.is_set_up(),
        typed,
        at: paths::OwnAddress.to_string(),
        back_at: paths::Security.to_string(),
        mistakes,
    };
    OwnAddressPage { page, me, form }
}
