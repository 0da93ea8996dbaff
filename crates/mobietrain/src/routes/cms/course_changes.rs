//! What is done to a course as a whole: who may play it, publishing it now or later, withdrawing and deleting it.

use axum::response::Response;
use kernel::text;
use serde::Deserialize;
use web::{Error, Form};

use super::course::{self, Edited, known};
use super::course_questions::{Asked, ask};
use super::desk::{Admin, done};
use super::fields::{Sure, ticked};
use super::paths::{
    CourseDelete, CourseGroups, CoursePage, CoursePublish, CourseSchedule, CourseUnschedule, CourseWithdraw,
    Courses,
};
use crate::ids::{CourseId, GroupId};
use crate::learning::course::problem::Problem;
use crate::learning::course::{deletion, publish, schedule, texts};

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

/// Asks first, and only for what can be done.
pub(super) async fn ask_to_publish(path: CoursePublish, admin: Admin) -> web::Result<Response> {
    let leftovers = texts::leftovers_of(&admin.desk.app, &admin.account.id, &path.id).await?;
    if leftovers.is_empty() {
        return ask(admin, path.id, Asked::Publish).await;
    }
    let edited = as_stored(&admin, &path.id).await?;
    course::page(admin, path.id, Edited { problems: Some(leftovers), ..edited }).await
}

pub(super) async fn publish(path: CoursePublish, admin: Admin) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    match publish::publish(&admin.desk.app, &admin.account.id, &path.id).await {
        Ok(()) => Ok(done(&CoursePage { id: path.id }, "published")),
        Err(error) => refused(admin, path.id, error.problems()?).await,
    }
}

/// The course's page with what is wrong on top and beside the text.
async fn refused(admin: Admin, course_id: CourseId, problems: Vec<Problem>) -> web::Result<Response> {
    let edited = as_stored(&admin, &course_id).await?;
    course::unprocessable(admin, course_id, Edited { problems: Some(problems), ..edited }).await
}

/// The page with the texts as they are stored.
pub(super) async fn as_stored(admin: &Admin, course_id: &CourseId) -> web::Result<Edited> {
    let mut read = admin.desk.app.db.read().await?;
    let texts = texts::sources(&mut read, &admin.account.id, course_id).await?;
    Ok(Edited { texts, ..Edited::default() })
}

pub(super) async fn ask_to_withdraw(path: CourseWithdraw, admin: Admin) -> web::Result<Response> {
    ask(admin, path.id, Asked::Withdraw).await
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
    let typed = text::identity(&planned.publish_at, 40).unwrap_or_default();
    let mistake = match schedule::read(&typed, &app.settings.time_zone) {
        None => "cms-course-schedule-wrong",
        Some(at) if at <= app.clock.now() => "cms-course-schedule-past",
        Some(at) => {
            known(&admin, &path.id).await?;
            return match schedule::plan(app, &admin.account.id, &path.id, at).await {
                Ok(()) => Ok(done(&CoursePage { id: path.id }, "planned")),
                Err(error) => refused(admin, path.id, error.problems()?).await,
            };
        }
    };
    let mistake = admin.desk.page.get(mistake).to_string();
    let edited = as_stored(&admin, &path.id).await?;
    course::unprocessable(admin, path.id, Edited { schedule: Some((typed, mistake)), ..edited }).await
}

pub(super) async fn unplan(path: CourseUnschedule, admin: Admin) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    schedule::unplan(&admin.desk.app, &admin.account.id, &path.id).await?;
    Ok(done(&CoursePage { id: path.id }, "unplanned"))
}

pub(super) async fn ask_to_delete(path: CourseDelete, admin: Admin) -> web::Result<Response> {
    ask(admin, path.id, Asked::Delete { unsure: false }).await
}

pub(super) async fn delete(
    path: CourseDelete,
    admin: Admin,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    if !sure.is_ticked() {
        let mut asked = ask(admin, path.id, Asked::Delete { unsure: true }).await?;
        *asked.status_mut() = http::StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(asked);
    }
    match deletion::delete(&admin.desk.app, &admin.account.id, &path.id).await? {
        true => Ok(done(&Courses, "deleted")),
        // It was published in the meantime: people may be in it.
        false => Err(Error::not_found()),
    }
}
