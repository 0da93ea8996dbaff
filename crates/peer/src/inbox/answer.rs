//! The answers to whoever pushes an event (RFC 8935 §2.3).

use std::time::Duration;

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
    /// Whose events these would be is not told.
    #[error("No connected account takes events at this address.")]
    ForNobody,
    /// A check of the token failed.
    #[error(transparent)]
    Token(#[from] Failure),
    #[error(transparent)]
    Database(#[from] db::Error),
    /// Too much that came from there was refused: nobody has looked at it.
    #[error("Too many events from its address were refused.")]
    TooMany(Duration),
}

/// The answer to an event that was not taken: 400 with the error of RFC 8935 §2.3, or 503 or 429 when it should come
/// again.
#[derive(Debug)]
pub struct Rejection {
    status: StatusCode,
    err: &'static str,
    description: String,
    retry_after: Option<HeaderValue>,
    at: Timestamp,
}

impl Rejection {
    pub(super) fn new(refusal: &Refusal, at: Timestamp) -> Self {
        let refused = |err, description: &str| Self {
            status: StatusCode::BAD_REQUEST,
            err,
            description: description.to_owned(),
            retry_after: None,
            at,
        };
        let rejection = match refusal {
            Refusal::Shape(why) => refused("invalid_request", why),
            Refusal::ForNobody => refused("invalid_issuer", &refusal.to_string()),
            Refusal::Token(failure) if failure.code != Code::IssuerUnreachable => {
                refused(failure.code.push_error(), &failure.reason)
            }
            Refusal::Token(_) | Refusal::Database(_) => Self {
                status: StatusCode::SERVICE_UNAVAILABLE,
                retry_after: Some(RETRY_AFTER),
                ..refused(web::BUSY.0, web::BUSY.1)
            },
            Refusal::TooMany(wait) => Self {
                status: StatusCode::TOO_MANY_REQUESTS,
                retry_after: Some(HeaderValue::from(wait.as_secs() + 1)),
                ..refused(web::TOO_MANY.0, web::TOO_MANY.1)
            },
        };
        let is_refused = rejection.is_the_sender_s_fault();
        metrics::event_received("unreadable", if is_refused { "refused" } else { "unavailable" });
        rejection
    }

    /// Whether the event was looked at and is not good.
    pub(super) fn is_the_sender_s_fault(&self) -> bool {
        self.status == StatusCode::BAD_REQUEST
    }

    /// What the log says once a minute.
    pub(super) fn kind(&self) -> &'static str {
        self.err
    }

    /// In one line without the token or a name.
    pub(super) fn log(&self, refusal: &Refusal, tenant_id: &str) {
        match refusal {
            Refusal::Database(_) => tracing::error!("An event for {tenant_id} could not be taken. {refusal}"),
            Refusal::Token(failure) if failure.code == Code::IssuerUnreachable => {
                tracing::warn!("An event for {tenant_id} could not be checked. {refusal}");
            }
            _ => tracing::info!("An event for {tenant_id} was refused ({}). {refusal}", self.err),
        }
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let date = (header::DATE, http_date(self.at));
        let language = (header::CONTENT_LANGUAGE, HeaderValue::from_static("en"));
        let kind = (header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let body = push_error((self.err, &self.description));
        let mut response = (self.status, [date, language, kind], body).into_response();
        if let Some(wait) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        response
    }
}

/// The error of RFC 8935 §2.3: a code and a sentence in English.
pub fn push_error((err, description): (&str, &str)) -> String {
    json!({ "err": err, "description": description }).to_string()
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
