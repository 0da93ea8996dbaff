//! What is done to a course as a whole: who may play it, withdrawing and deleting it.

use axum::extract::RawForm;
use axum::response::Response;
use web::{Error, Form};

use super::course::known;
use super::course_groups;
use super::course_questions::{Asked, ask};
use super::course_texts::{self, fields_of};
use super::desk::{Admin, Author, done};
use super::fields::Sure;
use super::paths::{CourseDelete, CourseGroups, CoursePage, CourseWithdraw, Courses};
use super::proved::Proved;
use crate::learning::course::{deletion, publish};

/// Chooses the groups. Of a course that people see, it says first who gets it and who loses it.
pub(super) async fn set_groups(
    path: CourseGroups,
    admin: Admin,
    RawForm(form): RawForm,
) -> web::Result<Response> {
    known(&admin.desk, &admin.account, &path.id).await?;
    let author = Author::from(admin);
    let fields = fields_of(&form);
    if let Some(unsaved) = course_texts::keep(&author, &path.id, &fields).await? {
        return course_texts::refused(author, path.id, unsaved).await;
    }
    if let Some(question) = course_groups::choose(&author, &path.id, &fields).await? {
        return Ok(question);
    }
    Ok(done(author.desk.at(CoursePage { id: path.id }), "saved"))
}

pub(super) async fn ask_to_withdraw(path: CourseWithdraw, admin: Admin) -> web::Result<Response> {
    ask(admin.into(), path.id, Asked::Withdraw).await
}

pub(super) async fn withdraw(path: CourseWithdraw, admin: Admin) -> web::Result<Response> {
    known(&admin.desk, &admin.account, &path.id).await?;
    publish::withdraw(&admin.desk.app, &admin.account.id, &path.id, &admin.desk.actor()).await?;
    Ok(done(admin.desk.at(CoursePage { id: path.id }), "withdrawn"))
}

pub(super) async fn ask_to_delete(
    path: CourseDelete,
    Proved(author): Proved<Author>,
) -> web::Result<Response> {
    ask(author, path.id, Asked::Delete { unsure: false }).await
}

pub(super) async fn delete(
    path: CourseDelete,
    Proved(author): Proved<Author>,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    if !sure.is_ticked() {
        let mut asked = ask(author, path.id, Asked::Delete { unsure: true }).await?;
        *asked.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(asked);
    }
    let how = (author.may(), &author.desk.actor());
    match deletion::delete(&author.desk.app, &author.account.id, &path.id, how).await? {
        true => Ok(done(author.desk.at(Courses), "deleted")),
        // It was published in the meantime, so that people may be in it; or planned to be, which only an admin takes back.
        false => Err(Error::not_found()),
    }
}
