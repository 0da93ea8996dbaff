//! Requirements: the courses that are mandatory for groups (assignment, deadline).

use db::Connection;
use kernel::Timestamp;
use web::Day;

use crate::ids::{AccountId, CourseId, GroupId};

/// More days than that are no deadline.
pub(crate) const MOST_DAYS: i64 = 3660;

/// A course is mandatory for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Requirement {
    pub(crate) course_id: CourseId,
    pub(crate) group_id: GroupId,
    pub(crate) due: Due,
    /// When somebody said so: no day is counted from before.
    pub(crate) since: Timestamp,
}

/// By when. At least one of the two is said; where both are, it is the later day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) on: Option<Day>,
    /// So many days after it came to the person.
    pub(crate) days: Option<i64>,
}

impl Due {
    /// For somebody to whom it came on this day: nobody is late on the day that it comes.
    pub(crate) fn for_whom_it_came_on(self, day: Day) -> Day {
        let counted = day.plus_days(self.days.unwrap_or(0));
        self.on.map_or(counted, |on| on.max(counted))
    }
}

db::row! {
    struct Row {
        course_id: CourseId,
        group_id: GroupId,
        due_on: Option<Day> as word or null,
        due_days: Option<i64>,
        since: Timestamp,
    }
}

impl From<Row> for Requirement {
    fn from(Row { course_id, group_id, due_on, due_days, since }: Row) -> Self {
        Self { course_id, group_id, due: Due { on: due_on, days: due_days }, since }
    }
}

/// Those of an account that are of published courses.
pub(crate) async fn of_account(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<Vec<Requirement>, db::Error> {
    let sql = "SELECT r.course_id, r.group_id, r.due_on, r.due_days, r.since FROM requirements r \
               JOIN courses c ON c.account_id = r.account_id AND c.id = r.course_id \
               WHERE r.account_id = $1 AND c.published_at IS NOT NULL ORDER BY r.course_id, r.group_id";
    Ok(conn.query(sql).bind(account_id).all::<Row>().await?.into_iter().map(Requirement::from).collect())
}

/// Those of a course, whether it is published or not.
pub(crate) async fn of_course(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<Vec<Requirement>, db::Error> {
    let sql = "SELECT course_id, group_id, due_on, due_days, since FROM requirements \
               WHERE account_id = $1 AND course_id = $2 ORDER BY group_id";
    let rows = conn.query(sql).bind(account_id).bind(course_id).all::<Row>().await?;
    Ok(rows.into_iter().map(Requirement::from).collect())
}

/// The courses that are mandatory for a group, whether they are published or not.
pub(crate) async fn of_group(
    conn: &mut Connection,
    (account_id, group_id): (&AccountId, &GroupId),
) -> Result<Vec<CourseId>, db::Error> {
    let sql = "SELECT course_id FROM requirements WHERE account_id = $1 AND group_id = $2 ORDER BY course_id";
    conn.query(sql).bind(account_id).bind(group_id).all().await
}
