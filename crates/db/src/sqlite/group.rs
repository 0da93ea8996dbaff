//! Durable group commit on SQLite's one write connection: a fair queue of writers, a savepoint each, one `fsync`.
//!
//! Writers queue for the connection in order of arrival. The first one begins a transaction, whoever has the turn after it
//! works inside a savepoint of that. `commit()` does not commit: it marks the work as good, joins
//! the batch, and makes sure that a *flush* stands in the same queue, behind everybody who waits already. Those
//! work in the same transaction; then comes the flush's turn, it lets those pass who came meanwhile, commits and
//! answers the whole batch. So a lone writer commits at once, a crowd shares one `fsync`, and no timer is involved.
//!
//! A browser that disconnects drops its handler's future at any await. Nothing here is half done at an await:
//! a dropped [`Turn`] leaves a savepoint to undo, and a flush runs in a task of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rusqlite::Connection;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard, broadcast, oneshot};

use super::checkpoint::Checkpoints;
use super::off_thread::off_thread;
use crate::error::PATIENCE;
use crate::hold::{Hold, Longest};
use crate::{Error, Notice};

/// Enough to make the cost of a commit small for each; a bound on how long the first of a batch waits.
const BATCH: usize = 64;

/// Rows that a long turn changes before its pages are written down: they touch fewer pages than the cache holds.
const WRITTEN_DOWN: u64 = 1_000;

/// The queue for the write connection.
#[derive(Clone)]
pub(crate) struct Group {
    queue: Arc<Mutex<Writer>>,
    /// How many writers wait for their turn.
    waiting: Arc<AtomicUsize>,
    runtime: Handle,
    longest: Longest,
    checkpoints: Checkpoints,
}

/// One of those who wait, also when the wait is given up.
struct Waiting<'a>(&'a AtomicUsize);

struct Writer {
    conn: Connection,
    point: Point,
    /// Those whose work is in the open transaction and who wait for its commit.
    batch: Vec<oneshot::Sender<Result<(), Error>>>,
    /// What those of the batch want told when it is committed.
    notices: Vec<String>,
    listeners: broadcast::Sender<Notice>,
    /// Whether a flush stands in the queue.
    flush_queued: bool,
}

/// Where the connection stands between two turns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Point {
    /// No transaction is open.
    Closed,
    /// The transaction holds nothing but work to undo, as all work is until its writer commits.
    First,
    /// The transaction holds work to keep, and there is no savepoint yet.
    Kept,
    /// The savepoint holds work to keep.
    Keep,
    /// The savepoint holds work to undo.
    Undo,
}

/// The right to use the write connection, inside a transaction or a savepoint of one's own.
pub(crate) struct Turn {
    writer: Option<OwnedMutexGuard<Writer>>,
    group: Group,
    /// Of a long turn: how many rows the connection had changed when its pages were written down last.
    written_down: Option<u64>,
    _hold: Hold,
}

impl Group {
    pub(crate) fn new(
        conn: Connection,
        checkpoints: Checkpoints,
        listeners: broadcast::Sender<Notice>,
        longest: Longest,
    ) -> Self {
        let (point, flush_queued) = (Point::Closed, false);
        let writer = Writer { conn, point, batch: Vec::new(), notices: Vec::new(), listeners, flush_queued };
        let queue = Arc::new(Mutex::new(writer));
        Self { queue, waiting: Arc::default(), runtime: Handle::current(), longest, checkpoints }
    }

    /// The turn of a writer with very much to do: what others did before is committed first. In a savepoint SQLite would keep
    /// what could be undone in memory and walk through all of it after each statement: an import of ten thousand changed people
    /// took half a minute.
    pub(crate) async fn long_turn(&self) -> Result<Turn, Error> {
        self.begin(true).await
    }

    /// Waits for the turn.
    pub(crate) async fn turn(&self) -> Result<Turn, Error> {
        self.begin(false).await
    }

    async fn begin(&self, is_long: bool) -> Result<Turn, Error> {
        let waiting = Waiting::new(&self.waiting);
        let lock = self.queue.clone().lock_owned();
        let writer = tokio::time::timeout(PATIENCE, lock).await.map_err(|_| Error::busy())?;
        drop(waiting);
        let mut turn = Turn {
            writer: Some(writer),
            group: self.clone(),
            written_down: None,
            _hold: self.longest.begin(),
        };
        if is_long {
            turn = off_thread(move || {
                turn.writer()?.flush();
                turn.written_down = Some(turn.conn()?.total_changes());
                Ok(turn)
            })
            .await?;
        }
        match turn.writer()?.open() {
            Ok(()) => Ok(turn),
            // Another process writes to the file (the command line beside the server): wait for it elsewhere.
            Err(error) if error.is_busy() => {
                off_thread(move || {
                    turn.writer()?.open_patiently()?;
                    Ok(turn)
                })
                .await
            }
            Err(error) => Err(error),
        }
    }

    /// Gives the connection to the next in the queue, and sees to it that the open transaction ends.
    fn pass_on(&self, mut writer: OwnedMutexGuard<Writer>) {
        if writer.point == Point::Closed || writer.flush_queued {
            return;
        }
        writer.flush_queued = true;
        drop(writer);
        // Nobody waits: no need for a task that does.
        if let Ok(writer) = self.queue.clone().try_lock_owned() {
            return self.flush(writer);
        }
        let group = self.clone();
        self.runtime.spawn(async move { group.flush_last().await });
    }

    /// While one batch is on its way to the disk, the next one gathers. Without stepping back behind those who
    /// come while it works, two halves of a crowd would take turns, each with an `fsync` of its own.
    async fn flush_last(&self) {
        let mut batch = 0;
        loop {
            let writer = self.queue.clone().lock_owned().await;
            // A batch that has not grown waits for nobody: its end must not hang on who comes and goes.
            if self.waiting.load(Ordering::SeqCst) == 0 || writer.batch.len() == batch {
                return self.flush(writer);
            }
            batch = writer.batch.len();
        }
    }

    fn flush(&self, mut writer: OwnedMutexGuard<Writer>) {
        writer.flush_queued = false;
        let (hold, checkpoints) = (self.longest.begin(), self.checkpoints.clone());
        self.runtime.spawn_blocking(move || {
            writer.flush();
            checkpoints.finish(&writer.conn);
            let are_due = checkpoints.are_due();
            drop((writer, hold)); // others write meanwhile
            if are_due {
                checkpoints.begin();
            }
        });
    }
}

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Turn {
    pub(crate) fn conn(&mut self) -> Result<&Connection, Error> {
        self.write_down()?;
        Ok(&self.writer()?.conn)
    }

    /// Once its cache is full of changed pages, SQLite makes room with the one that was changed last, which the next statement
    /// changes again: an import of 100,000 people wrote its 130,000 pages 2.4 million times. So they are all written, into the
    /// log, before the cache is full. Nothing is committed by it.
    fn write_down(&mut self) -> Result<(), Error> {
        let Some(before) = self.written_down else { return Ok(()) };
        let conn = &self.writer()?.conn;
        let changes = conn.total_changes();
        if changes.saturating_sub(before) >= WRITTEN_DOWN {
            conn.cache_flush()?;
            self.written_down = Some(changes);
        }
        Ok(())
    }

    fn writer(&mut self) -> Result<&mut Writer, Error> {
        self.writer.as_deref_mut().ok_or_else(|| Error::other("The transaction has ended."))
    }

    /// Keeps the work of this turn and waits until it is durable and the notices are told.
    pub(crate) async fn commit(mut self, notices: Vec<String>) -> Result<(), Error> {
        let (answer, outcome) = oneshot::channel();
        self.keep(answer, notices)?;
        drop(self); // the turn passes on, now that its work is to be kept
        outcome.await.unwrap_or_else(|_| Err(Error::other("The program is stopping; the work may be lost.")))
    }

    fn keep(
        &mut self,
        answer: oneshot::Sender<Result<(), Error>>,
        notices: Vec<String>,
    ) -> Result<(), Error> {
        let writer = self.writer()?;
        writer.point = if writer.point == Point::First { Point::Kept } else { Point::Keep };
        writer.batch.push(answer);
        writer.notices.extend(notices);
        if let Some(writer) = self.writer.take_if(|writer| writer.batch.len() >= BATCH) {
            self.group.flush(writer); // the one that stands in the queue may find nothing to do
        }
        Ok(())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(writer) = self.writer.take() {
            self.group.pass_on(writer);
        }
    }
}

impl Writer {
    fn open(&mut self) -> Result<(), Error> {
        let (statements, point): (&[&str], _) = match self.point {
            Point::Closed => (&["BEGIN IMMEDIATE"], Point::First),
            Point::First => (&["ROLLBACK", "BEGIN IMMEDIATE"], Point::First),
            Point::Kept => (&["SAVEPOINT work"], Point::Undo),
            Point::Keep => (&["RELEASE work", "SAVEPOINT work"], Point::Undo),
            Point::Undo => (&["ROLLBACK TO work"], Point::Undo),
        };
        self.settle(self.run(statements), point)
    }

    fn open_patiently(&mut self) -> Result<(), Error> {
        self.conn.busy_timeout(PATIENCE)?;
        let opened = self.open();
        self.conn.busy_timeout(Duration::ZERO)?;
        opened
    }

    fn flush(&mut self) {
        let flushed = match self.point {
            Point::Closed => return,
            Point::First => self.run(&["ROLLBACK"]),
            Point::Kept | Point::Keep => self.run(&["COMMIT"]),
            Point::Undo => self.run(&["ROLLBACK TO work", "COMMIT"]),
        };
        if self.settle(flushed, Point::Closed).is_ok() {
            for message in self.notices.drain(..) {
                self.listeners.send(Notice::Message(message)).ok(); // nobody listens: nobody to tell
            }
            for answer in self.batch.drain(..) {
                answer.send(Ok(())).ok(); // nobody waits when the browser has gone; the work is kept all the same
            }
        }
    }

    /// After a failure nobody knows what is left of the transaction (SQLite rolls back by itself when the disk
    /// is full): it goes as a whole, and the whole batch hears so.
    fn settle(&mut self, outcome: Result<(), Error>, point: Point) -> Result<(), Error> {
        let Err(error) = outcome else {
            self.point = point;
            return Ok(());
        };
        self.run(&["ROLLBACK"]).ok();
        self.point = Point::Closed;
        self.notices.clear();
        for answer in self.batch.drain(..) {
            answer.send(Err(error.clone())).ok();
        }
        Err(error)
    }

    fn run(&self, statements: &[&str]) -> Result<(), Error> {
        for sql in statements {
            self.conn.prepare_cached(sql)?.raw_execute()?;
        }
        Ok(())
    }
}
