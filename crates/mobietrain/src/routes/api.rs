//! What CrewPlanner's server calls. Answers are JSON, errors too.

mod answer;
mod connection_check;
mod events;
mod jwks;
mod new_courses;
mod paths;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::routing::RouterExt as _;
use http::header;
use kernel::Clock;

use crate::App;

pub(crate) fn router(app: &App) -> Router {
    Router::new()
        .typed_post(connection_check::respond)
        .typed_post(new_courses::respond)
        .typed_post(events::receive)
        .typed_get(jwks::show)
        .with_state(app.clone())
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
