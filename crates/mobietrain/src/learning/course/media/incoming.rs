//! Pictures on their way into the media store: room for them is taken from the quota first, then their bytes are written,
//! then they become files of their course.

use axum::body::Bytes;
use db::Connection;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use super::leaving;
use crate::App;
use crate::ids::{AccountId, CourseId};
use crate::learning::course::error::CourseError;
use course::Problem;

/// A picture that has been looked at.
pub(crate) struct Picture {
    pub name: String,
    pub content_type: &'static str,
    pub bytes: Bytes,
}

/// A picture with its place in the store. The place is its own: whoever writes or takes away one meets no other.
pub(crate) struct Incoming {
    picture: Picture,
    key: String,
}

impl Incoming {
    pub fn new(app: &App, account_id: &AccountId, course_id: &CourseId, pictures: Vec<Picture>) -> Vec<Self> {
        let key = || format!("{account_id}/{course_id}/{}", app.new_id::<()>());
        pictures.into_iter().map(|picture| Self { picture, key: key() }).collect()
    }

    fn size(&self) -> i64 {
        i64::try_from(self.picture.bytes.len()).unwrap_or(i64::MAX)
    }
}

/// Takes room for them from the account's quota. From then on they are accounted for, whatever becomes of them.
///
/// # Errors
/// There is not so much left: of uploads at the same time only those have a place that fit together.
pub(crate) async fn reserve(
    app: &App,
    account_id: &AccountId,
    incoming: &[Incoming],
) -> Result<(), CourseError> {
    if incoming.is_empty() {
        return Ok(());
    }
    let mut write = app.db.write().await?;
    let quota = i64::try_from(app.settings.media_quota).unwrap_or(i64::MAX);
    let bytes: i64 = incoming.iter().map(Incoming::size).sum();
    let sql = "UPDATE accounts SET media_bytes = media_bytes + $2 WHERE id = $1 AND media_bytes + $2 <= $3";
    if write.query(sql).bind(account_id).bind(bytes).bind(quota).execute().await? == 0 {
        let megabytes = (quota >> 20).to_string();
        return Err(CourseError::Problems(vec![Problem::new("quota").about(&megabytes)]));
    }
    let now = app.clock.now();
    let sql = "INSERT INTO loose_media (account_id, object_key, bytes, since) VALUES ($1, $2, $3, $4)";
    for one in incoming {
        write.query(sql).bind(account_id).bind(&one.key).bind(one.size()).bind(now).execute().await?;
    }
    Ok(write.commit().await?)
}

/// Writes their bytes.
pub(crate) async fn write(app: &App, incoming: &[Incoming]) -> Result<(), object_store::Error> {
    for one in incoming {
        app.media.put(&Path::from(one.key.as_str()), one.picture.bytes.clone().into()).await?;
    }
    Ok(())
}

/// Makes them files of the draft. The keys of those whose name they take are loose from now on, and answered.
pub(crate) async fn register(
    app: &App,
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    incoming: &[Incoming],
) -> Result<Vec<String>, db::Error> {
    let taken = "DELETE FROM loose_media WHERE account_id = $1 AND object_key = $2";
    let sql = "INSERT INTO course_files (account_id, course_id, version, name, content_type, object_key, bytes) \
               VALUES ($1, $2, 0, $3, $4, $5, $6)";
    let mut replaced = Vec::new();
    for one in incoming {
        let Picture { name, content_type, .. } = &one.picture;
        replaced.extend(leaving::loosen(app, conn, (account_id, course_id), name).await?);
        conn.query(taken).bind(account_id).bind(&one.key).execute().await?;
        conn.query(sql)
            .bind(account_id)
            .bind(course_id)
            .bind(name)
            .bind(*content_type)
            .bind(&one.key)
            .bind(one.size())
            .execute()
            .await?;
    }
    Ok(replaced)
}

/// Takes them away again, when they could not become files.
pub(crate) async fn give_up(app: &App, account_id: &AccountId, incoming: &[Incoming]) {
    let keys: Vec<String> = incoming.iter().map(|one| one.key.clone()).collect();
    leaving::discard(app, account_id, &keys).await;
}
