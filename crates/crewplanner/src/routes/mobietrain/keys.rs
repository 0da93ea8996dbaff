//! What the integration page says of the client's signing keys.

use kernel::Timestamp;
use peer::{KeyInfo, KeyState, Keys};
use web::Page;

use crate::{App, Client};

/// Revoked keys that are listed: the last ones.
const REVOKED: usize = 3;

/// A signing key.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) kid: String,
    pub(crate) state: KeyState,
    /// Since when, or until when, it is what it is.
    when: Timestamp,
}

/// Those that count, and the last ones that were revoked.
pub(crate) async fn keys_of(app: &App, client: &Client) -> Result<Vec<Key>, db::Error> {
    let mut keys: Vec<Key> = app.peer.keys.list(&client.id).await?.into_iter().map(Key::of).collect();
    keys.sort_by_key(|key| (rank(key.state), std::cmp::Reverse(key.when)));
    let counts = keys.iter().filter(|key| key.state != KeyState::Revoked).count();
    keys.truncate(counts + REVOKED);
    Ok(keys)
}

/// The order of the list: the one that signs first.
const fn rank(state: KeyState) -> u8 {
    match state {
        KeyState::Active => 0,
        KeyState::Next => 1,
        KeyState::Retired => 2,
        KeyState::Revoked => 3,
    }
}

/// From when on the next key may sign, while it is still too young.
pub(crate) fn not_before(keys: &[Key], now: Timestamp) -> Option<Timestamp> {
    let next = keys.iter().find(|key| key.state == KeyState::Next)?;
    let from = next.when + Keys::AHEAD;
    (from > now).then_some(from)
}

impl Key {
    fn of(key: KeyInfo) -> Self {
        let when = match key.state {
            KeyState::Next => None,
            KeyState::Active => key.activated_at,
            KeyState::Retired => key.retired_at,
            KeyState::Revoked => key.revoked_at,
        };
        Self { kid: key.kid, state: key.state, when: when.unwrap_or(key.created_at) }
    }

    pub(crate) fn can_be_revoked(&self) -> bool {
        self.state != KeyState::Revoked
    }

    /// Class and icon of the chip, and its key.
    pub(crate) const fn chip(&self) -> (&'static str, &'static str, &'static str) {
        match self.state {
            KeyState::Active => ("is-ok", "ok", "key-active"),
            KeyState::Next => ("is-info", "clock", "key-next"),
            KeyState::Retired => ("", "off", "key-retired"),
            KeyState::Revoked => ("is-bad", "fail", "key-revoked"),
        }
    }

    pub(crate) fn since(&self, page: &Page) -> String {
        let (text, when) = match self.state {
            KeyState::Active => ("key-active-since", self.when),
            KeyState::Next => ("key-next-since", self.when),
            KeyState::Retired => ("key-retired-until", self.when + Keys::BEHIND),
            KeyState::Revoked => ("key-revoked-at", self.when),
        };
        page.get(text).with("when", page.moment(&when)).to_string()
    }

    /// What comes of revoking it.
    pub(crate) const fn consequence(&self) -> &'static str {
        match self.state {
            KeyState::Active => "revoke-active",
            KeyState::Next => "revoke-next",
            KeyState::Retired | KeyState::Revoked => "revoke-retired",
        }
    }
}
