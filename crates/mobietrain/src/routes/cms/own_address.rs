//! Changing one's own e-mail address: the form, and what waits for the new address to say so.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use db::Connection;
use http::HeaderMap;
use kernel::text;
use login::AddressAsked;
use login::pages::{self, AddressCard, AddressMistakes, SecurityDone};
use mail::Message;
use serde::Deserialize;
use web::{Form, Page};

use super::desk::Desk;
use super::paths::{AddressAgain, AddressCancel, OwnAddress, Security};
use super::proved::Proved;
use super::security::back;
use crate::staff::PLACE;

#[derive(Deserialize)]
pub(super) struct Wanted {
    address: String,
}

#[derive(Template)]
#[template(path = "cms/own_address.html")]
struct OwnAddressPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    form: pages::OwnAddress<'a>,
}

pub(super) async fn show(_: OwnAddress, Proved(desk): Proved<Desk>) -> web::Result<Response> {
    web::html(&form(&desk, ("", AddressMistakes::default())))
}

pub(super) async fn submit(
    _: OwnAddress,
    Proved(desk): Proved<Desk>,
    headers: HeaderMap,
    Form(wanted): Form<Wanted>,
) -> web::Result<Response> {
    let typed = wanted.address.trim();
    let mistakes = match text::email(typed) {
        Err(_) => AddressMistakes { is_no_address: true, ..AddressMistakes::default() },
        Ok(address) if address == desk.staff.email => {
            AddressMistakes { is_the_same: true, ..AddressMistakes::default() }
        }
        // The page says already that nothing can be sent.
        Ok(_) if !desk.app.mail.is_set_up() => AddressMistakes::default(),
        Ok(address) => {
            let (by, language) = (desk.actor(), desk.page.language());
            let wanted = (desk.app.login.token(&headers).unwrap_or_default(), address.as_str());
            return asked(
                &desk,
                typed,
                desk.app.ask_staff_address((&desk.staff, &by), wanted, language).await?,
            );
        }
    };
    web::unprocessable(&form(&desk, (typed, mistakes)))
}

/// Sends the link once more; the one before ends.
pub(super) async fn again(_: AddressAgain, desk: Desk, headers: HeaderMap) -> web::Result<Response> {
    if !desk.app.mail.is_set_up() {
        return web::html(&form(&desk, ("", AddressMistakes::default())));
    }
    let (by, language) = (desk.actor(), desk.page.language());
    let session = desk.app.login.token(&headers).unwrap_or_default();
    asked(&desk, "", desk.app.ask_staff_address_again((&desk.staff, &by), session, language).await?)
}

pub(super) async fn cancel(_: AddressCancel, desk: Desk) -> web::Result<Response> {
    desk.app.cancel_staff_address(&desk.staff).await?;
    Ok(back(SecurityDone::AddressCancelled))
}

fn asked(desk: &Desk, typed: &str, asked: AddressAsked<()>) -> web::Result<Response> {
    match asked {
        AddressAsked::Done(()) => Ok(back(SecurityDone::AddressAsked)),
        AddressAsked::TooMany(wait) => {
            let mistakes = AddressMistakes { sent_enough: Some(wait), ..AddressMistakes::default() };
            web::too_many(&form(desk, (typed, mistakes)), wait)
        }
        // Where whoever is signed out signs in first.
        AddressAsked::SignedOut => Ok(Redirect::to(&Security.to_string()).into_response()),
    }
}

/// What the page of one's own security shows of it.
pub(super) async fn card(
    desk: &Desk,
    conn: &mut Connection,
) -> Result<(AddressCard, Option<Message>), db::Error> {
    let (pending, message) = desk.app.pending_staff_address(conn, &desk.staff.id).await?;
    let card = AddressCard {
        address: Some(desk.staff.email.clone()),
        pending,
        place: PLACE.to_owned(),
        sends_mail: desk.app.mail.is_set_up(),
        change_at: OwnAddress.to_string(),
        again_at: AddressAgain.to_string(),
        cancel_at: AddressCancel.to_string(),
    };
    Ok((card, message))
}

fn form<'a>(desk: &'a Desk, (typed, mistakes): (&'a str, AddressMistakes)) -> OwnAddressPage<'a> {
    let form = pages::OwnAddress {
        address: Some(&desk.staff.email),
        place: PLACE,
        sends_mail: desk.app.mail.is_set_up(),
        typed,
        at: OwnAddress.to_string(),
        back_at: Security.to_string(),
        mistakes,
    };
    OwnAddressPage { page: &desk.page, desk, form }
}
