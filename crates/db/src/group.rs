//! Durable group commit on SQLite's one write connection.
//!
//! Writers queue for the connection in order of arrival. Whoever has the turn works inside a savepoint of a
//! transaction that the first of them began. `commit()` does not commit: it marks the savepoint as good, joins
//! the batch, and makes sure that a *flush* stands in the same queue, behind everybody who waits already. Those
//! work in the same transaction; then comes the flush's turn, it commits and answers the whole batch.
//! So a lone writer commits at once, a crowd shares one `fsync`, and no timer is involved.
//!
//! A flush runs in a task of its own, so nothing that happens to a writer's future can keep it from coming.

use std::sync::Arc;

use sqlx::sqlite::SqliteConnection;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::Error;
use crate::error::PATIENCE;
use crate::step::Step;

/// Enough to make the cost of a commit small for each; a bound on how long the first of a batch waits.
const BATCH: usize = 64;

/// The queue for the write connection.
#[derive(Clone)]
pub(crate) struct Group {
    queue: Arc<Mutex<Writer>>,
    runtime: Handle,
}

struct Writer {
    conn: SqliteConnection,
    point: Point,
    /// Those whose work is in the open transaction and who wait for its commit.
    batch: Vec<oneshot::Sender<Result<(), Error>>>,
    /// Whether a flush stands in the queue.
    flush_queued: bool,
}

/// Where the connection stands between two turns.
#[derive(PartialEq, Eq)]
enum Point {
    /// No transaction is open.
    Closed,
    /// The innermost savepoint holds work to keep.
    Keep,
    /// The innermost savepoint holds work to undo: all work, until its writer commits.
    Undo,
}

/// The right to use the write connection, inside a savepoint of one's own.
pub(crate) struct Turn {
    writer: Option<OwnedMutexGuard<Writer>>,
    group: Group,
}

impl Group {
    pub(crate) fn new(conn: SqliteConnection) -> Self {
        let writer = Writer { conn, point: Point::Closed, batch: Vec::new(), flush_queued: false };
        Self { queue: Arc::new(Mutex::new(writer)), runtime: Handle::current() }
    }

    /// Waits for the turn and opens a savepoint.
    pub(crate) async fn turn(&self) -> Result<Turn, Error> {
        let lock = self.queue.clone().lock_owned();
        let writer = tokio::time::timeout(PATIENCE, lock).await.map_err(|_| Error::busy())?;
        let turn = Turn { writer: Some(writer), group: self.clone() };
        Step::new(&self.runtime, turn.open()).await
    }

    /// Gives the connection to the next in the queue, and sees to it that the open transaction ends.
    fn pass_on(&self, mut writer: OwnedMutexGuard<Writer>) {
        if writer.point == Point::Closed || writer.flush_queued {
            return;
        }
        writer.flush_queued = true;
        drop(writer);
        let queue = self.queue.clone();
        self.runtime.spawn(async move {
            let mut writer = queue.lock().await;
            writer.flush_queued = false;
            writer.flush().await;
        });
    }
}

impl Turn {
    async fn open(mut self) -> Result<Self, Error> {
        if let Some(writer) = &mut self.writer {
            writer.open().await?;
        }
        Ok(self)
    }

    pub(crate) fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.writer.as_mut().expect("a turn has the connection until it ends").conn
    }

    /// Keeps the work of this turn and waits until it is durable.
    pub(crate) async fn commit(mut self) -> Result<(), Error> {
        let outcome = self.keep();
        drop(self);
        outcome.await.unwrap_or_else(|_| Err(Error::other("The program is stopping; the work may be lost.")))
    }

    fn keep(&mut self) -> oneshot::Receiver<Result<(), Error>> {
        let (answer, outcome) = oneshot::channel();
        if let Some(mut writer) = self.writer.take() {
            writer.point = Point::Keep;
            writer.batch.push(answer);
            if writer.batch.len() < BATCH {
                self.group.pass_on(writer);
            } else {
                self.group.runtime.spawn(async move { writer.flush().await });
            }
        }
        outcome
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
    async fn open(&mut self) -> Result<(), Error> {
        let opened = match self.point {
            Point::Closed => self.run("BEGIN IMMEDIATE; SAVEPOINT work").await,
            Point::Keep => self.run("RELEASE work; SAVEPOINT work").await,
            Point::Undo => self.run("ROLLBACK TO work").await,
        };
        self.settle(opened, Point::Undo).await
    }

    async fn flush(&mut self) {
        let flushed = match self.point {
            Point::Closed => return,
            Point::Keep => self.run("COMMIT").await,
            Point::Undo if self.batch.is_empty() => self.run("ROLLBACK").await,
            Point::Undo => self.run("ROLLBACK TO work; COMMIT").await,
        };
        if self.settle(flushed, Point::Closed).await.is_ok() {
            for answer in self.batch.drain(..) {
                answer.send(Ok(())).ok(); // nobody waits when the browser has gone; the work is kept all the same
            }
        }
    }

    /// After a failure nobody knows what is left of the transaction (SQLite rolls back by itself when the disk
    /// is full): it goes as a whole, and the whole batch hears so.
    async fn settle(&mut self, outcome: Result<(), Error>, point: Point) -> Result<(), Error> {
        let Err(error) = outcome else {
            self.point = point;
            return Ok(());
        };
        self.run("ROLLBACK").await.ok();
        self.point = Point::Closed;
        for answer in self.batch.drain(..) {
            answer.send(Err(error.clone())).ok();
        }
        Err(error)
    }

    async fn run(&mut self, sql: &'static str) -> Result<(), Error> {
        sqlx::query(sql).execute(&mut self.conn).await?;
        Ok(())
    }
}
