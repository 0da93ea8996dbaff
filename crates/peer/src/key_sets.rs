//! The cache of the issuers' public keys (JWKS), fetched from the address that the connection gives and kept for a while.
//! A refetch for an unknown `kid` or a signature that does not fit is rate limited, and stale keys serve while the
//! issuer is down.
//!
//! The hot path takes two brief read locks. Otherwise one flight at a time goes to an issuer (single flight); who needs its
//! result waits for it, and whoever still has a usable key does not.

mod fetch;
mod look;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jwt_link::{Code, Failure, KeySet, Unverified, VerifyingKey};
use kernel::{Clock, Timestamp};
use tokio::sync::{Mutex, OwnedMutexGuard};
use web::Fetcher;

use fetch::NoKeys;

pub use look::{Look, Published, Trouble, TroubleKind};

/// A key id that nobody knows, or a signature that does not fit, may mean a new key, or somebody who makes us knock at
/// the issuer's door all day.
const ASK_AGAIN: Duration = Duration::from_secs(30);
/// People wait for an issuer that we have no keys of. But each tap of theirs must not be a request to one that is down.
const ASK_FIRST_AGAIN: Duration = Duration::from_secs(5);
/// While the issuer is down its last keys still serve.
const STALE: Duration = Duration::from_secs(24 * 3600);

/// So many issuers are remembered, unless more than that have keys or must not be asked again yet. Whoever calls us may say
/// that they are one, and has none.
const REMEMBERED: usize = 10_000;

/// What is known of every issuer that somebody asked for.
pub struct KeySets {
    fetcher: Fetcher,
    clock: Clock,
    issuers: RwLock<HashMap<String, Arc<Issuer>>>,
}

#[derive(Default)]
struct Issuer {
    known: RwLock<Known>,
    flight: Arc<Mutex<()>>,
    landed: AtomicU64,
}

#[derive(Clone, Default)]
struct Known {
    keys: Option<Arc<KeySet>>,
    fresh_until: Timestamp,
    asked_at: Option<Timestamp>,
    /// When the issuer said last that its keys are others.
    told_at: Timestamp,
    /// Why the last flight brought nothing.
    trouble: Option<Trouble>,
}

impl KeySets {
    pub fn new(fetcher: Fetcher, clock: Clock) -> Self {
        Self { fetcher, clock, issuers: RwLock::default() }
    }

    /// What `verify` makes of the token with the key which it names. A signature that does not fit may mean that the
    /// issuer uses a `kid` again with another key, so it is worth a fetch like a `kid` that nobody knows. `issuer`
    /// is an address that we made, of a connection or of a slug, never one that a token gives.
    ///
    /// # Errors
    /// `unknown_key`, `issuer_unreachable` when the issuer cannot be asked, or what `verify` says.
    pub async fn verify<T>(
        &self,
        issuer: &str,
        token: &Unverified,
        verify: impl Fn(&VerifyingKey) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let entry = self.entry(issuer);
        let landed = entry.landed.load(Ordering::SeqCst);
        let (known, now) = (entry.known(), self.clock.now());
        let settled = known.verdict(token, now, &verify).filter(|verdict| !is_bad_signature(verdict));
        let has_key = match settled {
            Some(verdict) if known.is_fresh(now) => return verdict,
            settled => settled.is_some(),
        };
        let flight = match entry.flight.clone().try_lock_owned() {
            Ok(flight) => Some(flight),
            Err(_) if has_key => None,
            Err(_) => Some(entry.flight.clone().lock_owned().await),
        };
        // Those who waited for somebody else's flight take what it brought, be it nothing.
        if let Some(flight) = flight
            && landed == entry.landed.load(Ordering::SeqCst)
            && entry.known().may_ask(now)
        {
            self.fly(issuer, &entry, flight).await;
        }
        entry.known().answer(token, now, &verify)
    }

    /// What the last fetch of this issuer's keys brought; `None` when this process has made none.
    pub fn last_look(&self, issuer: &str) -> Option<Look> {
        self.entry(issuer).known().look(self.clock.now())
    }

    /// Fetches an issuer's keys now, unless they were asked for a moment ago, and says what the last fetch brought. People
    /// who press a button all day are held to the pauses that links are held to.
    pub async fn look(&self, issuer: &str) -> Option<Look> {
        let entry = self.entry(issuer);
        let flight = entry.flight.clone().lock_owned().await;
        if entry.known().may_ask(self.clock.now()) {
            self.fly(issuer, &entry, flight).await;
        }
        entry.known().look(self.clock.now())
    }

    /// The issuer says that its keys are others now: what is kept is fetched again before the next token is believed, as
    /// soon as [`ASK_AGAIN`] allows. Nobody is asked here, and no key goes: whoever has stolen one and sends such events all
    /// day makes us knock no oftener than with a `kid` that nobody knows.
    pub(crate) fn look_again(&self, issuer: &str) {
        let issuers = self.issuers.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = issuers.get(issuer) {
            entry.grow_old(self.clock.now());
        }
    }

    /// The same for all issuers: what one of them said may have been missed.
    pub(crate) fn look_again_at_all(&self) {
        let issuers = self.issuers.read().unwrap_or_else(PoisonError::into_inner);
        issuers.values().for_each(|entry| entry.grow_old(self.clock.now()));
    }

    /// In a task of its own: a browser that gives up would end the flight, and the next one would begin another.
    async fn fly(&self, issuer: &str, entry: &Arc<Issuer>, flight: OwnedMutexGuard<()>) {
        let (fetcher, issuer, entry) = (self.fetcher.clone(), issuer.to_owned(), entry.clone());
        let asked_at = self.clock.now();
        let flying = tokio::spawn(async move {
            let outcome = fetch::fetch(&fetcher, &issuer).await;
            entry.land(outcome, asked_at);
            drop(flight);
        });
        if let Err(error) = flying.await {
            tracing::error!(%error, "A key set could not be fetched.");
        }
    }

    fn entry(&self, issuer: &str) -> Arc<Issuer> {
        let found = self.issuers.read().unwrap_or_else(PoisonError::into_inner).get(issuer).cloned();
        found.unwrap_or_else(|| {
            let mut issuers = self.issuers.write().unwrap_or_else(PoisonError::into_inner);
            if issuers.len() >= REMEMBERED {
                let now = self.clock.now();
                // One that somebody holds is being asked.
                issuers.retain(|_, issuer| Arc::strong_count(issuer) > 1 || issuer.is_worth_knowing(now));
            }
            issuers.entry(issuer.to_owned()).or_default().clone()
        })
    }
}

impl Issuer {
    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgotten, one that is down would be asked once more by each tap.
    fn is_worth_knowing(&self, now: Timestamp) -> bool {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.keys.is_some() || !known.may_ask(now)
    }

    fn grow_old(&self, told_at: Timestamp) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.told_at = told_at;
        known.fresh_until = known.fresh_until.min(told_at);
    }

    /// Keys count from when they were asked for: they may have been revoked while the answer was on its way. Those that the
    /// issuer was asked for before it said that they are others are old when they come.
    fn land(&self, outcome: Result<(KeySet, Duration), NoKeys>, asked_at: Timestamp) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.asked_at = Some(asked_at);
        match outcome {
            Ok((keys, fresh)) => {
                let fresh_until = if asked_at < known.told_at { asked_at } else { asked_at + fresh };
                let keys = Some(Arc::new(keys));
                *known =
                    Known { keys, fresh_until, asked_at: Some(asked_at), trouble: None, ..known.clone() };
            }
            Err(error) => known.trouble = Some(Trouble::from(&error)),
        }
        self.landed.fetch_add(1, Ordering::SeqCst);
    }
}

impl Known {
    /// None when there is no such key, or the keys are too old even for an issuer that is down.
    fn verdict<T>(
        &self,
        token: &Unverified,
        now: Timestamp,
        verify: impl Fn(&VerifyingKey) -> Result<T, Failure>,
    ) -> Option<Result<T, Failure>> {
        let keys = self.keys.as_ref().filter(|_| self.may_serve(now))?;
        keys.get(token.key_id(), token.algorithm()).map(verify)
    }

    /// Not if they came in the future: then the clock has been set back, and would stand still for what it promised.
    fn is_fresh(&self, now: Timestamp) -> bool {
        self.asked_at.is_some_and(|at| at <= now) && now < self.fresh_until
    }

    fn may_serve(&self, now: Timestamp) -> bool {
        self.keys.is_some() && now < self.fresh_until + STALE
    }

    fn may_ask(&self, now: Timestamp) -> bool {
        !self.asked_at.is_some_and(|at| at <= now && now < at + self.pause(now))
    }

    fn pause(&self, now: Timestamp) -> Duration {
        if self.may_serve(now) { ASK_AGAIN } else { ASK_FIRST_AGAIN }
    }

    fn look(&self, now: Timestamp) -> Option<Look> {
        let found = match (&self.trouble, &self.keys) {
            (Some(trouble), _) => Err(trouble.clone()),
            (None, Some(keys)) => Ok(Published { usable: keys.len(), unusable: keys.unusable().collect() }),
            (None, None) => return None,
        };
        Some(Look { at: self.asked_at?, pause: self.pause(now), found })
    }

    fn answer<T>(
        &self,
        token: &Unverified,
        now: Timestamp,
        verify: impl Fn(&VerifyingKey) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        if let Some(verdict) = self.verdict(token, now, verify) {
            return verdict;
        }
        match (&self.keys, &self.trouble) {
            (Some(keys), None) => Err(keys.why_not(token.key_id(), token.algorithm())),
            (_, trouble) => Err(Failure::new(
                Code::IssuerUnreachable,
                format!(
                    "The issuer's keys cannot be fetched just now. {}",
                    trouble.as_ref().map_or("", |trouble| &trouble.why)
                ),
            )),
        }
    }
}

fn is_bad_signature<T>(verdict: &Result<T, Failure>) -> bool {
    verdict.as_ref().is_err_and(|failure| failure.code == Code::BadSignature)
}
