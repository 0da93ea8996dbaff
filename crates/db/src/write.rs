//! A transaction: commit, rollback, and the notices that go out with the commit (NOTIFY).

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::{Deref, DerefMut};

use sqlx::{Postgres, Transaction};

use crate::connection::Lease;
use crate::hold::Hold;
use crate::query::{Link, Query, spoilt};
use crate::sqlite::group::Turn;
use crate::{Connection, Error, notice, postgres};

/// "JWT Link" in ASCII: the advisory lock of PostgreSQL that starting replicas queue for.
const LOCK: i64 = 0x4a57_5420_4c69_6e6b;

/// A transaction. Dropped without [`Write::commit`], everything it did is undone.
///
/// Hold one at a time: on SQLite the second one of a task would wait for the first.
pub struct Write {
    connection: Connection<Work>,
    /// What to tell once it is committed.
    notices: Vec<String>,
    /// The same, to look them up.
    told: HashSet<String>,
    hold: Option<Hold>,
}

struct Work {
    lease: WriteLease,
    /// A statement of this transaction failed or was abandoned half way: PostgreSQL refuses everything after
    /// it, and SQLite may have rolled back the whole transaction. So do we, on both, and never commit.
    spoilt: bool,
}

pub(crate) enum WriteLease {
    Sqlite(Turn),
    Postgres(Transaction<'static, Postgres>),
}

impl Write {
    pub(crate) fn new(lease: WriteLease, hold: Option<Hold>) -> Self {
        Self {
            connection: Connection(Work { lease, spoilt: false }),
            notices: Vec::new(),
            told: HashSet::new(),
            hold,
        }
    }

    /// Tells `message` to every [`Listener`](crate::Listener) on this database, of every replica, once this
    /// commits, and never if it does not. The same message twice in a transaction is told once.
    ///
    /// At most 7999 bytes and no U+0000, or [`Write::commit`] fails. PostgreSQL commits transactions that tell
    /// something one after the other, so keep it out of what everybody does all the time.
    pub fn notify(&mut self, message: impl Into<String>) {
        let message = message.into();
        if self.told.insert(message.clone()) {
            self.notices.push(message);
        }
    }

    /// Waits until no other transaction that has asked for this is open, of any replica: for what each would do when
    /// several start together. On SQLite a transaction is alone anyway.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn alone(&mut self) -> Result<(), Error> {
        match self.connection.0.lease {
            WriteLease::Sqlite(_) => Ok(()),
            WriteLease::Postgres(_) => {
                let sql = "SELECT CAST(pg_advisory_xact_lock($1) AS TEXT)";
                self.query(sql).bind(LOCK).execute().await.map(drop)
            }
        }
    }

    /// Looks at what these tables hold by now, of which a transaction has just changed a large part. PostgreSQL does so by
    /// itself within a minute; until then it plans as if there were hardly anybody, and reads everybody to find one.
    ///
    /// # Errors
    /// The connection broke.
    pub async fn take_stock(&mut self, tables: &[&str]) -> Result<(), Error> {
        match self.connection.0.lease {
            WriteLease::Sqlite(_) => Ok(()),
            WriteLease::Postgres(_) => {
                self.query(format!("ANALYZE {}", tables.join(", "))).execute().await.map(drop)
            }
        }
    }

    /// Makes the work durable. When it returns, the work survives a crash of the machine. The work is either
    /// kept or undone as a whole, also when this future is dropped before it is done.
    ///
    /// # Errors
    /// Nothing of the work stays: a statement of it had failed, a notice is too long, or the database could not
    /// write. Only where PostgreSQL's connection broke during the commit itself, it may have been kept.
    pub async fn commit(self) -> Result<(), Error> {
        let Self { connection: Connection(work), notices, hold: _until_the_end, .. } = self;
        if work.spoilt {
            return Err(spoilt());
        }
        notice::check(&notices)?;
        match work.lease {
            WriteLease::Sqlite(turn) => turn.commit(notices).await,
            WriteLease::Postgres(mut transaction) => {
                if !notices.is_empty() {
                    postgres::notices::notify(&mut transaction, notices).await?;
                }
                Ok(transaction.commit().await?)
            }
        }
    }

    /// Runs the statements of a script one after the other.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), Error> {
        match &mut self.connection.0.lease {
            WriteLease::Sqlite(turn) => Ok(turn.conn()?.execute_batch(sql)?),
            WriteLease::Postgres(transaction) => {
                sqlx::raw_sql(sql).execute(&mut **transaction).await?;
                Ok(())
            }
        }
    }
}

impl Lease for Work {
    fn query(&mut self, sql: Cow<'static, str>) -> Query<'_> {
        let link = match &mut self.lease {
            WriteLease::Sqlite(turn) => Link::SqliteWrite(turn),
            WriteLease::Postgres(transaction) => Link::Postgres(transaction),
        };
        Query::new(link, Some(&mut self.spoilt), sql)
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
