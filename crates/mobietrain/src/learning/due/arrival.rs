//! When a course came to somebody, from which the days to go are counted: the latest of when it became mandatory, when the person was first
//! known, and since when they are what the rule of the group looks at. A language brings nothing: whoever chooses another one has no
//! more time for it. Here it stands for one person in Rust, and as SQL for many; `same_in_sql.rs` holds the one against the other.

use std::collections::HashMap;
use std::sync::Arc;

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;

use crate::ids::{AccountId, GroupId, LearnerId};
use crate::people::groups::sql::Condition;
use crate::people::groups::{Group, Kind};
use crate::people::traits::Traits;

db::row! {
    struct Person { created_at: Timestamp, has_left: bool, status: Status as word, status_since: Timestamp }
}

/// Since when somebody is what groups look at.
#[derive(Clone, Debug)]
pub(crate) struct Since {
    pub(crate) known: Timestamp,
    /// The roster tells of them no more: nothing is due from them.
    pub(crate) has_left: bool,
    pub(crate) status: (Status, Timestamp),
    pub(crate) departments: HashMap<String, Timestamp>,
    pub(crate) picked: HashMap<GroupId, Timestamp>,
    /// Of all groups of the account, shared by those who are looked at together.
    pub(crate) rules: Arc<HashMap<GroupId, Timestamp>>,
}

/// Since when the rule of each group of an account takes what it takes.
pub(crate) async fn of_rules(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<HashMap<GroupId, Timestamp>, db::Error> {
    let sql = "SELECT id, rule_since FROM user_groups WHERE account_id = $1";
    let rules: Vec<(GroupId, Timestamp)> = conn.query(sql).bind(account_id).all().await?;
    Ok(rules.into_iter().collect())
}

impl Since {
    /// Of a learner; `None` when there is no such learner (any more).
    pub(crate) async fn of(
        conn: &mut Connection,
        account_id: &AccountId,
        learner_id: &LearnerId,
    ) -> Result<Option<Self>, db::Error> {
        let sql = "SELECT created_at, left_at IS NOT NULL AS has_left, status, status_since FROM learners \
                   WHERE account_id = $1 AND id = $2";
        let person = conn.query(sql).bind(account_id).bind(learner_id).optional::<Person>().await?;
        let Some(Person { created_at, has_left, status, status_since }) = person else { return Ok(None) };
        let sql =
            "SELECT department_id, since FROM learner_departments WHERE account_id = $1 AND learner_id = $2";
        let departments: Vec<(String, Timestamp)> =
            conn.query(sql).bind(account_id).bind(learner_id).all().await?;
        let sql = "SELECT group_id, since FROM group_members WHERE account_id = $1 AND learner_id = $2";
        let picked: Vec<(GroupId, Timestamp)> =
            conn.query(sql).bind(account_id).bind(learner_id).all().await?;
        let rules = of_rules(conn, account_id).await?;
        Ok(Some(Self {
            known: created_at,
            has_left,
            status: (status, status_since),
            departments: departments.into_iter().collect(),
            picked: picked.into_iter().collect(),
            rules: Arc::new(rules),
        }))
    }

    /// The same of whoever their planner says them to be at this moment, which is kept only when they sign on: what is other than we know
    /// came now, and whoever it tells of has not left. Else somebody who was moved to Bar would be late for what Bar has had for long.
    pub(super) fn told(self, person: &Traits, now: Timestamp) -> Self {
        let since = |id: &String| (id.clone(), self.departments.get(id).copied().unwrap_or(now));
        let departments = person.departments.iter().map(since).collect();
        let status = if self.status.0 == person.status { self.status } else { (person.status, now) };
        Self { has_left: false, status, departments, ..self }
    }

    /// When a course of a group that they are in came to them; it is mandatory since then.
    pub(crate) fn came(&self, group: &Group, mandatory: Timestamp) -> Timestamp {
        let rule = self.rules.get(&group.id).copied().unwrap_or_default();
        let came = mandatory.max(self.known).max(rule);
        let by_group = match &group.kind {
            Kind::Everyone => None,
            Kind::Picked => self.picked.get(&group.id).copied(),
            Kind::Rule(rule) => {
                let of_rule = rule.departments.iter().filter_map(|id| self.departments.get(id)).min();
                of_rule.copied().max(rule.status.map(|_| self.status.1))
            }
        };
        by_group.map_or(came, |by_group| came.max(by_group))
    }
}

/// That a course that is mandatory for a group since then came to the learner `l`, who is in it, before this moment. Its placeholders are
/// numbered from `first`; `$1` of the statement is the account.
pub(crate) fn came_before(group: &Group, mandatory: Timestamp, before: Timestamp, first: usize) -> Condition {
    let mut condition = Condition::from(first);
    if mandatory >= before {
        condition.and("1 = 0");
        return condition;
    }
    // A number of ours, so it needs no placeholder, which would be a text.
    let before = before.as_millis();
    condition.and(format!("l.created_at < {before}"));
    let id = condition.places([group.id.as_str()]);
    condition.and(format!(
        "EXISTS (SELECT 1 FROM user_groups g WHERE g.account_id = $1 AND g.id = {id} AND g.rule_since < {before})"
    ));
    match &group.kind {
        Kind::Everyone => {}
        Kind::Picked => condition.and(format!(
            "EXISTS (SELECT 1 FROM group_members m WHERE m.account_id = $1 AND m.group_id = {id} \
             AND m.learner_id = l.id AND m.since < {before})"
        )),
        Kind::Rule(rule) => {
            if !rule.departments.is_empty() {
                let ids = condition.places(rule.departments.iter().map(String::as_str));
                condition.and(format!(
                    "EXISTS (SELECT 1 FROM learner_departments d WHERE d.account_id = $1 AND d.learner_id = l.id \
                     AND d.department_id IN ({ids}) AND d.since < {before})"
                ));
            }
            if rule.status.is_some() {
                condition.and(format!("l.status_since < {before}"));
            }
        }
    }
    condition
}
