use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgArguments, PgConnection};
use sqlx::sqlite::{SqliteArguments, SqliteConnection};
use sqlx::{AssertSqlSafe, Postgres, Sqlite, Transaction};

use crate::group::Turn;
use crate::row::Answer;
use crate::sqlite::Reader;
use crate::{Bind, Error, FromRow, Row};

/// What [`Read`] and [`Write`] have in common: statements can be run on it.
pub struct Connection {
    lease: Lease,
    /// A statement of this transaction failed or was abandoned half way: PostgreSQL refuses everything after
    /// it, and SQLite may have rolled back the whole transaction. So do we, on both, and never commit.
    spoilt: bool,
}

pub(crate) enum Lease {
    SqliteRead(Reader),
    SqliteWrite(Turn),
    PostgresRead(PoolConnection<Postgres>),
    PostgresWrite(Transaction<'static, Postgres>),
}

/// A connection for reading: each statement sees what is committed when it starts.
pub struct Read(pub(crate) Connection);

/// A transaction. Dropped without [`Write::commit`], everything it did is undone.
///
/// Hold one at a time: on SQLite the second one of a task would wait for the first.
pub struct Write(pub(crate) Connection);

impl Write {
    /// Makes the work durable. When it returns, the work survives a crash of the machine. The work is either
    /// kept or undone as a whole, also when this future is dropped before it is done.
    ///
    /// # Errors
    /// Nothing of the work stays; a statement of it had failed, or the database could not write.
    pub async fn commit(self) -> Result<(), Error> {
        if self.0.spoilt {
            return Err(spoilt());
        }
        match self.0.lease {
            Lease::SqliteWrite(turn) => turn.commit().await,
            Lease::PostgresWrite(transaction) => Ok(transaction.commit().await?),
            Lease::SqliteRead(_) | Lease::PostgresRead(_) => Ok(()), // nothing to commit
        }
    }
}

impl Deref for Read {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl DerefMut for Read {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}

impl Deref for Write {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl DerefMut for Write {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}

enum Link<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Connection {
    pub(crate) fn new(lease: Lease) -> Self {
        Self { lease, spoilt: false }
    }

    /// A statement with `$1` placeholders. Its text is kept prepared, so give the same text each time: a
    /// `String` only where the number of placeholders varies, and never with a value in it.
    pub fn query(&mut self, sql: impl Into<Cow<'static, str>>) -> Query<'_> {
        let sql = AssertSqlSafe(sql.into());
        let transactional = matches!(self.lease, Lease::SqliteWrite(_) | Lease::PostgresWrite(_));
        let refused = self.spoilt.then(spoilt);
        let (link, spoilt) = self.split();
        let statement = match link {
            Link::Sqlite(conn) => Statement::Sqlite(conn, sqlx::query(sql)),
            Link::Postgres(conn) => Statement::Postgres(conn, sqlx::query(sql)),
        };
        Query { statement, spoilt: transactional.then_some(spoilt), refused }
    }

    /// Runs the statements of a script one after the other.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), Error> {
        match self.split().0 {
            Link::Sqlite(conn) => sqlx::raw_sql(sql).execute(conn).await.map(drop)?,
            Link::Postgres(conn) => sqlx::raw_sql(sql).execute(conn).await.map(drop)?,
        }
        Ok(())
    }

    fn split(&mut self) -> (Link<'_>, &mut bool) {
        let link = match &mut self.lease {
            Lease::SqliteRead(reader) => Link::Sqlite(reader.conn()),
            Lease::SqliteWrite(turn) => Link::Sqlite(turn.conn()),
            Lease::PostgresRead(conn) => Link::Postgres(conn),
            Lease::PostgresWrite(transaction) => Link::Postgres(transaction),
        };
        (link, &mut self.spoilt)
    }
}

/// A statement and its values, on its connection.
#[must_use = "a statement does nothing until it is executed"]
pub struct Query<'c> {
    statement: Statement<'c>,
    spoilt: Option<&'c mut bool>,
    refused: Option<Error>,
}

enum Statement<'c> {
    Sqlite(&'c mut SqliteConnection, sqlx::query::Query<'static, Sqlite, SqliteArguments>),
    Postgres(&'c mut PgConnection, sqlx::query::Query<'static, Postgres, PgArguments>),
}

impl Query<'_> {
    /// The value of the next placeholder.
    pub fn bind(mut self, value: impl Bind) -> Self {
        if value.has_nul() {
            self.refused = Some(Error::other("A text with the character U+0000 cannot be stored."));
        }
        self.statement = match self.statement {
            Statement::Sqlite(conn, query) => Statement::Sqlite(conn, query.bind(value.into_sql())),
            Statement::Postgres(conn, query) => Statement::Postgres(conn, query.bind(value.into_sql())),
        };
        self
    }

    /// Runs it, and says how many rows it inserted, updated or deleted.
    pub async fn execute(self) -> Result<u64, Error> {
        let watch = Watch::start(self.spoilt, self.refused)?;
        watch.end(match self.statement {
            Statement::Sqlite(conn, query) => query.execute(conn).await.map(|done| done.rows_affected()),
            Statement::Postgres(conn, query) => query.execute(conn).await.map(|done| done.rows_affected()),
        })
    }

    /// All rows of the answer.
    pub async fn all<T: FromRow>(self) -> Result<Vec<T>, Error> {
        let watch = Watch::start(self.spoilt, self.refused)?;
        let rows: Vec<Row> = watch.end(match self.statement {
            Statement::Sqlite(conn, query) => query.fetch_all(conn).await.map(wrap_all(Answer::Sqlite)),
            Statement::Postgres(conn, query) => query.fetch_all(conn).await.map(wrap_all(Answer::Postgres)),
        })?;
        rows.iter().map(T::from_row).collect()
    }

    /// The first row of the answer, when there is one.
    pub async fn optional<T: FromRow>(self) -> Result<Option<T>, Error> {
        let watch = Watch::start(self.spoilt, self.refused)?;
        let row = watch.end(match self.statement {
            Statement::Sqlite(conn, query) => {
                query.fetch_optional(conn).await.map(|row| row.map(Answer::Sqlite))
            }
            Statement::Postgres(conn, query) => {
                query.fetch_optional(conn).await.map(|row| row.map(Answer::Postgres))
            }
        })?;
        row.map(|row| T::from_row(&Row(row))).transpose()
    }

    /// The first row of the answer.
    ///
    /// # Errors
    /// Also when there is none.
    pub async fn one<T: FromRow>(self) -> Result<T, Error> {
        self.optional().await?.ok_or_else(|| Error::other("A row that must exist is not there."))
    }
}

/// Keeps the transaction spoilt from the start of a statement until its success is known: a statement whose
/// future is dropped half way counts as failed.
struct Watch<'c>(Option<&'c mut bool>);

impl<'c> Watch<'c> {
    fn start(mut spoilt: Option<&'c mut bool>, refused: Option<Error>) -> Result<Self, Error> {
        if let Some(spoilt) = &mut spoilt {
            **spoilt = true;
        }
        refused.map_or(Ok(Self(spoilt)), Err)
    }

    fn end<T>(self, outcome: Result<T, sqlx::Error>) -> Result<T, Error> {
        if let (Some(spoilt), Ok(_)) = (self.0, &outcome) {
            *spoilt = false;
        }
        Ok(outcome?)
    }
}

fn wrap_all<R>(wrap: fn(R) -> Answer) -> impl FnOnce(Vec<R>) -> Vec<Row> {
    move |rows| rows.into_iter().map(|row| Row(wrap(row))).collect()
}

fn spoilt() -> Error {
    Error::other("An earlier statement of this transaction failed, so nothing of it can be kept.")
}
