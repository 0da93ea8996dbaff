//! Changing one's own e-mail address: the form, and what waits for the new address to say so.

use askama::Template;
use axum::response::Response;
use db::Connection;
use kernel::text;
use login::pages::{self, AddressCard, AddressMistakes};
use mail::Message;
use serde::Deserialize;
use web::{Form, Page};

use super::desk::{Desk, done};
use super::paths::{AddressAgain, AddressCancel, OwnAddress, Profile};
use super::proved::Proved;
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
            match desk.app.ask_staff_address((&desk.staff, &by), &address, language).await? {
                Ok(()) => return Ok(done(Profile, "address-asked")),
                Err(wait) => AddressMistakes { sent_enough: Some(wait), ..AddressMistakes::default() },
            }
        }
    };
    again_with(&form(&desk, (typed, mistakes)))
}

/// Sends the link once more; the one before ends.
pub(super) async fn again(_: AddressAgain, desk: Desk) -> web::Result<Response> {
    if !desk.app.mail.is_set_up() {
        return web::html(&form(&desk, ("", AddressMistakes::default())));
    }
    let (by, language) = (desk.actor(), desk.page.language());
    match desk.app.ask_staff_address_again(&desk.staff, &by, language).await? {
        Ok(()) => Ok(done(Profile, "address-asked")),
        Err(wait) => {
            let mistakes = AddressMistakes { sent_enough: Some(wait), ..AddressMistakes::default() };
            again_with(&form(&desk, ("", mistakes)))
        }
    }
}

pub(super) async fn cancel(_: AddressCancel, desk: Desk) -> web::Result<Response> {
    desk.app.cancel_staff_address(&desk.staff).await?;
    Ok(done(Profile, "address-cancelled"))
}

/// What one's own page shows of it.
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

fn again_with(form: &OwnAddressPage<'_>) -> web::Result<Response> {
    match form.form.mistakes.sent_enough {
        Some(wait) => web::too_many(form, wait),
        None => web::unprocessable(form),
    }
}

fn form<'a>(desk: &'a Desk, (typed, mistakes): (&'a str, AddressMistakes)) -> OwnAddressPage<'a> {
    let form = pages::OwnAddress {
        address: Some(&desk.staff.email),
        place: PLACE,
        sends_mail: desk.app.mail.is_set_up(),
        typed,
        at: OwnAddress.to_string(),
        back_at: Profile.to_string(),
        mistakes,
    };
    OwnAddressPage { page: &desk.page, desk, form }
}
