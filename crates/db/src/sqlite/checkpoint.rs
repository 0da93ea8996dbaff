//! Checkpoints: how the write-ahead log gets into the file without those who write waiting for it.
//!
//! SQLite lets whoever commits copy the log once it is long. The `fsync` of the file that ends it took 20 to 60 ms under a
//! sweep, during which nobody else wrote (measured; that of the log takes one or two). So it happens in two parts:
//!
//! ```text
//! a commit finds the log long ──► another thread, another connection: copies what is committed, again while much is
//!                                 added meanwhile, and waits for the disk; never in the way of a writer
//!              a later commit ──► copies the rest, which is little, before the next writer's turn
//! ```
//!
//! Only after the second part all of the log is in the file, and SQLite begins it anew instead of adding to it: under
//! writes without a pause that is what bounds it. Durable is a commit before all this, by the `fsync` of the log.

use std::ffi::c_int;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use super::statement;
use crate::Error;

/// Pages (of 4 KB) in the log from which on it is copied. A page that many writers change goes into the file once for all
/// of them: with a quarter of it most of what one checkpoint writes would be written again by the next.
const LONG: c_int = 4096;
/// When it could not begin anew, because somebody reads what an older part of it says: after so many pages it is tried again.
const MORE: c_int = 512;
/// So few pages are copied and on the disk while hardly anybody notices.
const LITTLE: i64 = 128;
/// A disk that is slower than the writers: after so many times the rest is theirs, however much it is.
const TIMES: usize = 8;

/// The way of the log into the file.
#[derive(Clone)]
pub(crate) struct Checkpoints(Arc<State>);

struct State {
    /// Pages in the log after the last commit.
    pages: AtomicI32,
    /// How many there are when it is time for the first part.
    due_at: AtomicI32,
    /// Whether the first part is done, and the second is for the next commit.
    is_nearly_done: AtomicBool,
    conn: Mutex<Connection>,
}

impl Checkpoints {
    /// Of the log that `writer` writes, to be copied by another connection to the same file. Nobody else copies it: the hook
    /// stands in the place of SQLite's.
    pub(super) fn of(writer: &mut Connection, copier: Connection) -> Result<Self, Error> {
        let state = State {
            pages: AtomicI32::new(0),
            due_at: AtomicI32::new(LONG),
            is_nearly_done: AtomicBool::new(false),
            conn: Mutex::new(copier),
        };
        let checkpoints = Self(Arc::new(state));
        let noted = checkpoints.0.clone();
        writer.wal_hook(Some(move |_: &mut _, pages| {
            // A commit adds a page at least: where there are no more than before, the log has begun anew.
            if noted.pages.swap(pages, Ordering::Relaxed) >= pages {
                noted.due_at.store(LONG, Ordering::Relaxed);
            }
            Ok(())
        }))?;
        Ok(checkpoints)
    }

    /// The second part, after a commit: nobody writes, and `writer` is in no transaction.
    pub(super) fn finish(&self, writer: &Connection) {
        if self.0.is_nearly_done.swap(false, Ordering::Relaxed) {
            let pages = self.0.pages.load(Ordering::Relaxed);
            self.0.due_at.store(LONG.max(pages + MORE), Ordering::Relaxed);
            copy(writer).ok(); // all of it is in the log still, and the next one tries again
        }
    }

    /// Whether it is time for the first part: said once, until the second is done.
    pub(super) fn are_due(&self) -> bool {
        let is_due = self.0.pages.load(Ordering::Relaxed) >= self.0.due_at.load(Ordering::Relaxed);
        if is_due {
            self.0.due_at.store(c_int::MAX, Ordering::Relaxed);
        }
        is_due
    }

    /// The first part; takes as long as the disk does.
    pub(super) fn begin(&self) {
        let conn = self.0.conn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut before = 0;
        for _ in 0..TIMES {
            // SQLite waits for the disk only when it has copied all there is: ending with some of it left, however little,
            // would leave the `fsync` of all to the part in which nobody else writes.
            match copy(&conn) {
                Ok(Copied { pages, left: 0 }) if pages - before <= LITTLE => break,
                Ok(Copied { pages, .. }) => before = pages,
                Err(_) => break, // the second part meets it, too
            }
        }
        self.0.is_nearly_done.store(true, Ordering::Relaxed);
    }
}

/// Of the pages in the log.
struct Copied {
    pages: i64,
    left: i64,
}

/// Copies what no reader stands in the way of.
fn copy(conn: &Connection) -> Result<Copied, Error> {
    let done = statement::rows::<(i64, i64, i64)>(conn, "PRAGMA wal_checkpoint(PASSIVE)", &[], 1)?;
    let (_, pages, copied) = done.first().copied().unwrap_or_default();
    Ok(Copied { pages: copied, left: pages - copied })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::connection;
    use crate::sqlite::tests::File;

    /// A file with a log, and who copies it.
    struct Log {
        file: File,
        writer: Connection,
        checkpoints: Checkpoints,
    }

    impl Log {
        fn new(name: &str) -> Self {
            let file = File::new(name);
            let mut writer = file.open();
            writer
                .execute_batch("PRAGMA journal_mode = wal; CREATE TABLE t (id INTEGER PRIMARY KEY, x)")
                .expect("a table");
            let copier = connection(file.path().to_str().expect("a path")).expect("a second connection");
            let checkpoints = Checkpoints::of(&mut writer, copier).expect("a hook");
            Self { file, writer, checkpoints }
        }

        /// A commit that adds so many pages, or a few more.
        fn commit(&self, pages: c_int) {
            let sql = "REPLACE INTO t VALUES (1, zeroblob(?1 * 4096))";
            self.writer.execute(sql, [pages]).expect("it is written");
        }

        /// Both parts.
        fn copy(&self) {
            self.checkpoints.begin();
            self.checkpoints.finish(&self.writer);
        }
    }

    #[test]
    fn a_long_log_is_copied_once_and_then_begins_anew() {
        let log = Log::new("anew");
        for _ in 0..2 {
            log.commit(LONG / 2);
            assert!(!log.checkpoints.are_due(), "it is short");
            log.commit(LONG / 2);
            assert!(log.checkpoints.are_due());
            log.commit(1);
            assert!(!log.checkpoints.are_due(), "somebody does it already");
            log.checkpoints.begin();
            log.commit(1);
            log.checkpoints.finish(&log.writer);
        }
        log.commit(1);
        assert!(log.checkpoints.0.pages.load(Ordering::Relaxed) < LONG / 2, "it has begun anew");
    }

    #[test]
    fn a_log_that_is_as_long_as_the_last_one_is_a_new_one() {
        let log = Log::new("equal");
        log.commit(LONG + MORE);
        log.commit(LONG + MORE);
        for _ in 0..3 {
            assert!(log.checkpoints.are_due());
            log.copy();
            log.commit(LONG + MORE);
        }
    }

    #[test]
    fn while_somebody_reads_an_older_part_it_is_tried_now_and_then() {
        let log = Log::new("reader");
        let reader = log.file.open();
        reader.execute_batch("BEGIN; SELECT * FROM t").expect("it reads");
        log.commit(LONG);
        assert!(log.checkpoints.are_due());
        log.copy();
        log.commit(MORE / 2);
        assert!(!log.checkpoints.are_due(), "it was tried just now");
        log.commit(MORE / 2);
        assert!(log.checkpoints.are_due(), "but not for ever");
        reader.execute_batch("COMMIT").expect("it has read");
        log.copy();
        log.commit(1);
        assert!(log.checkpoints.0.pages.load(Ordering::Relaxed) < MORE);
    }
}
