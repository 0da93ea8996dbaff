//! How a visitor's requests reach a site.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use tower::ServiceExt as _;
use url::{Position, Url};

/// How requests reach a site.
#[derive(Clone)]
pub(crate) enum Way {
    /// Over the network, told apart by the ports.
    Network(reqwest::Client),
    /// Straight into the router of a site, as if from this address.
    Router(Router, SocketAddr),
}

impl Way {
    pub(crate) async fn send(
        &self,
        url: &Url,
        mut request: Request<Vec<u8>>,
    ) -> (StatusCode, HeaderMap, Vec<u8>) {
        match self {
            Self::Network(client) => {
                *request.uri_mut() = url.as_str().parse().expect("an address");
                let request = request.try_into().expect("the address is absolute");
                let response = client.execute(request).await;
                let response = response.unwrap_or_else(|error| panic!("{url} does not answer: {error:?}"));
                let (status, headers) = (response.status(), response.headers().clone());
                (status, headers, response.bytes().await.expect("a whole answer").into())
            }
            Self::Router(router, address) => {
                *request.uri_mut() = url[Position::BeforePath..Position::AfterQuery].parse().expect("a path");
                let host = &url[Position::BeforeHost..Position::AfterPort];
                let host = HeaderValue::from_str(host).expect("a host is ASCII");
                request.headers_mut().entry(header::HOST).or_insert(host);
                request.extensions_mut().insert(ConnectInfo(*address));
                let response = router.clone().oneshot(request.map(Body::from)).await.expect("an answer");
                let (parts, body) = response.into_parts();
                let body = axum::body::to_bytes(body, usize::MAX).await.expect("a whole answer");
                (parts.status, parts.headers, body.into())
            }
        }
    }
}

/// A client that finds the sites on this machine and follows no redirect by itself.
///
/// # Panics
/// When the HTTP client cannot start.
pub fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .dns_resolver(std::sync::Arc::new(Loopback))
        .no_proxy()
        .build()
        .expect("the HTTP client starts")
}

/// Every name is this machine (RFC 6761 for those below localhost).
struct Loopback;

impl reqwest::dns::Resolve for Loopback {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async {
            let here = std::iter::once(SocketAddr::from(([127, 0, 0, 1], 0)));
            Ok(Box::new(here) as reqwest::dns::Addrs)
        })
    }
}
