use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form};

use super::course::known;
use super::desk::{Admin, done};
use super::fields::{Sure, ticked};
use super::paths::{CourseDelete, CourseGroups, CoursePage, CoursePublish, CourseWithdraw, Courses};
use crate::learning::course::publish;

#[derive(Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    group: Vec<String>,
}

pub(super) async fn set_groups(
    path: CourseGroups,
    admin: Admin,
    Form(chosen): Form<Chosen>,
) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    publish::set_course_groups(&admin.desk.app, &admin.account.id, &path.id, &ticked(&chosen.group)).await?;
    Ok(done(&CoursePage { id: path.id }, "saved"))
}

pub(super) async fn publish(path: CoursePublish, admin: Admin) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    publish::publish(&admin.desk.app, &admin.account.id, &path.id).await?;
    Ok(done(&CoursePage { id: path.id }, "published"))
}

pub(super) async fn withdraw(path: CourseWithdraw, admin: Admin) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    publish::withdraw(&admin.desk.app, &admin.account.id, &path.id).await?;
    Ok(done(&CoursePage { id: path.id }, "withdrawn"))
}

pub(super) async fn delete(
    path: CourseDelete,
    admin: Admin,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    if !sure.is_ticked() {
        return Err(Error::bad_request()); // the browser asks for the tick itself
    }
    match publish::delete_draft(&admin.desk.app, &admin.account.id, &path.id).await? {
        true => Ok(done(&Courses, "deleted")),
        // It was published in the meantime: people may have begun it.
        false => Err(Error::not_found()),
    }
}
