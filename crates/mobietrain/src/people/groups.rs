//! User groups: they decide what is playable.

pub(crate) mod members;
pub(crate) mod rule;
pub(crate) mod store;

use db::Connection;

use rule::{Rule, Traits};

db::row! {
    /// A user group that somebody belongs to.
    #[derive(Clone, Debug)]
    pub(crate) struct Membership {
        pub(crate) id: String,
        pub(crate) name: String,
        /// `everyone`, `rule` or `picked`.
        pub(crate) kind: String,
    }
}

db::row! {
    struct Group { id: String, name: String, kind: String, rule: String, picked: i64 }
}

/// The user groups of a person: "Everyone", the rules that fit, and those they were picked for by hand.
/// `learner_id` is `None` for somebody who never signed on.
pub(crate) async fn groups_of(
    db: &mut Connection,
    account_id: &str,
    learner_id: Option<&str>,
    traits: &Traits<'_>,
) -> Result<Vec<Membership>, db::Error> {
    let sql = "SELECT g.id, g.name, g.kind, g.rule, (SELECT COUNT(*) FROM group_members m \
               WHERE m.account_id = g.account_id AND m.group_id = g.id AND m.learner_id = $2) AS picked \
               FROM user_groups g WHERE g.account_id = $1 ORDER BY g.created_at, g.id";
    let groups = db.query(sql).bind(account_id).bind(learner_id.unwrap_or_default()).all::<Group>().await?;
    let belongs = |group: &Group| match group.kind.as_str() {
        "everyone" => true,
        // A rule that cannot be read lets nobody in, rather than everybody.
        "rule" => serde_json::from_str::<Rule>(&group.rule).is_ok_and(|rule| rule.fits(traits)),
        _ => group.picked > 0,
    };
    let mine = groups.into_iter().filter(belongs);
    Ok(mine.map(|Group { id, name, kind, .. }| Membership { id, name, kind }).collect())
}
