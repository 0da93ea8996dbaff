//! A visitor with a browser of their own.

use std::net::SocketAddr;

use axum::Router;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use url::Url;

use crate::cookies::Cookies;
use crate::way::Way;
use crate::{Page, PostForm};

/// Somebody with a browser of their own. It keeps the rules that matter here: `__Host-` cookies go back to their
/// host only, `SameSite=Lax` ones not with a form posted from another site, a form carries its page's `Origin`.
/// A clone is a second browser with the same cookies: a copy of the profile, or a thief.
#[derive(Clone)]
pub struct Visitor {
    way: Way,
    cookies: Cookies,
    accept_language: String,
    keeps_cookies: bool,
}

/// Where a request comes from.
#[derive(Clone, Default)]
struct From {
    /// The page that the link or form stands on.
    page: Option<Url>,
    /// What of it the request tells, by the page's referrer policy.
    origin: Option<String>,
    referer: Option<String>,
}

impl Visitor {
    /// A new browser on this client's connections.
    pub fn new(client: reqwest::Client) -> Self {
        Self::by(Way::Network(client))
    }

    /// A new browser before the router of one site, at an address of its own: throttles count by address.
    pub fn before(router: Router, address: SocketAddr) -> Self {
        Self::by(Way::Router(router, address))
    }

    fn by(way: Way) -> Self {
        Self { way, cookies: Cookies::default(), accept_language: "en".to_owned(), keeps_cookies: true }
    }

    /// The same browser, set to a language.
    pub fn speaking(self, language: &str) -> Self {
        Self { accept_language: language.to_owned(), ..self }
    }

    /// The same browser, set to keep no cookies.
    pub fn without_cookies(self) -> Self {
        Self { keeps_cookies: false, cookies: Cookies::default(), ..self }
    }

    /// Types an address.
    pub async fn open(&self, url: &str) -> Page {
        self.follow(Method::GET, parse(url), None, From::default(), &HeaderMap::new()).await
    }

    /// The same without following a redirect.
    pub async fn open_once(&self, url: &str) -> Page {
        self.once(Method::GET, &parse(url), None, &From::default(), &HeaderMap::new()).await
    }

    /// Follows a link of a page.
    pub async fn click(&self, page: &Page, href: &str) -> Page {
        let url = page.url.join(href).expect("a link");
        let from = From { referer: referer(page, &url), page: Some(page.url.clone()), origin: None };
        self.follow(Method::GET, url, None, from, &HeaderMap::new()).await
    }

    /// Fills in and sends a form of a page.
    pub async fn submit(&self, page: &Page, form: &PostForm, filled_in: &[(&str, &str)]) -> Page {
        let (url, body, from) = posted(page, form, filled_in);
        self.follow(Method::POST, url, Some(body.into_bytes()), from, &HeaderMap::new()).await
    }

    /// The same without following a redirect.
    pub async fn submit_once(&self, page: &Page, form: &PostForm, filled_in: &[(&str, &str)]) -> Page {
        let (url, body, from) = posted(page, form, filled_in);
        self.once(Method::POST, &url, Some(body.as_bytes()), &from, &HeaderMap::new()).await
    }

    /// Posts fields as a page of `origin` would, without following a redirect.
    pub async fn post_from(&self, origin: Option<&str>, url: &str, fields: &[(&str, &str)]) -> Page {
        self.post_body_from(origin, url, &encode(fields)).await
    }

    /// The same with the form as it is on the wire, good or bad.
    pub async fn post_body_from(&self, origin: Option<&str>, url: &str, form: &str) -> Page {
        // `null` is the origin of a page that must not tell where it is from.
        let page = origin.map(|origin| if origin == "null" { "about:blank" } else { origin });
        let from = From { page: page.map(parse), origin: origin.map(str::to_owned), referer: None };
        self.once(Method::POST, &parse(url), Some(form.as_bytes()), &from, &HeaderMap::new()).await
    }

    /// Any request at all, as it stands.
    pub async fn raw(&self, method: Method, url: &str, headers: &HeaderMap, body: &[u8]) -> Page {
        let body = (!body.is_empty()).then_some(body);
        self.once(method, &parse(url), body, &From::default(), headers).await
    }

    /// The value of a cookie at a host.
    pub fn cookie(&self, host: &str, name: &str) -> Option<String> {
        self.cookies.value(host, name)
    }

    /// Forgets a cookie at every host, as if it had expired.
    pub fn forget(&self, name: &str) {
        self.cookies.forget(name);
    }

    /// Puts a cookie where somebody who stole or forged it would.
    pub fn plant(&self, host: &str, name: &str, value: &str) {
        self.cookies.plant(host, name, value);
    }

    async fn follow(
        &self,
        method: Method,
        url: Url,
        body: Option<Vec<u8>>,
        from: From,
        headers: &HeaderMap,
    ) -> Page {
        let (mut method, mut url, mut body, mut from) = (method, url, body, from);
        for _ in 0..12 {
            let page = self.once(method, &url, body.as_deref(), &from, headers).await;
            let location = page.header("location").to_owned();
            if !page.status.is_redirection() || location.is_empty() {
                return page;
            }
            url = page.url.join(&location).expect("a location");
            // 303 turns a form into a plain visit, and a no-referrer answer takes the referrer away.
            (method, body) = (Method::GET, None);
            from.origin = None;
            if page.header("referrer-policy") == "no-referrer" {
                from.referer = None;
            }
        }
        panic!("{url} redirects in a circle");
    }

    async fn once(
        &self,
        method: Method,
        url: &Url,
        body: Option<&[u8]>,
        from: &From,
        headers: &HeaderMap,
    ) -> Page {
        let first = self.step(method.clone(), url, body, from, headers).await;
        if first.status != StatusCode::TEMPORARY_REDIRECT {
            return first;
        }
        // The same request again, which nobody sees.
        let url = first.url.join(first.header("location")).expect("a location");
        self.step(method, &url, body, from, headers).await
    }

    async fn step(
        &self,
        method: Method,
        url: &Url,
        body: Option<&[u8]>,
        from: &From,
        headers: &HeaderMap,
    ) -> Page {
        let request = self.request(method, url, body, from, headers);
        let (status, headers, body) = self.way.send(url, request).await;
        if self.keeps_cookies {
            self.cookies.keep(url, &headers);
        }
        Page { status, url: url.clone(), headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    fn request(
        &self,
        method: Method,
        url: &Url,
        body: Option<&[u8]>,
        from: &From,
        headers: &HeaderMap,
    ) -> Request<Vec<u8>> {
        let cross_site_post =
            method == Method::POST && from.page.as_ref().is_some_and(|page| site(page) != site(url));
        let mut request = Request::new(body.unwrap_or_default().to_vec());
        *request.method_mut() = method;
        let told = request.headers_mut();
        let mut tell = |name: http::HeaderName, value: Option<&str>| {
            if let Some(value) = value {
                told.insert(name, HeaderValue::from_str(value).expect("a header is visible ASCII"));
            }
        };
        tell(header::ACCEPT_LANGUAGE, Some(&self.accept_language));
        tell(header::COOKIE, self.cookies.header(url, cross_site_post).as_deref());
        tell(header::ORIGIN, from.origin.as_deref());
        tell(header::REFERER, from.referer.as_deref());
        tell(header::CONTENT_TYPE, body.map(|_| "application/x-www-form-urlencoded"));
        for (name, value) in headers {
            told.insert(name, value.clone());
        }
        request
    }
}

fn posted(page: &Page, form: &PostForm, filled_in: &[(&str, &str)]) -> (Url, String, From) {
    let url = page.url.join(&form.action).expect("an action");
    let kept = form.fields.iter().filter(|(name, _)| filled_in.iter().all(|(filled, _)| filled != name));
    let kept = kept.map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<(&str, &str)> = kept.chain(filled_in.iter().copied()).collect();
    // With no-referrer a browser posts `Origin: null`.
    let origin = match page.header("referrer-policy") {
        "no-referrer" => "null".to_owned(),
        "same-origin" if page.url.origin() != url.origin() => "null".to_owned(),
        _ => page.url.origin().ascii_serialization(),
    };
    (url, encode(&fields), From { page: Some(page.url.clone()), origin: Some(origin), referer: None })
}

fn referer(page: &Page, url: &Url) -> Option<String> {
    let same = page.url.origin() == url.origin();
    match page.header("referrer-policy") {
        "no-referrer" => None,
        "same-origin" => same.then(|| page.url.to_string()),
        "strict-origin" => Some(format!("{}/", page.url.origin().ascii_serialization())),
        _ => Some(if same {
            page.url.to_string()
        } else {
            format!("{}/", page.url.origin().ascii_serialization())
        }),
    }
}

fn encode(fields: &[(&str, &str)]) -> String {
    let mut encoded = url::form_urlencoded::Serializer::new(String::new());
    encoded.extend_pairs(fields);
    encoded.finish()
}

/// The registrable domain, as far as our hosts go: the last two labels.
fn site(url: &Url) -> String {
    let labels: Vec<&str> = url.host_str().unwrap_or_default().rsplit('.').take(2).collect();
    labels.join(".")
}

fn parse(url: &str) -> Url {
    url.parse().unwrap_or_else(|error| panic!("{url} is no address: {error}"))
}
