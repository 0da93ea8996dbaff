//! Who has a page open that waits for news, in this process. A wake-up reaches all of them from memory: no
//! statement is run for a stream that is merely told. This is the live update of pages (server-sent events).

mod key;
mod queue;
mod stream;
mod wake;

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;
use web::metrics;

pub(crate) use key::Key;
use queue::Due;
pub(crate) use stream::{End, Stream, Word};

/// Open streams of one person; with one more, the oldest is closed. Enough for anybody's tabs on a few devices, and
/// one account cannot fill the process.
const STREAMS_A_PERSON: usize = 8;

#[derive(Default)]
pub(crate) struct Hub {
    inner: Mutex<Inner>,
    /// Something is due earlier than before.
    changed: Notify,
    looks: AtomicU64,
}

/// Who of a client watches, by their ids: the oldest stream first.
type People = HashMap<Arc<str>, VecDeque<Arc<Stream>>>;

#[derive(Default)]
struct Inner {
    clients: HashMap<Arc<str>, People>,
    due: Due,
    streams: usize,
    closed: bool,
}

impl Hub {
    /// Opens a stream for somebody and looks for them at once. `None` when the program stops.
    pub(crate) fn watch(&self, key: &Key) -> Option<Arc<Stream>> {
        let mut inner = self.inner();
        if inner.closed {
            return None;
        }
        let people = inner.clients.entry(key.client.clone()).or_default();
        let streams = people.entry(key.employee.clone()).or_default();
        let closed = if streams.len() >= STREAMS_A_PERSON { streams.pop_front() } else { None };
        let stream = Arc::new(Stream::default());
        streams.push_back(stream.clone());
        match closed {
            Some(oldest) => oldest.end(End::ForGood),
            None => inner.count(1),
        }
        inner.due.put(key.clone(), Instant::now());
        self.changed.notify_one();
        Some(stream)
    }

    /// The browser is gone.
    pub(crate) fn leave(&self, key: &Key, stream: &Arc<Stream>) {
        let mut inner = self.inner();
        let Some(people) = inner.clients.get_mut(&key.client) else { return };
        let Some(streams) = people.get_mut(&key.employee) else { return };
        let before = streams.len();
        streams.retain(|other| !Arc::ptr_eq(other, stream));
        let gone = before - streams.len();
        if streams.is_empty() {
            people.remove(&key.employee);
            if people.is_empty() {
                inner.clients.remove(&key.client);
            }
            inner.due.remove(key);
        }
        inner.count(-i64::from(gone > 0));
    }

    /// The number of a look, to be taken before it reads: two at once may read in one order and publish in the other.
    pub(crate) fn number_look(&self) -> u64 {
        self.looks.fetch_add(1, Ordering::Relaxed)
    }

    /// Ends all streams, and takes no more: a server that stops would wait for them.
    pub(crate) fn close(&self) {
        let mut inner = self.inner();
        inner.closed = true;
        inner.due = Due::default();
        for stream in inner.clients.values().flat_map(HashMap::values).flatten() {
            stream.end(End::ForNow);
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn streams_of(&self, key: &Key) -> Option<&VecDeque<Arc<Stream>>> {
        self.clients.get(&key.client)?.get(&key.employee)
    }

    fn count(&mut self, more: i64) {
        self.streams = self.streams.saturating_add_signed(isize::try_from(more).unwrap_or(0));
        metrics::news_streams(self.streams);
    }
}
