//! The page itself.

use askama::Template;
use axum::response::Response;
use http::request::Parts;
use login::Factors;
use login::pages::{AddressCard, Device};
use mail::{Message, State as Sent};
use serde::{Deserialize, Serialize};
use web::Page;

use super::address;
use crate::App;
use crate::routes::me::Me;
use crate::routes::signed_in::SignedIn;
use crate::routes::{employee, paths};

/// What was done just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::routes) enum Done {
    SignedOut,
    Password,
    AppOn,
    AppOff,
    PasskeyOn,
    PasskeyRenamed,
    PasskeyOff,
    AddressAsked,
    AddressCancelled,
}

impl Done {
    const ALL: [Self; 9] = [
        Self::SignedOut,
        Self::Password,
        Self::AppOn,
        Self::AppOff,
        Self::PasskeyOn,
        Self::PasskeyRenamed,
        Self::PasskeyOff,
        Self::AddressAsked,
        Self::AddressCancelled,
    ];

    const fn as_str(self) -> &'static str {
        match self {
            Self::SignedOut => "signed-out",
            Self::Password => "password",
            Self::AppOn => "app-on",
            Self::AppOff => "app-off",
            Self::PasskeyOn => "passkey-on",
            Self::PasskeyRenamed => "passkey-renamed",
            Self::PasskeyOff => "passkey-off",
            Self::AddressAsked => "address-asked",
            Self::AddressCancelled => "address-cancelled",
        }
    }

    /// The text that says it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::SignedOut => "device-signed-out",
            Self::Password => "own-password-saved",
            Self::AppOn => "factor-app-now-on",
            Self::AppOff => "factor-app-now-off",
            Self::PasskeyOn => "passkey-now-on",
            Self::PasskeyRenamed => "passkey-renamed",
            Self::PasskeyOff => "passkey-now-off",
            Self::AddressAsked => "address-asked",
            Self::AddressCancelled => "address-cancelled",
        }
    }
}

/// The same in the address of the page, which may say anything.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct Notice {
    #[serde(skip_serializing_if = "String::is_empty")]
    done: String,
}

impl Notice {
    pub(in crate::routes) fn of(done: Done) -> Self {
        Self { done: done.as_str().to_owned() }
    }

    fn done(&self) -> Option<Done> {
        Done::ALL.into_iter().find(|done| done.as_str() == self.done)
    }
}

/// What a dialog on the page asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    AppOff,
    NewCodes,
}

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
        asked,
        waits,
    })
}
