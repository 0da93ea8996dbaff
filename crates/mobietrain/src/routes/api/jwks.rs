//! `GET /.well-known/jwks.json`: the keys that our events are signed with.

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::header;
use peer::Keys;

use super::paths::Jwks;
use crate::App;
use crate::app::KEYS_OF;

pub(crate) async fn show(_: Jwks, State(app): State<App>) -> web::Result<Response> {
    let keys = app.peer.keys.published(KEYS_OF).await.map_err(web::Error::internal)?;
    let cache = format!("public, max-age={}", Keys::MAX_AGE_SECS);
    let headers =
        [(header::CONTENT_TYPE, "application/jwk-set+json".to_owned()), (header::CACHE_CONTROL, cache)];
    Ok((headers, jwt_link::jwks_document(keys)).into_response())
}
