//! What is done to a course as a whole: who may play it, publishing it now or later, withdrawing and deleting it.

use axum::response::Response;
use kernel::text;
use serde::Deserialize;
use web::{Error, Form};

use super::course::{self, Edited, known};
use super::course_questions::{Asked, ask};
use super::desk::{Admin, Author, Desk, done};
use super::fields::{Sure, ticked};
use super::paths::{
    CourseDelete, CourseGroups, CoursePage, CoursePublish, CourseSchedule, CourseUnschedule, CourseWithdraw,
    Courses,
};
use super::proved::Proved;
use crate::accounts::overview::Overview;
use crate::ids::{CourseId, GroupId};
use crate::learning::course::{deletion, publish, schedule, texts};
use ::course::Problem;

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
    known(&admin.desk, &admin.account, &path.id).await?;
    publish::set_course_groups(
        &admin.desk.app,
        &admin.account.id,
        &path.id,
        &ticked(&chosen.group).into_iter().map(GroupId::from).collect::<Vec<_>>(),
        &admin.desk.actor(),
    )
    .await?;
    Ok(done(admin.desk.at(CoursePage { id: path.id }), "saved"))
}

/// Asks first, and only for what can be done.
pub(super) async fn ask_to_publish(path: CoursePublish, admin: Admin) -> web::Result<Response> {
    let leftovers = texts::leftovers_of(&admin.desk.app, &admin.account.id, &path.id).await?;
    if leftovers.is_empty() {
        return ask(admin.into(), path.id, Asked::Publish).await;
    }
    let edited = as_stored(&admin.desk, &admin.account, &path.id).await?;
    course::page(admin.into(), path.id, Edited { problems: Some(leftovers), ..edited }).await
}

pub(super) async fn publish(path: CoursePublish, admin: Admin) -> web::Result<Response> {
    known(&admin.desk, &admin.account, &path.id).await?;
    match publish::publish(&admin.desk.app, &admin.account.id, &path.id, &admin.desk.actor()).await {
        Ok(()) => Ok(done(admin.desk.at(CoursePage { id: path.id }), "published")),
        Err(error) => refused(admin, path.id, error.problems()?).await,
    }
}

/// The course's page with what is wrong on top and beside the text.
async fn refused(admin: Admin, course_id: CourseId, problems: Vec<Problem>) -> web::Result<Response> {
    let edited = as_stored(&admin.desk, &admin.account, &course_id).await?;
    course::unprocessable(admin.into(), course_id, Edited { problems: Some(problems), ..edited }).await
}

/// The page with the texts as they are stored.
pub(super) async fn as_stored(desk: &Desk, account: &Overview, course_id: &CourseId) -> web::Result<Edited> {
    let mut read = desk.app.db.read().await?;
    let texts = texts::sources(&mut read, &account.id, course_id).await?;
    Ok(Edited { texts, ..Edited::default() })
}

pub(super) async fn ask_to_withdraw(path: CourseWithdraw, admin: Admin) -> web::Result<Response> {
    ask(admin.into(), path.id, Asked::Withdraw).await
}

pub(super) async fn withdraw(path: CourseWithdraw, admin: Admin) -> web::Result<Response> {
    known(&admin.desk, &admin.account, &path.id).await?;
    publish::withdraw(&admin.desk.app, &admin.account.id, &path.id, &admin.desk.actor()).await?;
    Ok(done(admin.desk.at(CoursePage { id: path.id }), "withdrawn"))
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
            known(&admin.desk, &admin.account, &path.id).await?;
            return match schedule::plan(app, &admin.account.id, &path.id, at, &admin.desk.actor()).await {
                Ok(()) => Ok(done(admin.desk.at(CoursePage { id: path.id }), "planned")),
                Err(error) => refused(admin, path.id, error.problems()?).await,
            };
        }
    };
    let mistake = admin.desk.page.get(mistake).to_string();
    let edited = as_stored(&admin.desk, &admin.account, &path.id).await?;
    course::unprocessable(admin.into(), path.id, Edited { schedule: Some((typed, mistake)), ..edited }).await
}

pub(super) async fn unplan(path: CourseUnschedule, admin: Admin) -> web::Result<Response> {
    known(&admin.desk, &admin.account, &path.id).await?;
    schedule::unplan(&admin.desk.app, &admin.account.id, &path.id, &admin.desk.actor()).await?;
    Ok(done(admin.desk.at(CoursePage { id: path.id }), "unplanned"))
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
