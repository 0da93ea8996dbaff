//! What CrewPlanner's server calls. Answers are JSON, errors too.

mod connection_check;
mod paths;

use axum::Router;
use axum_extra::routing::RouterExt as _;

use crate::App;

pub(crate) fn router(app: &App) -> Router {
    Router::new().typed_post(connection_check::post).with_state(app.clone())
}
