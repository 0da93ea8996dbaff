use axum::response::Response;
use web::Error;

use super::course::known;
use super::desk::{Admin, done};
use super::fields::Fields;
use super::paths::{CourseDelete, CourseGroups, CoursePage, CoursePublish, CourseWithdraw, Courses};
use crate::learning::course::publish;

pub(super) async fn set_groups(path: CourseGroups, admin: Admin, fields: Fields) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    publish::set_course_groups(&admin.desk.app, &admin.account.id, &path.id, &fields.all("group")).await?;
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

pub(super) async fn delete(path: CourseDelete, admin: Admin, fields: Fields) -> web::Result<Response> {
    if !fields.has("sure") {
        return Err(Error::bad_request()); // the browser asks for the tick itself
    }
    match publish::delete_draft(&admin.desk.app, &admin.account.id, &path.id).await? {
        true => Ok(done(&Courses, "deleted")),
        // It was published in the meantime: people may have begun it.
        false => Err(Error::not_found()),
    }
}
