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
use crate::addresses::{Course, Cover};
use crate::asked::assertion;
use crate::asked::claimed::Claimed;
use crate::asked::new_courses::{self, Stage, ToDo};
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
    let mut response = if is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut read = app.db.read().await?;
        let told = new_courses::of(&mut read, person).await?;
        let new = told.to_do.iter().filter(|(course, _)| course.stage() == Stage::New);
        let new: Vec<_> =
            new.map(|(course, _)| json!({"title": course.title, "url": url(app, course)})).collect();
        let to_do: Vec<_> =
            told.to_do.iter().map(|(course, done)| to_do(app, account, course, *done)).collect();
        let training = json!({"count": told.to_do_courses, "courses": to_do});
        answer(StatusCode::OK, &json!({"count": told.new_courses, "courses": new, "training": training}))
    };
    let tag = HeaderValue::try_from(tag).map_err(web::Error::internal)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

fn url(app: &App, course: &ToDo) -> String {
    format!("{}{}", app.app_origin(), Course { course: course.slug.clone() })
}

fn to_do(app: &App, account: &str, course: &ToDo, lessons_done: i64) -> serde_json::Value {
    let cover =
        Cover { account: account.to_owned(), course: course.slug.clone(), tag: Cover::tag(&course.cover) };
    json!({
        "title": course.title,
        "url": url(app, course),
        "language": course.language.tag(),
        "cover": format!("{}{cover}", app.app_origin()),
        "stage": course.stage().as_str(),
        "minutes_left": course.minutes,
        "lessons": course.lessons,
        "lessons_done": lessons_done,
    })
}

/// Weak comparison (RFC 9110 §8.8.3.2): a proxy that compresses makes a tag weak.
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let values = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = values.flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|known| known.strip_prefix("W/").unwrap_or(known) == tag)
}
