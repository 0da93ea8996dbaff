//! What an endpoint returns when there is no page to show, and the kinds of error pages.

use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

use crate::causes;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a page cannot be shown, in a sentence of the person's language: its texts are `error-{key}` and
/// `error-{key}-text` in the translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    BadRequest,
    Forbidden,
    CrossSite,
    NotFound,
    /// A course that was here and has been withdrawn.
    Gone,
    Method,
    TooLarge,
    ForeignHost,
    TooMany,
    Internal,
}

impl ErrorKind {
    pub const ALL: [Self; 10] = [
        Self::BadRequest,
        Self::Forbidden,
        Self::CrossSite,
        Self::NotFound,
        Self::Gone,
        Self::Method,
        Self::TooLarge,
        Self::ForeignHost,
        Self::TooMany,
        Self::Internal,
    ];

    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Forbidden | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ForeignHost => StatusCode::MISDIRECTED_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub const fn key(self) -> &'static str {
        match self {
            Self::BadRequest => "bad-request",
            Self::Forbidden => "forbidden",
            Self::CrossSite => "cross-site",
            Self::NotFound => "not-found",
            Self::Gone => "gone",
            Self::Method => "method",
            Self::TooLarge => "too-large",
            Self::ForeignHost => "foreign-host",
            Self::TooMany => "too-many",
            Self::Internal => "internal",
        }
    }

    /// The kind of an answer that the framework gave without a page (no route, wrong method, body too large).
    pub fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => Some(Self::BadRequest),
            _ => Self::ALL.into_iter().find(|kind| kind.status() == status),
        }
    }
}

/// What an endpoint returns when it cannot show its page. Anything unexpected turns into it with `?`, is logged
/// with its causes, and the person reads that it is our fault and that nothing was changed.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    retry_after: Option<Duration>,
}

impl Error {
    pub const fn new(kind: ErrorKind) -> Self {
        Self { kind, retry_after: None }
    }

    pub const fn not_found() -> Self {
        Self::new(ErrorKind::NotFound)
    }

    pub const fn bad_request() -> Self {
        Self::new(ErrorKind::BadRequest)
    }

    pub const fn forbidden() -> Self {
        Self::new(ErrorKind::Forbidden)
    }

    pub const fn too_many(wait: Duration) -> Self {
        Self { kind: ErrorKind::TooMany, retry_after: Some(wait) }
    }

    /// A fault of ours: `what` goes to the log, never to the page.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        tracing::error!("A request failed: {what}");
        Self::new(ErrorKind::Internal)
    }

    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }
}

impl<E: std::error::Error> From<E> for Error {
    fn from(error: E) -> Self {
        Self::internal(causes(&error))
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.kind.status().into_response();
        // The outermost layer writes the page: it knows the language and the look of the site.
        response.extensions_mut().insert(self.kind);
        if let Some(wait) = self.retry_after {
            let seconds = wait.as_millis().div_ceil(1000).to_string();
            if let Ok(value) = HeaderValue::from_str(&seconds) {
                response.headers_mut().insert(header::RETRY_AFTER, value);
            }
        }
        response
    }
}
