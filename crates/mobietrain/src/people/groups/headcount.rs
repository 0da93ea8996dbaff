//! Counting members: how many learners are in each of many groups, with one look at all of them. Learners who are the
//! same to every rule are counted together, and there are few kinds of them.

use std::collections::{BTreeSet, HashMap};

use db::Connection;
use jwt_link::Status;
use web::Language;

use super::{Group, Kind};
use crate::ids::{AccountId, GroupId};
use crate::people::app_language::app_language;
use crate::people::traits::Traits;

/// Between ids in one text: a control character, which none of them has.
const BETWEEN: &str = "\u{1f}";

/// The learners of an account, by what rules look at.
pub(crate) struct Headcount {
    alike: Vec<Alike>,
    /// Where those are who have a department.
    by_department: HashMap<String, Vec<usize>>,
    /// How many were picked by hand, for each group.
    picked: HashMap<GroupId, i64>,
}

/// Learners whom every rule takes or leaves together.
struct Alike {
    traits: Traits,
    count: i64,
}

db::row! {
    struct Row {
        client: Option<String>,
        departments: Option<String>,
        status: Status as word,
        language: Option<Language> as word or null,
        locale: Option<String>,
        count: i64,
    }
}

impl Headcount {
    pub(crate) async fn of(conn: &mut Connection, account_id: &AccountId) -> Result<Self, db::Error> {
        let sql = "SELECT group_id, COUNT(*) FROM group_members WHERE account_id = $1 GROUP BY group_id";
        let picked = conn.query(sql).bind(account_id).all::<(GroupId, i64)>().await?;
        let alike = Alike::of(conn, account_id).await?;
        let mut by_department: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, some) in alike.iter().enumerate() {
            for id in &some.traits.departments {
                by_department.entry(id.clone()).or_default().push(at);
            }
        }
        Ok(Self { alike, by_department, picked: picked.into_iter().collect() })
    }

    /// How many are in a group.
    pub(crate) fn members(&self, group: &Group) -> i64 {
        match &group.kind {
            Kind::Everyone => self.all(),
            Kind::Picked => self.picked.get(&group.id).copied().unwrap_or(0),
            Kind::Rule(_) => self.fitting(group).into_iter().map(|at| self.alike[at].count).sum(),
        }
    }

    fn all(&self) -> i64 {
        self.alike.iter().map(|some| some.count).sum()
    }

    /// Those whom the rule of a group takes.
    fn fitting(&self, group: &Group) -> BTreeSet<usize> {
        let Some(rule) = group.rule() else { return BTreeSet::new() };
        let candidates: BTreeSet<usize> = if rule.departments.is_empty() {
            (0..self.alike.len()).collect()
        } else {
            rule.departments.iter().filter_map(|id| self.by_department.get(id)).flatten().copied().collect()
        };
        candidates
            .into_iter()
            .filter(|at| {
                let traits = &self.alike[*at].traits;
                (rule.departments.is_empty() || rule.is_about(&traits.client))
                    && rule.fits_apart_from_departments(traits)
            })
            .collect()
    }
}

impl Alike {
    /// All learners of an account.
    async fn of(conn: &mut Connection, account_id: &AccountId) -> Result<Vec<Self>, db::Error> {
        // Not MIN of the bare column: SQLite would walk an index by client, through everybody's departments, for each learner.
        let sql = "SELECT client, departments, status, language, locale, COUNT(*) AS count FROM (SELECT \
             (SELECT MIN(d.client || '') FROM learner_departments d \
              WHERE d.account_id = l.account_id AND d.learner_id = l.id) AS client, \
             (SELECT string_agg(d.department_id, $1 ORDER BY d.department_id) FROM learner_departments d \
              WHERE d.account_id = l.account_id AND d.learner_id = l.id) AS departments, \
             l.status, l.language, l.locale FROM learners l WHERE l.account_id = $2) kinds \
             GROUP BY client, departments, status, language, locale";
        let rows = conn.query(sql).bind(BETWEEN).bind(account_id).all::<Row>().await?;
        Ok(rows.into_iter().map(Self::read).collect())
    }

    fn read(row: Row) -> Self {
        let departments = row.departments.unwrap_or_default();
        let ids = departments.split(BETWEEN).filter(|id| !id.is_empty()).map(str::to_owned);
        let language = app_language(row.language, row.locale.as_deref());
        let traits = Traits::of_many(row.client.unwrap_or_default(), ids.collect(), row.status, language);
        Self { traits, count: row.count }
    }
}
