//! The drafts that somebody writes in: what they go on with.

use db::Connection;
use kernel::Timestamp;

use crate::App;
use crate::ids::{AccountId, CourseId, StaffId};

/// Notes that somebody has changed a draft now. After it was saved: of a note that is lost, nothing else is.
pub(crate) async fn note(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    staff_id: &StaffId,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    // A course that is being deleted meanwhile is nobody's work any more.
    let sql = "INSERT INTO course_work (account_id, staff_id, course_id, changed_at) \
               SELECT c.account_id, s.id, c.id, $4 FROM courses c JOIN staff s ON s.id = $2 \
               WHERE c.account_id = $1 AND c.id = $3 AND c.deleted_at IS NULL \
               ON CONFLICT (account_id, staff_id, course_id) DO UPDATE SET changed_at = excluded.changed_at";
    let note = write.query(sql).bind(account_id).bind(staff_id).bind(course_id).bind(app.clock.now());
    note.execute().await?;
    write.commit().await
}

/// The draft that this person changed last, of those that say something else than people see, and when.
pub(crate) async fn last(
    conn: &mut Connection,
    account_id: &AccountId,
    staff_id: &StaffId,
) -> Result<Option<(CourseId, Timestamp)>, db::Error> {
    let sql = "SELECT w.course_id, w.changed_at FROM course_work w \
               JOIN courses c ON c.account_id = w.account_id AND c.id = w.course_id AND c.deleted_at IS NULL \
               LEFT JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               WHERE w.account_id = $1 AND w.staff_id = $2 \
               AND ((c.published_at IS NULL AND c.withdrawn_at IS NULL) OR v.revision <> c.revision) \
               ORDER BY w.changed_at DESC, w.course_id DESC LIMIT 1";
    conn.query(sql).bind(account_id).bind(staff_id).optional().await
}
