//! A large file, part by part, as `sending.js` sends it (resumable upload): POST says name and length and gets an address, PATCH brings what
//! comes behind `upload-offset`, HEAD tells how much is here, DELETE gives it up. The last PATCH says what became of it.

use axum::Json;
use axum::body::Bytes;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Deserialize;
use serde_json::json;
use web::{Error, Form};

use super::course::known;
use super::desk::Author;
use super::paths::{MediumPage, UploadPart, Uploads};
use super::writer::Writer;
use crate::ids::CourseId;
use crate::learning::course::error::CourseError;
use crate::learning::course::media::finish::finish;
use crate::learning::course::media::uploads::{self, Appended};
use crate::learning::course::problem::sentence;
use ::course::packed;

/// Where a part begins, or the next one has to.
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Begun {
    name: String,
    length: u64,
    /// The course whose file it becomes as well, if any.
    course: String,
}

pub(super) async fn begin(
    _: Uploads,
    Writer(author): Writer,
    Form(begun): Form<Begun>,
) -> web::Result<Response> {
    let (app, account_id) = (&author.desk.app, &author.account.id);
    let course_id = Some(CourseId::from(begun.course)).filter(|id| !id.as_str().is_empty());
    if let Some(course_id) = &course_id {
        known(&author.desk, &author.account, course_id).await?;
    }
    let name: String = begun.name.chars().filter(|c| !c.is_control()).take(255).collect();
    match uploads::begin(app, (account_id, course_id.as_ref()), (&name, begun.length)).await {
        Ok(id) => {
            let at = author.desk.at(UploadPart { id });
            Ok((StatusCode::CREATED, [(header::LOCATION, at)], [(OFFSET, "0")]).into_response())
        }
        Err(error) => refused(&author, error),
    }
}

/// GET is HEAD with nothing behind it.
pub(super) async fn show(path: UploadPart, Writer(author): Writer) -> web::Result<Response> {
    let found = uploads::find(&author.desk.app, &author.account.id, &path.id).await?;
    Ok(offset(StatusCode::OK, found.ok_or(Error::not_found())?.received))
}

pub(super) async fn append(
    path: UploadPart,
    Writer(author): Writer,
    headers: HeaderMap,
    part: Bytes,
) -> web::Result<Response> {
    let at = headers.get(OFFSET).and_then(|at| at.to_str().ok()?.parse().ok()).ok_or(Error::bad_request())?;
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let upload = match uploads::append(&app, (&account_id, &path.id), at, part).await {
        Ok(Appended::Elsewhere(here)) => return Ok(offset(StatusCode::CONFLICT, here)),
        Ok(Appended::More(here)) => return Ok(offset(StatusCode::NO_CONTENT, here)),
        Ok(Appended::Whole(upload)) => upload,
        Err(error) => return refused(&author, error),
    };
    let (name, by) = (upload.name.clone(), author.desk.staff.name.clone());
    // What the course calls it from now on.
    let file = upload.course_id.as_ref().and_then(|_| packed::plain_name(&name));
    // Whoever hangs up now has sent everything: it goes on to its end.
    let finished = tokio::spawn(async move { finish(&app, &account_id, upload, &by).await });
    match finished.await? {
        Ok(id) => {
            let at = author.desk.at(MediumPage { id });
            Ok(Json(json!({"name": name, "file": file, "at": at})).into_response())
        }
        Err(error) => refused(&author, error),
    }
}

pub(super) async fn cancel(path: UploadPart, Writer(author): Writer) -> web::Result<Response> {
    match uploads::end(&author.desk.app, &author.account.id, &path.id).await? {
        true => Ok(StatusCode::NO_CONTENT.into_response()),
        false => Err(Error::not_found()),
    }
}

fn offset(status: StatusCode, here: i64) -> Response {
    let headers = [(OFFSET, here.to_string()), (header::CACHE_CONTROL, "no-store".to_owned())];
    (status, headers).into_response()
}

/// The reason, in words for whoever sends it.
fn refused(author: &Author, error: CourseError) -> web::Result<Response> {
    let text = author.desk.page.text();
    let said: Vec<String> = error.problems()?.iter().map(|problem| sentence(problem, text)).collect();
    let mut response = Json(json!({"said": said.join(" ")})).into_response();
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
