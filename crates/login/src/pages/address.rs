//! One's own e-mail address: what is known of it, the form that changes it, and the pages that the links lead to.

use std::time::Duration;

use crate::{AddressLink, PendingAddress, Unfit};

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

/// The page behind the link to a new address.
pub struct NewAddress<'a> {
    pub place: &'a str,
    /// Whose address it becomes.
    pub name: &'a str,
    pub link: &'a AddressLink,
    /// Where the button goes.
    pub at: String,
    /// Whether they are signed in here: only then there is a button.
    pub is_here: bool,
    /// Where they sign in first, if nobody is signed in here.
    pub sign_in_at: Option<String>,
}

/// The page behind the link to the address that somebody had, where they choose a password: what presses buttons types none.
pub struct FormerAddress<'a> {
    pub place: &'a str,
    /// Whose address it was.
    pub name: &'a str,
    pub link: &'a AddressLink,
    /// Where the form goes.
    pub at: String,
    /// What was wrong with the password.
    pub unfit: Option<Unfit>,
}

impl NewAddress<'_> {
    pub fn first_name(&self) -> &str {
        first_name(self.name)
    }
}

impl FormerAddress<'_> {
    pub fn first_name(&self) -> &str {
        first_name(self.name)
    }
}

fn first_name(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}
