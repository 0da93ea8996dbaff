//! A file with a write-ahead log (WAL): one connection that writes, a pool of a few that read what it has committed.

mod checkpoint;
pub(crate) mod group;
mod off_thread;
pub(crate) mod statement;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, broadcast};

use crate::error::PATIENCE;
use crate::hold::Longest;
use crate::notice::QUEUE;
use crate::value::Value;
use crate::{Error, FromRow, Notice, OpenError};
use checkpoint::Checkpoints;
use group::Group;
use off_thread::off_thread;

/// Each has a page cache of its own; reads are short, and more of them than cores only wait for each other.
const READERS: usize = 4;

/// Between two tries to switch a file that another program holds to the write-ahead log.
const PAUSE: Duration = Duration::from_millis(10);

#[derive(Clone)]
pub(crate) struct Sqlite {
    pub(crate) group: Group,
    readers: Arc<Readers>,
    pub(crate) listeners: broadcast::Sender<Notice>,
}

struct Readers {
    idle: Mutex<Vec<Connection>>,
    permits: Arc<Semaphore>,
}

/// A read connection, on loan. There is none while a list is read on another thread.
pub(crate) struct Reader(Option<Loan>);

struct Loan {
    conn: Option<Connection>,
    readers: Arc<Readers>,
    _permit: OwnedSemaphorePermit,
}

impl Sqlite {
    pub(crate) async fn open(path: &str, longest: Longest) -> Result<Self, OpenError> {
        if path.is_empty() || path.starts_with(":memory:") {
            let reason = "SQLite needs the path of a file, as in sqlite:data/app.db.";
            return Err(OpenError::Address(reason.to_owned()));
        }
        let unusable = |error| OpenError::unusable(path, error);
        create_private(path).map_err(|error| unusable(Error::no_file(error)))?;
        let owned = path.to_owned();
        let (writer, checkpoints, readers) = off_thread(move || connect(&owned)).await.map_err(unusable)?;
        let readers = Readers { idle: Mutex::new(readers), permits: Arc::new(Semaphore::new(READERS)) };
        let listeners = broadcast::Sender::new(QUEUE);
        let group = Group::new(writer, checkpoints, listeners.clone(), longest);
        Ok(Self { group, readers: Arc::new(readers), listeners })
    }

    pub(crate) async fn reader(&self) -> Result<Reader, Error> {
        let permit = self.readers.permits.clone().acquire_owned();
        let permit = tokio::time::timeout(PATIENCE, permit).await.map_err(|_| Error::busy())?;
        let permit = permit.map_err(|_| Error::other("The program is stopping."))?;
        let conn = self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Reader(Some(Loan { conn, readers: self.readers.clone(), _permit: permit })))
    }
}

impl Reader {
    pub(crate) fn conn(&self) -> Result<&Connection, Error> {
        self.0.as_ref().ok_or_else(abandoned)?.conn()
    }

    /// Reads the first rows of the answer, at most `limit`, where what takes long does not hold up the thread that
    /// serves requests.
    pub(crate) async fn off_thread<T: FromRow>(
        &mut self,
        sql: impl AsRef<str> + Send + 'static,
        values: Vec<Value>,
        limit: usize,
    ) -> Result<Vec<T>, Error> {
        let loan = self.0.take().ok_or_else(abandoned)?;
        let (loan, rows) = off_thread(move || {
            let rows = loan.conn().and_then(|conn| statement::rows(conn, sql.as_ref(), &values, limit));
            Ok((loan, rows))
        })
        .await?;
        self.0 = Some(loan);
        rows
    }
}

impl Loan {
    fn conn(&self) -> Result<&Connection, Error> {
        self.conn.as_ref().ok_or_else(abandoned)
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        let mut idle = self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.extend(self.conn.take());
    }
}

fn abandoned() -> Error {
    Error::other("An earlier statement on this connection was abandoned half way.")
}

fn connect(path: &str) -> Result<(Connection, Checkpoints, Vec<Connection>), Error> {
    let mut writer = connection(path)?;
    if write_ahead(&writer, std::thread::sleep)? != "wal" {
        return Err(Error::other("Its disk does not support a write-ahead log; choose a local one."));
    }
    writer.pragma_update(None, "journal_size_limit", 64 << 20)?; // after a burst, give the space back
    // KB: keys with a random part touch pages all over. More is no better, for SQLite looks through the whole cache
    // at the commit after each balancing of a tree.
    writer.pragma_update(None, "cache_size", -8_000)?;
    writer.pragma_update(None, "temp_store", "memory")?; // what a savepoint could undo needs no file
    // What was deleted is overwritten and not only left out: a person who is deleted is to be gone from the file, also from
    // pages that become free as a whole, which FAST leaves as they were. A sign-on frees none, so it costs it next to
    // nothing (4 % of its statements); a sweep of the log writes a fifth more.
    writer.pragma_update(None, "secure_delete", "on")?;
    writer.busy_timeout(Duration::ZERO)?; // a turn that meets another program waits on a thread of its own
    let checkpoints = Checkpoints::of(&mut writer, connection(path)?)?;
    let readers = (0..READERS).map(|_| {
        let reader = connection(path)?;
        reader.pragma_update(None, "query_only", "on")?;
        Ok(reader)
    });
    Ok((writer, checkpoints, readers.collect::<Result<_, Error>>()?))
}

/// Switches to the write-ahead log and gives the mode that there is then. Of programs that start together on a new
/// file one can switch; SQLite tells some of the others at once that it is locked instead of letting them wait. So all
/// waiting is done here, [`PATIENCE`] in all.
fn write_ahead(writer: &Connection, pause: impl Fn(Duration)) -> rusqlite::Result<String> {
    writer.busy_timeout(Duration::ZERO)?;
    let mut left = PATIENCE;
    let mode = loop {
        match writer.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0)) {
            Err(error) if is_locked(&error) && !left.is_zero() => {
                pause(PAUSE);
                left = left.saturating_sub(PAUSE);
            }
            done => break done,
        }
    };
    writer.busy_timeout(PATIENCE)?;
    mode
}

fn is_locked(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
}

fn connection(path: &str) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "synchronous", "full")?;
    conn.pragma_update(None, "foreign_keys", "on")?;
    // Plans do not depend on bound values: otherwise SQLite prepares every join anew each time it runs.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_prepared_statement_cache_capacity(256);
    Ok(conn)
}

/// Makes the file, readable by its owner only: it holds people's names and sessions. SQLite gives its other
/// files (write-ahead log, shared memory) the same rights.
fn create_private(path: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::path::PathBuf;

    /// A file in a folder of its own, gone with everything beside it.
    pub(super) struct File(PathBuf);

    impl File {
        pub(super) fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("jwt-link-db-{}-{name}", std::process::id()));
            std::fs::create_dir(&folder).expect("a folder for the test");
            Self(folder)
        }

        pub(super) fn path(&self) -> PathBuf {
            self.0.join("new.db")
        }

        pub(super) fn open(&self) -> Connection {
            Connection::open(self.path()).expect("a file")
        }

        /// Another program, in the middle of a first write.
        fn writing(&self) -> Connection {
            let other = self.open();
            other.execute_batch("BEGIN EXCLUSIVE; CREATE TABLE t (x)").expect("nobody else writes");
            other
        }
    }

    impl Drop for File {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_that_another_program_writes_is_switched_as_soon_as_that_is_done() {
        let file = File::new("held");
        let other = file.writing();
        let pauses = Cell::new(0);
        let mode = write_ahead(&file.open(), |_| {
            pauses.set(pauses.get() + 1);
            if pauses.get() == 3 {
                other.execute_batch("COMMIT").expect("the other program commits");
            }
        });
        assert_eq!(mode.as_deref(), Ok("wal"));
        assert_eq!(pauses.get(), 3);
    }

    #[test]
    fn whoever_waits_for_a_file_for_too_long_is_told_that_it_is_busy() {
        let file = File::new("busy");
        let _other = file.writing();
        let waited = Cell::new(Duration::ZERO);
        let refused =
            write_ahead(&file.open(), |pause| waited.set(waited.get() + pause)).expect_err("it is held");
        assert!(is_locked(&refused), "{refused}");
        assert_eq!(waited.get(), PATIENCE);
    }

    #[test]
    fn what_is_no_database_is_told_at_once() {
        let file = File::new("letter");
        std::fs::write(file.path(), "a letter to a friend".repeat(99)).expect("a file");
        let refused =
            write_ahead(&file.open(), |_| panic!("waiting changes nothing")).expect_err("no database");
        assert_eq!(refused.sqlite_error_code(), Some(rusqlite::ErrorCode::NotADatabase));
    }
}
