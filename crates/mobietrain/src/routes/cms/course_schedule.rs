//! The time at which a course publishes itself.

use axum::response::Response;
use kernel::Timestamp;
use serde::Deserialize;
use web::Form;

use super::course;
use super::desk::{Admin, done};
use super::paths::{CoursePage, CourseSchedule, CourseUnschedule};
use crate::learning::course::{schedule, store};

/// The field as it stands on the page of a course.
#[derive(Default)]
pub(super) struct Schedule {
    /// As the field sends it.
    pub typed: String,
    pub mistake: Option<String>,
    /// The time zone that it is in.
    pub zone: String,
}

impl Schedule {
    pub fn of(admin: &Admin, planned: Option<Timestamp>) -> Self {
        let zone = &admin.desk.app.settings.time_zone;
        let typed = planned.map(|at| schedule::write(at, zone)).unwrap_or_default();
        Self { typed, mistake: None, zone: zone.iana_name().unwrap_or("UTC").replace('_', " ") }
    }
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
            course::known(&admin, &path.id).await?;
            schedule::plan(app, &admin.account.id, &path.id, Some(at)).await?;
            return Ok(done(&CoursePage { id: path.id }, "planned"));
        }
    };
    let stored = store::sources(&mut *app.db.read().await?, &admin.account.id, &path.id).await?;
    let mut template = course::template(&admin, &path.id, stored, None, None).await?;
    template.schedule.typed = typed;
    template.schedule.mistake = Some(admin.desk.page.get(mistake).to_string());
    super::unprocessable(&template)
}

pub(super) async fn cancel(path: CourseUnschedule, admin: Admin) -> web::Result<Response> {
    course::known(&admin, &path.id).await?;
    schedule::plan(&admin.desk.app, &admin.account.id, &path.id, None).await?;
    Ok(done(&CoursePage { id: path.id }, "unplanned"))
}
