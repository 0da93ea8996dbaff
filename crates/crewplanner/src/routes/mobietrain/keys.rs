//! What the integration page says of the client's signing keys.

use kernel::Timestamp;
use peer::{KeyInfo, Keys};
use web::Page;

use crate::{App, Client};

/// Revoked keys that are listed: the last ones.
const REVOKED: usize = 3;

/// Where a key is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Life {
    Active,
    Next,
    Retired,
    Revoked,
}

/// A signing key.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) kid: String,
    pub(crate) life: Life,
    /// Since when, or until when, it is what it is.
    when: Timestamp,
}

/// Those that count, and the last ones that were revoked.
pub(crate) async fn keys_of(app: &App, client: &Client) -> Result<Vec<Key>, db::Error> {
    let mut keys: Vec<Key> = app.peer.keys.list(&client.id).await?.into_iter().map(Key::of).collect();
    keys.sort_by_key(|key| (key.life as u8, std::cmp::Reverse(key.when)));
    let counts = keys.iter().filter(|key| key.life != Life::Revoked).count();
    keys.truncate(counts + REVOKED);
    Ok(keys)
}

/// From when on the next key may sign, while it is still too young.
pub(crate) fn not_before(keys: &[Key], now: Timestamp) -> Option<Timestamp> {
    let next = keys.iter().find(|key| key.life == Life::Next)?;
    let from = next.when + Keys::AHEAD;
    (from > now).then_some(from)
}

impl Key {
    fn of(key: KeyInfo) -> Self {
        let (life, when) = match (key.revoked_at, key.retired_at, key.activated_at) {
            (Some(at), ..) => (Life::Revoked, at),
            (None, Some(at), _) => (Life::Retired, at),
            (None, None, Some(at)) => (Life::Active, at),
            (None, None, None) => (Life::Next, key.created_at),
        };
        Self { kid: key.kid, life, when }
    }

    pub(crate) fn can_be_revoked(&self) -> bool {
        self.life != Life::Revoked
    }

    /// Class and icon of the chip, and its key.
    pub(crate) const fn chip(&self) -> (&'static str, &'static str, &'static str) {
        match self.life {
            Life::Active => ("is-ok", "ok", "key-active"),
            Life::Next => ("is-info", "clock", "key-next"),
            Life::Retired => ("", "off", "key-retired"),
            Life::Revoked => ("is-bad", "fail", "key-revoked"),
        }
    }

    pub(crate) fn since(&self, page: &Page) -> String {
        let (text, when) = match self.life {
            Life::Active => ("key-active-since", self.when),
            Life::Next => ("key-next-since", self.when),
            Life::Retired => ("key-retired-until", self.when + Keys::BEHIND),
            Life::Revoked => ("key-revoked-at", self.when),
        };
        page.get(text).with("when", page.moment(&when)).to_string()
    }

    /// What comes of revoking it.
    pub(crate) const fn consequence(&self) -> &'static str {
        match self.life {
            Life::Active => "revoke-active",
            Life::Next => "revoke-next",
            Life::Retired | Life::Revoked => "revoke-retired",
        }
    }
}
