//! A new course, by hand or from a zip file.

use askama::Template;
use axum::extract::Multipart;
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form, Language, Page, Text};

use super::continued;
use super::desk::{Author, Desk, done};
use super::fields::Mistakes;
use super::paths::{CoursePage, CourseUpload, Courses, NewCourse};
use crate::learning::course::error::CourseError;
use crate::learning::course::languages;
use crate::learning::course::problem::sentence;
use crate::learning::course::store::{import_course, import_zip};
use ::course::card::{Card, CardKind};
use ::course::content::{Content, Lesson};
use ::course::markdown;
use ::course::packed::MAX_ENTRIES;
use ::course::prose::Prose;

#[derive(Template)]
#[template(path = "cms/course_new.html")]
pub(super) struct NewCoursePage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub title: String,
    pub language: Language,
    pub mistakes: Mistakes,
    /// What is wrong with the folder that was uploaded.
    pub problems: Vec<String>,
}

impl<'a> NewCoursePage<'a> {
    fn empty(desk: &'a Desk) -> Self {
        Self {
            page: &desk.page,
            desk,
            title: String::new(),
            language: Language::En,
            mistakes: Mistakes::default(),
            problems: Vec::new(),
        }
    }
}

pub(super) async fn show(_: NewCourse, author: Author) -> web::Result<Response> {
    web::html(&NewCoursePage::empty(&author.desk))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    language: String,
    title: String,
}

/// A course by hand begins as a draft of one card, so that there is something to change.
pub(super) async fn create(_: NewCourse, author: Author, Form(typed): Form<Typed>) -> web::Result<Response> {
    let Author { desk, account } = &author;
    let language = typed.language.parse().unwrap_or(Language::En);
    let Ok(title) = kernel::text::name(&typed.title, 120) else {
        let mut shown = NewCoursePage { language, ..NewCoursePage::empty(desk) };
        shown.mistakes.add("title", desk.page.get("cms-course-title-wrong"));
        return web::unprocessable(&shown);
    };
    let source = markdown::write(&first_content(desk.app.page(language).text(), &title));
    let files = vec![(languages::file_of(language), source.unwrap_or_default().into_bytes())];
    match import_course(&desk.app, &account.id, &title, files).await {
        Ok(id) => {
            continued::note(desk, &account.id, &id).await;
            Ok(done(desk.at(CoursePage { id }), "created"))
        }
        Err(CourseError::Problems(problems)) => {
            Err(Error::internal(format!("The text that a course begins with is wrong: {problems:?}")))
        }
        Err(error) => Err(error.into()),
    }
}

fn first_content(text: Text, title: &str) -> Content {
    let of = |key: &str| text.get(key).to_plain();
    let card = Card {
        id: "card-1".to_owned(),
        title: of("cms-course-first-card"),
        body: Prose::new(of("cms-course-first-text")),
        kind: CardKind::Text,
    };
    let lesson =
        Lesson { id: "lesson-1".to_owned(), title: of("cms-course-first-lesson"), cards: vec![card] };
    let summary = of("cms-course-first-summary");
    Content { title: title.to_owned(), summary, minutes: 5, lessons: vec![lesson] }
}

pub(super) async fn upload(_: CourseUpload, author: Author, form: Multipart) -> web::Result<Response> {
    let Author { desk, account } = &author;
    let _place = desk.app.uploads.take(&account.id)?;
    let mut files = read_form(form).await?.files;
    if files.len() != 1 {
        files.truncate(0);
    }
    let Some((name, zip)) = files.pop() else {
        let mut shown = NewCoursePage::empty(desk);
        shown.mistakes.add("folder", desk.page.get("cms-course-folder-missing"));
        return web::unprocessable(&shown);
    };
    match import_zip(&desk.app, &account.id, (name.trim_end_matches(".zip"), &desk.staff.name), zip).await {
        Ok(id) => {
            continued::note(desk, &account.id, &id).await;
            Ok(done(desk.at(CoursePage { id }), "uploaded"))
        }
        Err(error) => {
            let text = desk.page.text();
            let problems = error.problems()?.iter().map(|problem| sentence(problem, text)).collect();
            web::unprocessable(&NewCoursePage { problems, ..NewCoursePage::empty(desk) })
        }
    }
}

/// What a form with files sends.
#[derive(Default)]
pub(super) struct Sent {
    pub files: Vec<(String, Vec<u8>)>,
    pub fields: Vec<(String, String)>,
}

/// The files of an upload, empty ones (no file chosen) left out, and whatever else the form holds. Of too many files there is one too
/// many.
pub(super) async fn read_form(mut form: Multipart) -> web::Result<Sent> {
    let mut sent = Sent::default();
    // What breaks here was sent wrong, or larger than the route allows.
    let refused = |error: axum::extract::multipart::MultipartError| match error.status() {
        http::StatusCode::PAYLOAD_TOO_LARGE => Error::new(web::ErrorKind::TooLarge),
        _ => Error::bad_request(),
    };
    while let Some(field) = form.next_field().await.map_err(refused)? {
        let Some(name) = field.file_name().map(str::to_owned) else {
            let name = field.name().unwrap_or_default().to_owned();
            let value = String::from_utf8(field.bytes().await.map_err(refused)?.into());
            sent.fields.push((name, value.map_err(|_| Error::bad_request())?));
            continue;
        };
        let bytes = field.bytes().await.map_err(refused)?;
        if !name.is_empty() && !bytes.is_empty() && sent.files.len() <= MAX_ENTRIES {
            sent.files.push((name, bytes.into()));
        }
    }
    Ok(sent)
}
