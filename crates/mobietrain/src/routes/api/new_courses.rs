//! `POST /api/v1/new-courses`: how many courses are new to the employee in the assertion, and which, and what they have to do. Nothing is
//! created. `ETag` and `If-None-Match` work as for a GET (RFC 9110 §13.1.2): whoever knows the answer gets a 304, which
//! costs who they are and the row of the assertion.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

use super::answer::{self, answer};
use super::paths::NewCourses;
use crate::App;
use crate::addresses::{ContinueCourse, Cover};
use crate::asked::assertion;
use crate::asked::claimed::Claimed;
use crate::asked::new_courses::{self, Stage, ToDo, Told};
use crate::sign_on::Attempt;

pub(crate) async fn respond(
    path: NewCourses,
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> web::Result<Response> {
    let Some(slug) = answer::asked_for(&body) else { return Ok(answer::invalid_request()) };
    let url = format!("{}{path}", app.app_origin());
    let mut attempt = Attempt::default();
    match assertion::authenticate(&app, &mut attempt, &headers, &slug, &url).await {
        Ok((.., person)) => news(&app, &headers, &slug, &person).await,
        Err(stop) => answer::stopped(&app, &attempt, stop),
    }
}

async fn news(app: &App, headers: &HeaderMap, account: &str, person: &Claimed) -> web::Result<Response> {
    let tag = new_courses::etag(person)?;
    let mut response = if web::is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let found = new_courses::of(app, &mut *app.db.read().await?, person).await?;
        let new = found.to_do.iter().filter(|told| told.course.stage() == Stage::New);
        let new: Vec<_> =
            new.map(|told| json!({"title": told.course.title, "url": url(app, &told.course)})).collect();
        let to_do = found.to_do.iter().map(|told| to_do(app, account, told));
        let to_do = to_do.collect::<Result<Vec<_>, _>>()?;
        let training = json!({"count": found.to_do_courses, "late": found.late_courses, "courses": to_do});
        answer(StatusCode::OK, &json!({"count": found.new_courses, "courses": new, "training": training}))
    };
    let tag = HeaderValue::try_from(tag).map_err(web::Error::internal)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

/// One tap leads to the card that is next.
fn url(app: &App, course: &ToDo) -> String {
    format!("{}{}", app.app_origin(), ContinueCourse { course: course.slug.clone() })
}

fn to_do(app: &App, account: &str, told: &Told) -> serde_json::Result<serde_json::Value> {
    let course = &told.course;
    let cover =
        Cover { account: account.to_owned(), course: course.slug.clone(), tag: Cover::tag(&course.cover) };
    let mut said = json!({
        "title": course.title,
        "url": url(app, course),
        "language": course.language()?.tag(),
        "cover": format!("{}{cover}", app.app_origin()),
        "stage": course.stage().as_str(),
        "minutes_left": course.minutes,
        "lessons": course.lessons,
        "lessons_done": told.lessons_done,
    });
    if let Some(day) = told.state.day() {
        said["due"] = day.to_string().into();
        said["late"] = told.state.is_late().into();
    }
    Ok(said)
}
