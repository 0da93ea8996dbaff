//! What a site needs to talk with the other company's site.

mod error;
mod key_sets;
mod keys;

use std::sync::Arc;

use db::Db;
use kernel::{Clock, Rng};
use web::{Fetcher, SecretKey};

pub use error::Error;
pub use key_sets::KeySets;
pub use keys::{KeyInfo, Keys};

/// The table of the signing keys: a migration of a site that has none yet.
pub const SIGNING_KEYS_SQL: &str = include_str!("../migrations/signing_keys.sql");
/// The tables of the outbox and the inbox: a migration of both sites.
pub const EVENTS_SQL: &str = include_str!("../migrations/events.sql");

/// The other company's site, as seen from this one. Cheap to clone.
#[derive(Clone)]
pub struct Peer {
    /// The keys that this site signs with.
    pub keys: Arc<Keys>,
    /// The keys that the other side signs with.
    pub key_sets: Arc<KeySets>,
}

impl Peer {
    /// `secret_key` seals the signing keys.
    pub fn new(db: Db, clock: Clock, rng: Rng, fetcher: Fetcher, secret_key: Arc<SecretKey>) -> Self {
        Self {
            keys: Arc::new(Keys::new(db, clock.clone(), rng, secret_key)),
            key_sets: Arc::new(KeySets::new(fetcher, clock)),
        }
    }
}
