//! The CMS: its addresses, in the order of its menu.

mod account;
mod accounts;
mod connection;
mod course;
mod course_changes;
mod course_files;
mod course_schedule;
mod courses;
mod deliveries;
mod desk;
mod fields;
mod group;
mod group_form;
mod groups;
mod learner;
mod learner_delete;
mod learners;
mod log;
mod new_course;
mod paths;
mod sign_in;
mod terms;
mod terms_changes;
mod unknown_accounts;

use askama::Template;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use axum_extra::routing::RouterExt as _;
use http::StatusCode;
use web::Language;

use crate::App;
use crate::learning::course::markdown::MAX_TEXT;
use crate::learning::course::upload::MAX_ZIP;

/// Texts in every language, percent-encoded by the browser: up to three bytes for one, and what else is in the form.
const TEXT_LIMIT: usize = Language::ALL.len() * 4 * MAX_TEXT;
/// The zip file and what the form adds to it.
const UPLOAD_LIMIT: usize = MAX_ZIP + 64 * 1024;

pub(crate) fn router(app: &App) -> Router {
    anyone().merge(operator()).merge(people()).merge(courses()).merge(terms()).with_state(app.clone())
}

fn anyone() -> Router<App> {
    Router::new()
        .typed_get(sign_in::start)
        .typed_get(sign_in::show)
        .typed_post(sign_in::submit)
        .typed_post(sign_in::leave)
}

fn operator() -> Router<App> {
    Router::new()
        .typed_get(accounts::list)
        .typed_get(accounts::form)
        .typed_post(accounts::create)
        .typed_get(account::show)
        .typed_post(account::connect)
        .typed_post(account::disconnect)
        .typed_post(account::add_admin)
        .typed_post(deliveries::send_again_of)
        .typed_get(account::sign_on)
        .typed_get(unknown_accounts::list)
        .typed_get(unknown_accounts::show)
}

fn people() -> Router<App> {
    Router::new()
        .typed_get(connection::show)
        .typed_get(connection::sign_on)
        .typed_post(deliveries::send_again)
        .typed_get(learners::list)
        .typed_get(learner::show)
        .typed_get(learner_delete::ask)
        .typed_post(learner_delete::delete)
        .typed_get(groups::list)
        .typed_get(group::new)
        .typed_post(group::create)
        .typed_get(group::show)
        .typed_post(group::save)
        .typed_post(group::delete)
        .typed_post(group::change_members)
}

fn courses() -> Router<App> {
    let uploads = Router::new().typed_post(new_course::upload).typed_post(course_files::add);
    let texts = Router::new().typed_post(course::save);
    Router::new()
        .typed_get(courses::list)
        .typed_get(new_course::form)
        .typed_post(new_course::create)
        .typed_get(course::show)
        .typed_post(course_changes::set_groups)
        .typed_post(course_changes::publish)
        .typed_post(course_changes::withdraw)
        .typed_post(course_schedule::plan)
        .typed_post(course_schedule::cancel)
        .typed_post(course_changes::delete)
        .typed_get(course_files::show)
        .typed_post(course_files::remove)
        .merge(uploads.layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .merge(texts.layer(DefaultBodyLimit::max(TEXT_LIMIT)))
}

fn terms() -> Router<App> {
    let texts = Router::new().typed_post(terms_changes::save);
    Router::new()
        .typed_get(terms::list)
        .typed_post(terms_changes::begin)
        .typed_get(terms::version)
        .typed_post(terms_changes::publish)
        .typed_post(terms_changes::delete)
        .merge(texts.layer(DefaultBodyLimit::max(TEXT_LIMIT)))
}

/// A form shown again: what was typed is kept, the sentence stands beside the field.
fn unprocessable(template: &impl Template) -> web::Result<Response> {
    let mut response = web::html(template)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
