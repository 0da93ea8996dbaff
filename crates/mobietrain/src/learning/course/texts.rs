//! The draft of a course: its texts in all languages, as their authors left them. What is wrong with a text keeps it from being
//! published, and never from being kept.

use std::sync::Arc;

use db::{Connection, Write};
use kernel::Timestamp;
use web::Language;

use super::error::CourseError;
use super::languages::file_of;
use super::seen::touch;
use crate::App;
use crate::ids::{AccountId, CourseId};
use course::markdown;
use course::problem::Problem;

db::row! {
    /// The text of a language as it was saved last.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Draft {
        pub language: Language as word,
        pub source: String,
        /// Of the course when it was saved: it never has the same one twice, not even after it was taken out.
        pub revision: i64,
        pub changed_at: Timestamp,
        /// The name of whoever saved it, empty where that is not known.
        pub changed_by: String,
    }
}

/// A text as somebody typed it.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub language: Language,
    /// Nothing takes the language out of the draft.
    pub source: String,
    /// The revision that they had before them; `None` when the draft had no text in that language.
    pub over: Option<i64>,
}

/// Why a draft was not saved. Nothing was changed then.
#[derive(Debug)]
pub(crate) enum NotSaved {
    /// Somebody else saved these languages meanwhile: what is kept now, for whoever typed to choose.
    Overtaken(Vec<Draft>),
    No(CourseError),
}

impl<E: Into<CourseError>> From<E> for NotSaved {
    fn from(error: E) -> Self {
        Self::No(error.into())
    }
}

/// The draft in all its languages, English first.
pub(crate) async fn drafts(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Draft>, db::Error> {
    let sql = "SELECT language, source, revision, changed_at, changed_by FROM course_texts \
               WHERE account_id = $1 AND course_id = $2 AND version = 0";
    let mut drafts = conn.query(sql).bind(account_id).bind(course_id).all::<Draft>().await?;
    drafts.sort_by_key(|draft| (draft.language != Language::En, draft.language));
    Ok(drafts)
}

/// The Markdown of a version in all its languages, English first; of the draft for 0.
pub(crate) async fn sources(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    version: i64,
) -> Result<Vec<(Language, String)>, db::Error> {
    let sql = "SELECT language, source FROM course_texts \
               WHERE account_id = $1 AND course_id = $2 AND version = $3";
    let rows = conn.query(sql).bind(account_id).bind(course_id).bind(version).all::<Source>().await?;
    let mut sources: Vec<_> = rows.into_iter().map(|row| (row.language, row.source)).collect();
    sources.sort_by_key(|(language, _)| (*language != Language::En, *language));
    Ok(sources)
}

db::row! {
    struct Source { language: Language as word, source: String }
}

/// Saves what was typed, in all these languages or in none. Answers the draft as it is then.
///
/// # Errors
/// Somebody else saved meanwhile; a text cannot be kept at all (too long, or no text); or a fault of ours.
pub(crate) async fn save(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    typed: Vec<Typed>,
    by: &str,
) -> Result<Vec<Draft>, NotSaved> {
    let texts = app.heavy.compute(account_id, move || Tidy::all(typed)).await?;
    let texts = Arc::new(texts.map_err(CourseError::Problems)?);
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    // It takes the course's row: two who save at once do so one after the other.
    touch(&mut write, account_id, course_id, now).await?;
    let before = drafts(&mut write, account_id, course_id).await?;
    let (mut overtaken, mut changes) = (Vec::new(), Vec::new());
    for text in texts.iter() {
        let kept = before.iter().find(|draft| draft.language == text.language);
        match kept {
            Some(draft) if draft.source == text.source => {}
            None if text.source.is_empty() => {}
            _ if kept.map(|draft| draft.revision) == text.over => changes.push(text),
            Some(draft) => overtaken.push(draft.clone()),
            // Somebody took the language out; what is typed now is all that there is of it.
            None => changes.push(text),
        }
    }
    if !overtaken.is_empty() {
        return Err(NotSaved::Overtaken(overtaken));
    }
    if changes.is_empty() {
        return Ok(before); // the course is not touched: the transaction ends without a commit
    }
    for text in changes {
        put(&mut write, (account_id, course_id), text, (now, by)).await?;
    }
    let after = drafts(&mut write, account_id, course_id).await?;
    write.commit().await?;
    Ok(after)
}

/// A text that can be kept.
pub(super) struct Tidy {
    language: Language,
    source: String,
    /// As far as it can be read.
    title: Option<String>,
    over: Option<i64>,
}

impl Tidy {
    fn all(typed: Vec<Typed>) -> Result<Vec<Self>, Vec<Problem>> {
        let (mut texts, mut problems) = (Vec::new(), Vec::new());
        for one in typed {
            match Self::new(one) {
                Ok(text) => texts.push(text),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(texts) } else { Err(problems) }
    }

    /// # Errors
    /// It is too long, or no text.
    pub fn new(Typed { language, source, over }: Typed) -> Result<Self, Problem> {
        if source.trim().is_empty() {
            return Ok(Self { language, source: String::new(), title: None, over });
        }
        let source = markdown::tidy(&source).map_err(|problem| problem.in_file(&file_of(language)))?;
        let title = markdown::title(&source);
        Ok(Self { language, source, title, over })
    }
}

/// Keeps a text in the draft. One whose title cannot be read keeps the one that it had.
pub(super) async fn put(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
    text: &Tidy,
    (now, by): (Timestamp, &str),
) -> Result<(), db::Error> {
    let tag = text.language.tag();
    if text.source.is_empty() {
        let sql = "DELETE FROM course_texts \
                   WHERE account_id = $1 AND course_id = $2 AND version = 0 AND language = $3";
        return write.query(sql).bind(account_id).bind(course_id).bind(tag).execute().await.map(drop);
    }
    let sql = "INSERT INTO course_texts \
               (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) \
               SELECT account_id, id, 0, $3, COALESCE($4, ''), $5, revision, $6, $7 FROM courses \
               WHERE account_id = $1 AND id = $2 \
               ON CONFLICT (account_id, course_id, version, language) DO UPDATE \
               SET title = COALESCE($4, course_texts.title), source = excluded.source, \
               revision = excluded.revision, changed_at = excluded.changed_at, changed_by = excluded.changed_by";
    let put = write.query(sql).bind(account_id).bind(course_id).bind(tag).bind(text.title.as_deref());
    put.bind(&text.source).bind(now).bind(by).execute().await.map(drop)
}
