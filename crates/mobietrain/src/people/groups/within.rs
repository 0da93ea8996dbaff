//! Whose learners somebody sees: all of an account, or those of some groups. What the page of a group says of one person, and
//! what a statement says of many, is the group's own; this puts groups together.

use db::Connection;

use super::sql::Condition;
use super::{Group, groups_of_learner};
use crate::ids::{AccountId, LearnerId};

/// The learners that somebody sees.
#[derive(Clone, Debug, Default)]
pub(crate) enum Within {
    #[default]
    Account,
    /// Those in any of these; nobody, if there are none.
    Groups(Vec<Group>),
}

impl Within {
    /// As a condition on the learner `l`, its placeholders numbered from `first`; `None` where everybody is seen. `$1` of the
    /// statement is the account.
    pub(crate) fn condition(&self, first: usize) -> Option<Condition> {
        let Self::Groups(groups) = self else { return None };
        let mut condition = Condition::from(first);
        condition.any(groups.iter(), |group, first| group.condition(first));
        Some(condition)
    }

    /// Whether somebody sees this learner.
    pub(crate) async fn includes(
        &self,
        conn: &mut Connection,
        account_id: &AccountId,
        learner_id: &LearnerId,
    ) -> Result<bool, db::Error> {
        let Self::Groups(groups) = self else { return Ok(true) };
        let of_learner = groups_of_learner(conn, account_id, learner_id).await?;
        Ok(of_learner.iter().any(|of| groups.iter().any(|group| group.id == of.id)))
    }

    /// Whether anybody whom somebody sees is in one of these groups.
    pub(crate) async fn has_anybody_in(
        &self,
        conn: &mut Connection,
        account_id: &AccountId,
        groups: Vec<Group>,
    ) -> Result<bool, db::Error> {
        let mut condition = Condition::from(2);
        for within in [self, &Self::Groups(groups)] {
            if let Some(one) = within.condition(condition.next_place()) {
                condition.all_of(one);
            }
        }
        let sql =
            format!("SELECT l.id FROM learners l WHERE l.account_id = $1 AND {} LIMIT 1", condition.sql);
        let found: Option<String> = condition.bind(conn.query(sql).bind(account_id)).optional().await?;
        Ok(found.is_some())
    }

    /// Whether somebody looks after this group: of others they learn no name.
    pub(crate) fn shows(&self, group: &Group) -> bool {
        match self {
            Self::Account => true,
            Self::Groups(seen) => seen.iter().any(|one| one.id == group.id),
        }
    }

    /// Those of these groups that somebody sees.
    pub(crate) fn among(&self, mut groups: Vec<Group>) -> Vec<Group> {
        groups.retain(|group| self.shows(group));
        groups
    }
}
