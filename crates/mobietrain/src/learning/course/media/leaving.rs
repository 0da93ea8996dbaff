//! Pictures on their way out of the media store: first no course has them any more, then their bytes go, then their room
//! is the account's again. What a crash leaves in between, an orphaned file, goes at a later tick.

use std::collections::BTreeMap;
use std::time::Duration;

use db::Connection;
use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use crate::App;
use crate::ids::{AccountId, CourseId};

/// Longer than any upload takes: what is loose by then was left behind.
const LEFT_AFTER: Duration = Duration::from_secs(3600);
/// How many rows go in one transaction.
const BATCH: usize = 100;

/// Takes the file of this name from the draft. Answers its key, to be discarded after the commit, unless a version shows it.
pub(crate) async fn loosen(
    app: &App,
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    name: &str,
) -> Result<Vec<String>, db::Error> {
    let sql = "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = 0 AND name = $3 \
               RETURNING object_key, COALESCE(bytes, 0)";
    let file = conn.query(sql).bind(account_id).bind(course_id).bind(name);
    let Some((key, bytes)) = file.optional::<(String, i64)>().await? else { return Ok(Vec::new()) };
    let sql =
        "SELECT COUNT(*) FROM course_files WHERE account_id = $1 AND course_id = $2 AND object_key = $3";
    if conn.query(sql).bind(account_id).bind(course_id).bind(&key).one::<i64>().await? > 0 {
        return Ok(Vec::new());
    }
    let file = BTreeMap::from([(key, bytes)]);
    let_go(app, conn, account_id, file).await
}

/// Takes all files of a course, of the draft and of every version.
pub(crate) async fn loosen_all(
    app: &App,
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<Vec<String>, db::Error> {
    let sql = "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 \
               RETURNING object_key, COALESCE(bytes, 0)";
    let files = conn.query(sql).bind(account_id).bind(course_id).all::<(String, i64)>().await?;
    // Versions share them.
    let_go(app, conn, account_id, files.into_iter().collect()).await
}

/// Keeps in mind what no course has any more, by its key.
async fn let_go(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    files: BTreeMap<String, i64>,
) -> Result<Vec<String>, db::Error> {
    let now = app.clock.now();
    let sql = "INSERT INTO loose_media (account_id, object_key, bytes, since) VALUES ($1, $2, $3, $4)";
    for (key, bytes) in &files {
        conn.query(sql).bind(account_id).bind(key).bind(*bytes).bind(now).execute().await?;
    }
    Ok(files.into_keys().collect())
}

/// Takes the bytes of loose media away, and gives their room back. What does not go now is tried again.
pub(crate) async fn discard(app: &App, account_id: &AccountId, keys: &[String]) {
    for keys in keys.chunks(BATCH) {
        let mut gone = Vec::new();
        for key in keys {
            match app.media.delete(&Path::from(key.as_str())).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => gone.push(key),
                Err(error) => {
                    tracing::warn!("A picture that no course uses any more could not be deleted: {error}");
                }
            }
        }
        if let Err(error) = forget(app, account_id, &gone).await {
            tracing::warn!("The room of deleted pictures is given back later: {error}");
        }
    }
}

async fn forget(app: &App, account_id: &AccountId, keys: &[&String]) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let mut freed = 0;
    let sql = "DELETE FROM loose_media WHERE account_id = $1 AND object_key = $2 RETURNING bytes";
    for key in keys {
        let bytes = write.query(sql).bind(account_id).bind(*key).optional::<i64>().await?;
        freed += bytes.unwrap_or(0); // another replica was quicker
    }
    let sql = "UPDATE accounts SET media_bytes = media_bytes - $2 WHERE id = $1";
    write.query(sql).bind(account_id).bind(freed).execute().await?;
    write.commit().await
}

/// Takes away what was left behind, of every account: the only statement here that names none.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let sql =
        "SELECT account_id, object_key FROM loose_media WHERE since <= $1 ORDER BY account_id LIMIT 1000";
    let before = app.clock.now() - LEFT_AFTER;
    let left = app.db.read().await?.query(sql).bind(before).all::<(AccountId, String)>().await?;
    for of_account in left.chunk_by(|(one, _), (other, _)| one == other) {
        let keys: Vec<String> = of_account.iter().map(|(_, key)| key.clone()).collect();
        discard(app, &of_account[0].0, &keys).await;
    }
    Ok(())
}
