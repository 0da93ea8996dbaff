//! Media on their way into the store: room for them is taken from the quota first, then their bytes are written, then they are the
//! account's, and files of a course.

use axum::body::Bytes;
use db::Connection;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use super::library::{self, Entry};
use super::{leaving, name_it};
use crate::App;
use crate::ids::{AccountId, CourseId, MediaId};
use crate::learning::course::error::CourseError;
use course::Problem;
use course::file::Kept;

/// A file that has been looked at.
pub(crate) struct Looked {
    /// As it is called in a course.
    pub name: String,
    /// As somebody called it.
    pub typed: String,
    pub kept: Kept,
}

/// A file with its place in the store. The place is its own: whoever writes or takes away one meets no other.
pub(crate) struct Incoming {
    pub name: String,
    pub entry: Entry,
    large: Bytes,
    small: Option<Bytes>,
}

impl Incoming {
    pub fn new(app: &App, account_id: &AccountId, by: &str, files: Vec<Looked>) -> Vec<Self> {
        let one = |Looked { name, typed, kept }: Looked| {
            let id: MediaId = app.new_id();
            let (large, small) = (Bytes::from(kept.bytes), kept.small.map(Bytes::from));
            let bytes = large.len() + small.as_ref().map_or(0, Bytes::len);
            let entry = Entry {
                content_type: kept.content_type.to_owned(),
                object_key: format!("{account_id}/{id}"),
                small_key: small.as_ref().map(|_| format!("{account_id}/{id}-small")),
                bytes: whole(bytes),
                original_bytes: whole(kept.original),
                size: kept.size.map(|(width, height)| (width.into(), height.into())),
                name: typed,
                by: by.to_owned(),
                id,
            };
            Self { name, entry, large, small }
        };
        files.into_iter().map(one).collect()
    }

    /// Its keys, and how many bytes are accounted for under each.
    fn room(&self) -> impl Iterator<Item = (&str, i64)> {
        let large = (self.entry.object_key.as_str(), self.entry.bytes);
        std::iter::once(large).chain(self.entry.small_key.as_deref().map(|key| (key, 0)))
    }
}

fn whole(bytes: usize) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
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
    take_room(app, &mut write, account_id, incoming.iter().map(|one| one.entry.bytes).sum()).await?;
    let now = app.clock.now();
    let sql = "INSERT INTO loose_media (account_id, object_key, bytes, since) VALUES ($1, $2, $3, $4)";
    for (key, bytes) in incoming.iter().flat_map(Incoming::room) {
        write.query(sql).bind(account_id).bind(key).bind(bytes).bind(now).execute().await?;
    }
    Ok(write.commit().await?)
}

/// Takes so many bytes from the quota, in the transaction that says for what.
///
/// # Errors
/// There are not so many left.
pub(super) async fn take_room(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    bytes: i64,
) -> Result<(), CourseError> {
    let quota = i64::try_from(app.settings.media_quota).unwrap_or(i64::MAX);
    let sql = "UPDATE accounts SET media_bytes = media_bytes + $2 WHERE id = $1 AND media_bytes + $2 <= $3";
    if conn.query(sql).bind(account_id).bind(bytes).bind(quota).execute().await? == 0 {
        let megabytes = (quota >> 20).to_string();
        return Err(CourseError::Problems(vec![Problem::new("quota").about(&megabytes)]));
    }
    Ok(())
}

/// Writes their bytes.
pub(crate) async fn write(app: &App, incoming: &[Incoming]) -> Result<(), object_store::Error> {
    for Incoming { entry, large, small, .. } in incoming {
        app.media.put(&Path::from(entry.object_key.as_str()), large.clone().into()).await?;
        if let (Some(key), Some(small)) = (&entry.small_key, small) {
            app.media.put(&Path::from(key.as_str()), small.clone().into()).await?;
        }
    }
    Ok(())
}

/// Makes them the account's, and files of the draft of a course if one is named. Answers the keys of what they replace there, to be
/// discarded after the commit.
pub(crate) async fn register(
    app: &App,
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, Option<&CourseId>),
    incoming: &[Incoming],
) -> Result<Vec<String>, db::Error> {
    let taken = "DELETE FROM loose_media WHERE account_id = $1 AND object_key = $2";
    let mut replaced = Vec::new();
    for one in incoming {
        for (key, _) in one.room() {
            conn.query(taken).bind(account_id).bind(key).execute().await?;
        }
        library::insert(app, conn, account_id, &one.entry).await?;
        if let Some(course_id) = course_id {
            let named = (one.name.as_str(), &one.entry.id);
            replaced.extend(name_it(app, conn, (account_id, course_id), named).await?);
        }
    }
    Ok(replaced)
}

/// Takes them away again, when they could not be kept.
pub(crate) async fn give_up(app: &App, account_id: &AccountId, incoming: &[Incoming]) {
    let keys: Vec<String> = incoming.iter().flat_map(Incoming::room).map(|(key, _)| key.to_owned()).collect();
    leaving::discard(app, account_id, &keys).await;
}
