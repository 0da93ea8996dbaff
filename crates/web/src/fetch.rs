//! Requests to the other company: each with a deadline (time-out) and a largest size, and safe from SSRF.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
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
}

const TIMEOUT: Duration = Duration::from_secs(3);

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
            .no_proxy()
            .build()
            .expect("the HTTP client starts");
        Self { client, local }
    }

    /// # Errors
    /// See [`FetchError`]; an answer with any status is an answer.
    pub async fn get(&self, url: &str, max_bytes: usize) -> Result<Fetched, FetchError> {
        self.allowed(url)?;
        self.send(self.client.get(url), max_bytes).await
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
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            // Server-side request forgery: a name of the other company must not lead into our own network.
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err("the name leads to no public address".into());
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
