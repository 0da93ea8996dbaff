//! What is judged of a course before the transaction that keeps it, and whether that is still the same when it begins.

use db::{Connection, Write};
use kernel::Timestamp;

use super::error::CourseError;
use super::media;
use crate::ids::{AccountId, CourseId};

/// What is judged of a course outside of the transaction that keeps it: its revision, the version that people see or saw last (0 for
/// none), and the names of its files.
pub(super) struct Seen {
    pub revision: i64,
    pub live: i64,
    pub files: Vec<String>,
}

/// How often something is judged anew because somebody changed the course meanwhile.
pub(super) const TRIES: usize = 5;

impl Seen {
    pub async fn of(
        conn: &mut Connection,
        account_id: &AccountId,
        course_id: &CourseId,
    ) -> Result<Self, CourseError> {
        // The revision first: what changes after it makes it another one.
        let sql = "SELECT revision, COALESCE(live, 0) FROM courses \
                   WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL";
        let found = conn.query(sql).bind(account_id).bind(course_id).optional::<(i64, i64)>().await?;
        let (revision, live) = found.ok_or(CourseError::Unknown)?;
        Ok(Self { revision, live, files: media::names(conn, account_id, course_id).await? })
    }

    /// Locks the course for the rest of the transaction, and raises its revision. False when it is another one than was
    /// judged, or is gone: then it has to be judged anew.
    pub async fn is_unchanged(
        &self,
        write: &mut Write,
        account_id: &AccountId,
        course_id: &CourseId,
        now: Timestamp,
    ) -> Result<bool, db::Error> {
        let sql = "UPDATE courses SET changed_at = $3, revision = revision + 1, left_out = NULL \
                   WHERE account_id = $1 AND id = $2 AND revision = $4 AND deleted_at IS NULL";
        let touch = write.query(sql).bind(account_id).bind(course_id).bind(now).bind(self.revision);
        Ok(touch.execute().await? == 1)
    }
}

/// Locks the course for the rest of the transaction: two people who save at once do so one after the other.
pub(super) async fn touch(
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
    now: Timestamp,
) -> Result<(), CourseError> {
    let sql = "UPDATE courses SET changed_at = $3, revision = revision + 1, left_out = NULL \
               WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL";
    match write.query(sql).bind(account_id).bind(course_id).bind(now).execute().await? {
        0 => Err(CourseError::Unknown),
        _ => Ok(()),
    }
}
