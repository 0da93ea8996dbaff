//! Who is in a group, as SQL. Every page asks with the same condition, so the preview, the list and the learner's
//! page cannot disagree; `Rule::fits` says the same of somebody who never signed on.

use db::{Connection, Query};

use web::Language;

use super::rule::Rule;

/// What decides who is in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    Everyone,
    Rule(Rule),
    /// Hand-picked for the group with this id.
    Picked(String),
}

/// A condition on the learner `l`. `$1` of the statement is the account.
pub(crate) struct Condition {
    pub sql: String,
    pub values: Vec<String>,
}

impl Who {
    /// The condition, its placeholders numbered from `first`.
    pub fn condition(&self, first: usize) -> Condition {
        match self {
            Self::Everyone => Condition { sql: "1 = 1".to_owned(), values: Vec::new() },
            Self::Rule(rule) => of_rule(rule, first),
            Self::Picked(group_id) => Condition {
                sql: format!(
                    "EXISTS (SELECT 1 FROM group_members m WHERE m.account_id = l.account_id
                     AND m.group_id = ${first} AND m.learner_id = l.id)"
                ),
                values: vec![group_id.clone()],
            },
        }
    }
}

fn of_rule(rule: &Rule, first: usize) -> Condition {
    let mut parts = vec!["1 = 1".to_owned()];
    let mut values: Vec<String> = Vec::new();
    let mut list = |of: &[String]| {
        let from = first + values.len();
        values.extend_from_slice(of);
        (0..of.len()).map(|index| format!("${}", from + index)).collect::<Vec<_>>().join(", ")
    };
    if !rule.departments.is_empty() {
        parts.push(format!(
            "EXISTS (SELECT 1 FROM learner_departments d WHERE d.account_id = l.account_id
             AND d.learner_id = l.id AND d.department_id IN ({}))",
            list(&rule.departments)
        ));
    }
    if let Some(status) = &rule.status {
        parts.push(format!("l.status IN ({})", list(std::slice::from_ref(status))));
    }
    if !rule.languages.is_empty() {
        parts.push(of_languages(&rule.languages));
    }
    Condition { sql: parts.join(" AND "), values }
}

/// As the app chooses a person's language: the one they chose, else what CrewPlanner proposes (whatever its region),
/// else English. The tags are the program's own, so they may stand in the statement.
fn of_languages(tags: &[String]) -> String {
    let is_any = |languages: &[Language]| {
        let tags = languages.iter().map(|language| language.tag());
        let list: Vec<String> = tags.map(|tag| format!("'{tag}', '{tag}-', '{tag}_'")).collect();
        format!("lower(substr(COALESCE(l.language, l.locale, ''), 1, 3)) IN ({})", list.join(", "))
    };
    let wanted = |language: &Language| tags.iter().any(|tag| tag == language.tag());
    let (wanted, others): (Vec<_>, Vec<_>) = Language::ALL.into_iter().partition(wanted);
    if wanted.contains(&Language::En) && !others.is_empty() {
        // Whoever has none of our languages reads English.
        return format!("NOT ({})", is_any(&others));
    }
    if wanted.is_empty() {
        "1 = 0".to_owned()
    } else if others.is_empty() {
        "1 = 1".to_owned()
    } else {
        is_any(&wanted)
    }
}

/// Binds values in their order.
pub(crate) fn bind_all<'c>(query: Query<'c>, values: &[String]) -> Query<'c> {
    values.iter().fold(query, |query, value| query.bind(value))
}

/// How many learners are in it.
pub(crate) async fn count(conn: &mut Connection, account_id: &str, who: &Who) -> Result<i64, db::Error> {
    let condition = who.condition(2);
    let sql = format!("SELECT COUNT(*) FROM learners l WHERE l.account_id = $1 AND {}", condition.sql);
    bind_all(conn.query(sql).bind(account_id), &condition.values).one().await
}

/// The first of them by name: id and name.
pub(crate) async fn some(
    conn: &mut Connection,
    account_id: &str,
    who: &Who,
    limit: i64,
) -> Result<Vec<(String, String)>, db::Error> {
    let condition = who.condition(3);
    let sql = format!(
        "SELECT l.id, l.name FROM learners l WHERE l.account_id = $1 AND {} ORDER BY l.name, l.id LIMIT $2",
        condition.sql
    );
    bind_all(conn.query(sql).bind(account_id).bind(limit), &condition.values).all().await
}

/// Whether this learner is in it.
pub(crate) async fn includes(
    conn: &mut Connection,
    account_id: &str,
    who: &Who,
    learner_id: &str,
) -> Result<bool, db::Error> {
    let condition = who.condition(3);
    let sql =
        format!("SELECT l.id FROM learners l WHERE l.account_id = $1 AND l.id = $2 AND {}", condition.sql);
    let query = bind_all(conn.query(sql).bind(account_id).bind(learner_id), &condition.values);
    Ok(query.optional::<String>().await?.is_some())
}

/// Puts a learner into a hand-picked group. Ids that do not belong together add nobody. True when somebody is new in it.
pub(crate) async fn add(
    conn: &mut Connection,
    account_id: &str,
    group_id: &str,
    learner_id: &str,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO group_members (account_id, group_id, learner_id)
               SELECT g.account_id, g.id, l.id FROM user_groups g JOIN learners l ON l.account_id = g.account_id
               WHERE g.account_id = $1 AND g.id = $2 AND g.kind = 'picked' AND l.id = $3 ON CONFLICT DO NOTHING";
    Ok(conn.query(sql).bind(account_id).bind(group_id).bind(learner_id).execute().await? == 1)
}

/// Takes a learner out of a hand-picked group. True when they were in it.
pub(crate) async fn remove(
    conn: &mut Connection,
    account_id: &str,
    group_id: &str,
    learner_id: &str,
) -> Result<bool, db::Error> {
    let sql = "DELETE FROM group_members WHERE account_id = $1 AND group_id = $2 AND learner_id = $3";
    Ok(conn.query(sql).bind(account_id).bind(group_id).bind(learner_id).execute().await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_follow_the_values() {
        let rule = Rule {
            departments: vec!["bar".into(), "kitchen".into()],
            status: Some("active".into()),
            languages: vec!["nl".into()],
        };
        let condition = Who::Rule(rule).condition(2);
        assert_eq!(condition.values, ["bar", "kitchen", "active"]);
        for part in ["IN ($2, $3)", "l.status IN ($4)", "IN ('nl', 'nl-', 'nl_')"] {
            assert!(condition.sql.contains(part), "{}", condition.sql);
        }
        assert_eq!(Who::Rule(Rule::default()).condition(2).sql, "1 = 1");
    }
}
