//! The pictures of courses: rows say which there are, the media store holds the bytes.

pub(crate) mod incoming;
pub(crate) mod leaving;
pub(crate) mod measured;

use axum::body::Bytes;
use db::Connection;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use crate::App;
use crate::ids::{AccountId, CourseId};

/// Where a picture that people see is: its content type and its key in the media store, under which the same bytes are for
/// ever. `None` when the course has no such file.
pub(crate) async fn find(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    name: &str,
) -> Result<Option<(String, String)>, db::Error> {
    let sql = "SELECT f.content_type, f.object_key FROM courses c JOIN course_files f \
               ON f.account_id = c.account_id AND f.course_id = c.id AND f.version = c.live \
               WHERE c.account_id = $1 AND c.id = $2 AND f.name = $3";
    app.db.read().await?.query(sql).bind(account_id).bind(course_id).bind(name).optional().await
}

/// The same of the cover of a published course, for whom only slugs are known.
pub(crate) async fn cover(
    app: &App,
    account: &str,
    course: &str,
) -> Result<Option<(String, String)>, db::Error> {
    let sql = "SELECT f.content_type, f.object_key FROM accounts a \
               JOIN courses c ON c.account_id = a.id AND c.slug = $2 AND c.published_at IS NOT NULL \
               JOIN course_files f ON f.account_id = a.id AND f.course_id = c.id AND f.version = c.live AND f.name = c.cover \
               WHERE a.slug = $1";
    app.db.read().await?.query(sql).bind(account).bind(course).optional().await
}

/// The bytes of a picture.
pub(crate) async fn load(app: &App, key: &str) -> web::Result<Bytes> {
    Ok(app.media.get(&Path::from(key)).await?.bytes().await?)
}

/// A picture of a version of a course, of the draft for 0: its content type and its bytes. `None` when it has no such file.
pub(crate) async fn read(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    version: i64,
    name: &str,
) -> web::Result<Option<(String, Bytes)>> {
    let sql = "SELECT content_type, object_key FROM course_files \
               WHERE account_id = $1 AND course_id = $2 AND version = $3 AND name = $4";
    let mut read = app.db.read().await?;
    let found = read.query(sql).bind(account_id).bind(course_id).bind(version).bind(name);
    let Some((content_type, key)) = found.optional::<(String, String)>().await? else { return Ok(None) };
    drop(read);
    Ok(Some((content_type, load(app, &key).await?)))
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
