//! Back to the page, which says what was done.

use axum::response::{IntoResponse as _, Redirect, Response};
use login::pages::{SecurityDone, SecurityNotice};

use crate::routes::cms::paths;

pub(in crate::routes::cms) fn back(done: SecurityDone) -> Response {
    Redirect::to(&web::with_query(paths::Security, &SecurityNotice::of(done))).into_response()
}
