//! How many courses somebody could open, for those who check a connection. One that waits for an earlier one of its path is not counted.

use db::{Connection, Query};

use super::rule;
use crate::ids::{AccountId, GroupId, LearnerId};
use crate::learning::playable;
use crate::people::groups::Group;

/// Courses that are open to somebody: how many, and how many by which of their groups; groups that may play none are left out, and a course
/// of several is counted for each.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    pub(crate) courses: i64,
    pub(crate) by_group: Vec<(GroupId, i64)>,
}

/// Counts those of somebody in these groups; `None` is somebody who never signed on.
pub(crate) async fn open_to(
    conn: &mut Connection,
    account_id: &AccountId,
    groups: &[Group],
    learner_id: Option<&LearnerId>,
) -> Result<Counted, db::Error> {
    let (Some(of_groups), Some(is_open)) = (playable::of_groups(groups, 3), rule::is_open(groups, 2, 3))
    else {
        return Ok(Counted::default());
    };
    let open = format!("c.account_id = $1 AND c.published_at IS NOT NULL AND {is_open}");
    let learner = learner_id.map_or("", |id| id.as_str());
    let sql = format!("SELECT COUNT(*) FROM courses c WHERE {open} AND {of_groups}");
    let courses = bound(conn.query(sql).bind(account_id).bind(learner), groups).one().await?;
    let sql = format!(
        "SELECT o.group_id, COUNT(*) FROM course_groups o JOIN courses c ON c.account_id = o.account_id AND c.id = o.course_id \
         WHERE {open} AND o.group_id IN ({}) GROUP BY o.group_id",
        db::numbered(3, groups.len())
    );
    let by_group = bound(conn.query(sql).bind(account_id).bind(learner), groups).all().await?;
    Ok(Counted { courses, by_group })
}

fn bound<'c>(query: Query<'c>, groups: &[Group]) -> Query<'c> {
    groups.iter().fold(query, |query, group| query.bind(&group.id))
}
