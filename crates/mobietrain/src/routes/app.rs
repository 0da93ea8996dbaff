//! The training app: what learners see.

mod accepted_terms;
mod card_report;
mod certificate;
mod certificate_paper;
mod certificates;
mod check;
mod completed;
mod confirm;
mod course;
mod error;
mod first_visit;
mod go_on;
mod home;
mod language;
mod manifest;
mod media;
mod no_session;
mod nothing_here;
mod offline;
mod own_data;
mod packet;
mod paths;
mod phone;
mod player;
mod profile;
mod redeem;
mod refused;
mod relaunch;
mod remember;
#[cfg(test)]
mod samples;
mod sign_out;
mod signed_in;
mod terms;
mod who;
mod whose;

use axum::Router;
use axum::middleware::from_fn;
use axum_extra::routing::RouterExt as _;

use crate::App;

pub(crate) use error::error_page;

pub(crate) fn router(app: &App) -> Router {
    Router::new()
        .typed_get(redeem::follow)
        .typed_post(redeem::submit)
        .typed_get(confirm::show)
        .typed_get(refused::show)
        .typed_get(first_visit::no_cookies)
        .typed_get(home::show)
        .typed_get(go_on::of_all)
        .typed_get(go_on::of_course)
        .typed_get(manifest::show)
        .typed_get(course::show)
        .typed_get(player::show)
        .typed_post(player::submit)
        .typed_get(card_report::show)
        .typed_post(card_report::submit)
        .typed_get(completed::show)
        .typed_get(packet::show)
        .typed_get(phone::key)
        .typed_post(phone::receive)
        .typed_get(offline::worker)
        .typed_get(offline::show)
        .typed_get(certificates::show)
        .typed_get(certificates::of_course)
        .typed_get(certificate::show)
        .typed_get(certificate::pdf)
        .typed_get(check::ask)
        .typed_get(check::show)
        .typed_get(language::show)
        .typed_post(language::submit)
        .typed_get(terms::show)
        .typed_post(terms::submit)
        .typed_get(terms::print)
        .typed_get(accepted_terms::show)
        .typed_get(accepted_terms::file)
        .typed_get(media::show)
        .typed_get(media::cover)
        .typed_get(profile::show)
        .typed_post(profile::submit)
        .typed_get(own_data::show)
        .typed_post(own_data::file)
        .typed_get(remember::next)
        .typed_get(remember::show)
        .typed_post(remember::submit)
        .typed_post(sign_out::submit)
        .typed_get(sign_out::show)
        .fallback(nothing_here::no_such_page)
        .method_not_allowed_fallback(nothing_here::no_such_method)
        .layer(from_fn(whose::tell))
        .with_state(app.clone())
}
