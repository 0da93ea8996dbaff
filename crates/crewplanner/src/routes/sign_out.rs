use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::header;
use http::request::Parts;
use web::cookie;

use super::{paths, signed_in};
use crate::{App, session};

/// Ends the session. The browser stays a known one: that signs nobody in.
pub(super) async fn submit(_: paths::SignOut, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    if let Some(token) = cookie::get(&parts.headers, session::COOKIE) {
        let mut write = app.db.write().await?;
        session::end(&mut write, &client, token).await?;
        write.commit().await?;
    }
    let mut response = Redirect::to(paths::SignIn::PATH).into_response();
    response.headers_mut().insert(header::SET_COOKIE, cookie::expire(session::COOKIE));
    Ok(response)
}
