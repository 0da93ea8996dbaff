//! The pictures of courses: rows say which there are, the media store holds the bytes.

use axum::body::Bytes;
use db::Connection;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use crate::App;
use crate::ids::{AccountId, CourseId};

/// A picture on its way into the store. Its key holds its hash, so writing it twice changes nothing, and a picture
/// of a course that is being shown is never overwritten.
pub(crate) struct Picture {
    pub name: String,
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}

impl Picture {
    fn key(&self, account_id: &AccountId, course_id: &CourseId) -> String {
        format!("{account_id}/{course_id}/{}", web::hash_bytes(&self.bytes))
    }
}

/// Where a picture of a course is: its content type and its key in the media store, which holds the hash of the
/// bytes. `None` when the course has no such file.
pub(crate) async fn find(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    name: &str,
) -> Result<Option<(String, String)>, db::Error> {
    let sql = "SELECT content_type, object_key FROM course_files \
               WHERE account_id = $1 AND course_id = $2 AND name = $3";
    app.db.read().await?.query(sql).bind(account_id).bind(course_id).bind(name).optional().await
}

/// The bytes of a picture.
pub(crate) async fn load(app: &App, key: &str) -> web::Result<Bytes> {
    Ok(app.media.get(&Path::from(key)).await?.bytes().await?)
}

/// A picture of a course: its content type and its bytes. `None` when the course has no such file.
pub(crate) async fn read(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    name: &str,
) -> web::Result<Option<(String, Bytes)>> {
    let Some((content_type, key)) = find(app, account_id, course_id, name).await? else { return Ok(None) };
    Ok(Some((content_type, load(app, &key).await?)))
}

/// Writes pictures into the store; the rows that make them visible come after, in the caller's transaction. A crash
/// in between leaves bytes that nobody sees.
pub(crate) async fn write(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    pictures: &[Picture],
) -> Result<(), object_store::Error> {
    for picture in pictures {
        let path = Path::from(picture.key(account_id, course_id));
        app.media.put(&path, picture.bytes.clone().into()).await?;
    }
    Ok(())
}

/// Makes pictures files of the course, replacing those of the same name.
pub(crate) async fn register(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
    pictures: &[Picture],
) -> Result<(), db::Error> {
    let sql = "INSERT INTO course_files (account_id, course_id, name, content_type, object_key) \
               VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (account_id, course_id, name) \
               DO UPDATE SET content_type = excluded.content_type, object_key = excluded.object_key";
    for picture in pictures {
        let key = picture.key(account_id, course_id);
        conn.query(sql)
            .bind(account_id)
            .bind(course_id)
            .bind(picture.name.as_str())
            .bind(picture.content_type)
            .bind(key)
            .execute()
            .await?;
    }
    Ok(())
}

/// The names of a course's files.
pub(crate) async fn names(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT name FROM course_files WHERE account_id = $1 AND course_id = $2 ORDER BY name";
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// Takes away bytes that no row names any more.
pub(crate) async fn discard(app: &App, keys: &[String]) {
    for key in keys {
        if let Err(error) = app.media.delete(&Path::from(key.as_str())).await {
            tracing::warn!("A picture that no course uses any more could not be deleted: {error}");
        }
    }
}
