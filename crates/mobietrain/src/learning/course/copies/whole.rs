//! Duplicating a course: its draft in all languages, with its files and what is known of its translations.

use db::Write;
use kernel::{Busy, text};
use login::Actor;
use serde_json::json;
use web::Language;

use super::super::error::CourseError;
use super::super::seen::{Seen, TRIES};
use super::super::store::insert;
use super::super::texts::{self, Tidy, Typed};
use super::super::told;
use super::super::translations::carried::{Carried, keep};
use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};
use crate::texts::TEXTS;
use course::markdown;

/// The longest title.
const LONGEST: usize = 120;

type Of<'a> = (&'a AccountId, &'a CourseId);

/// Makes a draft of its own of the draft of a course, behind it. Nobody sees it: it has no groups.
///
/// # Errors
/// The account has no such course; or a fault of ours.
pub(crate) async fn duplicate(app: &App, of: Of<'_>, by: &Actor) -> Result<CourseId, CourseError> {
    for _ in 0..TRIES {
        let mut read = app.db.read().await?;
        let seen = Seen::of(&mut read, of.0, of.1).await?;
        let sources = texts::sources(&mut read, of, 0).await?;
        drop(read);
        let carried = Carried::of(app, of).await?;
        let copies = app.heavy.compute(of.0, move || copies_of(sources)).await?;
        let texts = copies.into_iter().collect::<Result<Vec<_>, _>>();
        let texts = texts.map_err(|problem| CourseError::Problems(vec![problem]))?;
        let mut write = app.db.write().await?;
        let Some((slug, title)) = locked(&mut write, of, &seen).await? else { continue };
        let (id, now): (CourseId, _) = (app.new_id(), app.clock.now());
        insert(&mut write, (of.0, &id), &slug, Some(of.1), now).await?;
        for text in &texts {
            texts::put(&mut write, (of.0, &id), text, (now, by.name())).await?;
        }
        share(&mut write, of, &id, &carried).await?;
        let what = json!({ "copied_from": title });
        told::record(app, &mut write, (of.0, &id), Action::CourseDuplicated, (what, by)).await?;
        write.commit().await?;
        return Ok(id);
    }
    Err(CourseError::Restless(Busy::default()))
}

/// The slug and the title of the course, which stays as it is for the rest of the transaction; `None` when it is not as it was seen.
async fn locked(
    write: &mut Write,
    (account_id, course_id): Of<'_>,
    seen: &Seen,
) -> Result<Option<(String, String)>, db::Error> {
    let sql = "UPDATE courses SET id = id \
               WHERE account_id = $1 AND id = $2 AND revision = $3 AND deleted_at IS NULL RETURNING slug";
    let lock = write.query(sql).bind(account_id).bind(course_id).bind(seen.revision);
    let Some(slug) = lock.optional::<String>().await? else { return Ok(None) };
    let title = told::title(write, (account_id, course_id)).await?;
    Ok(Some((slug, title)))
}

/// Gives the copy the files of the draft, and what is known of its translations.
async fn share(write: &mut Write, of: Of<'_>, id: &CourseId, carried: &Carried) -> Result<(), CourseError> {
    for (language, origins) in &carried.origins {
        keep(write, (of.0, id), *language, &serde_json::to_string(origins)?).await?;
    }
    let files = "INSERT INTO course_files (account_id, course_id, version, name, media_id) \
                 SELECT account_id, $3, 0, name, media_id FROM course_files \
                 WHERE account_id = $1 AND course_id = $2 AND version = 0";
    write.query(files).bind(of.0).bind(of.1).bind(id).execute().await?;
    Ok(())
}

fn copies_of(sources: Vec<(Language, String)>) -> Vec<Result<Tidy, course::Problem>> {
    let typed = |language, source| Typed { language, source, over: None };
    let copy = |(language, source): (Language, String)| {
        let renamed = markdown::title(&source)
            .and_then(|title| markdown::retitled(&source, &copy_of(language, &title)))
            .and_then(|renamed| Tidy::new(typed(language, renamed)).ok());
        // One whose title cannot be read, or that would be too long by it, is what it was.
        renamed.map_or_else(|| Tidy::new(typed(language, source)), Ok)
    };
    sources.into_iter().map(copy).collect()
}

/// In the words of the language that the title is in.
fn copy_of(language: Language, title: &str) -> String {
    let title = TEXTS.text(language).get("cms-course-copy-of").with("title", title).to_plain();
    text::name(&title.chars().take(LONGEST).collect::<String>(), LONGEST).unwrap_or(title)
}
