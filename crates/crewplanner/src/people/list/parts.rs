//! What somebody must be like to be in a list: each part as those who are so (`members`) and as a question about one (`test`).
//! Which of the two a statement is made of decides whether it takes a millisecond or a second, so it is decided here and not by
//! the database, of which one of the two knows nothing of its tables.

use std::collections::BTreeSet;

use db::Connection;
use jwt_link::Status;
use kernel::text;

use super::COUNTED;
use super::statement::Statement;
use crate::Role;
use crate::ids::{ClientId, DepartmentId};
use crate::people::departments;
use crate::people::reach::Reach;

/// Which people are wanted: all of it has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Each word of it begins a word of the name, the address or the number.
    pub text: String,
    /// In it, or in one below.
    pub department: Option<DepartmentId>,
    pub status: Option<Status>,
    pub role: Option<Role>,
}

pub(super) enum Part {
    /// Has a word that begins so.
    Word(String),
    /// Is in one of these departments.
    In(BTreeSet<DepartmentId>),
    Column(&'static str, &'static str),
}

/// Lets SQLite find members by what makes them such, and not read all words of the client in an index that has each person once.
const AS_THEY_COME: &str = " LIMIT 9223372036854775807";

/// All parts. The first one has so few members that they are looked at one by one, unless `is_common`.
pub(super) struct Parts {
    parts: Vec<Part>,
    is_common: bool,
}

impl Part {
    /// Whether those whom it names are not deleted: nobody finds a deleted employee, who stays in departments until they are
    /// erased.
    const fn is_of_the_living(&self) -> bool {
        !matches!(self, Self::In(_))
    }

    /// The ids of those who are so, some perhaps twice.
    fn members(&self, statement: &mut Statement) {
        match self {
            Self::Word(word) => {
                statement
                    .push("SELECT w.employee_id AS id FROM employee_words w WHERE w.client_id = $1 AND ");
                begins(statement, "w", word);
            }
            Self::In(departments) => {
                statement.push("SELECT d.employee_id AS id FROM employee_departments d WHERE d.client_id = $1 AND d.department_id");
                statement.among(departments.iter().map(DepartmentId::as_str));
            }
            Self::Column(column, value) => {
                let living =
                    "SELECT s.id FROM employees s WHERE s.client_id = $1 AND s.deleted_at IS NULL AND s";
                statement.push(&format!("{living}.{column} = "));
                statement.text(value);
            }
        }
    }

    /// The same, nobody twice: each by the first word, or in the first department, by which they are one of them. PostgreSQL
    /// would look at all of half a company to tell them apart by DISTINCT, where ten thousand and one are counted.
    fn members_once(&self, statement: &mut Statement) {
        self.members(statement);
        match self {
            Self::Word(word) => {
                statement.push(
                    " AND NOT EXISTS (SELECT 1 FROM employee_words o WHERE o.client_id = $1 \
                     AND o.employee_id = w.employee_id AND o.word < w.word AND ",
                );
                begins(statement, "o", word);
                statement.push(")");
            }
            Self::In(departments) if departments.len() > 1 => {
                statement.push(
                    " AND NOT EXISTS (SELECT 1 FROM employee_departments o WHERE o.client_id = $1 \
                     AND o.employee_id = d.employee_id AND o.department_id < d.department_id AND o.department_id",
                );
                statement.among(departments.iter().map(DepartmentId::as_str));
                statement.push(")");
            }
            Self::In(_) | Self::Column(..) => {}
        }
    }

    /// Whether the one whose id is `e.id` is so. With a limit, so that it stays a question about one.
    fn test(&self, statement: &mut Statement) {
        statement.push(" AND (SELECT 1 FROM ");
        match self {
            Self::Word(word) => {
                statement.push("employee_words w WHERE w.client_id = $1 AND w.employee_id = e.id AND ");
                begins(statement, "w", word);
            }
            Self::In(departments) => {
                statement.push("employee_departments d WHERE d.client_id = $1 AND d.employee_id = e.id AND d.department_id");
                statement.among(departments.iter().map(DepartmentId::as_str));
            }
            Self::Column(column, value) => {
                statement.push(
                    "employees s WHERE s.client_id = $1 AND s.id = e.id AND s.deleted_at IS NULL AND s.",
                );
                statement.push(&format!("{column} = "));
                statement.text(value);
            }
        }
        statement.push(" LIMIT 1) = 1");
    }
}

/// That the word of this table begins so.
fn begins(statement: &mut Statement, table: &str, word: &str) {
    statement.push(&format!("{table}.word >= "));
    statement.text(word);
    statement.push(&format!(" AND {table}.word < "));
    statement.text(&format!("{word}\u{10ffff}"));
}

impl Parts {
    /// `None` when nobody can fit.
    pub(super) async fn of(
        conn: &mut Connection,
        client_id: &ClientId,
        wanted: &Wanted,
        reach: &Reach,
    ) -> Result<Option<Self>, db::Error> {
        let words = text::search_words(&wanted.text);
        if words.is_empty() && !wanted.text.is_empty() {
            return Ok(None);
        }
        let mut parts: Vec<Part> = words.into_iter().map(Part::Word).collect();
        parts.extend(wanted.status.map(|status| Part::Column("status", status.as_str())));
        parts.extend(wanted.role.map(|role| Part::Column("role", role.as_str())));
        if let Reach::LedBy(lead) = reach {
            parts.push(Part::In(departments::tree::led_by(conn, client_id, lead).await?));
        }
        if let Some(department) = &wanted.department {
            parts.push(Part::In(departments::tree::in_or_below(conn, client_id, department).await?));
        }
        if parts.iter().any(|part| matches!(part, Part::In(departments) if departments.is_empty())) {
            return Ok(None);
        }
        Self::rarest_first(conn, client_id, parts).await.map(Some)
    }

    async fn rarest_first(
        conn: &mut Connection,
        client_id: &ClientId,
        mut parts: Vec<Part>,
    ) -> Result<Self, db::Error> {
        let mut rarest = (0, COUNTED + 1);
        for (position, part) in parts.iter().enumerate() {
            let mut statement = Statement::new("SELECT COUNT(*) FROM (");
            part.members(&mut statement);
            statement.push(&format!(" LIMIT {}) c", rarest.1));
            let members: i64 = statement.query(conn, client_id).one().await?;
            if members < rarest.1 {
                rarest = (position, members);
            }
        }
        if !parts.is_empty() {
            parts.swap(0, rarest.0);
        }
        Ok(Self { is_common: parts.is_empty() || rarest.1 > COUNTED, parts })
    }

    /// A statement for the ids of the employees `e` who fit all parts. Where one part has few members, it begins with them;
    /// else whoever stands next in the order of the list is asked about, until the page is full.
    pub(super) fn select(&self) -> Statement {
        let mut statement = Statement::new("SELECT e.id FROM ");
        let few = self.parts.first().filter(|_| !self.is_common);
        if let Some(part) = few {
            statement.push("(SELECT DISTINCT m.id FROM (");
            part.members(&mut statement);
            // SQLite keeps to the order of a cross join; it would rather read everybody in the order of the list.
            statement.push(&format!("{AS_THEY_COME}) m) f CROSS JOIN employees e WHERE e.id = f.id AND "));
        } else {
            statement.push("employees e WHERE ");
        }
        statement.push("e.client_id = $1 AND e.deleted_at IS NULL");
        let others = self.parts.iter().skip(usize::from(few.is_some()));
        others.for_each(|part| part.test(&mut statement));
        statement
    }

    /// How many fit, counted up to `most`.
    pub(super) async fn count(
        &self,
        conn: &mut Connection,
        client_id: &ClientId,
        most: i64,
    ) -> Result<i64, db::Error> {
        let mut statement = Statement::new("SELECT COUNT(*) FROM (SELECT e.id FROM ");
        if let Some(part) = self.parts.first() {
            statement.push("(");
            part.members_once(&mut statement);
            statement.push(&format!("{AS_THEY_COME}) e WHERE 1 = 1"));
        } else {
            statement.push("employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL");
        }
        self.parts.iter().skip(1).for_each(|part| part.test(&mut statement));
        if !self.parts.is_empty() && !self.parts.iter().any(Part::is_of_the_living) {
            statement.push(
                " AND (SELECT 1 FROM employees s WHERE s.client_id = $1 AND s.id = e.id AND s.deleted_at IS NULL) = 1",
            );
        }
        statement.push(&format!(" LIMIT {most}) c"));
        statement.query(conn, client_id).one().await
    }
}
