//! The public keys of the issuers, fetched from the address that the connection gives and kept for a while.
//!
//! The hot path takes two brief read locks. Otherwise one flight at a time goes to an issuer; whoever needs its
//! result waits for it, and whoever still has a usable key does not.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use jwt_link::{Code, Failure, KeySet, Unverified, limits};
use kernel::{Clock, Timestamp};
use web::Fetcher;

const FRESH_LEAST: Duration = Duration::from_secs(60);
const FRESH_MOST: Duration = Duration::from_secs(24 * 3600);
const FRESH_BY_DEFAULT: Duration = Duration::from_secs(600);
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

    /// A set that holds the key which the token names. `issuer` comes from the connection, never from the token.
    ///
    /// # Errors
    /// `unknown_key`, or `issuer_unreachable` when the issuer cannot be asked.
    pub async fn for_token(&self, issuer: &str, token: &Unverified) -> Result<Arc<KeySet>, Failure> {
        let entry = self.entry(issuer);
        let now = self.clock.now();
        let known = entry.known();
        if let (Some(keys), true) = (known.with(token), now < known.fresh_until) {
            return Ok(keys);
        }
        let landed = entry.landed.load(Ordering::SeqCst);
        let stale = known.with(token).filter(|_| now < known.fresh_until + STALE);
        let flight = match entry.flight.try_lock() {
            Ok(flight) => flight,
            Err(_) if stale.is_some() => return stale.ok_or_else(|| unknown_key(token)),
            Err(_) => entry.flight.lock().await,
        };
        // Those who waited for somebody else's flight take what it brought, be it nothing.
        if landed == entry.landed.load(Ordering::SeqCst) && entry.known().may_ask(now) {
            let outcome = fetch(&self.fetcher, issuer).await;
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

    fn land(&self, outcome: Result<(KeySet, Duration), String>, now: Timestamp) {
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
            Err(trouble) => known.trouble = Some(trouble),
        }
        self.landed.fetch_add(1, Ordering::SeqCst);
    }
}

impl Known {
    fn with(&self, token: &Unverified) -> Option<Arc<KeySet>> {
        self.keys.clone().filter(|keys| keys.get(token.key_id(), token.algorithm()).is_some())
    }

    /// An issuer of whom we have nothing may be asked at any time: people wait for it.
    fn may_ask(&self, now: Timestamp) -> bool {
        let asked_lately = self.asked_at.is_some_and(|at| now < at + ASK_AGAIN);
        self.keys.is_none() || !asked_lately
    }

    fn answer(&self, token: &Unverified, now: Timestamp) -> Result<Arc<KeySet>, Failure> {
        if let Some(keys) = self.with(token).filter(|_| now < self.fresh_until + STALE) {
            return Ok(keys);
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

async fn fetch(fetcher: &Fetcher, issuer: &str) -> Result<(KeySet, Duration), String> {
    let url = format!("{issuer}/.well-known/jwks.json");
    let answer = fetcher.get(&url, limits::KEY_SET).await.map_err(|error| error.to_string())?;
    if answer.status != StatusCode::OK {
        return Err(format!("Its address answered with the status {}.", answer.status.as_u16()));
    }
    let keys = KeySet::parse(&answer.body).map_err(|error| error.to_string())?;
    Ok((keys, freshness(&answer.headers)))
}

/// How long the issuer allows us to keep its keys (RFC 9111 §5.2.2.1), within our bounds.
fn freshness(headers: &HeaderMap) -> Duration {
    let values = headers.get_all(header::CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok());
    let mut fresh = FRESH_BY_DEFAULT;
    for directive in values.flat_map(|value| value.split(',')).map(str::trim) {
        let directive = directive.to_ascii_lowercase();
        if directive == "no-store" || directive == "no-cache" {
            return FRESH_LEAST;
        }
        if let Some(seconds) = directive.strip_prefix("max-age=").and_then(|text| text.parse().ok()) {
            fresh = Duration::from_secs(seconds);
        }
    }
    fresh.clamp(FRESH_LEAST, FRESH_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_decides_how_long_its_keys_are_kept_within_bounds() {
        let fresh = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CACHE_CONTROL, value.parse().expect("a header"));
            freshness(&headers).as_secs()
        };
        assert_eq!(freshness(&HeaderMap::new()), FRESH_BY_DEFAULT);
        assert_eq!(fresh("public, max-age=300"), 300);
        assert_eq!(fresh("max-age=1"), 60);
        assert_eq!(fresh("max-age=99999999"), 86_400);
        assert_eq!(fresh("max-age=-1"), 600);
        assert_eq!(fresh("no-store"), 60);
    }
}
