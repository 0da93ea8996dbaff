//! What a site needs to talk with the other company's site: the keys it signs with ([`Keys`]), the keys of the
//! other ([`KeySets`]), and events in both directions. CrewPlanner and MobieTrain use it alike; the tables are in the
//! database of each, below a tenant that is a client there and an account here.
//!
//! ```text
//!  one site                                                      the other
//!  ────────                                                      ─────────
//!  a change, in one transaction:
//!    ├ UPDATE …                                                   its endpoint ─► Peer::receive
//!    └ Peer::put ─► sent_events ── commit ─► notice "outbox"        │ 400 invalid_request: shape, size, type
//!                        │                        │ Peer::wake      │ KeySets::verify    ◄── our key set
//!                        ▼                        ▼                 │ 503: it cannot be fetched
//!                   run_outbox: which tenants have something due?   │ 400 invalid_issuer · invalid_key
//!                        │ up to 64 side by side                    │     invalid_audience · invalid_request
//!                        ▼                                          ▼
//!                   claim (peers.leased_until): one replica       in one transaction:
//!                        │ one event after the other                ├ received_events: New, or Duplicate
//!                        ▼                                          └ New: the effect, by the site
//!                   sign now, POST ──── application/secevent+jwt ─► │
//!                        ▼                                          ▼
//!                   delivered ◄───────────────────── 202 ── commit, then Peer::accepted
//!                   refused   ◄── 400: this event waits, the others go on
//!                   failed    ◄── anything else: all of the tenant wait, 5 s · 2ⁿ up to an hour
//!                        │ after three days
//!                        ▼
//!                   given up: seen on the admin page ─► Peer::send_again
//! ```
//!
//! What it promises: what was not committed is never sent; what was committed is sent until it is delivered or,
//! visibly, given up, through crashes on either side; it may arrive twice and in any order, and has its effect once.
//!
//! In other words: a transactional outbox with at-least-once delivery, retries with exponential backoff and jitter, a
//! deadline of three days and a dead letter that can be sent again; an idempotent inbox that deduplicates by `jti`; a
//! lease per tenant, so that replicas share the work; signing key rotation; a cache of the other side's keys (JWKS).

mod calls;
mod error;
mod inbox;
mod key_sets;
mod keys;
mod notices;
mod outbox;
mod skew;
mod status;
mod strangers;
mod tidy;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use db::Db;
use http::HeaderMap;
use kernel::{Clock, Rng};
use tokio::sync::Notify;
use web::{Fetcher, SecretKey, Throttle};

pub use calls::bearer;
pub use error::Error;
pub use inbox::{Accepted, Received, Rejection, Sender, push_error};
pub use key_sets::{KeySets, Look, Published, Trouble, TroubleKind};
pub use keys::{KeyInfo, KeyState, Keys};
pub use notices::Notices;
pub use outbox::{Receiver, Site, Which};
pub use skew::http_date;
pub use status::{ReceivedRow, Sent, Status};
pub use strangers::Strangers;

/// The table of the signing keys: a migration of a site that has none yet.
pub const SIGNING_KEYS_SQL: &str = include_str!("../migrations/signing_keys.sql");
/// The tables of the outbox and the inbox: a migration of both sites.
pub const EVENTS_SQL: &str = include_str!("../migrations/events.sql");

/// The other company's site, as seen from this one. Cheap to clone.
#[derive(Clone)]
pub struct Peer(Arc<State>);

/// The parts of [`Peer`], reached through it.
pub struct State {
    /// The keys that this site signs with.
    pub keys: Keys,
    /// The keys that the other side signs with.
    pub key_sets: KeySets,
    /// Who calls us without a good signature.
    pub strangers: Strangers,
    db: Db,
    clock: Clock,
    rng: Rng,
    fetcher: Fetcher,
    wake: Notify,
    skews: skew::Skews,
    /// Of refused events: what the log has said of each kind.
    said: Throttle,
}

impl Deref for Peer {
    type Target = State;
    fn deref(&self) -> &State {
        &self.0
    }
}

impl Peer {
    /// `secret_key` seals the signing keys.
    pub fn new(db: Db, clock: Clock, rng: Rng, fetcher: Fetcher, secret_key: Arc<SecretKey>) -> Self {
        Self(Arc::new(State {
            keys: Keys::new(db.clone(), clock.clone(), rng.clone(), secret_key),
            key_sets: KeySets::new(fetcher.clone(), clock.clone()),
            db,
            clock,
            rng,
            fetcher,
            wake: Notify::new(),
            skews: skew::Skews::default(),
            strangers: Strangers::default(),
            said: Throttle::new(1, Duration::from_secs(60)),
        }))
    }

    /// The other side's clock is so many seconds ahead of ours.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_skew(&self, tenant_id: &str, ahead: i64) -> Result<(), db::Error> {
        let now = self.clock.now();
        if !self.skews.is_news(tenant_id, ahead, now) {
            return Ok(());
        }
        let mut write = self.db.write().await?;
        self.skews.note(&mut write, tenant_id, ahead, now).await?;
        write.commit().await
    }

    /// The same from the `Date` of an answer, good or bad, to a call of ours. Without one nothing is known.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_date(&self, tenant_id: &str, answer: &HeaderMap) -> Result<(), db::Error> {
        match skew::ahead(answer, self.clock.now()) {
            Some(ahead) => self.note_skew(tenant_id, ahead).await,
            None => Ok(()),
        }
    }
}
