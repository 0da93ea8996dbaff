//! How far the imports are (progress of an import): pages ask while they go on, at whichever replica.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

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

    /// Until it goes on.
    pub(super) async fn goes_on(&self) {
        self.goes_on.notified().await;
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
