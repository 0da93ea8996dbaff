//! The providers, as they described themselves last, with their keys: kept for a while, one question at a time (cache, single flight).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;
use kernel::{Clock, Timestamp};
use web::Fetcher;

use super::answer::{LARGEST, status};
use super::discovery::{self, Provider, Unfit};
use super::keys::{Algorithm, Keys};
use super::trouble::{Trouble, no_answer};

/// As long as a key set of the other site: a key that was revoked stops within this time.
const FRESH: Duration = Duration::from_secs(10 * 60);
/// An unknown key may be a new one, or somebody who makes us knock all day.
const ASK_AGAIN: Duration = Duration::from_secs(30);
/// Each tap on the button must not be a question to a provider that is down.
const DOWN: Duration = Duration::from_secs(5);
/// So many are remembered; a client has one.
const MOST: usize = 1000;

/// What is known of every provider that somebody asked for.
pub(crate) struct Providers {
    pub(super) fetcher: Fetcher,
    clock: Clock,
    /// Whether plain http on localhost is in order.
    pub(super) local: bool,
    known: Mutex<HashMap<String, Place>>,
}

type Place = Arc<tokio::sync::Mutex<Option<Look>>>;

/// What came of asking one.
struct Look {
    at: Timestamp,
    found: Result<Arc<Found>, NotFound>,
}

/// A provider that people can sign in through.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) provider: Provider,
    pub(crate) keys: Keys,
}

/// Why one cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum NotFound {
    #[error(transparent)]
    Trouble(#[from] Trouble),
    #[error(transparent)]
    Unfit(#[from] Unfit),
    #[error("Its key set cannot be used. {0}")]
    Keys(String),
    /// None of RSA with 2048 bits, P-256 or Ed25519 that has an id.
    #[error(
        "Its key set has no key that can be used: RSA of at least 2048 bits, P-256 or Ed25519, with an id (kid)."
    )]
    NoKeys,
}

impl From<NotFound> for Trouble {
    fn from(error: NotFound) -> Self {
        match error {
            NotFound::Trouble(trouble) => trouble,
            error => Self::Answer(error.to_string()),
        }
    }
}

impl Providers {
    pub(crate) fn new(fetcher: Fetcher, clock: Clock, local: bool) -> Self {
        Self { fetcher, clock, local, known: Mutex::default() }
    }

    /// The provider, as it was lately.
    pub(crate) async fn find(&self, issuer: &str) -> Result<Arc<Found>, NotFound> {
        self.look(issuer, FRESH).await
    }

    /// The provider, as it is now.
    pub(crate) async fn look_now(&self, issuer: &str) -> Result<Arc<Found>, NotFound> {
        self.look(issuer, Duration::ZERO).await
    }

    /// The provider with this key, if it has it.
    pub(super) async fn with_key(
        &self,
        found: Arc<Found>,
        (kid, algorithm): (&str, Algorithm),
    ) -> Result<Arc<Found>, NotFound> {
        if found.keys.has(kid, algorithm) {
            return Ok(found);
        }
        let issuer = found.provider.issuer.clone();
        self.look(&issuer, ASK_AGAIN).await
    }

    async fn look(&self, issuer: &str, fresh: Duration) -> Result<Arc<Found>, NotFound> {
        let place = self.place(issuer);
        let mut look = place.lock().await;
        let now = self.clock.now();
        if let Some(known) = look.as_ref() {
            let fresh = if known.found.is_ok() { fresh } else { fresh.min(DOWN) };
            if now.since(known.at) < fresh {
                return known.found.clone();
            }
        }
        let found = self.fetch(issuer).await.map(Arc::new);
        *look = Some(Look { at: now, found: found.clone() });
        found
    }

    fn place(&self, issuer: &str) -> Place {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST && !known.contains_key(issuer) {
            known.clear();
        }
        known.entry(issuer.to_owned()).or_default().clone()
    }

    async fn fetch(&self, issuer: &str) -> Result<Found, NotFound> {
        let document = self.get(&discovery::address(issuer), "discovery document").await?;
        let provider = Provider::read(&document, issuer, self.local)?;
        let document = self.get(&provider.keys, "key set").await?;
        let keys = Keys::parse(&document).map_err(|error| NotFound::Keys(error.to_string()))?;
        if keys.is_empty() { Err(NotFound::NoKeys) } else { Ok(Found { provider, keys }) }
    }

    async fn get(&self, address: &str, part: &str) -> Result<Vec<u8>, Trouble> {
        let answer = self.fetcher.get(address, LARGEST).await.map_err(|error| no_answer(&error))?;
        if answer.status != StatusCode::OK {
            return Err(status(&format!("address of the {part}"), answer.status));
        }
        Ok(answer.body.to_vec())
    }
}
