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
    /// A form of which the browser does not tell where it was posted from.
    OriginHidden,
    /// The browser keeps no cookie of ours, so nobody can stay signed in there.
    CookiesBlocked,
    NotFound,
    /// A course that was here and has been withdrawn.
    Gone,
    Method,
    TooLarge,
    ForeignHost,
    TooMany,
    Internal,
    /// The database has no turn for us: the same may work in a moment.
    Busy,
}

impl ErrorKind {
    pub const ALL: [Self; 13] = [
        Self::BadRequest,
        Self::Forbidden,
        Self::CrossSite,
        Self::OriginHidden,
        Self::CookiesBlocked,
        Self::NotFound,
        Self::Gone,
        Self::Method,
        Self::TooLarge,
        Self::ForeignHost,
        Self::TooMany,
        Self::Internal,
        Self::Busy,
    ];

    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Forbidden | Self::CrossSite | Self::OriginHidden | Self::CookiesBlocked => {
                StatusCode::FORBIDDEN
            }
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ForeignHost => StatusCode::MISDIRECTED_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    pub const fn key(self) -> &'static str {
        match self {
            Self::BadRequest => "bad-request",
            Self::Forbidden => "forbidden",
            Self::CrossSite => "cross-site",
            Self::OriginHidden => "origin-hidden",
            Self::CookiesBlocked => "cookies-blocked",
            Self::NotFound => "not-found",
            Self::Gone => "gone",
            Self::Method => "method",
            Self::TooLarge => "too-large",
            Self::ForeignHost => "foreign-host",
            Self::TooMany => "too-many",
            Self::Internal => "internal",
            Self::Busy => "busy",
        }
    }

    /// The same for a program: a code, and a sentence for the engineer who reads what it has logged.
    pub const fn for_programs(self) -> (&'static str, &'static str) {
        match self {
            Self::Busy => BUSY,
            Self::TooMany => TOO_MANY,
            Self::Internal => ("internal_error", "The fault is ours, and nothing was changed."),
            Self::NotFound => ("invalid_request", "There is nothing at this address."),
            Self::Method => ("invalid_request", "This address takes no requests with this method."),
            Self::TooLarge => ("invalid_request", "The body is too large."),
            _ => ("invalid_request", "The request cannot be understood, or is not for this host."),
        }
    }

    /// Whether somebody will want to look into the log, so that the page shows the support code.
    pub(crate) const fn is_told_in_the_log(self) -> bool {
        matches!(self, Self::Internal | Self::Busy | Self::OriginHidden)
    }

    /// The kind of an answer that the framework gave without a page (no route, wrong method, body too large).
    pub fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => Some(Self::BadRequest),
            // What has no turn for a program tells it so itself, without a page.
            StatusCode::SERVICE_UNAVAILABLE => None,
            _ => Self::ALL.into_iter().find(|kind| kind.status() == status),
        }
    }
}

/// What a program reads that should come again: with a 503 …
pub const BUSY: (&str, &str) =
    ("temporarily_unavailable", "We cannot answer just now. Come again after the seconds in Retry-After.");
/// … and with a 429.
pub const TOO_MANY: (&str, &str) = (
    "too_many_requests",
    "Too many requests from your address were refused. Come again after the seconds in Retry-After.",
);

/// When to come again when the database was busy.
const AFTER_BUSY: Duration = Duration::from_secs(10);

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

    /// The database is busy: `what` goes to the log. Nothing is broken and nothing is lost, so whoever asked may come again.
    fn busy(what: impl std::fmt::Display) -> Self {
        tracing::warn!("A request has to come again: {what}");
        Self { kind: ErrorKind::Busy, retry_after: Some(AFTER_BUSY) }
    }

    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// When to come again, where that is known.
    pub const fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

impl<E: std::error::Error + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        let told = causes(&error);
        if kernel::Busy::is_behind(&error) { Self::busy(told) } else { Self::internal(told) }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// As a crate in between wraps what the database said.
    #[derive(Debug, thiserror::Error)]
    #[error("It is not saved.")]
    struct NotSaved<E: std::error::Error + 'static>(#[source] E);

    #[test]
    fn what_a_busy_database_lets_fail_may_come_again() {
        let busy = Error::from(NotSaved(NotSaved(kernel::Busy::default()))).into_response();
        assert_eq!(busy.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(busy.headers()[header::RETRY_AFTER], "10");
        let broken = Error::from(NotSaved(std::fmt::Error)).into_response();
        assert_eq!(broken.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!broken.headers().contains_key(header::RETRY_AFTER));
    }
}
