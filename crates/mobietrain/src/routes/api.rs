//! What CrewPlanner's server calls. Answers are JSON, errors too.

mod answer;
mod connection_check;
mod new_courses;
mod paths;

use axum::Router;
use axum_extra::routing::RouterExt as _;

use crate::App;

pub(crate) fn router(app: &App) -> Router {
    Router::new().typed_post(connection_check::post).typed_post(new_courses::post).with_state(app.clone())
}
