//! The draft of a course in one language, for the editor: what there is, and saving it by itself (autosave), so that no text is lost where
//! there are two authors. It answers with JSON in every case that the
//! editor can do something about: somebody else has saved, the session has ended, the text cannot be kept.

use std::sync::Arc;

use axum::Json;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use web::{Error, Language, Text};

use super::continued;
use super::desk::Author;
use super::paths::CourseDraft;
use super::writer::Writer;
use crate::learning::course::error::CourseError;
use crate::learning::course::problem::sentence;
use crate::learning::course::texts::{self, Draft, NotSaved, Typed};
use crate::learning::course::translations::meanwhile::Known;
use crate::learning::course::{languages, media};
use ::course::content::Content;
use ::course::{Problem, markdown};

/// A draft as the editor gets it.
#[derive(Serialize)]
struct Shown {
    /// None of a language that nobody has begun yet: its text is that of the first one, to translate.
    revision: Option<i64>,
    saved_at: Option<i64>,
    by: String,
    source: String,
    content: Content,
    /// Whether the content says all that the source says. What has no place in a course stands in the source alone.
    whole: bool,
    problems: Vec<Flaw>,
}

/// What is wrong, for the editor: at the lesson or card with this id, if at one.
#[derive(Serialize)]
struct Flaw {
    card: Option<String>,
    line: Option<usize>,
    sentence: String,
}

/// What was typed: the content, or else the Markdown of it.
#[derive(Deserialize)]
pub(super) struct Sent {
    revision: Option<i64>,
    content: Option<Content>,
    source: Option<String>,
}

/// The draft of all languages, and what else its problems hang on.
struct Stored {
    drafts: Vec<Draft>,
    files: Vec<String>,
    known: Known,
}

pub(super) async fn show(path: CourseDraft, Writer(author): Writer) -> web::Result<Response> {
    let language = path.language()?;
    let stored = Stored::of(&author, &path).await?;
    let draft = stored.drafts.iter().find(|draft| draft.language == language).cloned();
    let shown = shown(&author, language, stored, draft).await?;
    Ok(Json(shown).into_response())
}

pub(super) async fn save(
    path: CourseDraft,
    Writer(author): Writer,
    Json(sent): Json<Sent>,
) -> web::Result<Response> {
    let language = path.language()?;
    let text = author.desk.page.text();
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let source = match sent.content {
        Some(content) => app.heavy.compute(&account_id, move || markdown::write(&content)).await?,
        None => sent.source,
    };
    // Markdown is never made of HTML that somebody sends in its place: it would be shown as it is.
    let Some(source) = source.filter(|source| !source.trim().is_empty()) else {
        return Ok(refused(StatusCode::UNPROCESSABLE_ENTITY, &text.get("cms-edit-refused").to_string()));
    };
    let typed = Typed { language, source, over: sent.revision };
    match texts::save(&app, (&account_id, &path.id), vec![typed], &author.desk.staff.name).await {
        Ok(drafts) => {
            continued::note_changes(&author, &path.id, (&[(language, sent.revision)], &drafts)).await;
            saved(&author, &path, drafts).await
        }
        Err(NotSaved::Overtaken(mut theirs)) => {
            let draft = theirs.pop();
            let stored = Stored::of(&author, &path).await?;
            let shown = shown(&author, language, stored, draft).await?;
            Ok((StatusCode::CONFLICT, Json(shown)).into_response())
        }
        Err(NotSaved::No(error)) => not_kept(error, text),
    }
}

async fn saved(author: &Author, path: &CourseDraft, drafts: Vec<Draft>) -> web::Result<Response> {
    let language = path.language()?;
    let draft = drafts.iter().find(|draft| draft.language == language).cloned();
    let stored = Stored::with(author, path, drafts).await?;
    let Shown { revision, saved_at, problems, .. } = shown(author, language, stored, draft).await?;
    let answer = json!({ "revision": revision, "saved_at": saved_at, "problems": problems });
    Ok(Json(answer).into_response())
}

fn not_kept(error: CourseError, text: Text) -> web::Result<Response> {
    let problems = error.problems()?;
    let sentences: Vec<_> = problems.iter().map(|problem| sentence(problem, text)).collect();
    Ok(refused(StatusCode::UNPROCESSABLE_ENTITY, &sentences.join(" ")))
}

fn refused(status: StatusCode, sentence: &str) -> Response {
    (status, Json(json!({ "sentence": sentence }))).into_response()
}

impl CourseDraft {
    fn language(&self) -> web::Result<Language> {
        Language::from_tag(&self.language).ok_or(Error::not_found())
    }
}

impl Stored {
    async fn of(author: &Author, path: &CourseDraft) -> web::Result<Self> {
        let mut read = author.desk.app.db.read().await?;
        let drafts = texts::drafts(&mut read, &author.account.id, &path.id).await?;
        drop(read);
        if drafts.is_empty() { Err(Error::not_found()) } else { Self::with(author, path, drafts).await }
    }

    async fn with(author: &Author, path: &CourseDraft, drafts: Vec<Draft>) -> web::Result<Self> {
        let mut read = author.desk.app.db.read().await?;
        let of = (&author.account.id, &path.id);
        let known = Known::of(&mut read, of).await?;
        Ok(Self { drafts, files: media::names(&mut read, of.0, of.1).await?, known })
    }
}

/// Reads the draft of a language beside the others, off the threads that serve.
async fn shown(
    author: &Author,
    language: Language,
    stored: Stored,
    draft: Option<Draft>,
) -> web::Result<Shown> {
    let Stored { drafts, files, known } = stored;
    let is_new = drafts.iter().all(|other| other.language != language);
    let mut sources: Vec<_> = drafts.iter().map(|draft| (draft.language, draft.source.clone())).collect();
    // A translation begins as the text to translate, with all its ids.
    let begun = || {
        let source = drafts.iter().find(|draft| Some(draft.language) == known.source(&sources))?;
        Some(Draft { language, ..source.clone() })
    };
    let draft = Arc::new(draft.or_else(begun).ok_or(Error::not_found())?);
    sources.retain(|(other, _)| *other != language);
    sources.push((language, draft.source.clone()));
    let text = author.desk.page.text();
    let read = move || read((&sources, &files, &known), language, text);
    let (content, problems, whole) = author.desk.app.heavy.compute(&author.account.id, read).await?;
    let Draft { source, revision, changed_at, changed_by, .. } = Arc::unwrap_or_clone(draft);
    Ok(Shown {
        revision: (!is_new).then_some(revision),
        saved_at: (!is_new).then_some(changed_at.as_millis()),
        by: changed_by,
        source,
        content,
        whole,
        problems,
    })
}

/// The content of a text as far as it can be read, what is wrong with it, and whether that is all of it.
fn read(
    (sources, files, known): (&[(Language, String)], &[String], &Known),
    language: Language,
    text: Text,
) -> (Content, Vec<Flaw>, bool) {
    let (texts, problems) = languages::read(sources, files, known);
    let file = languages::file_of(language);
    let problems: Vec<_> = problems.into_iter().filter(|problem| problem.file == file).collect();
    let parsed = texts.into_iter().find(|text| text.language == language).map(|text| text.parsed);
    let (content, anchors) = parsed.map(|parsed| (parsed.content, parsed.anchors)).unzip();
    let anchors = anchors.unwrap_or_default();
    let nothing =
        || Content { title: String::new(), summary: String::new(), minutes: 0, lessons: Vec::new() };
    let content = content.unwrap_or_else(nothing);
    let whole = problems.iter().all(|problem| !LEFT_OUT.contains(&problem.code)) && survives(&content);
    let flaw = |problem: Problem| Flaw {
        sentence: text
            .get(&format!("course-problem-{}", problem.code))
            .with("detail", &problem.detail)
            .to_string(),
        card: problem.card.or_else(|| card_at(&anchors, problem.line?)),
        line: problem.line,
    };
    (content, problems.into_iter().map(flaw).collect(), whole)
}

/// The lesson or card that a line stands in.
fn card_at(anchors: &[(String, usize)], line: usize) -> Option<String> {
    anchors.iter().take_while(|(_, begins)| *begins <= line).last().map(|(id, _)| id.clone())
}

/// Problems of what stands in the source alone; or of ids, by which the editor tells lessons and cards from each other.
const LEFT_OUT: [&str; 6] =
    ["text", "headings-many", "front-matter-open", "front-matter-invalid", "id-missing", "id-twice"];

/// Whether the content is the same again once it was written as Markdown.
fn survives(content: &Content) -> bool {
    let again = markdown::write(content).map(|source| markdown::read("", &source).parsed.content);
    again.as_ref() == Some(content)
}
