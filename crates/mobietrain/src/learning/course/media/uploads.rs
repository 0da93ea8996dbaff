//! Large files on their way in, part by part, so that a line that breaks costs one part and no more (resumable upload): room for the whole
//! is taken first, each part is an object of its own, and the last one makes a file of them. What nobody goes on with is swept.

use std::time::Duration;

use axum::body::Bytes;
use db::Write;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use super::leaving;
use crate::App;
use crate::ids::{AccountId, CourseId, UploadId};
use crate::learning::course::error::CourseError;
use course::file::{FileType, HEAD, MAX_PICTURE};
use course::{Problem, packed};

/// The most that one part has: this much is in memory for it.
pub(crate) const PART: usize = 8 * 1024 * 1024;
/// How many of an account are under way at once.
const UNDER_WAY: i64 = 20;
/// Whoever does not go on for so long begins anew.
const KEPT: Duration = Duration::from_secs(24 * 3600);

db::row! {
    pub(crate) struct Upload {
        pub id: UploadId,
        pub name: String,
        pub length: i64,
        /// How many bytes are here.
        pub received: i64,
        /// Whose file it becomes as well.
        pub course_id: Option<CourseId>,
    }
}

/// What a part did.
pub(crate) enum Appended {
    /// It does not begin where the last one ended: there.
    Elsewhere(i64),
    /// So much is here.
    More(i64),
    /// All is here.
    Whole(Upload),
}

/// The place of the whole, for which room is taken at the beginning.
pub(super) fn whole_key(account_id: &AccountId, id: &UploadId) -> String {
    format!("{account_id}/{id}")
}

/// Begins one of this name and length.
///
/// # Errors
/// It is too large, there is no room, or too many are under way.
pub(crate) async fn begin(
    app: &App,
    (account_id, course_id): (&AccountId, Option<&CourseId>),
    (name, length): (&str, u64),
) -> Result<UploadId, CourseError> {
    let refused = |problem: Problem| Err(CourseError::Problems(vec![problem.in_file(name)]));
    let most = app.settings.media_film.max(MAX_PICTURE as u64);
    if length > most {
        return refused(Problem::new("film-large").about(&(most >> 20).to_string()));
    }
    if length == 0 || packed::plain_name(name).is_none() {
        return refused(Problem::new("file-name").about(name));
    }
    let (id, now) = (app.new_id(), app.clock.now());
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let mut write = app.db.write().await?;
    // It takes the account's row, too: of those that begin at once each is counted.
    super::incoming::take_room(app, &mut write, account_id, length).await?;
    let sql = "SELECT COUNT(*) FROM media_uploads WHERE account_id = $1";
    if write.query(sql).bind(account_id).one::<i64>().await? >= UNDER_WAY {
        return refused(Problem::new("uploads-many").about(&UNDER_WAY.to_string()));
    }
    let sql = "INSERT INTO media_uploads (account_id, id, name, length, received, course_id, touched_at) \
               VALUES ($1, $2, $3, $4, 0, $5, $6)";
    let upload = write.query(sql).bind(account_id).bind(&id).bind(name).bind(length);
    upload.bind(course_id).bind(now).execute().await?;
    let loose = (whole_key(account_id, &id), length);
    hold(&mut write, (account_id, &id), loose, app).await?;
    write.commit().await?;
    Ok(id)
}

/// Keeps in mind that something of an upload is in the store, or will be.
async fn hold(
    write: &mut Write,
    (account_id, id): (&AccountId, &UploadId),
    (key, bytes): (String, i64),
    app: &App,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO loose_media (account_id, object_key, bytes, since, upload_id) VALUES ($1, $2, $3, $4, $5)";
    let hold = write.query(sql).bind(account_id).bind(key).bind(bytes).bind(app.clock.now()).bind(id);
    hold.execute().await.map(drop)
}

/// One that is under way.
pub(crate) async fn find(
    app: &App,
    account_id: &AccountId,
    id: &UploadId,
) -> Result<Option<Upload>, db::Error> {
    let sql =
        "SELECT id, name, length, received, course_id FROM media_uploads WHERE account_id = $1 AND id = $2";
    app.db.read().await?.query(sql).bind(account_id).bind(id).optional().await
}

/// Takes a part that begins at this place. Nothing of it makes a file that is none: what begins as such is refused, and the upload ends.
///
/// # Errors
/// There is no such upload, or what comes is nothing that a course may have.
pub(crate) async fn append(
    app: &App,
    (account_id, id): (&AccountId, &UploadId),
    at: i64,
    part: Bytes,
) -> Result<Appended, CourseError> {
    let upload = find(app, account_id, id).await?.ok_or(CourseError::Unknown)?;
    let received = upload.received.saturating_add(i64::try_from(part.len()).unwrap_or(i64::MAX));
    if at != upload.received || received > upload.length {
        return Ok(Appended::Elsewhere(upload.received));
    }
    if at == 0
        && let Err(problem) = begins_well(app, &upload, &part)
    {
        end(app, account_id, id).await?;
        return Err(CourseError::Problems(vec![problem]));
    }
    if !part.is_empty() && !keep(app, account_id, &upload, part).await? {
        let now = find(app, account_id, id).await?.ok_or(CourseError::Unknown)?;
        return Ok(Appended::Elsewhere(now.received));
    }
    match received == upload.length {
        true => Ok(Appended::Whole(Upload { received, ..upload })),
        false => Ok(Appended::More(received)),
    }
}

/// Whether it may become a file: nobody sends 200 MB to hear at their end that it is none.
fn begins_well(app: &App, upload: &Upload, part: &[u8]) -> Result<(), Problem> {
    let length = u64::try_from(upload.length).unwrap_or_default();
    // A drawing is known by all of it; what is small enough is looked at as a whole anyway.
    if (part.len() as u64) < length.min(HEAD as u64) {
        return Ok(());
    }
    match FileType::of(&upload.name, part) {
        Ok(kind) => kind.check_size(&upload.name, length, app.settings.media_film),
        Err(_) if length <= MAX_PICTURE as u64 => Ok(()),
        Err(problem) => Err(problem),
    }
}

/// Writes a part. False when another one came first.
async fn keep(app: &App, account_id: &AccountId, upload: &Upload, part: Bytes) -> Result<bool, CourseError> {
    let key = format!("{}-{}", whole_key(account_id, &upload.id), app.new_id::<()>());
    let received = upload.received + i64::try_from(part.len()).unwrap_or(i64::MAX);
    let mut write = app.db.write().await?;
    hold(&mut write, (account_id, &upload.id), (key.clone(), 0), app).await?;
    write.commit().await?;
    app.media.put(&Path::from(key.as_str()), part.into()).await?;
    let mut write = app.db.write().await?;
    let sql = "UPDATE media_uploads SET received = $3, touched_at = $4 \
               WHERE account_id = $1 AND id = $2 AND received = $5";
    let go_on = write.query(sql).bind(account_id).bind(&upload.id).bind(received).bind(app.clock.now());
    if go_on.bind(upload.received).execute().await? == 0 {
        drop(write);
        leaving::discard(app, account_id, &[key]).await;
        return Ok(false);
    }
    let sql = "UPDATE loose_media SET position = $3 WHERE account_id = $1 AND object_key = $2";
    write.query(sql).bind(account_id).bind(&key).bind(upload.received).execute().await?;
    write.commit().await?;
    Ok(true)
}

/// The keys of its parts, in their order.
pub(super) async fn parts(
    app: &App,
    account_id: &AccountId,
    id: &UploadId,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT object_key FROM loose_media \
               WHERE account_id = $1 AND upload_id = $2 AND position IS NOT NULL ORDER BY position";
    app.db.read().await?.query(sql).bind(account_id).bind(id).all().await
}

/// Lets go of whatever of it is still loose, in a transaction of somebody's. Answers the keys, to be discarded after the commit; `None` when
/// it has ended already.
pub(super) async fn loosen(
    app: &App,
    write: &mut Write,
    (account_id, id): (&AccountId, &UploadId),
) -> Result<Option<Vec<String>>, db::Error> {
    let sql = "DELETE FROM media_uploads WHERE account_id = $1 AND id = $2";
    if write.query(sql).bind(account_id).bind(id).execute().await? == 0 {
        return Ok(None);
    }
    let sql = "UPDATE loose_media SET upload_id = NULL, since = $3 WHERE account_id = $1 AND upload_id = $2 \
               RETURNING object_key";
    Ok(Some(write.query(sql).bind(account_id).bind(id).bind(app.clock.now()).all().await?))
}

/// Ends it, and takes away what of it is here. False when the account has no such.
pub(crate) async fn end(app: &App, account_id: &AccountId, id: &UploadId) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    let Some(keys) = loosen(app, &mut write, (account_id, id)).await? else { return Ok(false) };
    write.commit().await?;
    leaving::discard(app, account_id, &keys).await;
    Ok(true)
}

/// Ends those that nobody goes on with, of every account: the only statement here that names none.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let sql = "SELECT account_id, id FROM media_uploads WHERE touched_at <= $1 LIMIT 100";
    let before = app.clock.now() - KEPT;
    let left = app.db.read().await?.query(sql).bind(before).all::<(AccountId, UploadId)>().await?;
    for (account_id, id) in left {
        end(app, &account_id, &id).await?;
    }
    Ok(())
}
