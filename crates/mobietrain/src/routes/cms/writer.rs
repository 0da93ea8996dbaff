//! An author who is asked for by a script: what they type is saved, and what they chose is sent, while they look at something else.

use axum::Json;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use http::request::Parts;
use serde_json::json;

use super::desk::Author;
use crate::App;

/// Where a page would lead to the sign-in a script reads 401, and so does a page that somebody else opened who was signed in here before.
/// What that one typed or chose is not taken in the name of this one.
pub(super) struct Writer(pub Author);

const WRITTEN_BY: &str = "x-written-by";

impl FromRequestParts<App> for Writer {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed_out = || (StatusCode::UNAUTHORIZED, Json(json!({ "signed_in": false }))).into_response();
        match Author::from_request_parts(parts, app).await {
            Ok(author) => {
                let written_by = parts.headers.get(WRITTEN_BY).and_then(|id| id.to_str().ok());
                let is_theirs = written_by.is_none_or(|id| author.desk.staff.id == id);
                if is_theirs { Ok(Self(author)) } else { Err(signed_out()) }
            }
            Err(response) if response.status().is_redirection() => Err(signed_out()),
            Err(response) => Err(response),
        }
    }
}
