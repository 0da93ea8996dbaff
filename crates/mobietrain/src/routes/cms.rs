//! The CMS: its addresses, in the order of its menu. The body of a request is limited here where more than usual is
//! uploaded (the upload limit).

mod account;
mod accounts;
mod address_link;
mod asked_factors;
mod audit;
mod audit_words;
mod card_reports;
mod chain;
mod chart;
mod choose_password;
mod completion_take_back;
mod confirm;
mod connection;
mod continued;
mod course;
mod course_changes;
mod course_copy;
mod course_copy_page;
mod course_draft;
mod course_due;
mod course_due_apply;
mod course_editor;
mod course_files;
mod course_groups;
mod course_publish;
mod course_questions;
mod course_report;
mod course_review;
mod course_texts;
mod course_told;
mod course_translate;
mod course_translate_files;
mod course_versions;
mod course_why;
mod courses;
mod dashboard;
mod dashboard_file;
mod deliveries;
mod desk;
mod doctor;
mod doctor_entry;
mod doctor_file;
mod doctor_log;
mod elsewhere;
mod error;
mod fields;
mod forgotten_password;
mod group;
mod group_form;
mod group_known;
mod group_members;
mod group_numbers;
mod group_preview;
mod group_questions;
mod group_save;
mod groups;
mod keys;
mod learner;
mod learner_acts;
mod learner_delete;
mod learner_merge;
mod learner_merge_undo;
mod learner_sign_on;
mod learner_why;
mod learner_why_steps;
mod learners;
mod learners_list;
mod learning_path;
mod learning_path_changes;
mod learning_paths;
mod mail_server;
mod media;
mod media_sizes;
mod media_unused;
mod media_uploads;
mod medium;
mod new_course;
mod new_questions;
mod own_address;
mod own_password;
mod path_titles;
mod paths;
mod profile;
mod proved;
mod publish_gaps;
mod question;
mod review;
mod roster;
mod roster_said;
mod schedule_field;
mod scheduled;
mod scheduled_lists;
mod second_factor;
mod security;
mod send_again;
mod sign_in;
mod signed_in;
mod staff;
mod staff_factors;
mod staff_person;
mod staff_removal;
mod start;
mod terms;
mod terms_changes;
mod whom;
mod writer;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum_extra::routing::RouterExt as _;
use web::Language;

use crate::App;
use crate::learning::course::media::uploads::PART;
use crate::terms::store::MAX_TEXT as MAX_TERMS;
use ::course::markdown::MAX_TEXT;
use ::course::packed::MAX_ZIP;

pub(crate) use error::error_page;
use paths::WITHIN_ACCOUNT;

/// Texts in every language, percent-encoded by the browser: up to three bytes for one, and what else is in the form.
const TEXT_LIMIT: usize = Language::ALL.len() * 4 * MAX_TEXT;
/// One text, percent-encoded as well.
const TERMS_LIMIT: usize = 4 * MAX_TERMS;
/// The zip file and what the form adds to it.
const UPLOAD_LIMIT: usize = MAX_ZIP + 64 * 1024;

pub(crate) fn router(app: &App) -> Router {
    let account = people()
        .merge(courses())
        .merge(learning_paths())
        .merge(library())
        .merge(terms())
        .merge(who_works_here());
    let pages = anyone().merge(operator()).nest(WITHIN_ACCOUNT, account);
    pages
        .fallback(error::nothing_here)
        .method_not_allowed_fallback(error::not_for_this)
        .with_state(app.clone())
}

fn anyone() -> Router<App> {
    Router::new()
        .typed_get(start::start)
        .typed_get(sign_in::show)
        .typed_post(sign_in::submit)
        .typed_post(sign_in::by_passkey)
        .typed_post(sign_in::sign_out)
        .typed_get(second_factor::show)
        .typed_post(second_factor::submit)
        .typed_get(choose_password::show)
        .typed_post(choose_password::submit)
        .typed_get(forgotten_password::show)
        .typed_post(forgotten_password::submit)
        .typed_get(confirm::show)
        .typed_post(confirm::submit)
        .typed_get(review::show)
        .typed_get(review::file)
        .typed_post(review::comment)
        .merge(own())
}

/// What is somebody's own.
fn own() -> Router<App> {
    Router::new()
        .typed_get(profile::show)
        .typed_post(profile::sign_out)
        .typed_post(profile::sign_out_everywhere)
        .typed_get(own_address::show)
        .typed_post(own_address::submit)
        .typed_post(own_address::again)
        .typed_post(own_address::cancel)
        .typed_get(address_link::ask_new)
        .typed_post(address_link::confirm)
        .typed_get(address_link::ask_old)
        .typed_post(address_link::restore)
        .typed_get(own_password::show)
        .typed_post(own_password::submit)
        .typed_get(security::show)
        .typed_get(security::set_up)
        .typed_post(security::turn_on)
        .typed_get(security::ask_off)
        .typed_post(security::turn_off)
        .typed_get(security::new_passkey)
        .typed_post(security::add_passkey)
        .typed_get(security::passkey)
        .typed_post(security::rename_passkey)
        .typed_post(security::remove_passkey)
        .typed_get(security::ask_codes)
        .typed_post(security::make_codes)
}

fn operator() -> Router<App> {
    Router::new()
        .typed_get(accounts::show)
        .typed_get(accounts::new)
        .typed_post(accounts::create)
        .typed_get(account::show)
        .typed_post(account::connect)
        .typed_post(account::disconnect)
        .typed_post(send_again::of_any_account)
        .typed_get(doctor::everywhere)
        .typed_get(doctor_entry::of_nobody)
        .typed_get(staff::of_installation)
        .typed_post(staff::invite_operator)
        .typed_get(staff_person::of_installation)
        .typed_post(staff_person::invite_operator)
        .typed_get(asked_factors::of_installation)
        .typed_post(asked_factors::save_of_installation)
        .typed_get(staff_factors::ask_of_operator)
        .typed_post(staff_factors::reset_of_operator)
        .typed_get(staff_removal::ask_of_operator)
        .typed_post(staff_removal::remove_operator)
        .typed_get(mail_server::show)
        .typed_post(mail_server::submit)
        .typed_get(audit::of_installation)
        .typed_get(audit::entry_of_installation)
        .typed_post(audit::export_of_installation)
}

fn who_works_here() -> Router<App> {
    Router::new()
        .typed_get(staff::of_account)
        .typed_post(staff::invite)
        .typed_get(staff_person::of_account)
        .typed_post(staff_person::save)
        .typed_post(staff_person::invite)
        .typed_get(asked_factors::of_account)
        .typed_post(asked_factors::save)
        .typed_get(staff_factors::ask)
        .typed_post(staff_factors::reset)
        .typed_get(staff_removal::ask)
        .typed_post(staff_removal::remove)
        .typed_get(audit::of_account)
        .typed_get(audit::entry_of_account)
        .typed_post(audit::export_of_account)
}

fn people() -> Router<App> {
    Router::new()
        .typed_get(connection::show)
        .typed_get(doctor::show)
        .typed_get(doctor_entry::show)
        .typed_post(doctor_file::export)
        .typed_post(send_again::of_own_account)
        .typed_post(connection::fetch_keys)
        .typed_post(roster_said::say)
        .typed_post(roster_said::look)
        .typed_get(dashboard::show)
        .typed_get(dashboard::file)
        .typed_get(learners::show)
        .typed_post(learners::export)
        .typed_get(scheduled::new)
        .typed_post(scheduled::create)
        .typed_get(scheduled::show)
        .typed_post(scheduled::save)
        .typed_post(scheduled::end)
        .typed_post(scheduled::stop)
        .typed_get(learner::show)
        .typed_get(learner_why::show)
        .typed_get(learner_sign_on::show)
        .typed_post(learner_acts::end_sessions)
        .typed_post(learner_acts::export)
        .typed_get(learner_delete::show)
        .typed_post(learner_delete::submit)
        .typed_get(elsewhere::of_account)
        .typed_post(elsewhere::note)
        .typed_get(completion_take_back::ask)
        .typed_post(completion_take_back::submit)
        .typed_get(learner_merge::show)
        .typed_post(learner_merge::submit)
        .typed_post(learner_merge::are_two)
        .typed_get(learner_merge_undo::ask)
        .typed_post(learner_merge_undo::submit)
        .typed_get(groups::show)
        .typed_get(groups::export)
        .typed_get(group::new)
        .typed_post(group_save::create)
        .typed_post(group_preview::show)
        .typed_get(group::show)
        .typed_post(group_save::save)
        .typed_get(group_save::ask_to_delete)
        .typed_post(group_save::delete)
        .typed_post(group_members::change)
        .typed_get(group_numbers::show)
        .typed_post(group_numbers::submit)
}

fn courses() -> Router<App> {
    let uploads = Router::new()
        .typed_post(new_course::upload)
        .typed_post(course_files::add)
        .typed_post(course_translate_files::look_at)
        .typed_post(new_questions::submit);
    // Whatever button is pressed brings the texts along.
    let texts = Router::new().typed_post(course_texts::save).typed_post(course_changes::set_groups);
    let texts = texts
        .typed_post(course_copy::duplicate)
        .typed_post(course_translate::save)
        .typed_put(course_draft::save);
    Router::new()
        .typed_get(courses::show)
        .typed_get(courses::export)
        .typed_post(courses::choose_language)
        .typed_post(courses::set_goal)
        .typed_post(courses::switch_remembering)
        .typed_post(courses::move_to)
        .typed_get(new_course::show)
        .typed_post(new_course::create)
        .typed_get(course::show)
        .typed_get(course_copy::show)
        .typed_post(course_copy::submit)
        .typed_get(course_translate::show)
        .typed_get(course_translate_files::download)
        .typed_get(course_draft::show)
        .typed_get(new_questions::show)
        .typed_get(course_publish::show)
        .typed_post(course_publish::publish)
        .typed_post(course_publish::plan)
        .typed_post(course_publish::unplan)
        .typed_post(course_publish::take_back)
        .typed_get(course_review::show)
        .typed_post(course_review::make)
        .typed_post(course_review::end)
        .typed_post(course_review::settle)
        .typed_get(card_reports::show)
        .typed_post(card_reports::settle)
        .typed_get(course_due::show)
        .typed_post(course_due::submit)
        .typed_get(elsewhere::of_course)
        .typed_post(elsewhere::note_of_course)
        .typed_get(course_due_apply::ask)
        .typed_post(course_due_apply::submit)
        .typed_get(course_why::show)
        .typed_get(course_report::show)
        .typed_post(course_report::export)
        .typed_get(course_report::questions)
        .typed_get(course_versions::show)
        .typed_get(course_versions::ask_to_bring_back)
        .typed_post(course_versions::bring_back)
        .typed_get(course_changes::ask_to_withdraw)
        .typed_post(course_changes::withdraw)
        .typed_get(course_changes::ask_to_delete)
        .typed_post(course_changes::delete)
        .typed_get(course_files::show)
        .typed_post(course_files::remove)
        .merge(uploads.layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .merge(texts.layer(DefaultBodyLimit::max(TEXT_LIMIT)))
}

fn learning_paths() -> Router<App> {
    Router::new()
        .typed_get(learning_paths::show)
        .typed_get(learning_paths::new)
        .typed_post(learning_paths::create)
        .typed_get(learning_path::show)
        .typed_post(learning_path::save)
        .typed_post(learning_path_changes::put)
        .typed_post(learning_path_changes::take_out)
        .typed_get(learning_path_changes::ask_to_delete)
        .typed_post(learning_path_changes::delete)
}

fn library() -> Router<App> {
    let forms = Router::new().typed_post(media::add);
    let parts = Router::new().typed_patch(media_uploads::append);
    Router::new()
        .typed_get(media::show)
        .typed_get(media_unused::ask)
        .typed_post(media_unused::take_away)
        .typed_post(media_uploads::begin)
        .typed_get(media_uploads::show)
        .typed_delete(media_uploads::cancel)
        .typed_get(medium::show)
        .typed_post(medium::describe)
        .typed_get(medium::file)
        .typed_post(medium::place)
        .typed_get(medium::ask_to_delete)
        .typed_post(medium::delete)
        .merge(forms.layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .merge(parts.layer(DefaultBodyLimit::max(PART)))
}

fn terms() -> Router<App> {
    let texts = Router::new().typed_post(terms_changes::save);
    Router::new()
        .typed_get(terms::show)
        .typed_post(terms_changes::begin)
        .typed_get(terms::version)
        .typed_get(terms_changes::ask_to_publish)
        .typed_post(terms_changes::publish)
        .typed_post(terms_changes::delete)
        .merge(texts.layer(DefaultBodyLimit::max(TERMS_LIMIT)))
}
