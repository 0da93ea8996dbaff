//! A visitor at one site, redirect by redirect.

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use crate::{Page, Visitor};

/// A visitor's tab at one origin: paths instead of addresses, and no redirect is followed, so that a test sees each
/// answer.
#[derive(Clone)]
pub struct Tab {
    pub visitor: Visitor,
    origin: String,
}

impl Tab {
    pub fn new(visitor: Visitor, origin: &str) -> Self {
        Self { visitor, origin: origin.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Page {
        self.visitor.open_once(&self.url(path)).await
    }

    /// With headers of one's own.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Page {
        self.send(Method::GET, path, headers, b"").await
    }

    /// A form on a page of this origin.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.visitor.post_from(Some(&self.origin), &self.url(path), fields).await
    }

    /// The same with the form as it is on the wire.
    pub async fn post_form(&self, path: &str, form: &str) -> Page {
        self.visitor.post_body_from(Some(&self.origin), &self.url(path), form).await
    }

    /// A form, as it is on the wire, on a page of another origin.
    pub async fn post_from(&self, origin: &str, path: &str, form: &str) -> Page {
        self.visitor.post_body_from(Some(origin), &self.url(path), form).await
    }

    /// Any request at all, as it stands.
    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Page {
        let headers: HeaderMap = headers.iter().map(|(name, value)| header(name, value)).collect();
        self.visitor.raw(method, &self.url(path), &headers, body).await
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.visitor.cookie(self.host(), name)
    }

    /// Puts a cookie where somebody who stole or forged it would.
    pub fn plant(&self, name: &str, value: &str) {
        self.visitor.plant(self.host(), name, value);
    }

    fn host(&self) -> &str {
        let (_, host) = self.origin.split_once("://").expect("an origin has a scheme");
        host.split(':').next().unwrap_or(host)
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

fn header(name: &str, value: &str) -> (HeaderName, HeaderValue) {
    (name.parse().expect("the name of a header"), value.parse().expect("the value of a header"))
}
