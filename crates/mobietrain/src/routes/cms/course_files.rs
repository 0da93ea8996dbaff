//! The pictures of a course: shown, uploaded, removed.

use axum::extract::{Multipart, Query};
use axum::response::Response;
use http::HeaderMap;
use serde::Deserialize;
use web::Error;

use super::course::{self, as_stored, known};
use super::course_texts;
use super::desk::{Author, done};
use super::new_course::{Sent, read_form};
use super::paths::{CourseFile, CourseFileRemove, CourseFiles, CoursePage};
use crate::ids::CourseId;
use crate::learning::course::error::CourseError;
use crate::learning::course::media::served::{self, Size};
use crate::learning::course::problem::sentence;
use crate::learning::course::{media, pictures};
use ::course::packed::MAX_ENTRIES;

/// Of which version the picture is; of the draft for 0.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Of {
    version: i64,
}

pub(super) async fn show(
    path: CourseFile,
    author: Author,
    Query(of): Query<Of>,
    Query(size): Query<Size>,
    headers: HeaderMap,
) -> web::Result<Response> {
    let app = &author.desk.app;
    let found = media::of_version(app, (&author.account.id, &path.id), of.version, &path.name).await?;
    served::answer(app, &found.ok_or(Error::not_found())?, &size, &headers).await
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
    let added = pictures::add(app, (account_id, &path.id), (files, &author.desk.staff.name)).await;
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
