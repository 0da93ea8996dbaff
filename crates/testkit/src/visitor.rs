use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Mutex;

use http::{HeaderMap, HeaderValue, Method, header};
use url::Url;

use crate::{Page, PostForm};

/// Somebody with a browser of their own. It keeps the rules that matter here: `__Host-` cookies go back to their
/// host only, `SameSite=Lax` ones not with a form posted from another site, a form carries its page's `Origin`.
pub struct Visitor {
    client: reqwest::Client,
    cookies: Mutex<BTreeMap<(String, String), Cookie>>,
    pub accept_language: Mutex<String>,
}

#[derive(Clone, Debug)]
struct Cookie {
    value: String,
    lax: bool,
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
        Self { client, cookies: Mutex::default(), accept_language: Mutex::new("en".to_owned()) }
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
        self.follow(Method::POST, url, Some(body), from, &HeaderMap::new()).await
    }

    /// The same without following a redirect.
    pub async fn submit_once(&self, page: &Page, form: &PostForm, filled_in: &[(&str, &str)]) -> Page {
        let (url, body, from) = posted(page, form, filled_in);
        self.once(Method::POST, &url, Some(&body), &from, &HeaderMap::new()).await
    }

    /// Posts fields as a page of `origin` would, without following a redirect.
    pub async fn post_from(&self, origin: Option<&str>, url: &str, fields: &[(&str, &str)]) -> Page {
        let from = From { page: origin.map(parse), origin: origin.map(str::to_owned), referer: None };
        self.once(Method::POST, &parse(url), Some(&encode(fields)), &from, &HeaderMap::new()).await
    }

    /// Any request at all, as it stands.
    pub async fn raw(&self, method: Method, url: &str, headers: &HeaderMap, body: Option<String>) -> Page {
        self.once(method, &parse(url), body.as_deref(), &From::default(), headers).await
    }

    /// The value of a cookie at a host.
    pub fn cookie(&self, host: &str, name: &str) -> Option<String> {
        let cookies = self.cookies.lock().expect("no test panics while it holds the cookies");
        cookies.get(&(host.to_owned(), name.to_owned())).map(|cookie| cookie.value.clone())
    }

    /// Forgets a cookie at every host, as if it had expired.
    pub fn forget(&self, name: &str) {
        self.cookies
            .lock()
            .expect("no test panics while it holds the cookies")
            .retain(|(_, of), _| of != name);
    }

    async fn follow(
        &self,
        method: Method,
        url: Url,
        body: Option<String>,
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
        body: Option<&str>,
        from: &From,
        headers: &HeaderMap,
    ) -> Page {
        let cross_site_post =
            method == Method::POST && from.page.as_ref().is_some_and(|page| site(page) != site(url));
        let mut request = self.client.request(method, url.clone()).headers(headers.clone());
        let language = self.accept_language.lock().expect("nobody panics holding it").clone();
        request = request.header(header::ACCEPT_LANGUAGE, language);
        if let Some(cookies) = self.cookie_header(url, cross_site_post) {
            request = request.header(header::COOKIE, cookies);
        }
        if let Some(origin) = &from.origin {
            request = request.header(header::ORIGIN, origin);
        }
        if let Some(referer) = &from.referer {
            request = request.header(header::REFERER, referer);
        }
        if let Some(body) = body {
            if !headers.contains_key(header::CONTENT_TYPE) {
                request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            }
            request = request.body(body.to_owned());
        }
        let response =
            request.send().await.unwrap_or_else(|error| panic!("{url} does not answer: {error:?}"));
        let (status, headers) = (response.status(), response.headers().clone());
        self.keep_cookies(url, &headers);
        let body = response.bytes().await.expect("a whole answer");
        Page { status, url: url.clone(), headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    fn cookie_header(&self, url: &Url, cross_site_post: bool) -> Option<HeaderValue> {
        let host = url.host_str().unwrap_or_default();
        let cookies = self.cookies.lock().expect("no test panics while it holds the cookies");
        let sent = cookies.iter().filter(|((of, _), cookie)| of == host && !(cookie.lax && cross_site_post));
        let text: Vec<String> = sent.map(|((_, name), cookie)| format!("{name}={}", cookie.value)).collect();
        (!text.is_empty()).then(|| HeaderValue::from_str(&text.join("; ")).expect("cookies are ASCII"))
    }

    fn keep_cookies(&self, url: &Url, headers: &HeaderMap) {
        let mut cookies = self.cookies.lock().expect("no test panics while it holds the cookies");
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("cookies are ASCII");
            let (pair, attributes) = line.split_once(';').expect("our cookies have attributes");
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            assert!(attributes.contains("Secure") && attributes.contains("HttpOnly"), "{line}");
            let key = (url.host_str().unwrap_or_default().to_owned(), name.to_owned());
            if attributes.contains("Max-Age=0") {
                cookies.remove(&key);
            } else {
                cookies.insert(
                    key,
                    Cookie { value: value.to_owned(), lax: attributes.contains("SameSite=Lax") },
                );
            }
        }
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

/// A client that finds the sites on this machine and follows no redirect by itself.
///
/// # Panics
/// When the HTTP client cannot start.
pub(crate) fn client() -> reqwest::Client {
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
