//! Who is in a group: counted, listed, and picked by hand.

use db::Connection;
use kernel::Timestamp;

use super::Group;

use crate::ids::{AccountId, GroupId, LearnerId};

/// How many learners are in it.
pub(crate) async fn count(
    conn: &mut Connection,
    account_id: &AccountId,
    group: &Group,
) -> Result<i64, db::Error> {
    let condition = group.condition(2);
    let sql = format!("SELECT COUNT(*) FROM learners l WHERE l.account_id = $1 AND {}", condition.sql);
    condition.bind(conn.query(sql).bind(account_id)).long().one().await
}

/// The first of them by name: id and name.
pub(crate) async fn some(
    conn: &mut Connection,
    account_id: &AccountId,
    group: &Group,
    limit: i64,
) -> Result<Vec<(LearnerId, String)>, db::Error> {
    let condition = group.condition(3);
    let sql = format!(
        "SELECT l.id, l.name FROM learners l WHERE l.account_id = $1 AND {} ORDER BY l.name, l.id LIMIT $2",
        condition.sql
    );
    condition.bind(conn.query(sql).bind(account_id).bind(limit)).all().await
}

/// Whether this learner is in it.
pub(crate) async fn includes(
    conn: &mut Connection,
    account_id: &AccountId,
    group: &Group,
    learner_id: &LearnerId,
) -> Result<bool, db::Error> {
    let condition = group.condition(3);
    let sql =
        format!("SELECT l.id FROM learners l WHERE l.account_id = $1 AND l.id = $2 AND {}", condition.sql);
    Ok(condition
        .bind(conn.query(sql).bind(account_id).bind(learner_id))
        .optional::<String>()
        .await?
        .is_some())
}

/// The name of a learner who was picked for it by hand.
pub(crate) async fn picked(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
    learner_id: &LearnerId,
) -> Result<Option<String>, db::Error> {
    let sql = "SELECT l.name FROM group_members m JOIN learners l ON l.account_id = m.account_id AND l.id = m.learner_id \
               WHERE m.account_id = $1 AND m.group_id = $2 AND m.learner_id = $3";
    conn.query(sql).bind(account_id).bind(group_id).bind(learner_id).optional().await
}

/// Puts learners into a hand-picked group. Ids that do not belong together add nobody. Answers how many are new in it.
pub(crate) async fn add(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
    learner_ids: &[LearnerId],
    now: Timestamp,
) -> Result<u64, db::Error> {
    if learner_ids.is_empty() {
        return Ok(0);
    }
    let since = now.as_millis(); // a number of ours; the places are those of the ids
    let sql = format!(
        "INSERT INTO group_members (account_id, group_id, learner_id, since) \
         SELECT g.account_id, g.id, l.id, {since} FROM user_groups g JOIN learners l ON l.account_id = g.account_id \
         WHERE g.account_id = $1 AND g.id = $2 AND g.kind = 'picked' AND l.id IN ({}) ON CONFLICT DO NOTHING",
        db::numbered(3, learner_ids.len())
    );
    let add = conn.query(sql).bind(account_id).bind(group_id);
    learner_ids.iter().fold(add, |add, id| add.bind(id)).execute().await
}

/// Takes learners out of a hand-picked group. True when somebody was in it.
pub(crate) async fn remove(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
    learner_ids: &[LearnerId],
) -> Result<bool, db::Error> {
    if learner_ids.is_empty() {
        return Ok(false);
    }
    let sql = format!(
        "DELETE FROM group_members WHERE account_id = $1 AND group_id = $2 AND learner_id IN ({})",
        db::numbered(3, learner_ids.len())
    );
    let remove = conn.query(sql).bind(account_id).bind(group_id);
    Ok(learner_ids.iter().fold(remove, |remove, id| remove.bind(id)).execute().await? > 0)
}
