//! Whose page it is. A header tells the service worker, which keeps pages and must never show those of one person to the next; a cookie tells the
//! scripts of the page, which keep courses.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::request::Parts;
use http::{HeaderName, HeaderValue};
use web::cookie;

const HEADER: HeaderName = HeaderName::from_static("person");
pub(super) const PERSON: &str = "__Host-person";
/// Longer than any session: what somebody has kept here stays theirs until somebody else comes.
const KEPT: Duration = Duration::from_secs(366 * 24 * 3600);

/// Set by whoever finds out who is signed in.
#[derive(Clone, Default)]
pub(super) struct Whose(Arc<OnceLock<String>>);

impl Whose {
    pub(super) fn set(parts: &Parts, person: String) {
        if let Some(whose) = parts.extensions.get::<Self>() {
            let _already_known = whose.0.set(person);
        }
    }
}

/// Tells it with the answer.
pub(super) async fn tell(mut request: Request, next: Next) -> Response {
    let whose = Whose::default();
    request.extensions_mut().insert(whose.clone());
    let known = cookie::get(request.headers(), PERSON).map(str::to_owned);
    let mut response = next.run(request).await;
    if let Some(person) = whose.0.get() {
        if let Ok(value) = HeaderValue::from_str(person) {
            response.headers_mut().insert(HEADER, value);
        }
        if known.as_ref() != Some(person) {
            cookie::set(&mut response, cookie::for_scripts(PERSON, person, KEPT));
        }
    }
    response
}
