//! `/.well-known/jwks.json` of a client.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header;
use http::request::Parts;
use peer::Keys;

use super::{paths, signed_in};
use crate::App;

/// The client's public keys: the active one, the next one, and retired ones as long as a link can carry them.
pub(super) async fn show(_: paths::Jwks, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let document = jwt_link::jwks_document(app.peer.keys.published(&client.id).await?);
    let cache = format!("public, max-age={}", Keys::MAX_AGE_SECS);
    let headers =
        [(header::CONTENT_TYPE, "application/jwk-set+json".to_owned()), (header::CACHE_CONTROL, cache)];
    Ok((headers, document).into_response())
}
