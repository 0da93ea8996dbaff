//! The rows of a learner that a merge joins, read and written as texts: one list for reading, joining and giving back.

use std::collections::{BTreeMap, HashSet};

use db::{Connection, FromRow, Query, Row, Write};

use super::join::{Join, Values};
use crate::ids::{AccountId, LearnerId};

/// Rows that one statement writes: SQLite looks through all placeholders for each of them.
const AT_ONCE: usize = 20;

/// A column, and whether it holds a number.
pub(super) struct Column(pub &'static str, pub bool);

pub(super) struct Table {
    pub name: &'static str,
    /// Beside the account and the learner.
    pub key: &'static [Column],
    pub values: &'static [Column],
    pub join: Join,
    /// What must be there for a row to be: it may have been deleted since. Its ids.
    parent: Option<&'static str>,
}

const fn text(name: &'static str) -> Column {
    Column(name, false)
}

const fn number(name: &'static str) -> Column {
    Column(name, true)
}

const COURSES: Option<&str> = Some("SELECT id FROM courses WHERE account_id = $1");

/// Those that join. What hangs on a row of another one stands after it.
pub(super) const TABLES: [Table; 9] = [
    Table {
        name: "course_progress",
        key: &[text("course_id")],
        values: &[
            number("shown_at"),
            number("opened_at"),
            number("completed_at"),
            text("valid_until"),
            text("renew_from"),
        ],
        join: Join::Course,
        parent: COURSES,
    },
    Table {
        name: "card_progress",
        key: &[text("course_id"), text("card_id"), number("edition")],
        values: &[number("done_at"), number("best_score")],
        join: Join::Card,
        parent: COURSES,
    },
    Table {
        name: "completions",
        key: &[text("course_id"), number("completed_at")],
        values: &[text("valid_until"), text("source"), text("noted_by"), text("said_until")],
        join: Join::Completion,
        parent: COURSES,
    },
    Table {
        name: "renewal_cards",
        key: &[text("course_id"), text("renews"), text("card_id"), number("edition")],
        values: &[number("done_at"), number("best_score")],
        join: Join::Card,
        parent: COURSES,
    },
    Table {
        name: "first_answers",
        key: &[text("course_id"), text("card_id"), number("edition")],
        values: &[number("answered_at"), text("taken"), number("score")],
        join: Join::Earlier,
        parent: COURSES,
    },
    Table {
        name: "memories",
        key: &[text("course_id"), text("card_id"), number("edition")],
        values: &[text("last_on"), text("due_on"), number("stability"), number("difficulty")],
        join: Join::Later,
        parent: COURSES,
    },
    Table {
        name: "card_reports",
        key: &[text("course_id"), text("card_id")],
        values: &[
            number("said_at"),
            number("edition"),
            text("language"),
            text("wrong"),
            text("words"),
            number("settled_at"),
            text("settled_by"),
        ],
        join: Join::Later,
        parent: COURSES,
    },
    Table {
        name: "terms_acceptances",
        key: &[number("version")],
        values: &[text("language"), number("accepted_at")],
        join: Join::First,
        parent: None,
    },
    Table {
        name: "group_members",
        key: &[text("group_id")],
        values: &[number("since")],
        join: Join::First,
        parent: Some("SELECT id FROM user_groups WHERE account_id = $1"),
    },
];

/// What the planner says of somebody does not join: whoever stays is who they are.
pub(super) const DEPARTMENTS: Table = Table {
    name: "learner_departments",
    key: &[text("client"), text("department_id")],
    values: &[number("since")],
    join: Join::First,
    parent: None,
};

/// The learner's own row. The identity is the first value.
pub(super) const LEARNERS: Table = Table {
    name: "learners",
    key: &[],
    values: &[
        text("identity"),
        text("name"),
        text("given_name"),
        text("family_name"),
        text("employee_number"),
        text("status"),
        number("status_since"),
        text("locale"),
        text("language"),
        number("created_at"),
        number("last_sign_on_at"),
        number("left_at"),
        text("departments_hash"),
        text("found_by"),
        number("state_version"),
    ],
    join: Join::First,
    parent: None,
};

/// By key.
pub(super) type Rows = BTreeMap<Vec<String>, Values>;

/// A row as texts. The first column says how many follow.
struct Cells(Values);

impl FromRow for Cells {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        let count: i64 = row.get(0_usize)?;
        let columns = 1..=usize::try_from(count).unwrap_or(0);
        Ok(Self(columns.map(|at| row.get(at)).collect::<Result<_, _>>()?))
    }
}

fn bind<'c>(query: Query<'c>, Column(_, is_number): &Column, value: Option<&str>) -> Query<'c> {
    match is_number {
        true => query.bind(value.and_then(|value| value.parse::<i64>().ok())),
        false => query.bind(value),
    }
}

impl Table {
    fn owner(&self) -> &'static str {
        if self.name == LEARNERS.name { "id" } else { "learner_id" }
    }

    pub async fn read(
        &self,
        conn: &mut Connection,
        (account_id, learner_id): (&AccountId, &LearnerId),
    ) -> Result<Rows, db::Error> {
        let columns: Vec<String> = self
            .key
            .iter()
            .chain(self.values)
            .map(|Column(name, _)| format!("CAST({name} AS TEXT)"))
            .collect();
        let sql = format!(
            "SELECT {}, {} FROM {} WHERE account_id = $1 AND {} = $2",
            columns.len(),
            columns.join(", "),
            self.name,
            self.owner()
        );
        let rows: Vec<Cells> = conn.query(sql).bind(account_id).bind(learner_id).all().await?;
        let split = |Cells(mut cells): Cells| {
            let values = cells.split_off(self.key.len());
            (cells.into_iter().flatten().collect(), values)
        };
        Ok(rows.into_iter().map(split).collect())
    }

    /// Puts rows in the place of those with their keys. Those whose course or group is gone are left out.
    pub async fn write(
        &self,
        write: &mut Write,
        (account_id, learner_id): (&AccountId, &LearnerId),
        rows: &[(Vec<String>, Values)],
    ) -> Result<(), db::Error> {
        let there: Option<HashSet<String>> = match self.parent {
            Some(sql) if !rows.is_empty() => {
                Some(write.query(sql).bind(account_id).all::<String>().await?.into_iter().collect())
            }
            _ => None,
        };
        let rows: Vec<_> = rows
            .iter()
            .filter(|(key, _)| there.as_ref().is_none_or(|there| there.contains(&key[0])))
            .collect();
        let names = |columns: &[Column]| columns.iter().map(|Column(name, _)| *name).collect::<Vec<_>>();
        let (keys, values) = (names(self.key), names(self.values));
        let set: Vec<String> = values.iter().map(|name| format!("{name} = excluded.{name}")).collect();
        for rows in rows.chunks(AT_ONCE) {
            let all: Vec<&str> =
                ["account_id", self.owner()].into_iter().chain(keys.clone()).chain(values.clone()).collect();
            let unique: Vec<&str> = ["account_id", self.owner()].into_iter().chain(keys.clone()).collect();
            let sql = format!(
                "INSERT INTO {} ({}) VALUES {} ON CONFLICT ({}) DO UPDATE SET {}",
                self.name,
                all.join(", "),
                db::places(rows.len(), all.len()),
                unique.join(", "),
                set.join(", ")
            );
            let insert = rows.iter().fold(write.query(sql), |insert, (key, row)| {
                let insert = insert.bind(account_id).bind(learner_id);
                let insert = self
                    .key
                    .iter()
                    .zip(key)
                    .fold(insert, |insert, (column, value)| bind(insert, column, Some(value)));
                self.values
                    .iter()
                    .zip(row)
                    .fold(insert, |insert, (column, value)| bind(insert, column, value.as_deref()))
            });
            insert.execute().await?;
        }
        Ok(())
    }

    pub async fn remove(
        &self,
        write: &mut Write,
        (account_id, learner_id): (&AccountId, &LearnerId),
        key: &[String],
    ) -> Result<(), db::Error> {
        let of: String = self
            .key
            .iter()
            .enumerate()
            .map(|(at, Column(name, _))| format!(" AND {name} = ${}", at + 3))
            .collect();
        let sql = format!("DELETE FROM {} WHERE account_id = $1 AND {} = $2{of}", self.name, self.owner());
        let query = write.query(sql).bind(account_id).bind(learner_id);
        let query =
            self.key.iter().zip(key).fold(query, |query, (column, value)| bind(query, column, Some(value)));
        query.execute().await.map(drop)
    }
}
