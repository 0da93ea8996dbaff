//! Fetching a key set (JWKS): its time-out, its size limit, and for how long it may be cached (`max-age`).

use std::time::Duration;

use http::{HeaderMap, StatusCode, header};
use jwt_link::{KeySet, KeySetError, addresses, limits};
use web::{FetchError, Fetcher};

const FRESH_LEAST: Duration = Duration::from_secs(60);
const FRESH_MOST: Duration = Duration::from_secs(24 * 3600);
const FRESH_BY_DEFAULT: Duration = Duration::from_secs(600);

/// Why an issuer's key set cannot be had.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoKeys {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error("Its address answered with the status {}.", .0.as_u16())]
    Status(StatusCode),
    #[error(transparent)]
    Document(#[from] KeySetError),
}

/// The key set of an issuer and how long it may be kept.
pub(super) async fn fetch(fetcher: &Fetcher, issuer: &str) -> Result<(KeySet, Duration), NoKeys> {
    let url = addresses::keys(issuer);
    let answer = fetcher.get(&url, limits::KEY_SET).await?;
    if answer.status != StatusCode::OK {
        return Err(NoKeys::Status(answer.status));
    }
    let keys = KeySet::parse(&answer.body)?;
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
