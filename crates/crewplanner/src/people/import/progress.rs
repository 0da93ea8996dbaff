//! How far the imports are (progress of an import): pages ask while they go on, at whichever replica.

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use db::Engine;
use tokio::sync::Notify;

use crate::{App, Client};

/// After so many people others of this process get a turn: on SQLite nothing else would interrupt the work.
const BREATH: usize = 20;
/// After so many the other replicas are told.
const TOLD: usize = 100;

/// How far an import is.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
    goes_on: Notify,
}

impl Progress {
    /// People who are done, and how many there are to do. All may be undone again until the end.
    pub fn get(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }

    pub(super) fn begin(&self, of: usize) {
        self.of.store(of, Ordering::Relaxed);
        self.goes_on.notify_one();
    }

    pub(super) async fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if done.is_multiple_of(TOLD) {
            self.goes_on.notify_one();
        }
        if done.is_multiple_of(BREATH) {
            tokio::task::yield_now().await;
        }
    }
}

/// Tells the other replicas how far an import is, until it is dropped: outside of the import's transaction, of which nobody sees
/// anything before its end. SQLite is one process, which knows, and its one writer is the import.
pub(crate) async fn tell(app: &App, client: &Client, id: &str, progress: &Progress) -> Infallible {
    if app.db.engine() == Engine::Sqlite {
        return pending().await;
    }
    loop {
        progress.goes_on.notified().await;
        if let Err(error) = app.keep_import_progress(client, id, progress.get()).await {
            tracing::warn!("How far an import is was not kept. {error}");
        }
    }
}

/// The imports that this process does, by their ids.
#[derive(Default)]
pub struct Importing(Mutex<HashMap<String, Arc<Progress>>>);

impl Importing {
    pub(crate) fn begin(&self, id: &str) -> Arc<Progress> {
        let progress = Arc::<Progress>::default();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), progress.clone());
        progress
    }

    pub(crate) fn end(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    /// `None` when it is done, or by another process.
    pub(crate) fn get(&self, id: &str) -> Option<(usize, usize)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).map(|progress| progress.get())
    }
}
