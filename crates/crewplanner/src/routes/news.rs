//! The event stream of an open page (HTML Living Standard, §9.2 Server-sent events): news as they come.

mod frames;
mod parts;

use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderName, StatusCode, header};
use web::layers::browser_language;

use super::{paths, signed_in};
use crate::App;
use crate::people::{asked_factors, session};
use crate::training::hub::Key;
use frames::{Frames, Watching};
pub(crate) use parts::training_link;

/// Opens a stream. Without a session there is none: 401, at which the script gives up.
pub(super) async fn watch(_: paths::News, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let Some(token) = app.login.token(&parts.headers) else { return Ok(refused()) };
    let Some(employee) = session::find_unseen(&app, &client, token).await? else { return Ok(refused()) };
    let due = asked_factors::due(&app, &client.id, &employee).await?;
    if due.is_some_and(|due| due <= app.clock.now()) {
        return Ok(refused()); // a second factor comes before anything else
    }
    let key = Key { client: client.id.as_str().into(), employee: employee.id.as_str().into() };
    let Some(stream) = app.hub.watch(&key) else {
        return Ok(
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], Body::empty()).into_response()
        );
    };
    let language = employee.language.unwrap_or_else(|| browser_language(&parts.headers));
    let watching = Watching::new(app, key, stream, web::hash_token(token), language, employee.name);
    let headers = [
        (header::CONTENT_TYPE, "text/event-stream"),
        (header::CACHE_CONTROL, "no-store"),
        // nginx would keep the answer until it is complete, which it never is.
        (HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    Ok((headers, Body::new(Frames::new(watching))).into_response())
}

/// Not the error page of the site: a script asked.
fn refused() -> Response {
    let nothing = [(header::CONTENT_TYPE, "text/event-stream")];
    (StatusCode::UNAUTHORIZED, nothing, Body::empty()).into_response()
}
