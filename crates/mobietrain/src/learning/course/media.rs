//! Media of an account: rows say which there are, the media store holds the bytes, and a file of a course is a name for one of them.

pub(crate) mod finish;
pub(crate) mod incoming;
pub(crate) mod leaving;
pub(crate) mod library;
pub(crate) mod measured;
pub(crate) mod served;
pub(crate) mod store;
pub(crate) mod uploads;
pub(crate) mod use_of;

use std::collections::BTreeMap;

use db::Connection;

use crate::App;
use crate::ids::{AccountId, CourseId, MediaId};

db::row! {
    /// Where a file is: under a key of the media store there are the same bytes for ever.
    pub(crate) struct Stored {
        pub content_type: String,
        pub object_key: String,
        pub small_key: Option<String>,
    }
}

/// A file of a course that people see. `None` when it has no such file.
pub(crate) async fn find(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    name: &str,
) -> Result<Option<Stored>, db::Error> {
    let sql = "SELECT m.content_type, m.object_key, m.small_key FROM courses c JOIN course_files f \
               ON f.account_id = c.account_id AND f.course_id = c.id AND f.version = c.live \
               JOIN media m ON m.account_id = f.account_id AND m.id = f.media_id \
               WHERE c.account_id = $1 AND c.id = $2 AND f.name = $3";
    app.db.read().await?.query(sql).bind(account_id).bind(course_id).bind(name).optional().await
}

db::row! {
    /// A file of a course that people see, as a phone that keeps it has to know it.
    pub(crate) struct Kept {
        pub name: String,
        pub content_type: String,
        pub object_key: String,
        pub bytes: Option<i64>,
    }
}

/// Those of a published course.
pub(crate) async fn all(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Kept>, db::Error> {
    let sql = "SELECT f.name, m.content_type, m.object_key, m.bytes FROM courses c JOIN course_files f \
               ON f.account_id = c.account_id AND f.course_id = c.id AND f.version = c.live \
               JOIN media m ON m.account_id = f.account_id AND m.id = f.media_id \
               WHERE c.account_id = $1 AND c.id = $2 ORDER BY f.name";
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// The cover of a published course, for whom only slugs are known: its id, and the cover if it has one of its own.
pub(crate) async fn cover(
    app: &App,
    account: &str,
    course: &str,
) -> Result<Option<(CourseId, Option<Stored>)>, db::Error> {
    let sql = "SELECT c.id FROM accounts a JOIN courses c ON c.account_id = a.id \
               WHERE a.slug = $1 AND c.slug = $2 AND c.published_at IS NOT NULL";
    let mut read = app.db.read().await?;
    let id = read.query(sql).bind(account).bind(course).optional::<CourseId>().await?;
    let Some(id) = id else { return Ok(None) };
    let sql = "SELECT m.content_type, m.object_key, m.small_key FROM accounts a \
               JOIN courses c ON c.account_id = a.id AND c.slug = $2 AND c.published_at IS NOT NULL \
               JOIN course_files f ON f.account_id = a.id AND f.course_id = c.id AND f.version = c.live AND f.name = c.cover \
               JOIN media m ON m.account_id = f.account_id AND m.id = f.media_id \
               WHERE a.slug = $1";
    Ok(Some((id, read.query(sql).bind(account).bind(course).optional().await?)))
}

/// A file of a version of a course, of the draft for 0. `None` when it has no such file.
pub(crate) async fn of_version(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    version: i64,
    name: &str,
) -> Result<Option<Stored>, db::Error> {
    let sql = "SELECT m.content_type, m.object_key, m.small_key FROM course_files f \
               JOIN media m ON m.account_id = f.account_id AND m.id = f.media_id \
               WHERE f.account_id = $1 AND f.course_id = $2 AND f.version = $3 AND f.name = $4";
    let mut read = app.db.read().await?;
    read.query(sql).bind(account_id).bind(course_id).bind(version).bind(name).optional().await
}

/// The names of the draft's files.
pub(crate) async fn names(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT name FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = 0 ORDER BY name";
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// The draft's files: their names, and which media they are.
pub(crate) async fn of_draft(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<Vec<(String, MediaId)>, db::Error> {
    let sql = "SELECT name, media_id FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = 0 ORDER BY name";
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// What the draft's files show in words, where somebody has said so: a proposal for the cards that show them.
pub(crate) async fn alts(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<BTreeMap<String, String>, db::Error> {
    let sql = "SELECT f.name, m.alt FROM course_files f JOIN media m ON m.account_id = f.account_id AND m.id = f.media_id \
               WHERE f.account_id = $1 AND f.course_id = $2 AND f.version = 0 AND m.alt <> ''";
    let rows: Vec<(String, String)> = conn.query(sql).bind(account_id).bind(course_id).all().await?;
    Ok(rows.into_iter().collect())
}

/// The name, or where it is taken the first that is free with a number behind it.
pub(crate) fn free_name(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let (stem, ending) = name.rsplit_once('.').map_or((name, ""), |(stem, _)| (stem, &name[stem.len()..]));
    let numbered = (2..).map(|number: usize| format!("{stem}-{number}{ending}"));
    let free = std::iter::once(name.to_owned()).chain(numbered).find(|name| !is_taken(name));
    free.unwrap_or_else(|| name.to_owned())
}

/// Gives one of the account's media a name in the draft of a course. Answers the keys of what had the name before and is used
/// nowhere else: to be discarded after the commit.
pub(crate) async fn name_it(
    app: &App,
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    (name, id): (&str, &MediaId),
) -> Result<Vec<String>, db::Error> {
    let sql = "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = 0 AND name = $3 \
               RETURNING media_id";
    let before: Option<MediaId> =
        conn.query(sql).bind(account_id).bind(course_id).bind(name).optional().await?;
    let sql = "INSERT INTO course_files (account_id, course_id, version, name, media_id) VALUES ($1, $2, 0, $3, $4)";
    conn.query(sql).bind(account_id).bind(course_id).bind(name).bind(id).execute().await?;
    match before {
        Some(before) if before != *id => leaving::let_go(app, conn, account_id, &before).await,
        _ => Ok(Vec::new()),
    }
}

/// Takes a name from the draft of a course. What it named stays among the media of the account.
pub(crate) async fn unname(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    name: &str,
) -> Result<(), db::Error> {
    let sql =
        "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = 0 AND name = $3";
    conn.query(sql).bind(account_id).bind(course_id).bind(name).execute().await.map(drop)
}
