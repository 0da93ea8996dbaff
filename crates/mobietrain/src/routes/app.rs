//! The training app: what learners see.

mod completed;
mod confirm;
mod course;
mod error;
mod gate;
mod home;
mod language;
mod media;
mod paths;
mod player;
mod profile;
mod redeem;
mod relaunch;
#[cfg(test)]
mod samples;
mod sign_out;
mod signed_in;
mod terms;
mod who;

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
        .typed_get(course::get)
        .typed_get(player::get)
        .typed_post(player::post)
        .typed_get(completed::get)
        .typed_get(language::get)
        .typed_post(language::post)
        .typed_get(terms::get)
        .typed_post(terms::post)
        .typed_get(terms::print)
        .typed_get(media::get)
        .typed_get(profile::get)
        .typed_post(profile::post)
        .typed_post(sign_out::post)
        .typed_get(sign_out::page)
        .with_state(app.clone())
}
