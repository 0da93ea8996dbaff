//! Reading the audit log (filter, search): newest first, a page at a time, in a few milliseconds however long it is.

use db::{Connection, FromRow, Query, Row};
use kernel::{Timestamp, ids_between};
use serde_json::Value;

use super::entry::{Actor, ActorKind, EntryId, Subject};

/// Of whom an act was done to, so many are named in the log itself; all of them on the entry's own page.
const NAMED: i64 = 5;
/// More are not counted.
pub(super) const COUNTED: i64 = 10_000;

/// What to look for; what is empty fits all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What this person did, and what was done to them: by id.
    pub person: String,
    /// Of that only what was done to them: whoever may see them may not see everybody whom they did something to.
    pub only_to_them: bool,
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
        let name = row.get("actor_name")?;
        let id = row.get::<Option<String>>("actor_id")?.unwrap_or_default();
        let address = row.get::<Option<String>>("address")?.unwrap_or_default();
        Ok(Self {
            id: row.get("id")?,
            at: row.get("at")?,
            actor: match row.get("actor")? {
                ActorKind::Person => Actor::Person { id, name, address },
                ActorKind::Stranger => Actor::Stranger { name, address },
                ActorKind::CommandLine => Actor::CommandLine,
                ActorKind::Program => Actor::Program,
                ActorKind::Partner => Actor::Partner { name },
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
        ids_between(self.from, self.until, before)
    }

    /// The ids of the newest entries that fit: what follows `SELECT` in a statement with the values of [`Self::bind`]. For a
    /// person those that they did beside those that were done to them, each read from its own index.
    fn ids(&self, limit: i64) -> String {
        let is_any = self.action.is_empty();
        if self.person.is_empty() {
            let action = if is_any { "" } else { "AND a.action = $4" };
            return format!(
                "a.id FROM audit_log a WHERE a.tenant_id = $1 AND a.id >= $2 AND a.id < $3 {action} \
                 ORDER BY a.id DESC LIMIT {limit}"
            );
        }
        // Asked of each entry about them, and not joined: SQLite knows nothing of its tables, and would look through all acts of
        // this kind for each, for a minute where there are a million.
        let (by, about) = match is_any {
            true => ("", ""),
            false => (
                "AND a.action = $5",
                "AND (SELECT l.action FROM audit_log l WHERE l.tenant_id = $1 AND l.id = s.entry_id) = $5",
            ),
        };
        let to_them = format!(
            "s.entry_id AS id FROM audit_subjects s WHERE s.tenant_id = $1 AND s.entry_id >= $2 AND s.entry_id < $3 \
             AND s.subject_id = $4 {about} ORDER BY s.entry_id DESC LIMIT {limit}"
        );
        if self.only_to_them {
            return to_them;
        }
        format!(
            "id FROM (SELECT a.id FROM audit_log a WHERE a.tenant_id = $1 AND a.id >= $2 AND a.id < $3 \
             AND a.actor_id = $4 {by} ORDER BY a.id DESC LIMIT {limit}) did \
             UNION SELECT id FROM (SELECT {to_them}) met"
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
    name_subjects(conn, tenant_id, &mut lines, &filter.person).await?;
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

/// Puts to each entry the one who is looked for, or else the first few. Two statements for the whole page, and one for each bulk
/// act on it: with one for each entry, PostgreSQL is asked fifty times.
async fn name_subjects(
    conn: &mut Connection,
    tenant_id: &str,
    lines: &mut [Line],
    person: &str,
) -> Result<(), db::Error> {
    if !person.is_empty() {
        let all: Vec<EntryId> = lines.iter().map(|line| line.id.clone()).collect();
        put(lines, of_entries(conn, tenant_id, &all, "AND subject_id = $2", person).await?);
    }
    let unnamed = |line: &&Line| line.subjects.is_empty() && line.subjects_in_all > 0;
    let few = lines.iter().filter(unnamed).filter(|line| line.subjects_in_all <= NAMED);
    let few: Vec<EntryId> = few.map(|line| line.id.clone()).collect();
    put(lines, of_entries(conn, tenant_id, &few, "AND subject_id <> $2", "").await?);
    for line in lines.iter_mut().filter(|line| line.subjects.is_empty() && line.subjects_in_all > NAMED) {
        line.subjects = subjects(conn, tenant_id, &line.id, "", NAMED).await?;
    }
    Ok(())
}

/// A subject and its entry.
struct Of(String, Subject);

impl FromRow for Of {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        Ok(Self(row.get("entry_id")?, Subject::from_row(row)?))
    }
}

async fn of_entries(
    conn: &mut Connection,
    tenant_id: &str,
    entries: &[EntryId],
    which: &str,
    subject_id: &str,
) -> Result<Vec<Of>, db::Error> {
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    let places = db::numbered(3, entries.len());
    let sql = format!(
        "SELECT entry_id, subject_id, name, changes FROM audit_subjects WHERE tenant_id = $1 {which} \
         AND entry_id IN ({}) ORDER BY entry_id, subject_id",
        places
    );
    let query = conn.query(sql).bind(tenant_id).bind(subject_id);
    entries.iter().fold(query, |query, id| query.bind(id)).all().await
}

fn put(lines: &mut [Line], found: Vec<Of>) {
    for Of(entry_id, subject) in found {
        if let Some(line) = lines.iter_mut().find(|line| *line.id == *entry_id) {
            line.subjects.push(subject);
        }
    }
}

/// What the log calls somebody or something, when nobody else knows: as in the newest entry about it, or by it.
///
/// # Errors
/// Only when the database fails.
pub async fn called(conn: &mut Connection, tenant_id: &str, id: &str) -> Result<Option<String>, db::Error> {
    let about = "SELECT name FROM audit_subjects WHERE tenant_id = $1 AND subject_id = $2 \
                 ORDER BY entry_id DESC LIMIT 1";
    if let Some(name) = conn.query(about).bind(tenant_id).bind(id).optional().await? {
        return Ok(Some(name));
    }
    let by =
        "SELECT actor_name FROM audit_log WHERE tenant_id = $1 AND actor_id = $2 ORDER BY id DESC LIMIT 1";
    conn.query(by).bind(tenant_id).bind(id).optional().await
}
