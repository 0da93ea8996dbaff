use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::{HeaderMap, Request, header};
use tower::ServiceExt as _;

/// Keeps cookies, sends its origin, follows nothing by itself.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    host: &'static str,
    pub cookies: BTreeMap<String, String>,
    pub address: SocketAddr,
    pub language: Option<&'static str>,
}

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.header(header::LOCATION)
    }

    /// The link in a launch page.
    pub fn jwt(&self) -> Option<String> {
        let (_, rest) = self.body.split_once(r#"name="jwt" value=""#)?;
        Some(rest.split('"').next()?.to_owned())
    }
}

impl Browser {
    pub fn new(router: Router, host: &'static str) -> Self {
        let address = SocketAddr::from(([192, 0, 2, 1], 4000));
        Self { router, host, cookies: BTreeMap::new(), address, language: None }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = Request::post(path)
            .header(header::ORIGIN, format!("http://{}", self.host))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, body).await
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        self.post("/sign-in", &[("email", email), ("password", password), ("to", "/")]).await
    }

    pub async fn send(&mut self, mut request: http::request::Builder, body: String) -> Answer {
        if request.headers_ref().is_none_or(|headers| !headers.contains_key(header::HOST)) {
            request = request.header(header::HOST, self.host);
        }
        if let Some(language) = self.language {
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::COOKIE, cookies.join("; ")).extension(ConnectInfo(self.address));
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, 1 << 20).await.expect("a body");
        self.keep_cookies(&parts.headers);
        let body = String::from_utf8(body.to_vec()).expect("text");
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(header::SET_COOKIE) {
            let value = value.to_str().expect("a cookie");
            let (pair, attributes) = value.split_once(';').expect("a cookie with attributes");
            let (name, value) = pair.split_once('=').expect("a cookie with a value");
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
