//! Where somebody goes on after signing in, or after confirming that it is them (return address, redirect): a page of ours, named in the
//! address.

use std::fmt::Display;

use axum::extract::OriginalUri;
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{Method, Uri, header};
use serde::{Deserialize, Serialize};

use crate::with_query;

/// Where to go on, in the address of a page and in the forms on it.
#[derive(Default, Deserialize, Serialize)]
pub struct Return {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

impl Return {
    /// A path of ours, whatever the address says: this must not become an open redirect.
    pub fn path(&self) -> &str {
        self.to.as_deref().filter(|path| jwt_link::is_same_site_path(path)).unwrap_or("/")
    }
}

/// What the page says on which somebody confirms that it is them, in its address.
#[derive(Deserialize, Serialize)]
pub struct Confirming {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nothing_done: bool,
}

/// Leads to the page `at` which somebody confirms that it is them, and from there to the page that they wanted, or on which the form stood
/// that they posted: `origin` is where pages of ours are. What was posted is not kept.
pub fn confirm_first(parts: &Parts, origin: &str, at: impl Display) -> Response {
    let is_page = parts.method == Method::GET;
    let asked =
        if is_page { whole(parts).path_and_query().map(ToString::to_string) } else { from(parts, origin) };
    let to = asked.filter(|path| jwt_link::is_same_site_path(path)).unwrap_or_else(|| "/".to_owned());
    let confirming = Confirming { to: Some(to), nothing_done: !is_page };
    Redirect::to(&with_query(at, &confirming)).into_response()
}

/// The page that was asked for, if it is to be come back to. A form that was posted cannot be posted again for the person, and nobody needs to
/// be told the way to where everybody begins.
pub fn asked_for(parts: &Parts) -> Option<String> {
    let asked = whole(parts).path_and_query().map(ToString::to_string);
    asked.filter(|path| parts.method == Method::GET && path != "/")
}

/// The page `at` which somebody signs in, from which a page of ours is come back to.
pub fn sign_in_page(at: impl Display, then: Option<String>) -> String {
    match then.filter(|path| jwt_link::is_same_site_path(path)) {
        Some(to) => with_query(at, &Return { to: Some(to) }),
        None => at.to_string(),
    }
}

/// The address that was asked for, and not only what is left of it within a part of the site.
fn whole(parts: &Parts) -> &Uri {
    parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |OriginalUri(uri)| uri)
}

/// The page of ours that the form stood on.
fn from(parts: &Parts, origin: &str) -> Option<String> {
    let referer = parts.headers.get(header::REFERER)?.to_str().ok()?;
    referer.strip_prefix(origin).map(str::to_owned)
}
