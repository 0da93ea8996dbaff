//! What is done to a course as a whole: who may play it, publishing it now or later, withdrawing and deleting it.

use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form};

use super::course::{known, template};
use super::desk::{Admin, done};
use super::fields::{Sure, ticked};
use super::paths::{
    CourseDelete, CourseGroups, CoursePage, CoursePublish, CourseSchedule, CourseUnschedule, CourseWithdraw,
    Courses,
};
use crate::ids::GroupId;
use crate::learning::course::{publish, schedule, store};

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
    publish::set_course_groups(
        &admin.desk.app,
        &admin.account.id,
        &path.id,
        &ticked(&chosen.group).into_iter().map(GroupId::from).collect::<Vec<_>>(),
    )
    .await?;
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

#[derive(Deserialize)]
pub(super) struct Planned {
    #[serde(default)]
    publish_at: String,
}

pub(super) async fn plan(
    path: CourseSchedule,
    admin: Admin,
    Form(planned): Form<Planned>,
) -> web::Result<Response> {
    let app = &admin.desk.app;
    let typed = web::clean_line(&planned.publish_at, 40).unwrap_or_default();
    let mistake = match schedule::read(&typed, &app.settings.time_zone) {
        None => "cms-course-schedule-wrong",
        Some(at) if at <= app.clock.now() => "cms-course-schedule-past",
        Some(at) => {
            known(&admin, &path.id).await?;
            schedule::plan(app, &admin.account.id, &path.id, Some(at)).await?;
            return Ok(done(&CoursePage { id: path.id }, "planned"));
        }
    };
    let stored = store::sources(&mut *app.db.read().await?, &admin.account.id, &path.id).await?;
    let mut shown = template(&admin, &path.id, stored, None, None).await?;
    shown.schedule.typed = typed;
    shown.schedule.mistake = Some(admin.desk.page.get(mistake).to_string());
    web::unprocessable(&shown)
}

pub(super) async fn unplan(path: CourseUnschedule, admin: Admin) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    schedule::plan(&admin.desk.app, &admin.account.id, &path.id, None).await?;
    Ok(done(&CoursePage { id: path.id }, "unplanned"))
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
