//! Cookies, read from the raw header and written with the strictest attributes that still work.
//!
//! The usual cookie crates drop the whole header when one byte of one cookie is not ASCII, so a sibling
//! subdomain could lock people out; and they trim Unicode spaces, so that `\u{2000}__Host-session` becomes
//! `__Host-session`. Here a cookie counts when its name is exactly the one asked for; the rest is ignored.

use std::time::Duration;

use axum::response::Response;
use http::{HeaderMap, HeaderValue, header};

/// The value of the cookie with exactly this name; `None` as well when the name comes twice with different
/// values, because then somebody else than us has set one of them.
pub fn get<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut found = None;
    for value in headers.get_all(header::COOKIE) {
        for pair in value.as_bytes().split(|byte| *byte == b';') {
            let pair = pair.strip_prefix(b" ").unwrap_or(pair);
            let Some(value) = pair.strip_prefix(name.as_bytes()).and_then(|rest| rest.strip_prefix(b"="))
            else {
                continue;
            };
            let value = std::str::from_utf8(value).ok()?;
            if found.is_some_and(|earlier| earlier != value) {
                return None;
            }
            found = Some(value);
        }
    }
    found
}

/// A cookie for same-site use only: sessions. `__Host-` names bind it to this very host.
pub fn lax(name: &str, value: &str, max_age: Duration) -> HeaderValue {
    build(name, value, Some(max_age), "Lax")
}

/// The same for as long as the browser is open.
pub fn until_closed(name: &str, value: &str) -> HeaderValue {
    build(name, value, None, "Lax")
}

/// A cookie that must also arrive with a form posted from the other company's site: the relaunch nonce.
pub fn cross_site(name: &str, value: &str, max_age: Duration) -> HeaderValue {
    build(name, value, Some(max_age), "None")
}

/// One that scripts of our own pages may read: it says nothing that must not be known.
pub fn for_scripts(name: &str, value: &str, max_age: Duration) -> HeaderValue {
    let cookie = format!("{name}={value}; Path=/; Secure; SameSite=Lax; Max-Age={}", max_age.as_secs());
    HeaderValue::from_str(&cookie).expect("cookie values of ours are base64url, ids or language tags")
}

/// Takes a cookie away.
pub fn expire(name: &str) -> HeaderValue {
    build(name, "", Some(Duration::ZERO), "Lax")
}

/// Sends a cookie along with a response, beside those that it has already.
pub fn set(response: &mut Response, cookie: HeaderValue) {
    response.headers_mut().append(header::SET_COOKIE, cookie);
}

fn build(name: &str, value: &str, max_age: Option<Duration>, same_site: &str) -> HeaderValue {
    debug_assert!(name.starts_with("__Host-"), "every cookie of ours is bound to its host");
    let max_age = max_age.map(|age| format!("; Max-Age={}", age.as_secs())).unwrap_or_default();
    let text = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite={same_site}{max_age}");
    HeaderValue::from_str(&text).expect("cookie values of ours are base64url, ids or language tags")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cookies: &[&[u8]]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for cookie in cookies {
            headers.append(header::COOKIE, HeaderValue::from_bytes(cookie).expect("a header value"));
        }
        get(&headers, "__Host-session").map(str::to_owned)
    }

    #[test]
    fn a_foreign_cookie_cannot_hide_ours() {
        assert_eq!(read(&[b"x=\xff\xfe; __Host-session=abc"]), Some("abc".into()));
        assert_eq!(read(&[b"a=b", b"__Host-session=abc"]), Some("abc".into()));
    }

    #[test]
    fn only_the_exact_name_counts() {
        assert_eq!(read(&["\u{2000}__Host-session=evil".as_bytes()]), None);
        assert_eq!(read(&[b"__host-session=evil; x__Host-session=evil"]), None);
        assert_eq!(read(&[b"__Host-session=one; __Host-session=two"]), None);
    }
}
