//! Who would be in a group, for whoever is writing its rule: counted while they type, so it looks at no more learners than it has to. A rule
//! that names departments begins with the people of these, and nobody is counted beyond the first ten thousand.

use db::Connection;

use super::sql::Condition;
use super::{Group, Kind};
use crate::ids::{AccountId, LearnerId};

/// As many are counted.
pub(crate) const COUNTED: usize = 10_000;

/// Who would be in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Preview {
    /// Not more than [`COUNTED`].
    pub members: usize,
    /// There are more than are counted.
    pub is_more: bool,
    /// The first of those who were counted, by name.
    pub some: Vec<(LearnerId, String)>,
}

impl Preview {
    /// Of a group as it is stored or as it is typed; `named` of them by name.
    pub(crate) async fn of(
        conn: &mut Connection,
        account_id: &AccountId,
        group: &Group,
        named: usize,
    ) -> Result<Self, db::Error> {
        let (from, condition) = among(group, 2);
        let sql = format!(
            "SELECT l.id, l.name FROM {from} WHERE l.account_id = $1 AND {} LIMIT {}",
            condition.sql,
            COUNTED + 1
        );
        let mut found: Vec<(LearnerId, String)> =
            condition.bind(conn.query(sql).bind(account_id)).all().await?;
        let is_more = found.len() > COUNTED;
        found.truncate(COUNTED);
        let members = found.len();
        found.sort_unstable_by(|one, other| (&one.1, &one.0).cmp(&(&other.1, &other.0)));
        found.truncate(named);
        Ok(Self { members, is_more, some: found })
    }
}

/// What stands after FROM for the learners `l` of a group, each once, and the condition on them. SQLite begins with what stands first in a CROSS
/// JOIN: asked of each of a hundred thousand learners, the same takes seconds.
fn among(group: &Group, first: usize) -> (String, Condition) {
    let mut condition = Condition::from(first);
    let few = match &group.kind {
        Kind::Picked => {
            let id = condition.places([&*group.id]);
            format!(
                "(SELECT m.learner_id FROM group_members m WHERE m.account_id = $1 AND m.group_id = {id}) f"
            )
        }
        Kind::Rule(rule) if !rule.departments.is_empty() => {
            let in_them = rule.in_departments(&mut condition);
            rule.add_apart_from_departments(&mut condition);
            format!(
                "(SELECT DISTINCT d.learner_id FROM learner_departments d WHERE d.account_id = $1 AND {in_them}) f"
            )
        }
        _ => return ("learners l".to_owned(), group.condition(first)),
    };
    condition.and("l.id = f.learner_id");
    (format!("{few} CROSS JOIN learners l"), condition)
}
