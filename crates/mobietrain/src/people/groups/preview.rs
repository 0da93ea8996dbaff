//! Who would be in a group, for whoever is writing its rule: counted while they type, so it looks at no more learners than it has to. A rule
//! that names departments begins with the people of these, and nobody is counted beyond the first ten thousand.

use db::Connection;

use super::Group;
use super::among::members;
use super::sql::Among;
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
        let Among { from, condition } = members(&[group], 2)
            .unwrap_or_else(|| Among { from: "learners l".to_owned(), condition: group.condition(2) });
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
