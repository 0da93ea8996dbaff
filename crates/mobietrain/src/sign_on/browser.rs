//! The browser behind a request, against login CSRF: where the request comes from (`Origin`, `Referer`), and which
//! relaunch and link this browser had.

use std::time::Duration;

use http::request::Parts;
use http::{HeaderMap, Method, header};
use web::{ClientAddress, PostedFrom, ProxyHops, SiteAddress, SupportCode, cookie, hash_token, is_token};

use crate::people::session;

/// What a request shows about the browser that sends it. A page elsewhere can make a browser send the request,
/// but cannot choose any of this.
pub(crate) struct Browser<'a> {
    /// Where it is.
    pub(super) address: ClientAddress,
    /// Of the request: when it fails, the person reads it.
    pub(super) support_code: SupportCode,
    /// What tells it from every other browser, from before the first link that it redeems.
    pub(super) secret: &'a str,
    /// The value of the relaunch that this browser was sent on.
    pub(crate) nonce: Option<&'a str>,
    /// The session that the new one replaces.
    pub(crate) session: Option<session::Token<'a>>,
    /// The last sign-on of this browser; this cookie arrives with a cross-site POST, too.
    landed: Option<Landed<'a>>,
    /// Of a form: where it was posted from.
    form: Option<&'a HeaderMap>,
    origin: Option<&'a [u8]>,
    referer: Option<&'a [u8]>,
}

/// `{account_id}.{hash of the session's secret}`: tells the session to replace where the session's own cookie is held
/// back. It opens nothing.
struct Landed<'a> {
    account_id: &'a str,
    session_hash: &'a str,
}

/// A secret of this browser's own. It comes along with a form of the issuer's page, and before the first link that
/// the browser redeems: by it a second tap, or a retry by a browser that has lost the answer, is told from somebody
/// else with the same link. The session's secret is made of it (see [`record`](super::record)).
pub(crate) const BROWSER: &str = "__Host-browser";
/// A browser without it needs a request more.
pub(crate) const BROWSER_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);

pub(crate) const NONCE: &str = "__Host-nonce";
pub(crate) const LANDED: &str = "__Host-landed";

impl<'a> Browser<'a> {
    /// The secret of the browser that sends this; `None` for one that is here for the first time, or keeps no cookie.
    pub(crate) fn secret_of(headers: &HeaderMap) -> Option<&str> {
        cookie::get(headers, BROWSER).filter(|secret| is_token(secret))
    }

    /// The browser with this secret.
    pub(crate) fn new(request: &'a Parts, hops: ProxyHops, secret: &'a str) -> Self {
        let headers = &request.headers;
        let header = |name| headers.get(name).map(http::HeaderValue::as_bytes);
        let posts = request.method == Method::POST;
        Self {
            address: ClientAddress::of(request, hops),
            support_code: SupportCode::of(request),
            secret,
            nonce: cookie::get(headers, NONCE).filter(|nonce| !nonce.is_empty()),
            session: session::Token::from_cookie(headers),
            landed: cookie::get(headers, LANDED).and_then(Landed::parse),
            form: posts.then_some(headers),
            origin: if posts { header(header::ORIGIN) } else { None },
            referer: if !posts && is_navigation(headers) { header(header::REFERER) } else { None },
        }
    }

    /// A browser that shows nothing: every good link is answered with the question.
    pub(crate) fn unproven(request: &Parts, hops: ProxyHops) -> Self {
        let (address, support_code) = (ClientAddress::of(request, hops), SupportCode::of(request));
        Self {
            address,
            support_code,
            secret: "",
            nonce: None,
            session: None,
            landed: None,
            form: None,
            origin: None,
            referer: None,
        }
    }

    /// Whether the button of our own "Continue as …?" was pressed.
    pub(super) fn confirmed(&self, site: &SiteAddress) -> bool {
        self.posted_from(site) == Some(PostedFrom::Here)
    }

    /// Whether it posts forms and tells nobody from where: asked again and again, it would never be believed.
    pub(crate) fn hides_where_it_is(&self, site: &SiteAddress) -> bool {
        self.posted_from(site) == Some(PostedFrom::Unknown)
    }

    fn posted_from(&self, site: &SiteAddress) -> Option<PostedFrom> {
        self.form.map(|headers| PostedFrom::of(headers, site, "app"))
    }

    /// Whether a page of the issuer sent the browser here. Bytes are compared: an address parser would take
    /// other spellings for the same.
    pub(super) fn comes_from(&self, issuer: &str) -> bool {
        let issuer = issuer.as_bytes();
        let behind = self.referer.and_then(|referer| referer.strip_prefix(issuer));
        self.origin == Some(issuer) || behind.is_some_and(|path| path.is_empty() || path.starts_with(b"/"))
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

/// Whether the person goes to a page, by what the browser tells (Fetch Metadata; browsers from before 2023 tell
/// nothing). A picture, a frame or a script on the issuer's page brings its `Referer` too, and somebody else may have
/// put it there.
pub(crate) fn is_navigation(headers: &HeaderMap) -> bool {
    let told = |name: &str, navigation: &str| {
        let mut values = headers.get_all(name).iter();
        values.all(|value| value == navigation)
    };
    told("sec-fetch-mode", "navigate") && told("sec-fetch-dest", "document")
}

impl<'a> Landed<'a> {
    fn parse(value: &'a str) -> Option<Self> {
        let (account_id, session_hash) = value.split_once('.')?;
        Some(Self { account_id, session_hash })
    }
}

/// The value of the cookie that remembers a sign-on.
pub(crate) fn landed_value(account_id: &str, session_token: &str) -> String {
    format!("{account_id}.{}", hash_token(session_token))
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
        Browser::new(&request, ProxyHops(0), "").comes_from(ISSUER)
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
    fn only_somebody_who_goes_to_a_page_brings_a_link() {
        let referer = |told: &[(&'static str, &'static str)]| {
            let mut request = request(Method::GET, header::REFERER, ISSUER);
            for (name, value) in told {
                request.headers.append(*name, value.parse().expect("a header"));
            }
            Browser::new(&request, ProxyHops(0), "").comes_from(ISSUER)
        };
        assert!(referer(&[]) && referer(&[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")]));
        for (mode, dest) in
            [("no-cors", "image"), ("navigate", "iframe"), ("cors", "empty"), ("no-cors", "script")]
        {
            assert!(!referer(&[("sec-fetch-mode", mode), ("sec-fetch-dest", dest)]), "{dest}");
        }
        assert!(!referer(&[("sec-fetch-dest", "image")]) && !referer(&[("sec-fetch-mode", "no-cors")]));
        assert!(!referer(&[("sec-fetch-dest", "document"), ("sec-fetch-dest", "image")]));
    }

    #[test]
    fn a_browser_knows_the_session_that_it_has() {
        let value = format!("{LANDED}={}", landed_value("account", "secret"));
        let request = request(Method::POST, header::COOKIE, &value);
        let browser = Browser::new(&request, ProxyHops(0), "");
        assert_eq!(browser.replaces(), Some(("account".to_owned(), hash_token("secret"))));
    }

    #[test]
    fn only_a_secret_of_ours_tells_browsers_apart() {
        let secret = |value: &str| {
            let request = request(Method::POST, header::COOKIE, &format!("{BROWSER}={value}"));
            Browser::secret_of(&request.headers).is_some()
        };
        assert!(secret(&hash_token("something")));
        assert!(!secret("") && !secret("1") && !secret(&"x".repeat(44)));
    }
}
