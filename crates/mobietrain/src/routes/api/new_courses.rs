//! `POST /api/v1/new-courses`: how many courses are new to the employee in the assertion, and which. Nothing is
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
use crate::addresses::Course;
use crate::asked::assertion;
use crate::asked::claimed::Claimed;
use crate::asked::new_courses::{self, NewCourse};
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
        Ok((.., person)) => news(&app, &headers, &person).await,
        Err(stop) => answer::stopped(&app, &attempt, stop),
    }
}

async fn news(app: &App, headers: &HeaderMap, person: &Claimed) -> web::Result<Response> {
    let tag = new_courses::etag(person)?;
    let mut response = if is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut read = app.db.read().await?;
        let (count, courses) = new_courses::of(&mut read, person).await?;
        let courses: Vec<_> = courses.into_iter().map(|course| entry(app, course)).collect();
        answer(StatusCode::OK, &json!({"count": count, "courses": courses}))
    };
    let tag = HeaderValue::try_from(tag).map_err(web::Error::internal)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

fn entry(app: &App, course: NewCourse) -> serde_json::Value {
    let path = Course { course: course.slug };
    json!({"title": course.title, "url": format!("{}{path}", app.app_origin())})
}

/// Weak comparison (RFC 9110 §8.8.3.2): a proxy that compresses makes a tag weak.
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let values = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = values.flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|known| known.strip_prefix("W/").unwrap_or(known) == tag)
}
