//! Pictures from before their size was kept: the first tick looks at them and counts them, a few at a time.

use object_store::ObjectStoreExt as _;
use object_store::path::Path;

use crate::App;
use crate::ids::{AccountId, CourseId};
use crate::learning::course::error::CourseError;

const BATCH: usize = 100;

db::row! {
    struct Row {
        account_id: AccountId,
        course_id: CourseId,
        name: String,
        object_key: String,
        shared: bool,
    }
}

/// Measures every picture that has not been: of every account, which these statements therefore do not name first.
pub(crate) async fn fill_in(app: &App) -> Result<(), CourseError> {
    // Files of a course with the same bytes used to share them; each has its own from now on.
    let sql = format!(
        "SELECT DISTINCT f.account_id, f.course_id, f.name, f.object_key, EXISTS (SELECT 1 FROM course_files o \
         WHERE o.account_id = f.account_id AND o.course_id = f.course_id AND o.object_key = f.object_key \
         AND o.name < f.name) AS shared FROM course_files f WHERE f.bytes IS NULL LIMIT {BATCH}"
    );
    loop {
        let rows = app.db.read().await?.query(sql.clone()).all::<Row>().await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in rows {
            measure(app, &row).await?;
        }
    }
}

async fn measure(app: &App, row: &Row) -> Result<(), CourseError> {
    let old = Path::from(row.object_key.as_str());
    let bytes = match app.media.head(&old).await {
        Ok(found) => i64::try_from(found.size).unwrap_or(i64::MAX),
        Err(object_store::Error::NotFound { .. }) => 0,
        Err(error) => return Err(error.into()),
    };
    let own = format!("{}/{}/{}", row.account_id, row.course_id, app.new_id::<()>());
    let key = if row.shared && bytes > 0 { &own } else { &row.object_key };
    if *key == own {
        app.media.copy(&old, &Path::from(own.as_str())).await?;
    }
    let mut write = app.db.write().await?;
    let sql = "UPDATE course_files SET bytes = $4, object_key = $5 \
               WHERE account_id = $1 AND course_id = $2 AND name = $3 AND object_key = $6 AND bytes IS NULL";
    let file = write.query(sql).bind(&row.account_id).bind(&row.course_id).bind(&row.name);
    // Another replica may have been quicker. The draft and a version share it, and it counts once.
    if file.bind(bytes).bind(key).bind(&row.object_key).execute().await? > 0 {
        let sql = "UPDATE accounts SET media_bytes = media_bytes + $2 WHERE id = $1";
        write.query(sql).bind(&row.account_id).bind(bytes).execute().await?;
    }
    Ok(write.commit().await?)
}
