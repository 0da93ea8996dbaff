//! Changing one's own e-mail address: the form, and what waits for the new address to say so.

use askama::Template;
use axum::response::Response;
use db::Connection;
use kernel::text;
use login::pages::{self, AddressCard, AddressMistakes};
use mail::Message;
use serde::Deserialize;
use web::{Form, Page};

use super::desk::{Desk, Visitor, done};
use super::paths::{AddressAgain, AddressCancel, OwnAddress, Profile};
use crate::staff::PLACE;
use crate::staff::own_address::NotAsked;

#[derive(Deserialize)]
pub(super) struct Wanted {
    address: String,
    #[serde(default)]
    current: String,
}

#[derive(Template)]
#[template(path = "cms/own_address.html")]
struct OwnAddressPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    form: pages::OwnAddress<'a>,
}

pub(super) async fn show(_: OwnAddress, desk: Desk) -> web::Result<Response> {
    web::html(&form(&desk, ("", AddressMistakes::default())))
}

pub(super) async fn submit(
    _: OwnAddress,
    desk: Desk,
    visitor: Visitor,
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
            let whose = (&desk.staff, wanted.current.as_str());
            let language = desk.page.language();
            match desk.app.ask_staff_address(whose, &address, &visitor.browser, language).await? {
                Ok(()) => return Ok(done(Profile, "address-asked")),
                Err(why) => mistakes(why),
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
        Err(why) => again_with(&form(&desk, ("", mistakes(why)))),
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

fn mistakes(why: NotAsked) -> AddressMistakes {
    let none = AddressMistakes::default();
    match why {
        NotAsked::WrongPassword => AddressMistakes { is_current_wrong: true, ..none },
        NotAsked::TooMany(wait) => AddressMistakes { wait: Some(wait), ..none },
        NotAsked::SentEnough(wait) => AddressMistakes { sent_enough: Some(wait), ..none },
    }
}

fn again_with(form: &OwnAddressPage<'_>) -> web::Result<Response> {
    match form.form.mistakes.waits() {
        Some(wait) => web::too_many(form, wait),
        None => web::unprocessable(form),
    }
}

fn form<'a>(desk: &'a Desk, (typed, mistakes): (&'a str, AddressMistakes)) -> OwnAddressPage<'a> {
    let form = pages::OwnAddress {
        address: Some(&desk.staff.email),
        place: PLACE,
        sends_mail: desk.app.mail.is_set_up(),
        asks_password: true,
        typed,
        at: OwnAddress.to_string(),
        back_at: Profile.to_string(),
        mistakes,
    };
    OwnAddressPage { page: &desk.page, desk, form }
}
