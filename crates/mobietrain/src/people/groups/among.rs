//! Coming by the members of groups, for statements about many learners: where a group begins with few, they are found by an index, and nobody
//! else is asked.

use super::sql::{Among, Condition};
use super::{Group, Kind};

/// The learners who are in any of these groups, each once; `None` where one of them takes people whom no index finds. Placeholders from `first`
/// on; `$1` of the statement is the account. SQLite begins with what stands first in a CROSS JOIN: asked of each of a hundred thousand
/// learners, the same takes seconds.
pub(crate) fn members(groups: &[&Group], first: usize) -> Option<Among> {
    let mut condition = Condition::from(first);
    let mut found = Vec::new();
    for group in groups {
        found.push(found_by(group, &mut condition)?);
    }
    let found = match &found[..] {
        [] => return None,
        [one] => one.replacen("SELECT", "SELECT DISTINCT", 1),
        many => many.join(" UNION "),
    };
    condition.and("l.id = f.id");
    match groups {
        [group] => {
            if let Some(rule) = group.rule() {
                rule.add_apart_from_departments(&mut condition);
            }
        }
        many => condition.any(many.iter(), |group, first| group.condition(first)),
    }
    Some(Among { from: format!("({found}) f CROSS JOIN learners l"), condition })
}

/// The ids of those who may be in it.
fn found_by(group: &Group, condition: &mut Condition) -> Option<String> {
    match &group.kind {
        Kind::Picked => {
            let id = condition.places([&*group.id]);
            Some(format!(
                "SELECT m.learner_id AS id FROM group_members m WHERE m.account_id = $1 AND m.group_id = {id}"
            ))
        }
        Kind::Rule(rule) if !rule.departments.is_empty() => {
            let in_them = rule.in_departments(condition);
            Some(format!(
                "SELECT d.learner_id AS id FROM learner_departments d WHERE d.account_id = $1 AND {in_them}"
            ))
        }
        Kind::Rule(_) | Kind::Everyone => None,
    }
}
