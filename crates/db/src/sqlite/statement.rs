//! Statements run on the thread that asks: one takes microseconds, handing it to another thread and back takes
//! tens of them (measured: a write of three statements cost 140 µs that way, 30 µs this way).

use rusqlite::{CachedStatement, Connection};

use crate::row::Answer;
use crate::value::Value;
use crate::{Error, FromRow, Row};

pub(crate) fn execute(conn: &Connection, sql: &str, values: &[Value]) -> Result<u64, Error> {
    let mut statement = prepare(conn, sql, values)?;
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    drop(rows);
    Ok(if statement.readonly() { 0 } else { conn.changes() })
}

/// The first rows of the answer, at most `limit`.
pub(crate) fn rows<T: FromRow>(
    conn: &Connection,
    sql: &str,
    values: &[Value],
    limit: usize,
) -> Result<Vec<T>, Error> {
    let mut statement = prepare(conn, sql, values)?;
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while found.len() < limit {
        let Some(row) = rows.next()? else { return Ok(found) };
        found.push(T::from_row(&Row(Answer::Sqlite(row)))?);
    }
    // What a statement writes is written, and its constraints are looked at, before it gives the first row (SQLite's RETURNING).
    Ok(found)
}

fn prepare<'c>(conn: &'c Connection, sql: &str, values: &[Value]) -> Result<CachedStatement<'c>, Error> {
    let mut statement = conn.prepare_cached(sql)?;
    let (count, given) = (statement.parameter_count(), values.len());
    if count != given {
        return Err(Error::other(format!(
            "A statement has {count} placeholders and was given {given} values."
        )));
    }
    for index in 1..=count {
        // SQLite numbers `$2` by where it first occurs; the name says which value is meant.
        let number =
            statement.parameter_name(index).and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
        let value = number.and_then(|number| values.get(number.checked_sub(1)?));
        match value.ok_or_else(|| Error::other("A statement has a placeholder that is not $1, $2, …"))? {
            Value::Text(text) => statement.raw_bind_parameter(index, text.as_deref())?,
            Value::Integer(number) => statement.raw_bind_parameter(index, number)?,
            Value::Boolean(truth) => statement.raw_bind_parameter(index, truth)?,
        }
    }
    Ok(statement)
}
