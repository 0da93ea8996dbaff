//! Requests to the other company: each with a deadline (time-out) and a largest size, and safe from SSRF.

use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::causes;

/// Fetches from the other company: https only, no redirects, no private addresses, a few seconds, a bounded
/// body. On `localhost` (the demo, tests) plain http to loopback is in order instead.
#[derive(Clone)]
pub struct Fetcher {
    client: reqwest::Client,
    local: bool,
}

/// An answer whose body was small enough.
#[derive(Debug)]
pub struct Fetched {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// What is posted. The answer is asked for as JSON.
#[derive(Debug, Default)]
pub struct Post<'a> {
    /// A bearer token (RFC 6750 §2.1).
    pub bearer: Option<&'a str>,
    /// Who we are there and our secret, each in the spelling that it is sent in (RFC 7617, RFC 6749 §2.3.1).
    pub basic: Option<(&'a str, &'a str)>,
    pub content_type: &'static str,
    /// The `ETag` of the answer that is known already (RFC 9110 §13.1.2).
    pub if_none_match: Option<&'a str>,
    pub body: String,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The address is not one we may call.
    #[error("The address is not https.")]
    Forbidden,
    /// No connection, no name, no answer in time, or a private address.
    #[error("There was no answer: {}.", causes(.0))]
    Unreachable(#[source] reqwest::Error),
    /// More than the bytes asked for.
    #[error("The answer was too large.")]
    TooLarge,
    /// Compressed all the same, with the `Content-Encoding` (RFC 9110 §8.4).
    #[error("The answer is compressed (Content-Encoding: {0}), although it was asked for as it is.")]
    Encoded(String),
}

impl FetchError {
    /// Whether no such name is known, rather than nobody there to answer.
    pub fn is_unknown_name(&self) -> bool {
        let mut cause: Option<&(dyn Error + 'static)> = Some(self);
        while let Some(error) = cause {
            if matches!(error.downcast_ref(), Some(NoAddress::Unknown(_))) {
                return true;
            }
            cause = error.source();
        }
        false
    }
}

/// Why a name leads nowhere that we may go.
#[derive(Debug, thiserror::Error)]
enum NoAddress {
    #[error("the name cannot be found ({0})")]
    Unknown(std::io::Error),
    #[error("the name leads to no public address")]
    Private,
}

const TIMEOUT: Duration = Duration::from_secs(3);
const IDENTITY: HeaderValue = HeaderValue::from_static("identity");

impl Fetcher {
    /// `local`: this installation lives on `localhost`.
    ///
    /// # Panics
    /// When the TLS library cannot start.
    pub fn new(local: bool) -> Self {
        let client = reqwest::Client::builder()
            .dns_resolver(std::sync::Arc::new(Resolver { local }))
            .redirect(reqwest::redirect::Policy::none())
            .timeout(TIMEOUT)
            .user_agent("jwt-link")
            // Nothing here unpacks: a few bytes could become more than memory holds.
            .default_headers(HeaderMap::from_iter([(header::ACCEPT_ENCODING, IDENTITY)]))
            .no_proxy()
            // Both sites speak it and no other; that the media store's client brings HTTP/2 changes nothing here.
            .http1_only()
            .build()
            .expect("the HTTP client starts");
        Self { client, local }
    }

    /// A document as its origin has it now: caches on the way are asked to look whether theirs is still good.
    ///
    /// # Errors
    /// See [`FetchError`]; an answer with any status is an answer.
    pub async fn get(&self, url: &str, max_bytes: usize) -> Result<Fetched, FetchError> {
        self.got(url, None, None, max_bytes).await
    }

    /// The same with a bearer token.
    ///
    /// # Errors
    /// See [`FetchError`]; an answer with any status is an answer.
    pub async fn get_as(&self, url: &str, bearer: &str, max_bytes: usize) -> Result<Fetched, FetchError> {
        self.got(url, Some(bearer), None, max_bytes).await
    }

    /// The same, unless the answer with this `ETag`, which is known already, is still good (RFC 9110 §13.1.2).
    ///
    /// # Errors
    /// See [`FetchError`]; an answer with any status is an answer.
    pub async fn get_unless(
        &self,
        url: &str,
        bearer: &str,
        known: Option<&str>,
        max_bytes: usize,
    ) -> Result<Fetched, FetchError> {
        self.got(url, Some(bearer), known, max_bytes).await
    }

    async fn got(
        &self,
        url: &str,
        bearer: Option<&str>,
        known: Option<&str>,
        max_bytes: usize,
    ) -> Result<Fetched, FetchError> {
        self.allowed(url)?;
        let mut request = self.client.get(url).header(header::CACHE_CONTROL, "no-cache");
        if let Some(tag) = known {
            request = request.header(header::IF_NONE_MATCH, tag);
        }
        if let Some(bearer) = bearer {
            request = request.bearer_auth(bearer);
        }
        let answer = self.send(request, max_bytes).await?;
        if let (true, Some(encoding)) = (answer.status.is_success(), encoding(&answer.headers)) {
            return Err(FetchError::Encoded(encoding));
        }
        Ok(answer)
    }

    /// # Errors
    /// See [`FetchError`]; an answer with any status is an answer.
    pub async fn post(&self, url: &str, post: Post<'_>, max_bytes: usize) -> Result<Fetched, FetchError> {
        self.allowed(url)?;
        let mut request = self.client.post(url).header(header::ACCEPT, "application/json");
        request = request.header(header::CONTENT_TYPE, post.content_type);
        if let Some(bearer) = post.bearer {
            request = request.bearer_auth(bearer);
        }
        if let Some((name, secret)) = post.basic {
            request = request.basic_auth(name, Some(secret));
        }
        if let Some(tag) = post.if_none_match {
            request = request.header(header::IF_NONE_MATCH, tag);
        }
        self.send(request.body(post.body), max_bytes).await
    }

    fn allowed(&self, url: &str) -> Result<(), FetchError> {
        let fine = url.starts_with("https://") || (self.local && url.starts_with("http://"));
        fine.then_some(()).ok_or(FetchError::Forbidden)
    }

    async fn send(&self, request: reqwest::RequestBuilder, max_bytes: usize) -> Result<Fetched, FetchError> {
        let mut response = request.send().await.map_err(unreachable)?;
        let mut body = BytesMut::new();
        // Read piece by piece: a length header may lie, and there may be none.
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > max_bytes {
                return Err(FetchError::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        let headers = std::mem::take(response.headers_mut());
        Ok(Fetched { status: response.status(), headers, body: body.freeze() })
    }
}

/// What a body is compressed with; foreign text, so one short line.
fn encoding(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(header::CONTENT_ENCODING).iter();
    let value = values.map(|value| value.to_str().unwrap_or("?")).find(|value| {
        let value = value.trim();
        !value.is_empty() && !value.eq_ignore_ascii_case("identity")
    })?;
    Some(value.trim().chars().take(40).collect())
}

/// Without the address, which may hold what is nobody else's business.
fn unreachable(error: reqwest::Error) -> FetchError {
    FetchError::Unreachable(error.without_url())
}

struct Resolver {
    local: bool,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let local = self.local;
        Box::pin(async move {
            // RFC 6761 §6.3: names below localhost are the loopback address, whatever a resolver says.
            if local && (name.as_str() == "localhost" || name.as_str().ends_with(".localhost")) {
                return Ok(Box::new(std::iter::once(SocketAddr::from(([127, 0, 0, 1], 0)))) as Addrs);
            }
            let found = tokio::net::lookup_host((name.as_str(), 0)).await.map_err(NoAddress::Unknown)?;
            // Server-side request forgery: a name of the other company must not lead into our own network.
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(NoAddress::Private.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            let shared = a == 100 && (64..128).contains(&b); // RFC 6598, carriers' own
            let benchmark = a == 198 && (18..20).contains(&b); // RFC 2544
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_broadcast()
                || v4.is_documentation()
                || v4.is_multicast()
                || a == 0
                || a >= 240
                || (a == 192 && b == 0)
                || shared
                || benchmark)
        }
        IpAddr::V6(v6) => {
            let global = v6.segments()[0] & 0xe000 == 0x2000; // 2000::/3 is all that is routed
            // 6to4 and NAT64 carry an IPv4 address inside, Teredo too: they would be a way around the rules above.
            let tunnel = v6.segments()[0] == 0x2002 || v6.segments()[..2] == [0x2001, 0];
            global && !tunnel && v6.segments()[..2] != [0x2001, 0x0db8]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_that_nobody_has_is_told_from_a_server_that_is_down() {
        // RFC 6761 §6.4: never a name of anybody.
        let error = Fetcher::new(false).get("https://acme.invalid/", 10).await.expect_err("nobody is there");
        assert!(error.is_unknown_name(), "{error}");
        let error =
            Fetcher::new(true).get("http://acme.localhost:1/", 10).await.expect_err("nobody is there");
        assert!(matches!(error, FetchError::Unreachable(_)) && !error.is_unknown_name(), "{error}");
    }

    #[test]
    fn only_public_addresses_are_called() {
        let public = |text: &str| is_public(text.parse().expect(text));
        assert!(public("93.184.215.14") && public("2606:4700::1111"));
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "2002:7f00:1::",
        ] {
            assert!(!public(private), "{private}");
        }
    }
}
