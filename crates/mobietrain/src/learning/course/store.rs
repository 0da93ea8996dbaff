//! Making and changing courses. A change is all or nothing: a folder with one mistake changes nothing.

use db::{Connection, Write};
use kernel::Timestamp;
use web::Language;

use super::languages::{self, Text};
use super::media::{self, Picture};
use super::problem::Problem;
use super::{picture_rules, ready, upload};
use crate::ids::{AccountId, CourseId};
use crate::{App, telling};

/// Why a course was not stored. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum CourseError {
    /// What its author has to put right.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
    Problems(Vec<Problem>),
    /// The account has no such course.
    #[error("There is no such course.")]
    Unknown,
    #[error("A thousand courses are called {0}.")]
    SlugTaken(String),
    #[error(transparent)]
    Database(#[from] db::Error),
    /// The pictures could not be kept.
    #[error(transparent)]
    Pictures(#[from] object_store::Error),
    #[error(transparent)]
    Content(#[from] serde_json::Error),
}

impl CourseError {
    /// What the author reads beside the form.
    ///
    /// # Errors
    /// The page of everything that is not theirs to put right.
    pub(crate) fn problems(self) -> web::Result<Vec<Problem>> {
        match self {
            Self::Problems(problems) => Ok(problems),
            Self::Unknown => Err(web::Error::not_found()),
            broken => Err(broken.into()),
        }
    }
}

/// Makes a course (a draft) of the files of a folder: a text for each language (`en.md`, `nl.md` …), the pictures
/// they show, and if there is one the cover (`cover.svg`, `.png`, `.jpg` or `.webp`). `name` becomes its slug.
///
/// # Errors
/// Every mistake in the folder; or a fault of ours.
pub async fn import_course(
    app: &App,
    account_id: &AccountId,
    name: &str,
    files: Vec<(String, Vec<u8>)>,
) -> Result<CourseId, CourseError> {
    let (sources, pictures) = sort(files).map_err(CourseError::Problems)?;
    let names: Vec<String> = pictures.iter().map(|picture| picture.name.clone()).collect();
    let texts = languages::check(&sources, &names).map_err(CourseError::Problems)?;
    let now = app.clock.now();
    let id = app.new_id();
    media::write(app, account_id, &id, &pictures).await?;
    let mut write = app.db.write().await?;
    insert(&mut write, account_id, &id, &slug(name), now).await?;
    put_texts(&mut write, account_id, &id, &texts).await?;
    media::register(&mut write, account_id, &id, &pictures).await?;
    set_cover(&mut write, account_id, &id).await?;
    write.commit().await?;
    Ok(id)
}

/// Replaces the texts of a course, in all languages at once because they must fit each other.
pub(crate) async fn save_texts(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    sources: &[(Language, String)],
) -> Result<(), CourseError> {
    let mut write = app.db.write().await?;
    touch(&mut write, account_id, course_id, app.clock.now()).await?;
    let files = media::names(&mut write, account_id, course_id).await?;
    let texts = languages::check(sources, &files).map_err(CourseError::Problems)?;
    let leftovers = ready::leftovers(sources);
    if !leftovers.is_empty() && is_out(&mut write, account_id, course_id).await? {
        return Err(CourseError::Problems(leftovers));
    }
    let before = titles(&mut write, account_id, course_id).await?;
    let sql = "DELETE FROM course_texts WHERE account_id = $1 AND course_id = $2";
    write.query(sql).bind(account_id).bind(course_id).execute().await?;
    put_texts(&mut write, account_id, course_id, &texts).await?;
    // The titles of new courses are shown in CrewPlanner.
    if before != titles(&mut write, account_id, course_id).await? {
        telling::catalogue_changed(app, &mut write, account_id).await?;
    }
    write.commit().await?;
    Ok(())
}

/// Whether people see the course, or will at a time that is planned.
async fn is_out(conn: &mut Connection, account_id: &str, course_id: &str) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM courses WHERE account_id = $1 AND id = $2
               AND (published_at IS NOT NULL OR publish_at IS NOT NULL)";
    let out: i64 = conn.query(sql).bind(account_id).bind(course_id).one().await?;
    Ok(out > 0)
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

/// Adds pictures to a course, or replaces those of the same name.
pub(crate) async fn add_pictures(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    files: Vec<(String, Vec<u8>)>,
) -> Result<(), CourseError> {
    let (sources, pictures) = sort(files).map_err(CourseError::Problems)?;
    if let Some((language, _)) = sources.first() {
        let file = languages::file_of(*language);
        return Err(CourseError::Problems(vec![Problem::new("file-unknown").in_file(&file)]));
    }
    media::write(app, account_id, course_id, &pictures).await?;
    let mut write = app.db.write().await?;
    touch(&mut write, account_id, course_id, app.clock.now()).await?;
    media::register(&mut write, account_id, course_id, &pictures).await?;
    set_cover(&mut write, account_id, course_id).await?;
    write.commit().await?;
    Ok(())
}

/// Removes a picture, unless a text shows it.
pub(crate) async fn remove_picture(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    name: &str,
) -> Result<(), CourseError> {
    let mut write = app.db.write().await?;
    touch(&mut write, account_id, course_id, app.clock.now()).await?;
    let mut files = media::names(&mut write, account_id, course_id).await?;
    files.retain(|file| file != name);
    let sources = sources(&mut write, account_id, course_id).await?;
    if let Err(problems) = languages::check(&sources, &files) {
        let used = problems.into_iter().map(|problem| Problem { code: "picture-used", ..problem });
        return Err(CourseError::Problems(used.collect()));
    }
    let sql = "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND name = $3 RETURNING object_key";
    let gone = write.query(sql).bind(account_id).bind(course_id).bind(name).all::<String>().await?;
    set_cover(&mut write, account_id, course_id).await?;
    let sql = "SELECT object_key FROM course_files WHERE account_id = $1 AND course_id = $2";
    let kept = write.query(sql).bind(account_id).bind(course_id).all::<String>().await?;
    write.commit().await?;
    // Two files with the same content share their bytes.
    media::discard(app, &gone.into_iter().filter(|key| !kept.contains(key)).collect::<Vec<_>>()).await;
    Ok(())
}

/// What the stored texts of a course still hold of their beginnings.
pub(crate) async fn leftovers_of(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Problem>, db::Error> {
    Ok(ready::leftovers(&sources(conn, account_id, course_id).await?))
}

/// The Markdown of a course in all its languages.
pub(crate) async fn sources(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<(Language, String)>, db::Error> {
    let sql = "SELECT language, source FROM course_texts WHERE account_id = $1 AND course_id = $2";
    let rows = conn.query(sql).bind(account_id).bind(course_id).all::<(String, String)>().await?;
    let mut sources: Vec<_> =
        rows.into_iter().filter_map(|(tag, source)| Some((Language::from_tag(&tag)?, source))).collect();
    sources.sort_by_key(|(language, _)| (*language != Language::En, *language));
    Ok(sources)
}

type Sorted = (Vec<(Language, String)>, Vec<Picture>);

/// Tells texts from pictures.
fn sort(files: Vec<(String, Vec<u8>)>) -> Result<Sorted, Vec<Problem>> {
    let (mut sources, mut pictures, mut problems) = (Vec::new(), Vec::<Picture>::new(), Vec::new());
    for (name, bytes) in files {
        if !upload::is_safe_name(&name) {
            problems.push(Problem::new("file-name").about(&name));
        } else if let Some(language) = Language::ALL.into_iter().find(|l| languages::file_of(*l) == name) {
            match String::from_utf8(bytes) {
                Ok(source) => sources.push((language, source)),
                Err(_) => problems.push(Problem::new("text").in_file(&name)),
            }
        } else {
            match picture_rules::content_type(&name, &bytes) {
                Ok(content_type) => pictures.push(Picture { name, content_type, bytes }),
                Err(problem) => problems.push(problem),
            }
        }
    }
    let covers = pictures.iter().filter(|picture| picture.name.starts_with("cover.")).count();
    if covers > 1 {
        problems.push(Problem::new("cover-twice"));
    }
    if problems.is_empty() { Ok((sources, pictures)) } else { Err(problems) }
}

/// A slug from a name: small letters, digits, hyphens.
fn slug(name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(50).collect();
    if slug.is_empty() { "course".to_owned() } else { slug }
}

/// Inserts the course after the others; a slug that is taken gets a number behind it.
async fn insert(
    write: &mut Write,
    account_id: &AccountId,
    id: &str,
    slug: &str,
    now: Timestamp,
) -> Result<(), CourseError> {
    let sql = "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at) \
               SELECT $1, $2, $3, COALESCE(MAX(position), 0) + 1, $4, $4 FROM courses WHERE account_id = $1 \
               ON CONFLICT DO NOTHING";
    for number in 1..1000 {
        let slug = if number == 1 { slug.to_owned() } else { format!("{slug}-{number}") };
        if write.query(sql).bind(account_id).bind(id).bind(slug).bind(now).execute().await? == 1 {
            return Ok(());
        }
    }
    Err(CourseError::SlugTaken(slug.to_owned()))
}

async fn put_texts(
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
    texts: &[Text],
) -> Result<(), CourseError> {
    let sql = "INSERT INTO course_texts (account_id, course_id, language, title, source, content) \
               VALUES ($1, $2, $3, $4, $5, $6)";
    for text in texts {
        let content = serde_json::to_string(&text.parsed.content)?;
        write
            .query(sql)
            .bind(account_id)
            .bind(course_id)
            .bind(text.language.tag())
            .bind(text.parsed.content.title.as_str())
            .bind(text.parsed.source.as_str())
            .bind(content)
            .execute()
            .await?;
    }
    Ok(())
}

/// The cover is the picture of that name.
async fn set_cover(write: &mut Write, account_id: &AccountId, course_id: &CourseId) -> Result<(), db::Error> {
    let sql = "UPDATE courses SET cover = (SELECT MIN(f.name) FROM course_files f WHERE f.account_id = $1 \
               AND f.course_id = $2 AND f.name LIKE 'cover.%') WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(course_id).execute().await.map(drop)
}

/// Locks the course for the rest of the transaction: two people who save at once do so one after the other.
async fn touch(
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
    now: Timestamp,
) -> Result<(), CourseError> {
    let sql = "UPDATE courses SET changed_at = $3 WHERE account_id = $1 AND id = $2";
    match write.query(sql).bind(account_id).bind(course_id).bind(now).execute().await? {
        0 => Err(CourseError::Unknown),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_made_of_whatever_the_name_is() {
        assert_eq!(slug("Serving drinks — safely!"), "serving-drinks-safely");
        assert_eq!(slug("…"), "course");
    }
}
