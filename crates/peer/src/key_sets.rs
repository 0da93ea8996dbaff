//! The cache of the issuers' public keys (JWKS), fetched from the address that the connection gives and kept for a while.
//! A refetch for an unknown `kid` is rate limited, and stale keys serve while the issuer is down.
//!
//! The hot path takes two brief read locks. Otherwise one flight at a time goes to an issuer (single flight); who needs its
//! result waits for it, and whoever still has a usable key does not.

mod fetch;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jwt_link::{Code, Failure, KeySet, Unverified, VerifyingKey};
use kernel::{Clock, Timestamp};
use web::Fetcher;

use fetch::NoKeys;

/// A key id that nobody knows may be a new key, or somebody who makes us knock at the issuer's door all day.
const ASK_AGAIN: Duration = Duration::from_secs(30);
/// While the issuer is down its last keys still serve.
const STALE: Duration = Duration::from_secs(24 * 3600);

/// What is known of every issuer. The issuers come from the connections, so there are no more than those.
pub struct KeySets {
    fetcher: Fetcher,
    clock: Clock,
    issuers: RwLock<HashMap<String, Arc<Issuer>>>,
}

#[derive(Default)]
struct Issuer {
    known: RwLock<Known>,
    flight: tokio::sync::Mutex<()>,
    landed: AtomicU64,
}

#[derive(Clone, Default)]
struct Known {
    keys: Option<Arc<KeySet>>,
    fresh_until: Timestamp,
    asked_at: Option<Timestamp>,
    /// Why the last flight brought nothing.
    trouble: Option<String>,
}

impl KeySets {
    pub fn new(fetcher: Fetcher, clock: Clock) -> Self {
        Self { fetcher, clock, issuers: RwLock::default() }
    }

    /// The key which the token names. `issuer` comes from the connection, never from the token.
    ///
    /// # Errors
    /// `unknown_key`, or `issuer_unreachable` when the issuer cannot be asked.
    pub async fn for_token(&self, issuer: &str, token: &Unverified) -> Result<VerifyingKey, Failure> {
        let entry = self.entry(issuer);
        let now = self.clock.now();
        let known = entry.known();
        if let (Some(key), true) = (known.key(token), known.is_fresh(now)) {
            return Ok(key);
        }
        let landed = entry.landed.load(Ordering::SeqCst);
        let stale = known.key(token).filter(|_| now < known.fresh_until + STALE);
        let flight = match entry.flight.try_lock() {
            Ok(flight) => flight,
            Err(_) if stale.is_some() => return stale.ok_or_else(|| unknown_key(token)),
            Err(_) => entry.flight.lock().await,
        };
        // Those who waited for somebody else's flight take what it brought, be it nothing.
        if landed == entry.landed.load(Ordering::SeqCst) && entry.known().may_ask(now) {
            let outcome = fetch::fetch(&self.fetcher, issuer).await;
            entry.land(outcome, self.clock.now());
        }
        drop(flight);
        entry.known().answer(token, now)
    }

    fn entry(&self, issuer: &str) -> Arc<Issuer> {
        let found = self.issuers.read().unwrap_or_else(PoisonError::into_inner).get(issuer).cloned();
        found.unwrap_or_else(|| {
            let mut issuers = self.issuers.write().unwrap_or_else(PoisonError::into_inner);
            issuers.entry(issuer.to_owned()).or_default().clone()
        })
    }
}

impl Issuer {
    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn land(&self, outcome: Result<(KeySet, Duration), NoKeys>, now: Timestamp) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.asked_at = Some(now);
        match outcome {
            Ok((keys, fresh)) => {
                *known = Known {
                    keys: Some(Arc::new(keys)),
                    fresh_until: now + fresh,
                    asked_at: Some(now),
                    trouble: None,
                };
            }
            Err(trouble) => known.trouble = Some(trouble.to_string()),
        }
        self.landed.fetch_add(1, Ordering::SeqCst);
    }
}

impl Known {
    fn key(&self, token: &Unverified) -> Option<VerifyingKey> {
        self.keys.as_ref()?.get(token.key_id(), token.algorithm()).cloned()
    }

    /// Not if they came in the future: then the clock has been set back, and would stand still for what it promised.
    fn is_fresh(&self, now: Timestamp) -> bool {
        self.asked_at.is_some_and(|at| at <= now) && now < self.fresh_until
    }

    /// An issuer of whom we have nothing may be asked at any time: people wait for it.
    fn may_ask(&self, now: Timestamp) -> bool {
        let asked_lately = self.asked_at.is_some_and(|at| at <= now && now < at + ASK_AGAIN);
        self.keys.is_none() || !asked_lately
    }

    fn answer(&self, token: &Unverified, now: Timestamp) -> Result<VerifyingKey, Failure> {
        if let Some(key) = self.key(token).filter(|_| now < self.fresh_until + STALE) {
            return Ok(key);
        }
        match &self.trouble {
            Some(trouble) => Err(Failure::new(
                Code::IssuerUnreachable,
                format!("The issuer's keys cannot be fetched just now. {trouble}"),
            )),
            None => Err(unknown_key(token)),
        }
    }
}

fn unknown_key(token: &Unverified) -> Failure {
    let kid = token.key_id();
    Failure::new(Code::UnknownKey, format!("The issuer publishes no usable key with the id \"{kid}\"."))
}
