//! Reading the audit log (filter, search): newest first, a page at a time, in a few milliseconds however long it is.

use std::cmp;
use std::time::Duration;

use db::{Connection, FromRow, Query, Row};
use kernel::{Timestamp, first_id_after};
use serde_json::Value;

use super::{Actor, EntryId, Subject};

/// Of whom an act was done to, so many are named in the log itself; all of them on the entry's own page.
const NAMED: i64 = 5;
/// More are not counted.
pub(super) const COUNTED: i64 = 10_000;

/// What to look for; what is empty fits all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What this person did, and what was done to them: by id.
    pub person: String,
    /// The site's word for it.
    pub action: String,
    /// From this moment on …
    pub from: Option<Timestamp>,
    /// … and before this one.
    pub until: Option<Timestamp>,
}

/// An entry as it is read.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: EntryId,
    pub at: Timestamp,
    pub actor: Actor,
    pub action: String,
    pub details: Value,
    /// The first few whom or what it was done to; only the one who is looked for, if there is such a one.
    pub subjects: Vec<Subject>,
    /// How many there are in all.
    pub subjects_in_all: i64,
}

const SELECT: &str = "SELECT l.id, l.at, l.actor, l.actor_id, l.actor_name, l.address, l.action, l.details, l.subjects \
                      FROM audit_log l WHERE l.tenant_id = $1";

impl FromRow for Line {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        let kind: String = row.get("actor")?;
        let name = row.get("actor_name")?;
        let id = row.get::<Option<String>>("actor_id")?.unwrap_or_default();
        let address = row.get::<Option<String>>("address")?.unwrap_or_default();
        Ok(Self {
            id: row.get("id")?,
            at: row.get("at")?,
            actor: match kind.as_str() {
                "person" => Actor::Person { id, name, address },
                "stranger" => Actor::Stranger { name, address },
                "command_line" => Actor::CommandLine,
                "partner" => Actor::Partner { name },
                _ => Actor::Program,
            },
            action: row.get("action")?,
            details: json(&row.get::<String>("details")?),
            subjects: Vec::new(),
            subjects_in_all: row.get("subjects")?,
        })
    }
}

impl FromRow for Subject {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        let changes: String = row.get("changes")?;
        Ok(Self { id: row.get("subject_id")?, name: row.get("name")?, changes: json(&changes) })
    }
}

/// What only another version of the program could read tells nothing.
fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

impl Filter {
    /// The keys between which an entry must be: they begin with the time. Two of them, for `$2` and `$3`.
    fn between(&self, before: &str) -> (String, String) {
        let first_at = |at: Timestamp| first_id_after(at - Duration::from_millis(1));
        let from = self.from.map(first_at).unwrap_or_default();
        // A tilde comes after every letter and digit of an id: without a bound, all are older.
        let until = self.until.map_or_else(|| "~".to_owned(), first_at);
        let until = if before.is_empty() { until } else { cmp::min(until, before.to_owned()) };
        (from, until)
    }

    /// The ids of the newest entries that fit: what follows `SELECT` in a statement with the values of [`Self::bind`]. For a
    /// person those that they did beside those that were done to them, each read from its own index.
    fn ids(&self, limit: i64) -> String {
        let action = |table: &str, place: u8| match self.action.is_empty() {
            true => String::new(),
            false => format!("AND {table}.action = ${place}"),
        };
        if self.person.is_empty() {
            let action = action("a", 4);
            return format!(
                "a.id FROM audit_log a WHERE a.tenant_id = $1 AND a.id >= $2 AND a.id < $3 {action} \
                 ORDER BY a.id DESC LIMIT {limit}"
            );
        }
        let (by, about) = (action("a", 5), action("l", 5));
        let join = match about.is_empty() {
            true => "",
            false => "JOIN audit_log l ON l.tenant_id = s.tenant_id AND l.id = s.entry_id",
        };
        format!(
            "id FROM (SELECT a.id FROM audit_log a WHERE a.tenant_id = $1 AND a.id >= $2 AND a.id < $3 \
             AND a.actor_id = $4 {by} ORDER BY a.id DESC LIMIT {limit}) did \
             UNION SELECT id FROM (SELECT s.entry_id AS id FROM audit_subjects s {join} WHERE s.tenant_id = $1 \
             AND s.entry_id >= $2 AND s.entry_id < $3 AND s.subject_id = $4 {about} \
             ORDER BY s.entry_id DESC LIMIT {limit}) met"
        )
    }

    fn bind<'q>(&self, query: Query<'q>, tenant_id: &str, before: &str) -> Query<'q> {
        let (from, until) = self.between(before);
        let query = query.bind(tenant_id).bind(from).bind(until);
        let wanted = [&self.person, &self.action].into_iter().filter(|text| !text.is_empty());
        wanted.fold(query, |query, text| query.bind(text))
    }
}

/// Entries that fit, newest first: those before the entry with the id `before`, or the newest of all when it is empty. At most
/// `limit`.
///
/// # Errors
/// Only when the database fails.
pub async fn list(
    conn: &mut Connection,
    tenant_id: &str,
    filter: &Filter,
    before: &str,
    limit: i64,
) -> Result<Vec<Line>, db::Error> {
    let ids = filter.ids(limit);
    let sql = format!("{SELECT} AND l.id IN (SELECT {ids}) ORDER BY l.id DESC LIMIT {limit}");
    let mut lines: Vec<Line> = filter.bind(conn.query(sql), tenant_id, before).all().await?;
    for line in &mut lines {
        line.subjects = named(conn, tenant_id, &line.id, &filter.person).await?;
    }
    Ok(lines)
}

/// How many entries fit: exactly up to 10,000, and one more when there are more.
///
/// # Errors
/// Only when the database fails.
pub async fn count(conn: &mut Connection, tenant_id: &str, filter: &Filter) -> Result<i64, db::Error> {
    let limit = COUNTED + 1;
    let sql = format!("SELECT COUNT(*) FROM (SELECT {}) found", filter.ids(limit));
    let found: i64 = filter.bind(conn.query(sql), tenant_id, "").long().one().await?;
    Ok(found.min(limit))
}

/// One entry.
///
/// # Errors
/// Only when the database fails.
pub async fn entry(conn: &mut Connection, tenant_id: &str, id: &EntryId) -> Result<Option<Line>, db::Error> {
    let sql = format!("{SELECT} AND l.id = $2");
    conn.query(sql).bind(tenant_id).bind(id).optional().await
}

/// Whom or what an act was done to, in the order of their ids, from the one after the id `after` on; at most `limit`.
///
/// # Errors
/// Only when the database fails.
pub async fn subjects(
    conn: &mut Connection,
    tenant_id: &str,
    id: &EntryId,
    after: &str,
    limit: i64,
) -> Result<Vec<Subject>, db::Error> {
    let sql = "SELECT subject_id, name, changes FROM audit_subjects \
               WHERE tenant_id = $1 AND entry_id = $2 AND subject_id > $3 ORDER BY subject_id LIMIT $4";
    conn.query(sql).bind(tenant_id).bind(id).bind(after).bind(limit).all().await
}

/// The one who is looked for, or else the first few.
async fn named(
    conn: &mut Connection,
    tenant_id: &str,
    id: &EntryId,
    person: &str,
) -> Result<Vec<Subject>, db::Error> {
    let sql = "SELECT subject_id, name, changes FROM audit_subjects \
               WHERE tenant_id = $1 AND entry_id = $2 AND subject_id = $3";
    if !person.is_empty()
        && let Some(subject) = conn.query(sql).bind(tenant_id).bind(id).bind(person).optional().await?
    {
        return Ok(vec![subject]);
    }
    subjects(conn, tenant_id, id, "", NAMED).await
}
