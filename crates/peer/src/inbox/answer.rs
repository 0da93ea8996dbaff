//! The answers to whoever pushes an event (RFC 8935 §2.3).

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use jwt_link::{Code, Failure};
use kernel::Timestamp;
use serde_json::json;
use web::metrics;

use crate::http_date;

/// When to come again, in seconds, while the keys of the sender cannot be fetched or our database is busy.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("10");

/// Why an event is not taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// It is no request that could hold an event: a sentence.
    #[error("{0}")]
    Shape(&'static str),
    /// A check of the token failed.
    #[error(transparent)]
    Token(#[from] Failure),
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The answer to an event that was not taken: 400 with the error of RFC 8935 §2.3, or 503 when it should come again.
#[derive(Debug)]
pub struct Rejection {
    /// The error of RFC 8935 §2.4; `None` is a 503.
    error: Option<(&'static str, String)>,
    at: Timestamp,
}

impl Rejection {
    /// Logs it, in one line without the token or a name.
    pub(super) fn new(refusal: Refusal, tenant_id: &str, at: Timestamp) -> Self {
        let error = match refusal {
            Refusal::Shape(why) => Some(("invalid_request", why.to_owned())),
            Refusal::Token(failure) if failure.code == Code::IssuerUnreachable => {
                tracing::warn!("An event for {tenant_id} could not be checked. {failure}");
                None
            }
            Refusal::Token(failure) => Some((failure.code.push_error(), failure.reason)),
            Refusal::Database(error) => {
                tracing::error!("An event for {tenant_id} could not be taken. {error}");
                None
            }
        };
        if let Some((code, why)) = &error {
            tracing::info!("An event for {tenant_id} was refused ({code}). {why}");
        }
        let result = if error.is_some() { "refused" } else { "unavailable" };
        metrics::event_received("unreadable", result);
        Self { error, at }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let date = (header::DATE, http_date(self.at));
        match self.error {
            Some((err, description)) => {
                let language = (header::CONTENT_LANGUAGE, HeaderValue::from_static("en"));
                let body = Json(json!({ "err": err, "description": description }));
                (StatusCode::BAD_REQUEST, [date, language], body).into_response()
            }
            None => {
                (StatusCode::SERVICE_UNAVAILABLE, [date, (header::RETRY_AFTER, RETRY_AFTER)]).into_response()
            }
        }
    }
}

/// The answer to an event that was taken: 202 with an empty body (RFC 8935 §2.2).
#[derive(Debug)]
pub struct Accepted(Timestamp);

impl Accepted {
    pub(super) const fn new(at: Timestamp) -> Self {
        Self(at)
    }
}

impl IntoResponse for Accepted {
    fn into_response(self) -> Response {
        (StatusCode::ACCEPTED, [(header::DATE, http_date(self.0))]).into_response()
    }
}
