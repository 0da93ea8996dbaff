//! Where a signing key is in its life.

use std::fmt;
use std::str::FromStr;

/// Where a signing key is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// Published ahead, so that others know it before it signs.
    Next,
    /// Signs.
    Active,
    /// Published until no token can carry it.
    Retired,
    /// Gone at once.
    Revoked,
}

impl KeyState {
    /// Those of which others find the key in the published set.
    pub(super) const PUBLISHED: [Self; 3] = [Self::Active, Self::Next, Self::Retired];

    /// As in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Active => "active",
            Self::Retired => "retired",
            Self::Revoked => "revoked",
        }
    }
}

impl fmt::Display for KeyState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is no [`KeyState`].
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("A key is next, active, retired or revoked.")]
pub struct UnknownState;

impl FromStr for KeyState {
    type Err = UnknownState;

    fn from_str(word: &str) -> Result<Self, UnknownState> {
        let mut all = Self::PUBLISHED.into_iter().chain([Self::Revoked]);
        all.find(|state| state.as_str() == word).ok_or(UnknownState)
    }
}

impl db::Word for KeyState {}
