use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, Transaction};

use crate::Error;
use crate::query::{Link, Query};
use crate::sqlite::Reader;
use crate::sqlite::group::Turn;

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
    /// Nothing of the work stays: a statement of it had failed, or the database could not write. Only where
    /// PostgreSQL's connection broke during the commit itself, it may have been kept.
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

impl Connection {
    pub(crate) fn new(lease: Lease) -> Self {
        Self { lease, spoilt: false }
    }

    /// A statement with `$1` placeholders. Its text is kept prepared, so give the same text each time: a
    /// `String` only where the number of placeholders varies, and never with a value in it.
    pub fn query(&mut self, sql: impl Into<Cow<'static, str>>) -> Query<'_> {
        let (link, spoilt) = match &mut self.lease {
            Lease::SqliteRead(reader) => (Link::SqliteRead(reader), None),
            Lease::SqliteWrite(turn) => (Link::SqliteWrite(turn), Some(&mut self.spoilt)),
            Lease::PostgresRead(conn) => (Link::Postgres(conn), None),
            Lease::PostgresWrite(transaction) => (Link::Postgres(transaction), Some(&mut self.spoilt)),
        };
        Query::new(link, spoilt, sql.into())
    }

    /// Runs the statements of a script one after the other.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), Error> {
        let conn: &mut PgConnection = match &mut self.lease {
            Lease::SqliteRead(reader) => return Ok(reader.conn()?.execute_batch(sql)?),
            Lease::SqliteWrite(turn) => return Ok(turn.conn()?.execute_batch(sql)?),
            Lease::PostgresRead(conn) => conn,
            Lease::PostgresWrite(transaction) => transaction,
        };
        sqlx::raw_sql(sql).execute(conn).await?;
        Ok(())
    }
}

pub(crate) fn spoilt() -> Error {
    Error::other("An earlier statement of this transaction failed, so nothing of it can be kept.")
}
