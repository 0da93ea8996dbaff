//! The address of whoever asks, behind a proxy too.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use http::HeaderMap;
use http::request::Parts;

/// How many proxies of ours stand before the server. Each appends the address it saw to `X-Forwarded-For`;
/// what stands further left in the header is the visitor's word and never read.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProxyHops(pub u8);

/// Where a request comes from, as far as limits are concerned: an IPv4 address, or the /64 of an IPv6 one,
/// because one household owns all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub String);

impl ClientAddress {
    /// Of a request that came in through [`serve`](crate::serve). Without a connection (a test that calls the router)
    /// all visitors are one.
    pub fn of(parts: &Parts, hops: ProxyHops) -> Self {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| *peer);
        Self::new(peer.unwrap_or(SocketAddr::from(([0, 0, 0, 0], 0))), &parts.headers, hops)
    }

    pub fn new(peer: SocketAddr, headers: &HeaderMap, hops: ProxyHops) -> Self {
        let forwarded = || {
            let all = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
            let addresses: Vec<&str> = all.flat_map(|line| line.split(',')).map(str::trim).collect();
            addresses.iter().rev().nth(usize::from(hops.0) - 1)?.parse::<IpAddr>().ok()
        };
        let address = if hops.0 == 0 { None } else { forwarded() };
        Self(match address.unwrap_or(peer.ip()).to_canonical() {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_our_own_proxies_wrote_counts() {
        let peer: SocketAddr = "10.0.0.1:1234".parse().expect("an address");
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "6.6.6.6, 203.0.113.9".parse().expect("a header"));
        let seen = |hops| ClientAddress::new(peer, &headers, ProxyHops(hops)).0;
        assert_eq!(seen(0), "10.0.0.1");
        assert_eq!(seen(1), "203.0.113.9");
        assert_eq!(seen(5), "10.0.0.1");
    }
}
