use std::sync::{Arc, Mutex, PoisonError};

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::PATIENCE;
use crate::group::Group;
use crate::{Error, OpenError};

/// Each is a thread and a page cache; reads are short, and more of them than cores only wait for each other.
const READERS: usize = 4;

/// A file: one connection that writes, a few that read what it has committed.
#[derive(Clone)]
pub(crate) struct Sqlite {
    group: Group,
    readers: Arc<Readers>,
}

struct Readers {
    idle: Mutex<Vec<SqliteConnection>>,
    permits: Arc<Semaphore>,
}

/// A read connection, on loan.
pub(crate) struct Reader {
    conn: Option<SqliteConnection>,
    readers: Arc<Readers>,
    _permit: OwnedSemaphorePermit,
}

impl Sqlite {
    pub(crate) async fn open(path: &str) -> Result<Self, OpenError> {
        if path.is_empty() || path.starts_with(":memory:") {
            return Err(OpenError::Address(
                "SQLite needs the path of a file, as in sqlite:data/app.db.".to_owned(),
            ));
        }
        let unusable = |reason: String| OpenError::Unusable { database: path.to_owned(), reason };
        create_private(path).map_err(|error| unusable(format!("The file cannot be opened: {error}.")))?;
        Self::connect(&options(path)).await.map_err(|error| unusable(error.to_string()))
    }

    async fn connect(options: &SqliteConnectOptions) -> Result<Self, Error> {
        let writer = options.clone().journal_mode(SqliteJournalMode::Wal).connect().await?;
        let options = options.clone().pragma("query_only", "on");
        let mut idle = Vec::with_capacity(READERS);
        for _ in 0..READERS {
            idle.push(SqliteConnection::connect_with(&options).await?);
        }
        let readers = Readers { idle: Mutex::new(idle), permits: Arc::new(Semaphore::new(READERS)) };
        Ok(Self { group: Group::new(writer), readers: Arc::new(readers) })
    }

    pub(crate) fn group(&self) -> &Group {
        &self.group
    }

    pub(crate) async fn reader(&self) -> Result<Reader, Error> {
        let permit = self.readers.permits.clone().acquire_owned();
        let permit = tokio::time::timeout(PATIENCE, permit).await.map_err(|_| Error::busy())?;
        let permit = permit.map_err(|_| Error::other("The program is stopping."))?;
        let conn = self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Reader { conn, readers: self.readers.clone(), _permit: permit })
    }
}

impl Reader {
    pub(crate) fn conn(&mut self) -> &mut SqliteConnection {
        self.conn.as_mut().expect("there is a connection for each permit")
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let mut idle = self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.extend(self.conn.take());
    }
}

fn options(path: &str) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(512)
        .disable_statement_logging()
}

/// Makes the file readable by its owner only: it holds people's names and sessions. SQLite gives its other
/// files (WAL, shared memory) the same rights.
fn create_private(path: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
