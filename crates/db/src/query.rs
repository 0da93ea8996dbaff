//! A prepared statement with its bound parameters, run on either engine.

use std::borrow::Cow;

use sqlx::postgres::{PgArguments, PgConnection};
use sqlx::{AssertSqlSafe, Postgres};

use crate::row::Answer;
use crate::sqlite::group::Turn;
use crate::sqlite::{Reader, statement};
use crate::value::Value;
use crate::{Bind, Error, FromRow, Row};

/// A statement and its values, on its connection.
#[must_use = "a statement does nothing until it is executed"]
pub struct Query<'c> {
    link: Link<'c>,
    /// The mark of the transaction it belongs to, if any.
    spoilt: Option<&'c mut bool>,
    sql: Cow<'static, str>,
    values: Vec<Value>,
    is_long: bool,
    is_planned_anew: bool,
}

pub(crate) enum Link<'c> {
    SqliteRead(&'c mut Reader),
    SqliteWrite(&'c mut Turn),
    Postgres(&'c mut PgConnection),
}

impl<'c> Query<'c> {
    pub(crate) fn new(link: Link<'c>, spoilt: Option<&'c mut bool>, sql: Cow<'static, str>) -> Self {
        tracing::trace!("{sql}"); // never with its values: they are about people
        Self { link, spoilt, sql, values: Vec::new(), is_long: false, is_planned_anew: false }
    }

    /// The value of the next placeholder.
    pub fn bind(mut self, value: impl Bind) -> Self {
        self.values.push(value.into_value());
        self
    }

    /// Says that it looks at many rows for a short answer: reading it then does not hold up the thread that serves
    /// requests, as that of a list never does. [`Query::one`] and [`Query::optional`] are for a glance otherwise.
    pub fn long(mut self) -> Self {
        self.is_long = true;
        self
    }

    /// Says that how it is run best depends on its values, as with a word that one person has or ten thousand: PostgreSQL then
    /// plans it for these and not, as from the sixth time on, for values that it does not know.
    pub fn plan_anew(mut self) -> Self {
        self.is_planned_anew = true;
        self
    }

    /// Runs it, and says how many rows it inserted, updated or deleted.
    pub async fn execute(self) -> Result<u64, Error> {
        let Self { link, spoilt, sql, values, is_planned_anew, .. } = self;
        watched(spoilt, values, async |values| {
            Ok(match link {
                Link::SqliteRead(reader) => statement::execute(reader.conn()?, &sql, &values)?,
                Link::SqliteWrite(turn) => statement::execute(turn.conn()?, &sql, &values)?,
                Link::Postgres(conn) => {
                    postgres(sql, values, is_planned_anew).execute(conn).await?.rows_affected()
                }
            })
        })
        .await
    }

    /// All rows of the answer.
    pub async fn all<T: FromRow>(self) -> Result<Vec<T>, Error> {
        let Self { link, spoilt, sql, values, is_planned_anew, .. } = self;
        watched(spoilt, values, async |values| match link {
            Link::SqliteRead(reader) => reader.off_thread(sql, values, usize::MAX).await,
            Link::SqliteWrite(turn) => statement::rows(turn.conn()?, &sql, &values, usize::MAX),
            Link::Postgres(conn) => {
                let rows = postgres(sql, values, is_planned_anew).fetch_all(conn).await?;
                rows.iter().map(|row| T::from_row(&Row(Answer::Postgres(row)))).collect()
            }
        })
        .await
    }

    /// The first row of the answer, when there is one.
    pub async fn optional<T: FromRow>(self) -> Result<Option<T>, Error> {
        let Self { link, spoilt, sql, values, is_long, is_planned_anew } = self;
        watched(spoilt, values, async |values| match link {
            Link::SqliteRead(reader) if is_long => Ok(reader.off_thread(sql, values, 1).await?.pop()),
            Link::SqliteRead(reader) => Ok(statement::rows(reader.conn()?, &sql, &values, 1)?.pop()),
            Link::SqliteWrite(turn) => Ok(statement::rows(turn.conn()?, &sql, &values, 1)?.pop()),
            Link::Postgres(conn) => {
                let row = postgres(sql, values, is_planned_anew).fetch_optional(conn).await?;
                row.map(|row| T::from_row(&Row(Answer::Postgres(&row)))).transpose()
            }
        })
        .await
    }

    /// The first row of the answer.
    ///
    /// # Errors
    /// Also when there is none.
    pub async fn one<T: FromRow>(self) -> Result<T, Error> {
        self.optional().await?.ok_or_else(|| Error::other("A row that must exist is not there."))
    }
}

/// The placeholders of a list, numbered from the first: `$3, $4`.
pub fn numbered(first: usize, count: usize) -> String {
    (first..first + count).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
}

/// The placeholders of as many rows with as many values each, for VALUES: `($1, $2), ($3, $4)`.
pub fn places(rows: usize, values: usize) -> String {
    let row = |row| (1..=values).map(|value| format!("${}", row * values + value)).collect::<Vec<_>>();
    (0..rows).map(|number| format!("({})", row(number).join(", "))).collect::<Vec<_>>().join(", ")
}

/// Keeps the transaction spoilt from the start of a statement until its success is known, so that one whose
/// future is dropped half way counts as failed.
async fn watched<T>(
    mark: Option<&mut bool>,
    values: Vec<Value>,
    run: impl AsyncFnOnce(Vec<Value>) -> Result<T, Error>,
) -> Result<T, Error> {
    if mark.as_ref().is_some_and(|mark| **mark) {
        return Err(spoilt());
    }
    let mut unwatched = false;
    let mark = mark.unwrap_or(&mut unwatched);
    *mark = true;
    if values.iter().any(Value::has_nul) {
        return Err(Error::other("A text with the character U+0000 cannot be stored."));
    }
    let done = run(values).await?;
    *mark = false;
    Ok(done)
}

fn postgres(
    sql: Cow<'static, str>,
    values: Vec<Value>,
    is_planned_anew: bool,
) -> sqlx::query::Query<'static, Postgres, PgArguments> {
    let query = sqlx::query(AssertSqlSafe(sql)).persistent(!is_planned_anew);
    values.into_iter().fold(query, |query, value| match value {
        Value::Text(text) => query.bind(text),
        Value::Integer(number) => query.bind(number),
        Value::Boolean(truth) => query.bind(truth),
    })
}

pub(crate) fn spoilt() -> Error {
    Error::other("An earlier statement of this transaction failed, so nothing of it can be kept.")
}
