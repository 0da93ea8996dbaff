//! Requests of prefetchers and link checkers, which nobody made on purpose.

use http::{HeaderMap, Method};

/// Whether nobody asked for this on purpose: a browser that loads pages ahead (`Sec-Purpose`, `Purpose`, and `X-Moz` of
/// older Firefox), or a program that only looks whether there is something. For those no link is made or used up, and
/// nothing counts as seen.
pub fn is_inert(method: &Method, headers: &HeaderMap) -> bool {
    let ahead = ["sec-purpose", "purpose", "x-moz"].iter().any(|name| {
        let mut values = headers.get_all(*name).iter();
        values.any(|value| value.to_str().is_ok_and(|value| value.to_ascii_lowercase().contains("prefetch")))
    });
    ahead || method == Method::HEAD
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn only_a_tap_counts() {
        let inert = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static(value));
            is_inert(&Method::GET, &headers)
        };
        assert!(inert("sec-purpose", "prefetch;prerender"));
        assert!(inert("purpose", "prefetch"));
        assert!(inert("x-moz", "Prefetch"));
        assert!(!inert("sec-fetch-mode", "navigate"));
        assert!(is_inert(&Method::HEAD, &HeaderMap::new()));
    }
}
