//! The pictures of a course: shown, uploaded, removed.

use axum::extract::Multipart;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, header};
use web::Error;

use super::course;
use super::desk::{Admin, done};
use super::new_course::read_files;
use super::paths::{CourseFile, CourseFileRemove, CourseFiles, CoursePage};
use crate::ids::CourseId;
use crate::learning::course::media;
use crate::learning::course::problem::Problem;
use crate::learning::course::store;

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
    let files = read_files(form).await?;
    if files.is_empty() {
        let sentence = admin.desk.page.get("cms-course-files-missing").to_string();
        return refused(&admin, &path.id, vec![sentence]).await;
    }
    match store::add_pictures(&admin.desk.app, &admin.account.id, &path.id, files).await {
        Ok(()) => Ok(done(&CoursePage { id: path.id }, "uploaded")),
        Err(error) => refused(&admin, &path.id, sentences(&admin, &error.problems()?)).await,
    }
}

pub(super) async fn remove(path: CourseFileRemove, admin: Admin) -> web::Result<Response> {
    match store::remove_picture(&admin.desk.app, &admin.account.id, &path.id, &path.name).await {
        Ok(()) => Ok(done(&CoursePage { id: path.id }, "deleted")),
        Err(error) => refused(&admin, &path.id, sentences(&admin, &error.problems()?)).await,
    }
}

fn sentences(admin: &Admin, problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| problem.sentence(admin.desk.page.text())).collect()
}

async fn refused(admin: &Admin, course_id: &CourseId, sentences: Vec<String>) -> web::Result<Response> {
    let stored = store::sources(&mut *admin.desk.app.db.read().await?, &admin.account.id, course_id).await?;
    let mut shown = course::template(admin, course_id, stored, None, None).await?;
    for sentence in sentences {
        shown.mistakes.add("files", sentence);
    }
    web::unprocessable(&shown)
}
