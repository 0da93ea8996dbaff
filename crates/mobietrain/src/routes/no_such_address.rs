//! The answer to an address with a word in it that stands for nothing, such as a planner that nobody knows: 404, as to any
//! other address that is none.

use axum::extract::rejection::PathRejection;
use axum::response::{IntoResponse, Response};
use web::Error;

/// A path that its type cannot be read from.
pub(crate) struct NoSuchAddress;

impl From<PathRejection> for NoSuchAddress {
    fn from(_: PathRejection) -> Self {
        Self
    }
}

impl IntoResponse for NoSuchAddress {
    fn into_response(self) -> Response {
        Error::not_found().into_response()
    }
}
