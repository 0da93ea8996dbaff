//! A browser, as far as these tests need one: it keeps cookies and their SameSite, and tells where it comes from.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::world::{APP, REDEEM, World};

pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, (String, bool)>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The support code on the page, if there is one.
    pub fn support_code(&self) -> Option<&str> {
        let at = self.body.find("MT-")?;
        self.body.get(at..at + 12)
    }

    #[track_caller]
    pub fn leads_to(&self, path: &str) {
        assert_eq!((self.status, self.location()), (StatusCode::SEE_OTHER, path), "{}", self.body);
    }
}

impl Browser {
    pub fn new(world: &World) -> Self {
        Self { router: world.router.clone(), cookies: BTreeMap::new() }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), true, Body::empty()).await
    }

    /// A link on a page of another site.
    pub async fn get_from(&mut self, referer: &str, path: &str) -> Answer {
        self.send(Request::get(path).header(header::REFERER, referer), true, Body::empty()).await
    }

    /// A form on one of our own pages.
    pub async fn post(&mut self, path: &str, form: &str) -> Answer {
        self.send(posted(path, APP), true, Body::from(form.to_owned())).await
    }

    /// A form on a page of another site: only cookies with `SameSite=None` come along.
    pub async fn post_from(&mut self, origin: &str, path: &str, form: &str) -> Answer {
        self.send(posted(path, origin), false, Body::from(form.to_owned())).await
    }

    /// CrewPlanner's launch page posts a link.
    pub async fn redeem(&mut self, world: &World, link: &str) -> Answer {
        self.post_from(&world.issuer(), REDEEM, &format!("jwt={link}")).await
    }

    pub async fn send(&mut self, request: http::request::Builder, same_site: bool, body: Body) -> Answer {
        let cookies = self.cookies.iter().filter(|(_, (_, everywhere))| same_site || *everywhere);
        let line: Vec<_> = cookies.map(|(name, (value, _))| format!("{name}={value}")).collect();
        let mut request = request.body(body).expect("a request");
        let headers = request.headers_mut();
        headers
            .entry(header::HOST)
            .or_insert_with(|| "app.mobietrain.localhost:8080".parse().expect("a host"));
        headers.entry(header::ACCEPT_LANGUAGE).or_insert_with(|| "en".parse().expect("a header"));
        if !line.is_empty() {
            headers.insert(header::COOKIE, line.join("; ").parse().expect("cookies"));
        }
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        self.keep(&parts.headers);
        let body = body.collect().await.expect("a body").to_bytes();
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    fn keep(&mut self, headers: &http::HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("ASCII");
            assert!(
                cookie.contains("; Secure; HttpOnly; SameSite=") && cookie.contains("; Path=/;"),
                "{cookie}"
            );
            let (name, value) = cookie.split_once('=').expect("a name");
            let value = value.split(';').next().unwrap_or_default();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), (value.to_owned(), cookie.contains("SameSite=None")));
            }
        }
    }
}

fn posted(path: &str, origin: &str) -> http::request::Builder {
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::ORIGIN, origin)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}
