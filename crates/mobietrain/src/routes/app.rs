//! The training app: what learners see.

mod confirm;
mod error;
pub(crate) mod gate;
mod home;
pub(crate) mod paths;
mod redeem;
mod relaunch;

use axum::Router;
use axum_extra::routing::RouterExt as _;

use crate::App;

pub(crate) use error::error_page;

pub(crate) fn router(app: &App) -> Router {
    Router::new()
        .typed_get(redeem::get)
        .typed_post(redeem::post)
        .typed_get(confirm::get)
        .typed_get(home::get)
        .route("/assets/{file}", axum::routing::get(assets))
        .with_state(app.clone())
}

async fn assets(
    axum::extract::State(app): axum::extract::State<App>,
    uri: http::Uri,
) -> axum::response::Response {
    app.assets().respond(uri.path())
}
