//! Departments whose names look like those that a rule names (duplicates): most often one that the client made twice, whose people the rule
//! leaves out although everybody thinks that they are in it.

use std::collections::BTreeMap;

use db::Connection;
use kernel::text;

use super::preview::COUNTED;
use super::rule::Rule;
use super::sql::Condition;
use super::store::Department;
use crate::ids::AccountId;

/// So many are told of.
const TOLD: usize = 8;

/// A department that a rule does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub id: String,
    pub name: String,
    /// The name in the rule that it looks like.
    pub like: String,
    /// Another department has the very same name, but for case and accents: it is told apart by its id.
    pub is_same: bool,
    /// How many of its learners are in no department of the rule; not more than [`COUNTED`] and one.
    pub learners: i64,
}

impl LeftOut {
    /// Its name; with its id where the one in the rule has the same.
    pub(crate) fn told(&self) -> String {
        if self.is_same { format!("{} ({})", self.name, self.id) } else { self.name.clone() }
    }
}

/// Those that look like a department of the rule, and have learners whom the rule's departments leave out. `known`: the departments of its
/// client that learners came with.
pub(crate) async fn left_out(
    conn: &mut Connection,
    account_id: &AccountId,
    rule: &Rule,
    known: &[&Department],
) -> Result<Vec<LeftOut>, db::Error> {
    let mut left_out = alike(rule, known);
    for one in &mut left_out {
        one.learners = outside(conn, account_id, rule, &one.id).await?;
    }
    left_out.retain(|one| one.learners > 0);
    Ok(left_out)
}

fn alike(rule: &Rule, known: &[&Department]) -> Vec<LeftOut> {
    let (named, others): (Vec<&Department>, Vec<&Department>) =
        known.iter().copied().partition(|known| rule.departments.contains(&known.id));
    let named: Vec<(String, &Department)> =
        named.into_iter().map(|named| (text::sort_key(&named.name), named)).collect();
    let looks_like = |other: &&Department| {
        let key = text::sort_key(&other.name);
        let (of, like) = named.iter().find(|(of, _)| may_mean(of, &key))?;
        let (id, name, like) = (other.id.clone(), other.name.clone(), like.name.clone());
        Some(LeftOut { id, name, like, is_same: *of == key, learners: 0 })
    };
    others.iter().filter_map(looks_like).take(TOLD).collect()
}

/// Whether whoever named the one may have meant the other, too: they look alike, one is misspelt, or it says more (`Bar East`).
fn may_mean(one: &str, other: &str) -> bool {
    let says_more = |short: &str, long: &str| !short.is_empty() && long.starts_with(&format!("{short} "));
    text::is_near(one, other) || says_more(one, other) || says_more(other, one)
}

/// How many are in a department and in none of those of the rule.
async fn outside(
    conn: &mut Connection,
    account_id: &AccountId,
    rule: &Rule,
    department: &str,
) -> Result<i64, db::Error> {
    let mut condition = Condition::from(3);
    let in_them = rule.in_departments(&mut condition);
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM learner_departments o WHERE o.account_id = $1 AND o.department_id = $2 \
         AND NOT EXISTS (SELECT 1 FROM learner_departments d WHERE d.account_id = $1 AND d.learner_id = o.learner_id \
         AND {in_them}) LIMIT {}) f",
        COUNTED + 1
    );
    condition.bind(conn.query(sql).bind(account_id).bind(department)).long().one().await
}

/// Departments of one name, but for case and accents, each with how many learners are in it; several in each row.
pub(crate) async fn of_one_name(
    conn: &mut Connection,
    account_id: &AccountId,
    known: &[&Department],
) -> Result<Vec<Vec<(Department, i64)>>, db::Error> {
    let mut of_name: BTreeMap<String, Vec<&Department>> = BTreeMap::new();
    for one in known {
        of_name.entry(text::sort_key(&one.name)).or_default().push(one);
    }
    let mut rows = Vec::new();
    for twins in of_name.into_values().filter(|twins| twins.len() > 1) {
        let mut row = Vec::new();
        for one in twins {
            row.push((one.clone(), heads(conn, account_id, one).await?));
        }
        rows.push(row);
    }
    Ok(rows)
}

async fn heads(conn: &mut Connection, account_id: &AccountId, of: &Department) -> Result<i64, db::Error> {
    let sql = "SELECT COUNT(*) FROM learner_departments WHERE account_id = $1 AND client = $2 AND department_id = $3";
    conn.query(sql).bind(account_id).bind(&of.client).bind(&of.id).one().await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn department(id: &str, name: &str) -> Department {
        Department { client: "crewplanner/acme".to_owned(), id: id.to_owned(), name: name.to_owned() }
    }

    #[test]
    fn what_a_rule_may_mean_as_well_is_found_by_its_name() {
        let known: Vec<Department> =
            ["Bar", "bar ", "BÁR", "Bartenders", "Bar East", "Bra", "Stores", "Barcode & more", "East"]
                .iter()
                .map(|name| department(name, name))
                .collect();
        let known: Vec<&Department> = known.iter().collect();
        let rule = |names: &[&str]| Rule {
            departments: names.iter().map(ToString::to_string).collect(),
            ..Rule::default()
        };
        let found = |names: &[&str]| {
            let found = alike(&rule(names), &known).into_iter();
            found.map(|one| (one.name, one.is_same)).collect::<Vec<_>>()
        };
        let expected =
            [("bar ", true), ("BÁR", true), ("Bartenders", false), ("Bar East", false), ("Bra", false)];
        assert_eq!(found(&["Bar"]), expected.map(|(name, is_same)| (name.to_owned(), is_same)));
        assert_eq!(
            found(&["Bar East"])[..1],
            [("Bar".to_owned(), false)],
            "the shorter one may be meant, too"
        );
        assert!(found(&["Stores"]).is_empty() && found(&[]).is_empty());
    }
}
