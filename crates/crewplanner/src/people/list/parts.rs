//! What somebody must be like to be in a list: each part as those who are so (`members`) and as a question about one (`asks`).
//! Which of the two a statement is made of decides whether it takes a millisecond or a second, so it is decided here and not by
//! the database, of which one of the two knows nothing of its tables.
//!
//! Measured at 100,000 people on SQLite: a member of a part costs a tenth of a microsecond to read, one more as an element of a
//! set, two to be asked about, four to be looked up among the employees.

use std::collections::BTreeSet;

use db::Connection;
use kernel::text;

use super::due::DueBy;
use super::order::Order;
use super::qualified::Qualified;
use super::statement::Statement;
use super::wanted::{NoPassword, Wanted};
use super::{COUNTED, PAGE};
use crate::ids::{ClientId, DepartmentId};
use crate::people::departments;
use crate::people::reach::Reach;

pub(super) enum Part {
    /// Has a word that begins so.
    Beginning(String),
    /// Has this word: the only one of the client that begins as what was typed.
    Word(String),
    /// Is in one of these departments.
    In(BTreeSet<DepartmentId>),
    Column(&'static str, &'static str),
    NoPassword(NoPassword),
    Qualified(Qualified),
    Due(DueBy),
}

/// Lets SQLite find members by what makes them such, and not read all words of the client in an index that has each person once.
const AS_THEY_COME: &str = " LIMIT 9223372036854775807";
/// Up to here the members of a part are counted, and found by rather than asked about.
const MANY: i64 = 20_000;
/// Up to how many times as many members as the rarest a part may have for a set of them to cost less than asking about each of the
/// rarest.
const WORTH_A_SET: i64 = 3;
/// Among so many members there are more people than are counted, unless many of them come twice.
const MOSTLY_ENOUGH: i64 = COUNTED + COUNTED / 5;
/// So many are looked up one by one rather than looked for in the order of the list.
const FEW: i64 = 20 * PAGE as i64;

/// A part with what was counted of it.
struct Counted {
    part: Part,
    /// Up to one more than `to`.
    members: i64,
    /// So many were counted, if there are as many.
    to: i64,
    /// Whether everybody who is so is one of its members once.
    is_once: bool,
    /// So many people are among those members at least.
    people: i64,
}

/// All parts, the one with the fewest members first.
pub(super) struct Parts {
    parts: Vec<Counted>,
}

impl Part {
    /// That somebody has a word that begins so; `None` when nobody has. Mostly it is typed to its end, and then nobody has it twice.
    async fn beginning(
        conn: &mut Connection,
        client_id: &ClientId,
        beginning: String,
    ) -> Result<Option<Self>, db::Error> {
        let mut statement = Statement::new("SELECT ");
        for (separator, way) in [(", ", ""), ("", " DESC")] {
            statement.push("(SELECT w.word FROM employee_words w WHERE w.client_id = $1 AND ");
            begins(&mut statement, &beginning);
            statement.push(&format!(" ORDER BY w.word{way} LIMIT 1){separator}"));
        }
        let (first, last): (Option<String>, Option<String>) = statement.query(conn, client_id).one().await?;
        Ok(first.map(|first| {
            if Some(&first) == last.as_ref() { Self::Word(first) } else { Self::Beginning(beginning) }
        }))
    }

    /// Its members, counted. Somebody has a word once, but perhaps several that begin so, and is in a department once, but perhaps
    /// in several of these; mostly all who were counted are in one and the same, and then nobody has to be told apart.
    async fn counted(
        self,
        conn: &mut Connection,
        client_id: &ClientId,
        to: i64,
    ) -> Result<Counted, db::Error> {
        let are_several = matches!(&self, Self::In(departments) if departments.len() > 1);
        let columns = if are_several { "MIN(c.department_id), MAX(c.department_id)" } else { "NULL, NULL" };
        let mut statement = Statement::new(&format!("SELECT COUNT(*), {columns} FROM ("));
        self.members(&mut statement);
        statement.push(&format!(" LIMIT {}) c", to + 1));
        let (members, least, greatest): (i64, Option<String>, Option<String>) =
            statement.query(conn, client_id).one().await?;
        let are_apart =
            least == greatest && !matches!(self, Self::Beginning(_) | Self::Qualified(_) | Self::Due(_));
        let is_once = are_apart && (!are_several || members <= to);
        Ok(Counted { part: self, members, to, is_once, people: if are_apart { members } else { 0 } })
    }

    /// The ids of those who are so, some perhaps twice. Nobody of them is deleted: that takes somebody's words and departments
    /// away.
    fn members(&self, statement: &mut Statement) {
        match self {
            Self::Beginning(_) | Self::Word(_) => {
                statement.push(
                    "SELECT w.employee_id AS id, w.word FROM employee_words w WHERE w.client_id = $1 AND ",
                );
                self.is_word(statement);
            }
            Self::In(departments) => {
                statement.push("SELECT d.employee_id AS id, d.department_id FROM employee_departments d WHERE d.client_id = $1 AND d.department_id");
                statement.among(departments.iter().map(DepartmentId::as_str));
            }
            Self::Column(column, value) => {
                let living =
                    "SELECT s.id FROM employees s WHERE s.client_id = $1 AND s.deleted_at IS NULL AND s";
                statement.push(&format!("{living}.{column} = "));
                statement.text(value);
            }
            Self::NoPassword(which) => statement.push(&format!(
                "SELECT s.id FROM employees s WHERE s.client_id = $1 AND s.deleted_at IS NULL AND {}",
                which.condition()
            )),
            // Once for each course and each time, mostly.
            Self::Qualified(qualified) => qualified.members(statement),
            Self::Due(due) => due.members(statement),
        }
    }

    /// That the word `w` is so.
    fn is_word(&self, statement: &mut Statement) {
        match self {
            Self::Word(word) => {
                statement.push("w.word = ");
                statement.text(word);
            }
            Self::Beginning(word) => begins(statement, word),
            _ => {}
        }
    }

    /// Whether its members are found with what this order goes by beside them.
    fn is_in_order(&self, order: Order) -> bool {
        matches!(order, Order::Name | Order::NameDown)
            && matches!(self, Self::Beginning(_) | Self::Word(_) | Self::Column(..))
    }

    /// That the one whose id is `e.id` is so, asked about each alone: with a limit, so that it stays that.
    fn asks(&self, statement: &mut Statement) {
        statement.push(" AND (SELECT 1 FROM ");
        match self {
            Self::Beginning(_) | Self::Word(_) => {
                statement.push("employee_words w WHERE w.client_id = $1 AND w.employee_id = e.id AND ");
                self.is_word(statement);
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
            Self::NoPassword(which) => statement.push(&format!(
                "employees s WHERE s.client_id = $1 AND s.id = e.id AND s.deleted_at IS NULL AND {}",
                which.condition()
            )),
            Self::Qualified(qualified) => qualified.asks(statement),
            Self::Due(due) => due.asks(statement),
        }
        statement.push(" LIMIT 1) = 1");
    }

    /// The same, looked up in the set of all who are so.
    fn contains(&self, statement: &mut Statement) {
        statement.push(" AND e.id IN (SELECT m.id FROM (");
        self.members(statement);
        statement.push(&format!("{}) m)", self.as_they_come()));
        if matches!(self, Self::Word(_)) {
            statement.plan_anew();
        }
    }

    /// Behind its members. Those who have one and the same word stand by their ids, so that PostgreSQL finds who has two such by
    /// going along both, if it is left free to.
    const fn as_they_come(&self) -> &'static str {
        if matches!(self, Self::Word(_)) { "" } else { AS_THEY_COME }
    }
}

impl Counted {
    /// The beginning of a statement that has each member once.
    fn told_apart(&self) -> &'static str {
        if self.is_once { "(SELECT m.id FROM (" } else { "(SELECT DISTINCT m.id FROM (" }
    }

    /// What a statement takes its employees `e` from: the members, some perhaps twice.
    fn found_by(&self, statement: &mut Statement, order: Order) {
        match &self.part {
            Part::Beginning(_) | Part::Word(_) if self.part.is_in_order(order) => {
                statement.push(
                    "(SELECT w.employee_id AS id, w.sort_key FROM employee_words w WHERE w.client_id = $1 AND ",
                );
                self.part.is_word(statement);
                statement.push(&format!("{}) e WHERE 1 = 1", self.part.as_they_come()));
            }
            Part::Column(column, value) if self.part.is_in_order(order) => {
                statement.push(&format!(
                    "employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL AND e.{column} = "
                ));
                statement.text(value);
            }
            _ => {
                statement.push(self.told_apart());
                self.part.members(statement);
                // SQLite keeps to the order of a cross join; it would rather read everybody in the order of the list.
                statement.push(&format!(
                    "{AS_THEY_COME}) m) f CROSS JOIN employees e WHERE e.id = f.id AND e.client_id = $1 AND e.deleted_at IS NULL"
                ));
            }
        }
    }
}

/// That the word `w` begins so.
fn begins(statement: &mut Statement, word: &str) {
    statement.push("w.word >= ");
    statement.text(word);
    statement.push(" AND w.word < ");
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
        let mut parts: Vec<Part> = Vec::new();
        parts.extend(wanted.role.map(|role| Part::Column("role", role.as_str())));
        parts.extend(wanted.status.map(|status| Part::Column("status", status.as_str())));
        for word in words {
            let Some(part) = Part::beginning(conn, client_id, word).await? else { return Ok(None) };
            parts.push(part);
        }
        if let Reach::LedBy(lead) = reach {
            parts.push(Part::In(departments::tree::led_by(conn, client_id, lead).await?));
        }
        if let Some(department) = &wanted.department {
            parts.push(Part::In(departments::tree::in_or_below(conn, client_id, department).await?));
        }
        parts.extend(wanted.no_password.map(Part::NoPassword));
        parts.extend(wanted.qualified.clone().map(Part::Qualified));
        parts.extend(wanted.due.clone().map(Part::Due));
        if parts.iter().any(|part| matches!(part, Part::In(departments) if departments.is_empty())) {
            return Ok(None);
        }
        Self::rarest_first(conn, client_id, parts).await.map(Some)
    }

    /// Counts no further than matters: beside a part of few it does not matter whether another has thousands or all.
    async fn rarest_first(
        conn: &mut Connection,
        client_id: &ClientId,
        parts: Vec<Part>,
    ) -> Result<Self, db::Error> {
        let mut counted = Vec::with_capacity(parts.len());
        let mut to = if matches!(parts[..], [Part::In(_) | Part::NoPassword(_)]) { COUNTED } else { MANY };
        for part in parts {
            let part = part.counted(conn, client_id, to).await?;
            to = to.min(part.members.saturating_mul(WORTH_A_SET));
            counted.push(part);
        }
        counted.sort_by_key(|counted| counted.members);
        Ok(Self { parts: counted })
    }

    /// The first part, when a page in this order is found best by its members. A page of many, each of whom would have to be
    /// looked up, is full sooner where whoever stands next in the order is asked; but not when several things are asked, of
    /// which perhaps hardly anybody is all.
    fn members_first(&self, order: Order) -> Option<&Counted> {
        let first = self.parts.first()?;
        let most = match &first.part {
            _ if self.parts.len() > 1 => first.to,
            part if !part.is_in_order(order) => FEW,
            Part::Column(..) => i64::MAX,  // stand in that order
            Part::Beginning(_) => COUNTED, // are told apart as well
            _ => first.to,
        };
        (first.members <= most).then_some(first)
    }

    /// How many fit, where that is known already.
    fn known(&self, most: i64) -> Option<i64> {
        let [Counted { members, to, is_once, people, .. }] = &self.parts[..] else { return None };
        if *people >= most {
            return Some(most);
        }
        (*is_once && members <= to).then_some(*members)
    }

    /// That the members of the first part are all the others, too; or that anybody is all of it, when `of_all`.
    fn others(&self, statement: &mut Statement, of_all: bool) {
        let first = self.parts.first().map_or(0, |first| first.members);
        for Counted { part, members, to, .. } in self.parts.iter().skip(usize::from(!of_all)) {
            if !of_all && members <= to && *members < WORTH_A_SET * first {
                part.contains(statement);
            } else {
                part.asks(statement);
            }
        }
    }

    /// A page in this order: a statement for the ids of the employees `e` who fit all parts, to which where it begins and then
    /// its [order](Self::sort) are added.
    pub(super) fn select(&self, order: Order) -> Statement {
        let mut statement = Statement::new("SELECT e.id FROM ");
        let first = self.members_first(order);
        match first {
            Some(first) => first.found_by(&mut statement, order),
            None => statement.push("employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL"),
        }
        self.others(&mut statement, first.is_none());
        statement
    }

    /// The end of that statement. Whoever came twice is told apart in the order of the list: one sort does both, and is over
    /// where the page is full.
    pub(super) fn sort(&self, statement: &mut Statement, order: Order, back: bool) {
        if self.members_first(order).is_some_and(|first| first.part.is_in_order(order) && !first.is_once) {
            statement.push(" GROUP BY e.sort_key, e.id");
        }
        order.sort(statement, back);
    }

    /// Whether they are counted best where a page in this order looks at all who fit anyhow, however few it shows: each is asked
    /// about for the page as for the count. One part alone has nothing to ask; its members are counted sooner than handed over.
    pub(super) fn are_all_looked_at(&self, order: Order) -> bool {
        self.parts.len() > 1 && self.members_first(order).is_some()
    }

    /// Whether nothing is asked of anybody.
    pub(super) const fn is_everybody(&self) -> bool {
        self.parts.is_empty()
    }

    /// How many fit, counted up to `most`.
    pub(super) async fn count(
        &self,
        conn: &mut Connection,
        client_id: &ClientId,
        most: i64,
    ) -> Result<i64, db::Error> {
        let Some(first) = self.parts.first() else {
            let everybody = "employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL";
            let sql = format!("SELECT COUNT(*) FROM (SELECT e.id FROM {everybody} LIMIT {most}) c");
            return conn.query(sql).bind(client_id).one().await;
        };
        if let Some(known) = self.known(most) {
            return Ok(known);
        }
        // PostgreSQL tells all members apart before it counts the first: of very many a part is mostly enough.
        if first.members > first.to {
            let among_some = self.counted(first, MOSTLY_ENOUGH, most).query(conn, client_id).one().await?;
            if among_some >= most {
                return Ok(among_some);
            }
        }
        self.counted(first, i64::MAX, most).query(conn, client_id).one().await
    }

    /// How many of the first part's members fit, of so many that are looked at.
    fn counted(&self, first: &Counted, looked_at: i64, most: i64) -> Statement {
        let mut statement = Statement::new("SELECT COUNT(*) FROM (SELECT e.id FROM ");
        statement.push(first.told_apart());
        first.part.members(&mut statement);
        statement.push(&format!(" LIMIT {looked_at}) m) e WHERE 1 = 1"));
        self.others(&mut statement, false);
        statement.push(&format!(" LIMIT {most}) c"));
        statement
    }
}
