//! One's passkeys: adding one, giving it a name, and taking it away.

use askama::Template;
use axum::response::Response;
use login::pages::{Renamed, SecurityDone};
use login::{Ask, NewPasskey, Passkey};
use web::{Error, Form, Page};

use super::back::back;
use super::codes::CodesPage;
use crate::routes::cms::desk::Desk;
use crate::routes::cms::paths;
use crate::routes::cms::proved::Proved;
use crate::staff::{LOGIN_TENANT, PLACE};

#[derive(Template)]
#[template(path = "cms/passkey_new.html")]
struct NewPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    place: &'a str,
    ask: Ask,
    is_refused: bool,
}

#[derive(Template)]
#[template(path = "cms/passkey.html")]
struct PasskeyPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    passkey: Passkey,
}

pub(in crate::routes::cms) async fn new_passkey(
    _: paths::NewPasskey,
    Proved(desk): Proved<Desk>,
) -> web::Result<Response> {
    web::html(&form(&desk, false).await?)
}

pub(in crate::routes::cms) async fn add_passkey(
    _: paths::NewPasskey,
    Proved(desk): Proved<Desk>,
    Form(new): Form<NewPasskey>,
) -> web::Result<Response> {
    match desk.app.add_staff_passkey((&desk.staff, &desk.actor()), &new).await? {
        Some(codes) if codes.is_empty() => Ok(back(SecurityDone::PasskeyOn)),
        Some(codes) => {
            let done = Some(SecurityDone::PasskeyOn);
            web::html(&CodesPage { page: &desk.page, desk: &desk, codes, done })
        }
        None => web::unprocessable(&form(&desk, true).await?),
    }
}

async fn form(desk: &Desk, is_refused: bool) -> web::Result<NewPage<'_>> {
    let mut read = desk.app.db.read().await?;
    let ask = desk.app.login.ask_new_passkey(&mut read, (LOGIN_TENANT, &desk.staff.id)).await?;
    Ok(NewPage { page: &desk.page, desk, place: PLACE, ask, is_refused })
}

pub(in crate::routes::cms) async fn passkey(
    paths::Passkey { id }: paths::Passkey,
    Proved(desk): Proved<Desk>,
) -> web::Result<Response> {
    let mut read = desk.app.db.read().await?;
    let factors = desk.app.login.factors(&mut read, LOGIN_TENANT, &desk.staff.id).await?;
    drop(read);
    let passkey = factors.passkeys.into_iter().find(|passkey| passkey.credential_id == id);
    let passkey = passkey.ok_or_else(Error::not_found)?;
    web::html(&PasskeyPage { page: &desk.page, desk: &desk, passkey })
}

pub(in crate::routes::cms) async fn rename_passkey(
    paths::Passkey { id }: paths::Passkey,
    Proved(desk): Proved<Desk>,
    Form(renamed): Form<Renamed>,
) -> web::Result<Response> {
    desk.app.rename_staff_passkey(&desk.staff, (&id, &renamed.name)).await?;
    Ok(back(SecurityDone::PasskeyRenamed))
}

pub(in crate::routes::cms) async fn remove_passkey(
    paths::RemovePasskey { id }: paths::RemovePasskey,
    Proved(desk): Proved<Desk>,
) -> web::Result<Response> {
    desk.app.remove_staff_passkey((&desk.staff, &desk.actor()), &id).await?;
    Ok(back(SecurityDone::PasskeyOff))
}
