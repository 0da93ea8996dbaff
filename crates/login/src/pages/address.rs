//! One's own e-mail address: what is known of it, the form that changes it, and the pages that the links lead to.

use std::time::Duration;

use crate::{AddressLink, PendingAddress};

/// Somebody's address on their own page, and the change that waits.
pub struct AddressCard {
    pub address: Option<String>,
    pub pending: Option<PendingAddress>,
    /// What people call the place.
    pub place: String,
    pub sends_mail: bool,
    /// Where the form is, and what is done to a change that waits.
    pub change_at: String,
    pub again_at: String,
    pub cancel_at: String,
}

/// The form with which somebody changes it.
pub struct OwnAddress<'a> {
    pub address: Option<&'a str>,
    pub place: &'a str,
    pub sends_mail: bool,
    pub typed: &'a str,
    pub at: String,
    pub back_at: String,
    pub mistakes: AddressMistakes,
}

/// What was wrong with it.
#[derive(Clone, Copy, Default)]
pub struct AddressMistakes {
    pub is_no_address: bool,
    pub is_the_same: bool,
    /// Too many messages were sent; how long to wait.
    pub sent_enough: Option<Duration>,
}

impl AddressMistakes {
    /// The text beside the field of the address.
    pub fn of_address(self) -> Option<&'static str> {
        match self {
            Self { is_no_address: true, .. } => Some("forgotten-no-address"),
            Self { is_the_same: true, .. } => Some("address-same"),
            Self { sent_enough: Some(_), .. } => Some("address-wait"),
            _ => None,
        }
    }
}

/// The page behind a link: to the new address, or to the one that somebody had.
pub struct ByAddressLink<'a> {
    pub place: &'a str,
    /// Whose address it is, or was.
    pub name: &'a str,
    pub link: &'a AddressLink,
    /// Where the button goes.
    pub at: String,
    pub takes_back: bool,
}

impl ByAddressLink<'_> {
    pub fn first_name(&self) -> &str {
        self.name.split(' ').next().unwrap_or_default()
    }
}

/// What the button has done.
pub struct AddressDone<'a> {
    pub place: &'a str,
    pub address: &'a str,
    /// Where they go on: with a new password, where the address was taken back.
    pub go_at: String,
    pub taken_back: bool,
}
