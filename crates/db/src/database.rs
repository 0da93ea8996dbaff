//! Opening a database (SQLite file or PostgreSQL pool), and what it lends: read connections and transactions.

use std::fmt;
use std::time::Duration;

use sqlx::PgPool;

use crate::connection::ReadLease;
use crate::hold::Longest;
use crate::sqlite::Sqlite;
use crate::write::WriteLease;
use crate::{Engine, Error, Listener, Migration, OpenError, Read, Write, migrate, postgres};

/// How long [`Db::write_soon`] waits.
const SOON: Duration = Duration::from_millis(250);

/// A database: a SQLite file or a PostgreSQL database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    backend: Backend,
    longest: Longest,
}

#[derive(Clone)]
enum Backend {
    Sqlite(Sqlite),
    Postgres(PgPool),
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Db({:?})", self.engine()) // no address: it may hold a password
    }
}

impl Db {
    /// Opens a database and brings its schema up to date. `url` is the path of a SQLite file (also with
    /// `sqlite:` before it), which is created when missing, or `postgres://…`, where the parameter
    /// `pool_size` sets the number of connections (16).
    ///
    /// # Errors
    /// Sentences for the person who starts the program; see [`OpenError`].
    pub async fn open(url: &str, migrations: &[Migration]) -> Result<Self, OpenError> {
        let longest = Longest::default();
        let (backend, name) = if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let (pool, name) = postgres::open(url).await?;
            (Backend::Postgres(pool), name)
        } else {
            let path = url.strip_prefix("sqlite:").unwrap_or(url);
            (Backend::Sqlite(Sqlite::open(path, longest.clone()).await?), path.to_owned())
        };
        let db = Self { backend, longest };
        let write = db.write().await.map_err(|error| OpenError::unusable(&name, error))?;
        migrate::run(db.engine(), write, migrations, &name).await?;
        Ok(db)
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// No connection became free in time, or there is none to be had.
    pub async fn read(&self) -> Result<Read, Error> {
        let lease = match &self.backend {
            Backend::Sqlite(sqlite) => ReadLease::Sqlite(sqlite.reader().await?),
            Backend::Postgres(pool) => ReadLease::Postgres(pool.acquire().await?),
        };
        Ok(Read::new(lease))
    }

    /// A transaction.
    ///
    /// # Errors
    /// The turn did not come in time, or it could not begin.
    pub async fn write(&self) -> Result<Write, Error> {
        Ok(match &self.backend {
            Backend::Sqlite(sqlite) => Write::new(WriteLease::Sqlite(sqlite.group.turn().await?), None),
            Backend::Postgres(pool) => {
                let transaction = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await?;
                Write::new(WriteLease::Postgres(transaction), Some(self.longest.begin()))
            }
        })
    }

    /// A transaction for thousands of statements.
    ///
    /// # Errors
    /// The turn did not come in time, or it could not begin.
    pub async fn write_long(&self) -> Result<Write, Error> {
        match &self.backend {
            Backend::Sqlite(sqlite) => {
                Ok(Write::new(WriteLease::Sqlite(sqlite.group.long_turn().await?), None))
            }
            Backend::Postgres(_) => {
                let mut write = self.write().await?;
                // A plan that was made while a table was empty reads all of it, once for each row that comes to refer to it
                // (foreign keys): a first import of a hundred thousand people did not end. Plans are made anew, by indexes.
                write.query("DISCARD PLANS").execute().await?;
                Ok(write)
            }
        }
    }

    /// A transaction for what may as well be written another time: `None` when its turn does not come soon. Somebody who only
    /// reads a page does not wait until a long import is done.
    ///
    /// # Errors
    /// It could not begin.
    pub async fn write_soon(&self) -> Result<Option<Write>, Error> {
        tokio::time::timeout(SOON, self.write()).await.ok().transpose()
    }

    /// For how long at most, since this was last asked, somebody has held what others wait for: on SQLite the connection
    /// that writes, on PostgreSQL a transaction with its locks. For measurements.
    pub fn longest_hold(&self) -> Duration {
        self.longest.take()
    }

    /// Hears every [`Write::notify`] whose work is committed from now on, one's own too. One a program: it has a
    /// connection of its own, beside the pool's, which a pooler before PostgreSQL must not share (LISTEN).
    ///
    /// On SQLite it hears this `Db` and its clones, not another program on the same file.
    ///
    /// # Errors
    /// PostgreSQL cannot be reached now. Once it listens, the listener comes back by itself.
    pub async fn listen(&self) -> Result<Listener, Error> {
        Ok(Listener(match &self.backend {
            Backend::Sqlite(sqlite) => sqlite.listeners.subscribe(),
            Backend::Postgres(pool) => postgres::notices::listen(pool).await?,
        }))
    }

    pub fn engine(&self) -> Engine {
        match self.backend {
            Backend::Sqlite(_) => Engine::Sqlite,
            Backend::Postgres(_) => Engine::Postgres,
        }
    }

    /// Whether the database answers; for readiness.
    ///
    /// # Errors
    /// It does not.
    pub async fn ping(&self) -> Result<(), Error> {
        self.read().await?.query("SELECT 1").one::<i64>().await.map(drop)
    }
}
