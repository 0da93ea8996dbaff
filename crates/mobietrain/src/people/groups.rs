//! User groups: they decide who may play what. Whether one person is in a group is said in Rust, who of many is in it
//! in SQL; each kind says both side by side, and a property test holds the one against the other.

pub(crate) mod among;
pub(crate) mod headcount;
pub(crate) mod look_alike;
pub(crate) mod members;
pub(crate) mod numbers;
pub(crate) mod preview;
pub(crate) mod rule;
#[cfg(test)]
mod same_in_sql;
pub(crate) mod sql;
pub(crate) mod store;
pub(crate) mod told;
pub(crate) mod unfit;
pub(crate) mod within;

use db::Connection;

use super::traits::Traits;
use rule::Rule;
use sql::Condition;

use crate::ids::{AccountId, GroupId, LearnerId};

/// A user group. "Everyone" always exists and cannot be changed, but for its courses.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What decides who is in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Everyone,
    Rule(Rule),
    /// Picked by hand.
    Picked,
}

impl Kind {
    /// As stored: the word, and the rule as JSON.
    pub(crate) fn stored(&self) -> Result<(&'static str, String), serde_json::Error> {
        Ok(match self {
            Self::Everyone => ("everyone", "{}".to_owned()),
            Self::Rule(rule) => ("rule", serde_json::to_string(rule)?),
            Self::Picked => ("picked", "{}".to_owned()),
        })
    }

    fn read(kind: &str, rule: &str) -> web::Result<Self> {
        Ok(match kind {
            "everyone" => Self::Everyone,
            "rule" => Self::Rule(serde_json::from_str(rule)?),
            "picked" => Self::Picked,
            other => return Err(web::Error::internal(format!("There is no kind of group \"{other}\"."))),
        })
    }
}

impl Group {
    pub(crate) fn is_everyone(&self) -> bool {
        self.kind == Kind::Everyone
    }

    pub(crate) fn is_picked(&self) -> bool {
        self.kind == Kind::Picked
    }

    pub(crate) fn rule(&self) -> Option<&Rule> {
        if let Kind::Rule(rule) = &self.kind { Some(rule) } else { None }
    }

    /// Whether somebody is in it. `is_picked`: they were picked for it by hand.
    pub(crate) fn includes(&self, person: &Traits, is_picked: bool) -> bool {
        match &self.kind {
            Kind::Everyone => true,
            Kind::Rule(rule) => rule.fits(person),
            Kind::Picked => is_picked,
        }
    }

    /// The same of many, as a condition on the learner `l`, its placeholders numbered from `first`. `$1` of the
    /// statement is the account.
    pub(crate) fn condition(&self, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        match &self.kind {
            Kind::Everyone => {}
            Kind::Rule(rule) => rule.add_to(&mut condition),
            Kind::Picked => {
                let id = condition.places([&*self.id]);
                condition.and(format!(
                    "EXISTS (SELECT 1 FROM group_members m WHERE m.account_id = l.account_id \
                     AND m.group_id = {id} AND m.learner_id = l.id)"
                ));
            }
        }
        condition
    }
}

db::row! {
    struct Row { id: GroupId, name: String, kind: String, rule: String, picked: bool }
}

/// The user groups of a person: "Everyone", the rules that fit, and those they were picked for by hand.
pub(crate) async fn groups_of(
    conn: &mut Connection,
    account_id: &AccountId,
    person: &Traits,
) -> Result<Vec<Group>, db::Error> {
    let sql = "SELECT g.id, g.name, g.kind, g.rule, EXISTS (SELECT 1 FROM group_members m \
               WHERE m.account_id = g.account_id AND m.group_id = g.id AND m.learner_id = $2) AS picked \
               FROM user_groups g WHERE g.account_id = $1 ORDER BY g.created_at, g.id";
    let learner_id = person.learner_id.as_deref().unwrap_or_default();
    let rows = conn.query(sql).bind(account_id).bind(learner_id).all::<Row>().await?;
    let mut mine = Vec::new();
    for (at, Row { id, name, kind, rule, picked }) in rows.into_iter().enumerate() {
        // Five hundred rules with two hundred departments each: others have a turn in between.
        if at % 16 == 15 {
            tokio::task::yield_now().await;
        }
        // A group that cannot be read lets nobody in, rather than everybody.
        let Ok(kind) = Kind::read(&kind, &rule) else { continue };
        let group = Group { id, name, kind };
        if group.includes(person, picked) {
            mine.push(group);
        }
    }
    Ok(mine)
}

/// The user groups of a learner, at this moment.
pub(crate) async fn groups_of_learner(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Vec<Group>, db::Error> {
    match Traits::of_learner(conn, account_id, learner_id).await? {
        Some(person) => groups_of(conn, account_id, &person).await,
        None => Ok(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_this_version_does_not_know_cannot_be_read() {
        for (kind, rule) in [
            ("guests", "{}"),
            ("rule", r#"{"shoe_size":44}"#),
            ("rule", r#"{"status":"retired"}"#),
            ("rule", ""),
        ] {
            assert!(Kind::read(kind, rule).is_err(), "{kind} {rule}");
        }
    }
}
