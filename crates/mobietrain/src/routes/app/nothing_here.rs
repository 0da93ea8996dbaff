//! Requests for which there is no endpoint.

use axum::extract::State;
use axum::response::Response;
use web::{Error, ErrorKind};

use super::signed_in::SignedIn;
use crate::App;

/// An address that is none: said to a learner in their language, to anybody else in the browser's.
pub(super) async fn no_such_page(State(_): State<App>, _who: Result<SignedIn, Response>) -> Error {
    Error::not_found()
}

/// An address that is there, but not for this kind of request.
pub(super) async fn no_such_method(State(_): State<App>, _who: Result<SignedIn, Response>) -> Error {
    Error::new(ErrorKind::Method)
}
