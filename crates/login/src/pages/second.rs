//! The second step of a sign-in: what was shown, and what was wrong with it.

use std::time::Duration;

use serde::Deserialize;
use web::Return;

use crate::factors::looks_like_one;
use crate::{Assertion, Party, Shown};

/// The form of an authenticator app's code, of a recovery code, or of a passkey.
#[derive(Deserialize)]
pub struct SecondTyped {
    #[serde(default)]
    code: String,
    #[serde(default)]
    recovery_code: String,
    #[serde(flatten)]
    pub after: Return,
    #[serde(flatten)]
    passkey: Assertion,
}

impl SecondTyped {
    /// `origin` is the site that asks.
    pub fn shown<'a>(&'a self, origin: &'a str) -> Shown<'a> {
        match self.with() {
            With::Passkey => Shown::Passkey(Party { origin }, &self.passkey),
            With::AppCode => Shown::AppCode(&self.code),
            With::RecoveryCode if self.recovery_code.is_empty() => Shown::RecoveryCode(&self.code),
            With::RecoveryCode => Shown::RecoveryCode(&self.recovery_code),
        }
    }

    /// Whoever has lost their phone types a recovery code into the first field that they see.
    pub fn with(&self) -> With {
        if !self.passkey.said.id.is_empty() {
            With::Passkey
        } else if self.recovery_code.is_empty() && !looks_like_one(&self.code) {
            With::AppCode
        } else {
            With::RecoveryCode
        }
    }
}

/// What was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    AppCode,
    RecoveryCode,
    Passkey,
}

/// What was wrong.
#[derive(Default)]
pub struct SecondMistakes {
    /// What, and how many tries are left.
    pub refused: Option<(With, i64)>,
    pub wait: Option<Duration>,
}
