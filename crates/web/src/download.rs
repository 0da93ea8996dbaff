//! Files that people take home (attachment).

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

use crate::Error;

/// What [`download`] calls a table.
pub const CSV: &str = "text/csv; charset=utf-8";

/// A file that a browser keeps under this name, takes for nothing else than it is called, and shows as no page; no cache between
/// keeps what it says of people.
///
/// # Errors
/// When the name is none: letters of other scripts, quotation marks.
pub fn download(name: &str, kind: &'static str, file: impl Into<Body>) -> Result<Response, Error> {
    let attachment = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    let attachment = attachment.map_err(|_| Error::internal("the name of a file is no header"))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, attachment),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    Ok((headers, file.into()).into_response())
}
