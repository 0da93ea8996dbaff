//! The pictures of a course: shown, uploaded, removed.

use axum::extract::Multipart;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, header};
use web::Error;

use super::course::{self, known};
use super::course_changes::as_stored;
use super::desk::{Admin, done};
use super::new_course::read_files;
use super::paths::{CourseFile, CourseFileRemove, CourseFiles, CoursePage};
use crate::ids::CourseId;
use crate::learning::course::error::CourseError;
use crate::learning::course::upload::MAX_ENTRIES;
use crate::learning::course::{media, pictures};

/// A picture, for the preview. A drawing opened on its own could run scripts; this policy gives it nothing.
const SANDBOX: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

pub(super) async fn show(path: CourseFile, admin: Admin) -> web::Result<Response> {
    let found = media::read(&admin.desk.app, &admin.account.id, &path.id, &path.name).await?;
    let (content_type, bytes) = found.ok_or(Error::not_found())?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&content_type)?);
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    Ok(response)
}

pub(super) async fn add(path: CourseFiles, admin: Admin, form: Multipart) -> web::Result<Response> {
    known(&admin, &path.id).await?;
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let place = app.uploads.take(account_id)?;
    let files = read_files(form).await?;
    let sentence = match files.len() {
        0 => Some("cms-course-files-missing"),
        n if n > MAX_ENTRIES => Some("cms-course-files-many"),
        _ => None,
    };
    if let Some(sentence) = sentence {
        let sentence = admin.desk.page.get(sentence).to_string();
        return refused(admin, path.id, vec![sentence]).await;
    }
    let added = pictures::add(app, account_id, &path.id, files).await;
    drop(place);
    match added {
        Ok(()) => Ok(done(&CoursePage { id: path.id }, "uploaded")),
        Err(error) => refused_for(admin, path.id, error).await,
    }
}

pub(super) async fn remove(path: CourseFileRemove, admin: Admin) -> web::Result<Response> {
    match pictures::remove(&admin.desk.app, &admin.account.id, &path.id, &path.name).await {
        Ok(()) => Ok(done(&CoursePage { id: path.id }, "deleted")),
        Err(error) => refused_for(admin, path.id, error).await,
    }
}

async fn refused_for(admin: Admin, course_id: CourseId, error: CourseError) -> web::Result<Response> {
    let text = admin.desk.page.text();
    let sentences = error.problems()?.iter().map(|problem| problem.sentence(text)).collect();
    refused(admin, course_id, sentences).await
}

async fn refused(admin: Admin, course_id: CourseId, sentences: Vec<String>) -> web::Result<Response> {
    let mut edited = as_stored(&admin, &course_id).await?;
    for sentence in sentences {
        edited.mistakes.add("files", sentence);
    }
    course::unprocessable(admin, course_id, edited).await
}
