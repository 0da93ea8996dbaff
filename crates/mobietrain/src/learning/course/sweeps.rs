//! Which courses have versions that may be forgotten: noted where a version comes that is one too many, so that nobody looks through
//! all courses every minute.

use db::Write;
use kernel::Timestamp;

use crate::App;
use crate::ids::{AccountId, CourseId};

/// How many of the newest versions of a course are kept, whatever became of them.
pub(crate) const KEPT: i64 = 50;

/// How many courses are looked through in one go: whatever else is tidied waits for it.
const COURSES: i64 = 20;

type Of<'a> = (&'a AccountId, &'a CourseId);

/// Notes that a course has one version more, the one of this number.
pub(super) async fn note(
    write: &mut Write,
    of: Of<'_>,
    (number, now): (i64, Timestamp),
) -> Result<(), db::Error> {
    if number <= KEPT {
        return Ok(());
    }
    let sql = "UPDATE courses SET sweep_at = $3 WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(of.0).bind(of.1).bind(now).execute().await.map(drop)
}

/// The courses that are to be looked through, and since when; those that wait longest first.
pub(super) async fn due(app: &App) -> Result<Vec<(AccountId, CourseId, Timestamp)>, db::Error> {
    // The only statement of this work that names no account.
    let sql = format!(
        "SELECT account_id, id, sweep_at FROM courses WHERE sweep_at <= $1 \
         ORDER BY sweep_at, account_id, id LIMIT {COURSES}"
    );
    app.db.read().await?.query(sql).bind(app.clock.now()).all().await
}

/// Notes when a course is looked through next, if ever; unless it has got a version since.
pub(super) async fn looked(
    app: &App,
    of: Of<'_>,
    (was, next): (Timestamp, Option<Timestamp>),
) -> Result<(), db::Error> {
    let sql = "UPDATE courses SET sweep_at = $4 WHERE account_id = $1 AND id = $2 AND sweep_at = $3";
    let mut write = app.db.write().await?;
    write.query(sql).bind(of.0).bind(of.1).bind(was).bind(next).execute().await?;
    write.commit().await
}
