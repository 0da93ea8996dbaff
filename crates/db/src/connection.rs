//! Read connections on loan from the pool, and what they have in common with a transaction.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use sqlx::Postgres;
use sqlx::pool::PoolConnection;

use crate::query::{Link, Query};
use crate::sqlite::Reader;

/// What [`Read`] and [`Write`](crate::Write) have in common: statements can be run on it.
pub struct Connection<L: ?Sized = dyn Lease>(pub(crate) L);

/// What a connection is on loan for: to read, or to work in a transaction.
pub trait Lease: Send {
    fn query(&mut self, sql: Cow<'static, str>) -> Query<'_>;
}

impl Connection {
    /// A statement with `$1` placeholders. Its text is kept prepared, so give the same text each time: a
    /// `String` only where the number of placeholders varies, and never with a value in it.
    pub fn query(&mut self, sql: impl Into<Cow<'static, str>>) -> Query<'_> {
        self.0.query(sql.into())
    }
}

/// A connection for reading: each statement sees what is committed when it starts.
pub struct Read(Connection<ReadLease>);

pub(crate) enum ReadLease {
    Sqlite(Reader),
    Postgres(PoolConnection<Postgres>),
}

impl Read {
    pub(crate) fn new(lease: ReadLease) -> Self {
        Self(Connection(lease))
    }
}

impl Lease for ReadLease {
    fn query(&mut self, sql: Cow<'static, str>) -> Query<'_> {
        let link = match self {
            Self::Sqlite(reader) => Link::SqliteRead(reader),
            Self::Postgres(conn) => Link::Postgres(conn),
        };
        Query::new(link, None, sql)
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
