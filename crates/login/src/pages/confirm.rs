//! "Confirm that it is you": what was typed or shown, and what was wrong with it.

use std::time::Duration;

use serde::Deserialize;
use web::Return;

use crate::{Assertion, Party, Shown};

/// The form of a password, of an authenticator app's code, or of a passkey.
#[derive(Deserialize)]
pub struct Confirmed {
    #[serde(default)]
    pub password: String,
    #[serde(default)]
    code: String,
    #[serde(flatten)]
    pub after: Return,
    #[serde(flatten)]
    passkey: Assertion,
}

impl Confirmed {
    /// The second factor; `None` when it is the password. `origin` is the site that asks.
    pub fn shown<'a>(&'a self, origin: &'a str) -> Option<Shown<'a>> {
        if !self.passkey.said.id.is_empty() {
            return Some(Shown::Passkey(Party { origin }, &self.passkey));
        }
        (!self.code.is_empty()).then_some(Shown::AppCode(&self.code))
    }
}

/// What was wrong.
#[derive(Default)]
pub struct ConfirmMistakes {
    pub is_password_wrong: bool,
    pub is_code_wrong: bool,
    pub is_passkey_refused: bool,
    pub wait: Option<Duration>,
}

impl ConfirmMistakes {
    pub fn of(shown: Option<Shown<'_>>) -> Self {
        match shown {
            None => Self { is_password_wrong: true, ..Self::default() },
            Some(Shown::Passkey(..)) => Self { is_passkey_refused: true, ..Self::default() },
            Some(_) => Self { is_code_wrong: true, ..Self::default() },
        }
    }

    pub fn too_many(wait: Duration) -> Self {
        Self { wait: Some(wait), ..Self::default() }
    }
}
