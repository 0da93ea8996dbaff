//! The page itself.

use askama::Template;
use axum::response::Response;
use http::request::Parts;
use login::Factors;
use login::pages::{AddressCard, Device, SecurityAsked as Asked, SecurityNotice as Notice};
use mail::{Message, State as Sent};
use web::Page;

use super::address;
use crate::App;
use crate::company::links::{self, Linked};
use crate::company::only;
use crate::routes::me::Me;
use crate::routes::signed_in::SignedIn;
use crate::routes::{employee, paths};

#[derive(Template)]
#[template(path = "security.html")]
struct SecurityPage {
    page: Page,
    me: Me,
    notice: Notice,
    factors: Factors,
    devices: Vec<Device>,
    address: AddressCard,
    /// With the link to the new one.
    address_message: Option<Message>,
    sign_out_at: String,
    /// Who they are at the client's own provider.
    company: Option<Linked>,
    /// That is the only way in for them.
    company_only: bool,
    asked: Option<Asked>,
    /// Nothing else works before a second factor is set up.
    waits: bool,
}

pub(super) async fn shown(
    app: &App,
    parts: &Parts,
    SignedIn { page, me }: SignedIn,
    (notice, asked): (Notice, Option<Asked>),
) -> web::Result<Response> {
    let here = app.login.token(&parts.headers).map(|token| app.login.sid(token));
    let mut read = app.db.read().await?;
    let (client_id, id) = (&me.client.id, &me.employee.id);
    let devices = employee::devices(app, &mut read, (client_id, id), here.as_deref()).await?;
    let factors = app.login.factors(&mut read, client_id, id).await?;
    let (address, address_message) = address::card(app, &mut read, &me).await?;
    let company = links::of(&mut read, client_id, id).await?;
    let company_only = only::keeps_out(&mut read, client_id, id).await?;
    let waits = me.waits_for_factor(app.clock.now());
    let sign_out_at = paths::ProfileSignOut.to_string();
    web::html(&SecurityPage {
        page,
        me,
        notice,
        factors,
        devices,
        address,
        address_message,
        sign_out_at,
        company,
        company_only,
        asked,
        waits,
    })
}
