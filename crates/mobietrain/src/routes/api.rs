//! What CrewPlanner's server calls. Answers are JSON, errors too.

mod answer;
mod connection_check;
mod due;
mod events;
mod jwks;
mod new_courses;
mod paths;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum_extra::routing::RouterExt as _;
use http::header;
use jwt_link::addresses;
use kernel::Clock;
use web::ClientAddress;
use web::layers::ForProgram;

use crate::App;

pub(crate) fn router(app: &App) -> Router {
    Router::new()
        .typed_post(connection_check::respond)
        .typed_post(new_courses::respond)
        .typed_post(due::respond)
        .layer(from_fn_with_state(app.clone(), not_for_ever))
        .typed_post(events::receive)
        .typed_get(jwks::show)
        .with_state(app.clone())
}

/// A rate limit by address of calls that are refused, before a signature is looked at. Whoever signs well is not counted.
async fn not_for_ever(State(app): State<App>, request: Request, next: Next) -> Response {
    let (request, body) = request.into_parts();
    let from = ClientAddress::of(&request, app.settings.proxy_hops);
    if let Err(wait) = app.peer.strangers.listen_to(&from, app.clock.now()) {
        return web::Error::too_many(wait).into_response();
    }
    let response = next.run(Request::from_parts(request, body)).await;
    if response.status().is_client_error() {
        app.peer.strangers.refused(&from, app.clock.now());
    }
    response
}

/// What is said where a page would be: the error of RFC 8935 to whoever pushes an event, that of our calls to others.
pub(crate) fn for_programs(path: &str) -> Option<ForProgram> {
    if path.starts_with(addresses::AUDIENCE_EVENTS_ROOT) {
        Some(peer::push_error)
    } else if path.starts_with("/api/") {
        Some(answer::error)
    } else {
        None
    }
}

/// Puts our clock's time into every answer to a call, error pages too: the other side measures by it how far the
/// clocks are apart.
pub(crate) async fn date(State(clock): State<Clock>, request: Request, next: Next) -> Response {
    let called = request.uri().path().starts_with("/api/");
    let mut response = next.run(request).await;
    if called {
        response.headers_mut().insert(header::DATE, peer::http_date(clock.now()));
    }
    response
}
