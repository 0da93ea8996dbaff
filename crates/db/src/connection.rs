use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, Transaction};

use crate::query::{Link, Query};
use crate::sqlite::Reader;
use crate::sqlite::group::Turn;
use crate::{Error, notice, postgres};

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
pub struct Write {
    connection: Connection,
    /// What to tell once it is committed.
    notices: Vec<String>,
}

impl Write {
    pub(crate) fn new(lease: Lease) -> Self {
        Self { connection: Connection::new(lease), notices: Vec::new() }
    }

    /// Tells `message` to every [`Listener`](crate::Listener) on this database, of every replica, once this
    /// commits, and never if it does not. The same message twice in a transaction is told once.
    ///
    /// At most 7999 bytes and no U+0000, or [`Write::commit`] fails. PostgreSQL commits transactions that tell
    /// something one after the other, so keep it out of what everybody does all the time.
    pub fn notify(&mut self, message: impl Into<String>) {
        let message = message.into();
        if !self.notices.contains(&message) {
            self.notices.push(message);
        }
    }

    /// Makes the work durable. When it returns, the work survives a crash of the machine. The work is either
    /// kept or undone as a whole, also when this future is dropped before it is done.
    ///
    /// # Errors
    /// Nothing of the work stays: a statement of it had failed, a notice is too long, or the database could not
    /// write. Only where PostgreSQL's connection broke during the commit itself, it may have been kept.
    pub async fn commit(self) -> Result<(), Error> {
        let Self { connection, notices } = self;
        if connection.spoilt {
            return Err(spoilt());
        }
        notice::check(&notices)?;
        match connection.lease {
            Lease::SqliteWrite(turn) => turn.commit(notices).await,
            Lease::PostgresWrite(mut transaction) => {
                if !notices.is_empty() {
                    postgres::notices::notify(&mut transaction, notices).await?;
                }
                Ok(transaction.commit().await?)
            }
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
        &self.connection
    }
}

impl DerefMut for Write {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
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
