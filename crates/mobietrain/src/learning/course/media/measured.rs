//! Pictures from before their size was kept: the first tick looks at them and counts them, a few at a time.

use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use crate::App;
use crate::ids::{AccountId, MediaId};
use crate::learning::course::error::CourseError;

const BATCH: usize = 100;

/// Measures every picture that has not been: of every account, which these statements therefore do not name first.
pub(crate) async fn fill_in(app: &App) -> Result<(), CourseError> {
    let sql = format!("SELECT account_id, id, object_key FROM media WHERE bytes IS NULL LIMIT {BATCH}");
    loop {
        let rows: Vec<(AccountId, MediaId, String)> = app.db.read().await?.query(sql.clone()).all().await?;
        if rows.is_empty() {
            return Ok(());
        }
        for (account_id, id, key) in rows {
            measure(app, (&account_id, &id), &key).await?;
        }
    }
}

async fn measure(app: &App, (account_id, id): (&AccountId, &MediaId), key: &str) -> Result<(), CourseError> {
    let bytes = match app.media.head(&Path::from(key)).await {
        Ok(found) => i64::try_from(found.size).unwrap_or(i64::MAX),
        Err(object_store::Error::NotFound { .. }) => 0,
        Err(error) => return Err(error.into()),
    };
    let mut write = app.db.write().await?;
    let sql = "UPDATE media SET bytes = $3, original_bytes = $3 WHERE account_id = $1 AND id = $2 AND bytes IS NULL";
    // Another replica may have been quicker.
    if write.query(sql).bind(account_id).bind(id).bind(bytes).execute().await? == 1 {
        let sql = "UPDATE accounts SET media_bytes = media_bytes + $2 WHERE id = $1";
        write.query(sql).bind(account_id).bind(bytes).execute().await?;
    }
    Ok(write.commit().await?)
}
