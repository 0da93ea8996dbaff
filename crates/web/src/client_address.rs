//! The address of whoever asks, behind a proxy too.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

/// How many proxies of ours stand before the server. Each appends the address it saw to `X-Forwarded-For`;
/// what stands further left in the header is the visitor's word and never read.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProxyHops(pub u8);

pub(crate) const FORWARDED_FOR: &str = "x-forwarded-for";

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
        Self(match forwarded(headers, hops) {
            Forwarded::By(address) => limited(address),
            Forwarded::ByNobody => limited(peer.ip()),
            // Not the proxy's own address, which may be a visitor's too; and not a bucket for each text, or whoever
            // writes the text has as many as they like.
            Forwarded::TooShort | Forwarded::Unreadable => UNREADABLE.to_owned(),
        })
    }
}

/// Whoever comes with an address that cannot be read, or that none of our proxies can have written, shares one bucket.
const UNREADABLE: &str = "unreadable";

/// What our outermost proxy says of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Forwarded {
    By(IpAddr),
    /// No proxy is expected, or none wrote anything: the request came past them.
    ByNobody,
    /// Fewer addresses than proxies.
    TooShort,
    Unreadable,
}

/// Read from the right, and as bytes: whatever a visitor writes before it, our proxy's own entry is found.
pub(crate) fn forwarded(headers: &HeaderMap, hops: ProxyHops) -> Forwarded {
    let Some(behind) = usize::from(hops.0).checked_sub(1) else { return Forwarded::ByNobody };
    let lines = headers.get_all(FORWARDED_FOR).iter().map(HeaderValue::as_bytes);
    let entries: Vec<&[u8]> = lines.flat_map(|line| line.split(|byte| *byte == b',')).collect();
    match entries.iter().rev().nth(behind) {
        Some(entry) => {
            std::str::from_utf8(entry).ok().and_then(node).map_or(Forwarded::Unreadable, Forwarded::By)
        }
        None if entries.is_empty() => Forwarded::ByNobody,
        None => Forwarded::TooShort,
    }
}

/// An address as proxies write it: bare, or with a port, in brackets, in quotes (RFC 7239 §6).
fn node(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
    let (address, port) = match text.strip_prefix('[') {
        Some(bracketed) => bracketed.split_once(']')?,
        // An IPv6 address has more than one colon, and without brackets no port.
        None => match text.split_once(':') {
            Some((address, port)) if !port.contains(':') => (address, &text[address.len()..]),
            _ => (text, ""),
        },
    };
    let is_port = |port: &str| {
        port.strip_prefix(':').is_some_and(|port| {
            !port.is_empty()
                && port.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        })
    };
    if !port.is_empty() && !is_port(port) {
        return None;
    }
    // The zone of a link-local address (RFC 6874) is the proxy's business.
    address.split('%').next()?.parse().ok()
}

/// What limits count as one.
pub(crate) fn limited(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
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
        assert_eq!(seen(2), "6.6.6.6");
        // Too many hops are set: never the proxy's own, which may be a visitor's too.
        assert_eq!(seen(3), UNREADABLE);
        assert_eq!(
            ClientAddress::new(peer, &HeaderMap::new(), ProxyHops(3)).0,
            "10.0.0.1",
            "past the proxies"
        );
    }

    #[test]
    fn addresses_are_read_however_proxies_write_them() {
        let seen = |text: &[u8]| {
            let peer: SocketAddr = "10.0.0.1:1234".parse().expect("an address");
            let mut headers = HeaderMap::new();
            headers.insert(FORWARDED_FOR, HeaderValue::from_bytes(text).expect("a header"));
            ClientAddress::new(peer, &headers, ProxyHops(1)).0
        };
        for text in
            ["203.0.113.7", "203.0.113.7:50001", "\"203.0.113.7:50001\"", "[::ffff:203.0.113.7]:_hidden"]
        {
            assert_eq!(seen(text.as_bytes()), "203.0.113.7", "{text}");
        }
        for text in
            ["2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:50001", "\"[2001:db8::1]\"", "[2001:db8::1%eth0]"]
        {
            assert_eq!(seen(text.as_bytes()), "2001:db8:0:0::/64", "{text}");
        }
        // What a visitor writes before it hides nothing.
        assert_eq!(seen(b"\xff\xfe\", 203.0.113.7:50001"), "203.0.113.7");
    }

    #[test]
    fn what_cannot_be_read_is_neither_the_proxy_nor_a_bucket_of_one_s_own() {
        let peer: SocketAddr = "10.0.0.1:1234".parse().expect("an address");
        for text in
            ["unknown", "_secret", "", "1.2.3", "203.0.113.7:", "[2001:db8::1", "[2001:db8::1]x", "a:b:c"]
        {
            let headers = HeaderMap::from_iter([(
                http::HeaderName::from_static(FORWARDED_FOR),
                HeaderValue::from_str(text).expect("a header"),
            )]);
            assert_eq!(ClientAddress::new(peer, &headers, ProxyHops(1)).0, UNREADABLE, "{text}");
        }
    }
}
