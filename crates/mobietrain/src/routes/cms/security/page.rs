//! The page itself.

use askama::Template;
use axum::response::Response;
use http::HeaderMap;
use login::Factors;
use login::pages::{AddressCard, Device, SecurityAsked as Asked, SecurityNotice};
use mail::{Message, State as Sent};
use web::Page;

use crate::routes::cms::desk::Desk;
use crate::routes::cms::{own_address, paths};
use crate::staff::{LOGIN_TENANT, PLACE};

/// What the page says beside what is stored.
#[derive(Default)]
pub(super) struct Told {
    pub notice: SecurityNotice,
    /// What a dialog on it asks.
    pub asked: Option<Asked>,
}

#[derive(Template)]
#[template(path = "cms/security.html")]
struct SecurityPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    place: &'a str,
    told: Told,
    factors: Factors,
    address: AddressCard,
    /// With the link to the new one.
    address_message: Option<Message>,
    devices: Vec<Device>,
    sign_out_at: String,
}

pub(super) async fn shown(desk: &Desk, headers: &HeaderMap, told: Told) -> web::Result<Response> {
    let login = &desk.app.login;
    let here = login.token(headers).map(|token| login.sid(token));
    let mut read = desk.app.db.read().await?;
    let open = login.open_sessions(&mut read, LOGIN_TENANT, &desk.staff.id).await?;
    let factors = login.factors(&mut read, LOGIN_TENANT, &desk.staff.id).await?;
    let (address, address_message) = own_address::card(desk, &mut read).await?;
    drop(read);
    let devices = open.into_iter().map(|session| Device::new(session, here.as_deref())).collect();
    let sign_out_at = paths::ProfileSignOut.to_string();
    let page = &desk.page;
    web::html(&SecurityPage {
        page,
        desk,
        place: PLACE,
        told,
        factors,
        address,
        address_message,
        devices,
        sign_out_at,
    })
}
