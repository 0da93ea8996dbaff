//! What somebody may change of a course. An editor writes what nobody sees yet: a text that is saved in a published course is
//! read by everybody at once, and one that is saved in a planned course by itself later.

use db::Connection;

use super::error::CourseError;
use crate::ids::{AccountId, CourseId};

/// Which courses somebody may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Changing {
    Everything,
    /// Only what people do not see, and will not see by itself.
    WhatNobodySees,
}

impl Changing {
    /// Whether the course may be changed, asked in the transaction that changes it.
    ///
    /// # Errors
    /// [`CourseError::Out`] if it may not.
    pub(super) async fn check(
        self,
        conn: &mut Connection,
        account_id: &AccountId,
        course_id: &CourseId,
    ) -> Result<(), CourseError> {
        match self {
            Self::WhatNobodySees if is_out(conn, account_id, course_id).await? => Err(CourseError::Out),
            _ => Ok(()),
        }
    }
}

/// Whether people see the course, or will at a time that is planned.
pub(super) async fn is_out(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM courses WHERE account_id = $1 AND id = $2 \
               AND (published_at IS NOT NULL OR publish_at IS NOT NULL)";
    let out: i64 = conn.query(sql).bind(account_id).bind(course_id).one().await?;
    Ok(out > 0)
}
