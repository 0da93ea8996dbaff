//! Publishing a course, now or later: a page that says first what it does to whom; and taking it back a moment later.

use askama::Template;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use kernel::text;
use web::{Error, Form, Page};

use super::course::{self, Edited, as_stored};
use super::desk::{Admin, Desk, done};
use super::learning_path_changes::{Closes, closed_by_publishing};
use super::paths::{
    CoursePage, CoursePublish, CourseSchedule, CourseTakeBack, CourseTranslate, CourseUnschedule,
    CourseVersions, Courses,
};
use super::publish_gaps::{Entry, entries};
use super::schedule_field::Schedule;
use crate::ids::CourseId;
use crate::learning::course::effects::{self, Effects};
use crate::learning::course::error::CourseError;
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::publish::TakenBack;
use crate::learning::course::translations::gaps::Gap;
use crate::learning::course::versions::Agreed;
use crate::learning::course::{publish, schedule};
use ::course::Problem;

#[derive(Template)]
#[template(path = "cms/course_publish.html")]
struct PublishPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    course: Course,
    effects: Effects,
    /// The courses of its path that wait for it then.
    closes: Closes,
    schedule: Schedule,
    /// The questions whose answers are to stay, as they were ticked.
    kept: Vec<String>,
    /// What has changed since they looked; nothing was done.
    newer: Option<&'static str>,
}

impl PublishPage<'_> {
    fn is_published(&self) -> bool {
        self.course.state == State::Published
    }

    /// Who goes on as if nothing had happened.
    fn keeping(&self) -> i64 {
        self.effects.inside - self.effects.losing
    }

    fn translate(&self, gap: &Gap) -> String {
        let page = self.desk.at(CourseTranslate { id: self.course.id.clone() });
        format!("{page}?language={}", gap.language.tag())
    }

    fn lacks(&self, gap: &Gap) -> Vec<Entry> {
        entries(self.page, gap)
    }

    fn is_kept(&self, card: &str) -> bool {
        self.kept.iter().any(|kept| kept == card)
    }
}

/// What the buttons of the page send: `keep` for each question whose answers stay, and the time.
type Fields = Vec<(String, String)>;

fn agreed(fields: &Fields) -> Agreed {
    let shown =
        |field: &str| fields.iter().find(|(name, _)| name == field).and_then(|(_, at)| at.parse().ok());
    Agreed { revision: shown("revision"), live: shown("live"), kept: kept(fields) }
}

fn kept(fields: &Fields) -> Vec<String> {
    fields.iter().filter(|(name, _)| name == "keep").map(|(_, card)| card.clone()).take(1000).collect()
}

pub(super) async fn show(path: CoursePublish, admin: Admin) -> web::Result<Response> {
    page(admin, path.id, Asked::default()).await
}

/// What was typed on the page.
#[derive(Default)]
struct Asked {
    kept: Vec<String>,
    /// The time, and what is wrong with it.
    time: Option<(String, String)>,
    /// Why nothing was done.
    newer: Option<&'static str>,
}

async fn page(admin: Admin, course_id: CourseId, asked: Asked) -> web::Result<Response> {
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let mut read = app.db.read().await?;
    let course = listing::find(&mut read, account_id, &course_id, admin.desk.page.language()).await?;
    let course = course.ok_or(Error::not_found())?;
    drop(read);
    let is_published = course.state == State::Published;
    if is_published && !course.is_newer {
        return Ok(done(admin.desk.at(CoursePage { id: course_id }), "published-already"));
    }
    let (desk, of, id) = (admin.desk.clone(), account_id.clone(), course_id.clone());
    let count = async move {
        let effects = effects::of_publishing(&desk.app, (&of, &id), is_published).await?;
        let closes = closed_by_publishing(&desk, &of, &id).await?;
        Ok::<_, Error>(effects.map(|effects| (effects, closes)))
    };
    let (effects, closes) = match app.heavy.run(account_id, count).await?? {
        Ok(counted) => counted,
        Err(problems) => return not_ready(admin, course_id, problems).await,
    };
    let mut schedule = Schedule::of(&admin.desk, course.publish_at);
    let status = match (asked.newer.is_some(), asked.time.is_some()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, false) => StatusCode::OK,
    };
    if let Some((typed, mistake)) = asked.time.clone() {
        (schedule.typed, schedule.mistake) = (typed, Some(mistake));
    }
    let desk = &admin.desk;
    let Asked { kept, newer, .. } = asked;
    let shown = PublishPage { page: &desk.page, desk, course, effects, closes, schedule, kept, newer };
    Ok((status, web::html(&shown)?).into_response())
}

/// The course's page with what is wrong on top and beside the text.
async fn not_ready(admin: Admin, course_id: CourseId, problems: Vec<Problem>) -> web::Result<Response> {
    let edited = as_stored(&admin.desk, &admin.account, &course_id).await?;
    let edited = Edited { problems: Some(problems), ..edited };
    let mut response = course::page(admin.into(), course_id, edited).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// That somebody has changed the draft.
const NEWER: &str = "cms-publish-newer";

/// Whether it closes courses of its path for others than those whom the page has named.
async fn closes_for_others(admin: &Admin, course_id: &CourseId, fields: &Fields) -> web::Result<bool> {
    let (desk, of, id) = (admin.desk.clone(), admin.account.id.clone(), course_id.clone());
    let count = async move { closed_by_publishing(&desk, &of, &id).await };
    let closes = admin.desk.app.heavy.run(&admin.account.id, count).await??;
    let shown = fields.iter().find(|(name, _)| name == "closes").map(|(_, shown)| shown);
    Ok(!closes.sentences.is_empty() && shown != Some(&closes.fingerprint))
}

pub(super) async fn publish(
    path: CoursePublish,
    admin: Admin,
    Form(fields): Form<Fields>,
) -> web::Result<Response> {
    course::known(&admin.desk, &admin.account, &path.id).await?;
    if closes_for_others(&admin, &path.id, &fields).await? {
        let newer = Some("cms-publish-closes-newer");
        return page(admin, path.id, Asked { kept: kept(&fields), newer, ..Asked::default() }).await;
    }
    let of = (&admin.account.id, &path.id);
    match publish::publish(&admin.desk.app, of, &agreed(&fields), &admin.desk.actor()).await {
        // Once more, with what it does now.
        Err(CourseError::Newer) => {
            page(admin, path.id, Asked { kept: kept(&fields), newer: Some(NEWER), ..Asked::default() }).await
        }
        Ok(()) => Ok(done(admin.desk.at(CourseVersions { id: path.id }), "course-published")),
        Err(error) => not_ready(admin, path.id, error.problems()?).await,
    }
}

pub(super) async fn plan(
    path: CourseSchedule,
    admin: Admin,
    Form(fields): Form<Fields>,
) -> web::Result<Response> {
    let app = &admin.desk.app;
    let typed = fields.iter().find(|(name, _)| name == "publish_at").map(|(_, at)| at.as_str());
    let typed = text::identity(typed.unwrap_or_default(), 40).unwrap_or_default();
    let mistake = match schedule::read(&typed, &app.settings.time_zone) {
        None => "cms-course-schedule-wrong",
        Some(at) if at <= app.clock.now() => "cms-course-schedule-past",
        Some(at) => {
            course::known(&admin.desk, &admin.account, &path.id).await?;
            let of = (&admin.account.id, &path.id);
            return match schedule::plan(app, of, at, (&agreed(&fields), &admin.desk.actor())).await {
                Err(CourseError::Newer) => {
                    page(
                        admin,
                        path.id,
                        Asked { kept: kept(&fields), newer: Some(NEWER), ..Asked::default() },
                    )
                    .await
                }
                Ok(()) => Ok(done(admin.desk.at(CoursePage { id: path.id }), "planned")),
                Err(error) => not_ready(admin, path.id, error.problems()?).await,
            };
        }
    };
    let mistake = admin.desk.page.get(mistake).to_string();
    page(admin, path.id, Asked { kept: kept(&fields), time: Some((typed, mistake)), newer: None }).await
}

pub(super) async fn unplan(path: CourseUnschedule, admin: Admin) -> web::Result<Response> {
    course::known(&admin.desk, &admin.account, &path.id).await?;
    schedule::unplan(&admin.desk.app, &admin.account.id, &path.id, &admin.desk.actor()).await?;
    Ok(done(admin.desk.at(CoursePage { id: path.id }), "unplanned"))
}

pub(super) async fn take_back(path: CourseTakeBack, admin: Admin) -> web::Result<Response> {
    course::known(&admin.desk, &admin.account, &path.id).await?;
    let of = (&admin.account.id, &path.id);
    let what = match publish::take_back(&admin.desk.app, of, path.version, &admin.desk.actor()).await? {
        TakenBack::ToTheOneBefore => "taken-back",
        TakenBack::ToNothing => "taken-back-to-nothing",
        TakenBack::No => "taken-back-too-late",
    };
    Ok(done(admin.desk.at(CourseVersions { id: path.id }), what))
}
