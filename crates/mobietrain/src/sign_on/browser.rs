//! The browser behind a request, against login CSRF: where the request comes from (`Origin`, `Referer`), and which
//! relaunch and link this browser had.

use http::request::Parts;
use http::{Method, header};
use web::{ClientAddress, ProxyHops, SupportCode, cookie, hash_token};

use crate::people::session;

/// What a request shows about the browser that sends it. A page elsewhere can make a browser send the request,
/// but cannot choose any of this.
pub(crate) struct Browser<'a> {
    /// Where it is.
    pub(super) address: ClientAddress,
    /// Of the request: when it fails, the person reads it.
    pub(super) support_code: SupportCode,
    /// The value of the relaunch that this browser was sent on.
    pub(crate) nonce: Option<&'a str>,
    /// The session that the new one replaces.
    pub(crate) session: Option<session::Token<'a>>,
    /// The last sign-on of this browser; this cookie arrives with a cross-site POST, too.
    landed: Option<Landed<'a>>,
    origin: Option<&'a [u8]>,
    referer: Option<&'a [u8]>,
}

/// `{account_id}.{hash of the session's secret}.{hash of the jti}`: tells a retry, and the session to replace
/// where the session's own cookie is held back. It opens nothing.
struct Landed<'a> {
    account_id: &'a str,
    session_hash: &'a str,
    jti_hash: &'a str,
}

pub(crate) const NONCE: &str = "__Host-nonce";
pub(crate) const LANDED: &str = "__Host-landed";

impl<'a> Browser<'a> {
    pub(crate) fn new(request: &'a Parts, hops: ProxyHops) -> Self {
        let headers = &request.headers;
        let header = |name| headers.get(name).map(http::HeaderValue::as_bytes);
        let posts = request.method == Method::POST;
        Self {
            address: ClientAddress::of(request, hops),
            support_code: SupportCode::of(request),
            nonce: cookie::get(headers, NONCE).filter(|nonce| !nonce.is_empty()),
            session: session::Token::from_cookie(headers),
            landed: cookie::get(headers, LANDED).and_then(Landed::parse),
            origin: if posts { header(header::ORIGIN) } else { None },
            referer: if posts { None } else { header(header::REFERER) },
        }
    }

    /// A browser that shows nothing: every good link is answered with the question.
    pub(crate) fn unproven(request: &Parts, hops: ProxyHops) -> Self {
        let (address, support_code) = (ClientAddress::of(request, hops), SupportCode::of(request));
        Self { address, support_code, nonce: None, session: None, landed: None, origin: None, referer: None }
    }

    /// Whether the button of our own "Continue as …?" was pressed.
    pub(super) fn confirmed(&self, own_origin: &str) -> bool {
        self.origin == Some(own_origin.as_bytes())
    }

    /// Whether a page of the issuer sent the browser here. Bytes are compared: an address parser would take
    /// other spellings for the same.
    pub(super) fn comes_from(&self, issuer: &str) -> bool {
        let issuer = issuer.as_bytes();
        let behind = self.referer.and_then(|referer| referer.strip_prefix(issuer));
        self.origin == Some(issuer) || behind.is_some_and(|path| path.is_empty() || path.starts_with(b"/"))
    }

    /// Whether this browser has redeemed the link itself.
    pub(super) fn redeemed(&self, account_id: &str, jti: &str) -> bool {
        self.landed
            .as_ref()
            .is_some_and(|landed| landed.account_id == account_id && landed.jti_hash == hash_token(jti))
    }

    /// Account and token hash of the session to replace.
    pub(super) fn replaces(&self) -> Option<(String, String)> {
        let of_session = self.session.as_ref().map(|token| (token.account_id.to_owned(), token.hash()));
        let of_landed = || {
            let landed = self.landed.as_ref()?;
            Some((landed.account_id.to_owned(), landed.session_hash.to_owned()))
        };
        of_session.or_else(of_landed)
    }
}

impl<'a> Landed<'a> {
    fn parse(value: &'a str) -> Option<Self> {
        let mut parts = value.split('.');
        let landed = Self { account_id: parts.next()?, session_hash: parts.next()?, jti_hash: parts.next()? };
        parts.next().is_none().then_some(landed)
    }
}

/// The value of the cookie that remembers a sign-on.
pub(crate) fn landed_value(account_id: &str, session_token: &str, jti: &str) -> String {
    format!("{account_id}.{}.{}", hash_token(session_token), hash_token(jti))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUER: &str = "https://acme.crewplanner.example";

    fn request(method: Method, name: header::HeaderName, value: &str) -> Parts {
        let request = http::Request::builder().method(method).header(name, value);
        request.body(()).expect("a request").into_parts().0
    }

    fn comes_from(method: Method, name: header::HeaderName, value: &str) -> bool {
        let request = request(method, name, value);
        Browser::new(&request, ProxyHops(0)).comes_from(ISSUER)
    }

    #[test]
    fn only_the_issuer_s_own_pages_are_the_issuer() {
        assert!(comes_from(Method::POST, header::ORIGIN, ISSUER));
        assert!(comes_from(Method::GET, header::REFERER, ISSUER));
        assert!(comes_from(Method::GET, header::REFERER, "https://acme.crewplanner.example/"));
        for other in [
            "null",
            "https://acme.crewplanner.example.evil.example/",
            "https://acme.crewplanner.example@evil.example/",
            "https://acme.crewplanner.example:8443/",
            "https://ACME.crewplanner.example/",
            "http://acme.crewplanner.example/",
        ] {
            assert!(!comes_from(Method::GET, header::REFERER, other), "{other}");
            assert!(!comes_from(Method::POST, header::ORIGIN, other), "{other}");
        }
        // A page can choose its own Referer's path, and whether a GET carries an Origin is nobody's promise.
        assert!(!comes_from(Method::POST, header::REFERER, ISSUER));
        assert!(!comes_from(Method::GET, header::ORIGIN, ISSUER));
    }

    #[test]
    fn a_browser_knows_the_link_it_redeemed() {
        let value = format!("{LANDED}={}", landed_value("account", "secret", "jti"));
        let request = request(Method::POST, header::COOKIE, &value);
        let browser = Browser::new(&request, ProxyHops(0));
        assert!(browser.redeemed("account", "jti"));
        assert!(!browser.redeemed("account", "other") && !browser.redeemed("other", "jti"));
        assert_eq!(browser.replaces(), Some(("account".to_owned(), hash_token("secret"))));
    }
}
