//! The page "Sign-in and security": what was done there, and what a dialog on it asks.

use serde::{Deserialize, Serialize};

/// What was done just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityDone {
    SignedOut,
    Password,
    AppOn,
    AppOff,
    PasskeyOn,
    PasskeyRenamed,
    PasskeyOff,
    AddressAsked,
    AddressCancelled,
    AddressChanged,
    AddressBack,
}

impl SecurityDone {
    const ALL: [Self; 11] = [
        Self::SignedOut,
        Self::Password,
        Self::AppOn,
        Self::AppOff,
        Self::PasskeyOn,
        Self::PasskeyRenamed,
        Self::PasskeyOff,
        Self::AddressAsked,
        Self::AddressCancelled,
        Self::AddressChanged,
        Self::AddressBack,
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
            Self::AddressChanged => "address-changed",
            Self::AddressBack => "address-back",
        }
    }

    /// The text that says it.
    pub const fn key(self) -> &'static str {
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
            Self::AddressChanged => "address-changed",
            Self::AddressBack => "address-back",
        }
    }
}

/// The same in the address of the page, which may say anything.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SecurityNotice {
    #[serde(skip_serializing_if = "String::is_empty")]
    done: String,
}

impl SecurityNotice {
    pub fn of(done: SecurityDone) -> Self {
        Self { done: done.as_str().to_owned() }
    }

    pub fn done(&self) -> Option<SecurityDone> {
        SecurityDone::ALL.into_iter().find(|done| done.as_str() == self.done)
    }
}

/// What a dialog on the page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityAsked {
    AppOff,
    NewCodes,
}

/// The form of a new authenticator app.
#[derive(Deserialize)]
pub struct AppTyped {
    pub secret: String,
    pub code: String,
}

/// The form of a passkey's name.
#[derive(Deserialize)]
pub struct Renamed {
    pub name: String,
}
