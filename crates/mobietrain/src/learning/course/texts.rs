//! The texts of a course: read, judged and kept, in all languages at once because they must fit each other.

use std::sync::Arc;

use db::{Connection, Write};
use kernel::Busy;
use web::Language;

use super::changing::{Changing, is_out};
use super::error::CourseError;
use super::languages::{self, Text};
use super::length::Length;
use super::ready;
use super::seen::{Seen, TRIES};
use crate::ids::{AccountId, CourseId};
use crate::{App, telling};
use course::problem::Problem;

/// A text without a mistake, as it is kept.
pub(super) struct Judged {
    language: Language,
    title: String,
    source: String,
    /// JSON.
    content: String,
    length: Length,
}

impl Judged {
    pub fn new(text: Text) -> Result<Self, serde_json::Error> {
        let content = serde_json::to_string(&text.parsed.content)?;
        Ok(Self {
            length: Length::of(&text.parsed.content),
            language: text.language,
            title: text.parsed.content.title,
            source: text.parsed.source,
            content,
        })
    }
}

/// Replaces the texts of a course.
pub(crate) async fn save(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    changing: Changing,
    sources: Vec<(Language, String)>,
) -> Result<(), CourseError> {
    let sources = Arc::new(sources);
    for _ in 0..TRIES {
        let seen = Seen::of(&mut *app.db.read().await?, account_id, course_id).await?;
        let (sources, files) = (sources.clone(), seen.files.clone());
        let judge = move || {
            let texts = languages::check(&sources, &files).map_err(CourseError::Problems)?;
            let texts = texts.into_iter().map(Judged::new).collect::<Result<Vec<_>, _>>()?;
            Ok::<_, CourseError>((texts, ready::leftovers(&sources)))
        };
        let (texts, leftovers) = app.heavy.compute(account_id, judge).await??;
        let mut write = app.db.write().await?;
        if !seen.is_unchanged(&mut write, account_id, course_id, app.clock.now()).await? {
            continue;
        }
        changing.check(&mut write, account_id, course_id).await?;
        if !leftovers.is_empty() && is_out(&mut write, account_id, course_id).await? {
            return Err(CourseError::Problems(leftovers));
        }
        replace(app, &mut write, account_id, course_id, &texts).await?;
        return Ok(write.commit().await?);
    }
    Err(CourseError::Restless(Busy::default()))
}

async fn replace(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
    texts: &[Judged],
) -> Result<(), CourseError> {
    let before = titles(write, account_id, course_id).await?;
    let places: Vec<String> = (3..texts.len() + 3).map(|number| format!("${number}")).collect();
    let sql = format!(
        "DELETE FROM course_texts WHERE account_id = $1 AND course_id = $2 AND language NOT IN ({})",
        places.join(", ")
    );
    let delete = write.query(sql).bind(account_id).bind(course_id);
    texts.iter().fold(delete, |delete, text| delete.bind(text.language.tag())).execute().await?;
    put(write, account_id, course_id, texts).await?;
    // The titles of new courses are shown in CrewPlanner.
    if before != titles(write, account_id, course_id).await? {
        telling::catalogue_changed(app, write, account_id).await?;
    }
    Ok(())
}

/// Keeps these texts. One that is the same as before is not written again: it may be long.
pub(super) async fn put(
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
    texts: &[Judged],
) -> Result<(), CourseError> {
    let sql = "INSERT INTO course_texts (account_id, course_id, language, title, source, content, minutes, lessons) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (account_id, course_id, language) DO UPDATE \
               SET title = excluded.title, source = excluded.source, content = excluded.content, \
               minutes = excluded.minutes, lessons = excluded.lessons WHERE course_texts.source <> excluded.source OR course_texts.content <> excluded.content";
    for text in texts {
        let put = write.query(sql).bind(account_id).bind(course_id).bind(text.language.tag());
        let put = put.bind(&text.title).bind(&text.source).bind(&text.content);
        put.bind(text.length.minutes).bind(text.length.lessons).execute().await?;
    }
    Ok(())
}

/// The titles that people may see: none before the course is published.
async fn titles(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<(String, String)>, db::Error> {
    let sql = "SELECT t.language, t.title FROM course_texts t \
               JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id \
               WHERE t.account_id = $1 AND t.course_id = $2 AND c.published_at IS NOT NULL ORDER BY t.language";
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// What the stored texts of a course still hold of their beginnings.
pub(crate) async fn leftovers_of(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Problem>, CourseError> {
    let sources = sources(&mut *app.db.read().await?, account_id, course_id).await?;
    Ok(app.heavy.compute(account_id, move || ready::leftovers(&sources)).await?)
}

db::row! {
    struct Source { language: Language as word, source: String }
}

/// The Markdown of a course in all its languages.
pub(crate) async fn sources(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<(Language, String)>, db::Error> {
    let sql = "SELECT language, source FROM course_texts WHERE account_id = $1 AND course_id = $2";
    let rows = conn.query(sql).bind(account_id).bind(course_id).all::<Source>().await?;
    let mut sources: Vec<_> = rows.into_iter().map(|row| (row.language, row.source)).collect();
    sources.sort_by_key(|(language, _)| (*language != Language::En, *language));
    Ok(sources)
}
