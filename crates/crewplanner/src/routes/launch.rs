//! The launch: a link minted on the tap, unless somebody has to say first who is there.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;
use web::Error;

use super::link_page::{self, Relaunch};
use super::{paths, select_account, signed_in};
use crate::App;

/// The tap: a link for whoever is signed in. Nothing that only looks gets one, and nobody whom MobieTrain does not take for
/// the person who is signed in, before they have answered.
pub(super) async fn show(
    _: paths::Launch,
    State(app): State<App>,
    Query(relaunch): Query<Relaunch>,
    parts: Parts,
) -> web::Result<Response> {
    if web::is_inert(&parts.method, &parts.headers) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    if !relaunch.has_good_nonce() {
        return Err(Error::bad_request());
    }
    match signed_in::find(&parts, &app).await? {
        // Whoever signs in says who they are: asked once more, they would wonder.
        None if relaunch.asks_who_is_there() => Ok(signed_in::to_sign_in(Some(relaunch.path()))),
        None => Ok(signed_in::to_sign_in(web::asked_for(&parts))),
        Some(signed_in) if relaunch.asks_who_is_there() => select_account::ask(signed_in, relaunch),
        Some(signed_in) => link_page::post(&app, &parts, signed_in, relaunch).await,
    }
}
