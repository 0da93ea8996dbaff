//! The pictures of a course: shown, uploaded, removed.

use axum::extract::{Multipart, Query};
use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, header};
use serde::Deserialize;
use web::Error;

use super::course::{self, as_stored, known};
use super::course_texts;
use super::desk::{Author, done};
use super::new_course::{Sent, read_form};
use super::paths::{CourseFile, CourseFileRemove, CourseFiles, CoursePage};
use crate::ids::CourseId;
use crate::learning::course::error::CourseError;
use crate::learning::course::problem::sentence;
use crate::learning::course::{media, pictures};
use ::course::packed::MAX_ENTRIES;

/// A picture, for the preview. A drawing opened on its own could run scripts; this policy gives it nothing.
pub(super) const SANDBOX: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Of which version the picture is; of the draft for 0.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Of {
    version: i64,
}

pub(super) async fn show(path: CourseFile, author: Author, Query(of): Query<Of>) -> web::Result<Response> {
    let found = media::read(&author.desk.app, (&author.account.id, &path.id), of.version, &path.name).await?;
    let (content_type, bytes) = found.ok_or(Error::not_found())?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&content_type)?);
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    Ok(response)
}

pub(super) async fn add(path: CourseFiles, author: Author, form: Multipart) -> web::Result<Response> {
    known(&author.desk, &author.account, &path.id).await?;
    let (app, account_id) = (&author.desk.app, &author.account.id);
    let place = app.uploads.take(account_id)?;
    let Sent { files, fields } = read_form(form).await?;
    // The very picture that the text needs may be what is uploaded.
    if let Some(unsaved) = course_texts::keep(&author, &path.id, &fields).await? {
        return course_texts::refused(author, path.id, unsaved).await;
    }
    let sentence = match files.len() {
        0 => Some("cms-course-files-missing"),
        n if n > MAX_ENTRIES => Some("cms-course-files-many"),
        _ => None,
    };
    if let Some(sentence) = sentence {
        let sentence = author.desk.page.get(sentence).to_string();
        return refused(author, path.id, vec![sentence]).await;
    }
    let added = pictures::add(app, (account_id, &path.id), files).await;
    drop(place);
    match added {
        Ok(()) => Ok(done(author.desk.at(CoursePage { id: path.id }), "uploaded")),
        Err(error) => refused_for(author, path.id, error).await,
    }
}

pub(super) async fn remove(path: CourseFileRemove, author: Author) -> web::Result<Response> {
    match pictures::remove(&author.desk.app, (&author.account.id, &path.id), &path.name).await {
        Ok(()) => Ok(done(author.desk.at(CoursePage { id: path.id }), "deleted")),
        Err(error) => refused_for(author, path.id, error).await,
    }
}

async fn refused_for(author: Author, course_id: CourseId, error: CourseError) -> web::Result<Response> {
    let text = author.desk.page.text();
    let sentences = error.problems()?.iter().map(|problem| sentence(problem, text)).collect();
    refused(author, course_id, sentences).await
}

async fn refused(author: Author, course_id: CourseId, sentences: Vec<String>) -> web::Result<Response> {
    let mut edited = as_stored(&author.desk, &author.account, &course_id).await?;
    for sentence in sentences {
        edited.mistakes.add("files", sentence);
    }
    course::unprocessable(author, course_id, edited).await
}
