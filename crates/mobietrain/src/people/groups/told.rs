//! What the audit log tells of a group: never who is in it, for learners are forgotten.

use db::Connection;
use login::{Entry, Subject};
use serde_json::{Value, json};

use super::Group;
use crate::audit::Action;
use crate::ids::{AccountId, GroupId};

pub(crate) fn entry(action: Action, group: &Group, changes: Value) -> Entry {
    let subject = Subject { changes, ..Subject::thing("group", &group.id, &group.name) };
    Entry { action: action.as_str(), details: json!({}), subjects: vec![subject] }
}

/// What is told of a group as it is stored: its rule, and the titles of its courses.
pub(crate) async fn as_stored(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
) -> Result<(String, String, String), db::Error> {
    let sql = "SELECT name, rule FROM user_groups WHERE account_id = $1 AND id = $2";
    let stored: Option<(String, String)> = conn.query(sql).bind(account_id).bind(group_id).optional().await?;
    let (name, rule) = stored.unwrap_or_default();
    let sql = "SELECT COALESCE((SELECT MIN(t.title) FROM course_texts t WHERE t.account_id = g.account_id \
               AND t.course_id = g.course_id AND t.version = 0), g.course_id) FROM course_groups g \
               WHERE g.account_id = $1 AND g.group_id = $2 ORDER BY g.course_id";
    let courses: Vec<String> = conn.query(sql).bind(account_id).bind(group_id).all().await?;
    Ok((name, rule, courses.join("\n")))
}
