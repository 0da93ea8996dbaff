//! Media on their way out of the media store: first they are no longer the account's, then their bytes go, then their room is its own
//! again. What a crash leaves in between, an orphaned file, goes at a later tick.

use std::time::Duration;

use db::Connection;
use login::{Actor, Entry, Subject};
use object_store::ObjectStoreExt as _;
use object_store::path::Path;
use serde_json::json;

use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, MediaId};

/// Longer than any upload takes: what is loose by then was left behind.
const LEFT_AFTER: Duration = Duration::from_secs(3600);
/// How many rows go in one transaction.
const BATCH: usize = 100;

/// Takes one of the account's media from it, unless a course has it, of whatever version. Answers its keys, to be discarded after the
/// commit; none when it stays.
pub(crate) async fn let_go(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    id: &MediaId,
) -> Result<Vec<String>, db::Error> {
    let sql = "DELETE FROM media WHERE account_id = $1 AND id = $2 AND NOT EXISTS \
               (SELECT 1 FROM course_files f WHERE f.account_id = $1 AND f.media_id = $2) \
               RETURNING object_key, small_key, COALESCE(bytes, 0)";
    let gone = conn.query(sql).bind(account_id).bind(id).optional::<(String, Option<String>, i64)>().await?;
    let Some((large, small, bytes)) = gone else { return Ok(Vec::new()) };
    let now = app.clock.now();
    let sql = "INSERT INTO loose_media (account_id, object_key, bytes, since) VALUES ($1, $2, $3, $4)";
    let keys: Vec<String> = std::iter::once(large).chain(small).collect();
    for (at, key) in keys.iter().enumerate() {
        let accounted = if at == 0 { bytes } else { 0 };
        conn.query(sql).bind(account_id).bind(key).bind(accounted).bind(now).execute().await?;
    }
    Ok(keys)
}

/// Takes these, with their names, from the account for good, but for what a course has after all, and writes down what went. Answers how
/// many did.
pub(crate) async fn take_away(
    app: &App,
    account_id: &AccountId,
    media: &[(&MediaId, &str)],
    by: &Actor,
) -> Result<usize, db::Error> {
    let mut write = app.db.write().await?;
    let (mut keys, mut subjects) = (Vec::new(), Vec::new());
    for (id, name) in media {
        let gone = let_go(app, &mut write, account_id, id).await?;
        if !gone.is_empty() {
            subjects.push(Subject::thing("medium", id, (*name).to_owned()));
        }
        keys.extend(gone);
    }
    let count = subjects.len();
    if count > 0 {
        let entry = Entry { action: Action::MediaDeleted.as_str(), details: json!({}), subjects };
        app.login.record(&mut write, account_id, by, &entry).await?;
    }
    write.commit().await?;
    discard(app, account_id, &keys).await;
    Ok(count)
}

/// Takes the bytes of loose media away, and gives their room back. What does not go now is tried again.
pub(crate) async fn discard(app: &App, account_id: &AccountId, keys: &[String]) {
    for keys in keys.chunks(BATCH) {
        let mut gone = Vec::new();
        for key in keys {
            match app.media.delete(&Path::from(key.as_str())).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => gone.push(key),
                Err(error) => {
                    tracing::warn!("A file that is used nowhere any more could not be deleted: {error}");
                }
            }
        }
        if let Err(error) = forget(app, account_id, &gone).await {
            tracing::warn!("The room of deleted files is given back later: {error}");
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
    let sql = "SELECT account_id, object_key FROM loose_media WHERE since <= $1 AND upload_id IS NULL \
               ORDER BY account_id LIMIT 1000";
    let before = app.clock.now() - LEFT_AFTER;
    let left = app.db.read().await?.query(sql).bind(before).all::<(AccountId, String)>().await?;
    for of_account in left.chunk_by(|(one, _), (other, _)| one == other) {
        let keys: Vec<String> = of_account.iter().map(|(_, key)| key.clone()).collect();
        discard(app, &of_account[0].0, &keys).await;
    }
    Ok(())
}
