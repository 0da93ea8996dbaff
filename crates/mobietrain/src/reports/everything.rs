//! Everything that is stored about one learner, table by table (data export, GDPR): what is handed out as a file, and what the question
//! before a deletion says that goes. A test holds the list against the schema, so that a new table with people in it is in both, or is named
//! here as left out with a reason.

mod tables;

use db::{Connection, FromRow, Row};
use kernel::Timestamp;
use serde_json::{Map, Value, json};

use self::tables::{By, Column, Kind, LEFT_OUT, TABLES, Table};
use crate::ids::{AccountId, LearnerId};

/// The values of a row as texts. The first column says how many follow.
struct Cells(Vec<Option<String>>);

impl FromRow for Cells {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        let columns: i64 = row.get(0_usize)?;
        let columns = 1..=usize::try_from(columns).unwrap_or(0);
        Ok(Self(columns.map(|at| row.get(at)).collect::<Result<_, _>>()?))
    }
}

/// Who it is about.
pub(crate) struct Whose<'a> {
    pub account_id: &'a AccountId,
    pub learner_id: &'a LearnerId,
    /// The same person to the planner: what waits for nobody in particular yet is kept by it.
    pub identity: &'a str,
}

impl Whose<'_> {
    fn id(&self, by: By) -> &str {
        match by {
            By::Learner(_) => self.learner_id,
            By::Identity => self.identity,
        }
    }
}

/// All of it, as JSON: moments as people write them (RFC 3339, UTC), everything else as it is stored.
pub(crate) async fn export(conn: &mut Connection, whose: &Whose<'_>, now: Timestamp) -> web::Result<Value> {
    let mut stored = Map::new();
    for table in TABLES {
        stored.insert(table.name.to_owned(), Value::Array(rows(conn, whose, table).await?));
    }
    let left_out: Map<String, Value> =
        LEFT_OUT.iter().map(|(name, why)| ((*name).to_owned(), Value::from(*why))).collect();
    Ok(json!({ "exported_at": moment(now.as_millis()), "stored": stored, "left_out": left_out }))
}

async fn rows(conn: &mut Connection, whose: &Whose<'_>, table: &Table) -> web::Result<Vec<Value>> {
    let columns: Vec<String> =
        table.columns.iter().map(|column| format!("CAST({} AS TEXT)", column.name)).collect();
    let sql = format!(
        "SELECT {}, {} FROM {} WHERE account_id = $1 AND {} = $2 ORDER BY {}",
        columns.len(),
        columns.join(", "),
        table.name,
        table.by.column(),
        table.columns[0].name
    );
    let found = conn.query(sql).bind(whose.account_id).bind(whose.id(table.by));
    let rows: Vec<Cells> = found.long().all().await?;
    Ok(rows.into_iter().map(|row| object(table.columns, row)).collect())
}

fn object(columns: &[Column], Cells(cells): Cells) -> Value {
    let value = |(column, cell): (&Column, Option<String>)| {
        let value = cell.map_or(Value::Null, |cell| match (column.kind, cell.parse::<i64>()) {
            (Kind::Moment, Ok(millis)) => moment(millis),
            (Kind::Number, Ok(number)) => Value::from(number),
            (Kind::Json, _) => serde_json::from_str(&cell).unwrap_or(Value::String(cell)),
            _ => Value::String(cell),
        });
        (column.name.to_owned(), value)
    };
    Value::Object(columns.iter().zip(cells).map(value).collect())
}

/// 0 is never, or from before it was kept.
fn moment(millis: i64) -> Value {
    let at = jiff::Timestamp::from_millisecond(millis).ok().filter(|_| millis != 0);
    at.map_or(Value::Null, |at| Value::from(at.to_string()))
}

/// What a deletion takes away, for the dialog that asks: the key of a sentence, and how many. What there is none of is not told.
pub(crate) async fn loss(
    conn: &mut Connection,
    whose: &Whose<'_>,
) -> Result<Vec<(&'static str, i64)>, db::Error> {
    let mut loss = Vec::new();
    for table in TABLES {
        for (key, which) in table.told {
            let sql = format!(
                "SELECT COUNT(*) FROM {} WHERE account_id = $1 AND {} = $2 AND {which}",
                table.name,
                table.by.column()
            );
            let count: i64 = conn.query(sql).bind(whose.account_id).bind(whose.id(table.by)).one().await?;
            loss.push((*key, count));
        }
    }
    loss.retain(|(_, count)| *count > 0);
    Ok(loss)
}

/// The keys of what is stored of somebody, each once.
#[cfg(test)]
pub(crate) fn said() -> impl Iterator<Item = &'static str> {
    let keys: std::collections::BTreeSet<&'static str> = TABLES.iter().map(|table| table.said).collect();
    keys.into_iter()
}

/// What the export will contain, for whoever it is about: the key of what it is, and how many entries.
pub(crate) async fn contents(
    conn: &mut Connection,
    whose: &Whose<'_>,
) -> Result<Vec<(&'static str, i64)>, db::Error> {
    let mut contents: Vec<(&'static str, i64)> = Vec::new();
    for table in TABLES {
        let sql = format!(
            "SELECT COUNT(*) FROM {} WHERE account_id = $1 AND {} = $2",
            table.name,
            table.by.column()
        );
        let count: i64 = conn.query(sql).bind(whose.account_id).bind(whose.id(table.by)).one().await?;
        match contents.iter_mut().find(|(key, _)| *key == table.said) {
            Some((_, sum)) => *sum += count,
            None => contents.push((table.said, count)),
        }
    }
    contents.retain(|(_, count)| *count > 0);
    Ok(contents)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use db::Db;
    use testkit::{Sqlite, TestDatabase};

    use super::*;
    use crate::open::MIGRATIONS;

    /// The columns of every table.
    async fn schema() -> BTreeMap<String, BTreeSet<String>> {
        let databases = TestDatabase::with_tables(Sqlite, &[("mobietrain", &MIGRATIONS)]).await;
        let db = Db::open(&databases.url("mobietrain"), &MIGRATIONS).await.expect("it opens");
        let sql = "SELECT t.name, c.name FROM sqlite_master t CROSS JOIN pragma_table_info(t.name) c WHERE t.type = 'table'";
        let mut read = db.read().await.expect("a connection");
        let mut schema: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (table, column) in read.query(sql).all::<(String, String)>().await.expect("columns") {
            schema.entry(table).or_default().insert(column);
        }
        schema
    }

    #[tokio::test]
    async fn every_table_and_column_about_a_learner_is_exported_or_left_out_by_name() {
        let schema = schema().await;
        let is_left_out = |name: &str| LEFT_OUT.iter().any(|(of, _)| *of == name);
        for (table, columns) in &schema {
            let is_about_one =
                ["learner_id", "identity", "subject_hash"].iter().any(|of| columns.contains(*of));
            let listed = TABLES.iter().find(|listed| listed.name == table);
            match listed {
                None => assert!(!is_about_one || is_left_out(table), "{table} says something of a learner"),
                Some(listed) => {
                    let named = |column: &String| {
                        [listed.by.column(), "account_id"].contains(&column.as_str())
                            || listed.columns.iter().any(|of| of.name == column)
                            || is_left_out(&format!("{table}.{column}"))
                    };
                    let missing: Vec<&String> = columns.iter().filter(|column| !named(column)).collect();
                    assert!(missing.is_empty(), "{table} has {missing:?}");
                }
            }
        }
        for table in TABLES {
            let columns = schema.get(table.name).expect("the table is there");
            assert!(table.columns.iter().all(|column| columns.contains(column.name)), "{}", table.name);
        }
        for (name, why) in LEFT_OUT {
            let (table, column) = name.split_once('.').unwrap_or((name, "account_id"));
            let is_there = schema
                .get(table)
                .is_some_and(|columns| columns.contains(column) || columns.contains("tenant_id"));
            assert!(is_there && !why.is_empty(), "{name}");
        }
    }
}
