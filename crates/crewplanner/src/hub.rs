//! Who has a page open that waits for news, in this process. A wake-up reaches all of them from memory: no statement
//! is run for a stream that is merely told.

mod due;
mod stream;

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use kernel::Rng;
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::news::{News, fraction};
use due::Due;
pub(crate) use stream::{End, Stream, Word};

/// Open streams of one person; with one more, the oldest is closed. Enough for anybody's tabs on a few devices, and
/// one account cannot fill the process.
const STREAMS_A_PERSON: usize = 8;
/// People of one client whom MobieTrain is asked about in a second, when all of them must be.
const ASKED_A_SECOND: f64 = 500.0;

/// An employee of a client, by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) client: Arc<str>,
    pub(crate) employee: Arc<str>,
}

#[derive(Default)]
pub(crate) struct Hub {
    inner: Mutex<Inner>,
    /// Something is due earlier than before.
    changed: Notify,
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

    /// Somebody has opened a page that shows what may be out of date: they look, if only once.
    pub(crate) fn glance(&self, key: Key) {
        let mut inner = self.inner();
        if !inner.closed {
            inner.due.put(key, Instant::now());
            self.changed.notify_one();
        }
    }

    /// Looks for this person at once, if they are watching here.
    pub(crate) fn wake_person(&self, key: Key) {
        let mut inner = self.inner();
        if inner.streams_of(&key).is_some() {
            inner.due.put(key, Instant::now());
            self.changed.notify_one();
        }
    }

    /// Something changed for everybody of this client: tells their streams, and looks for them one after the other,
    /// so that MobieTrain is not asked for thousands at once.
    pub(crate) fn wake_client(&self, client: &str, rng: &Rng) {
        self.inner().wake_client(client, rng);
        self.changed.notify_one();
    }

    /// Notices may have been missed: looks for everybody.
    pub(crate) fn wake_all(&self, rng: &Rng) {
        let mut inner = self.inner();
        let clients: Vec<Arc<str>> = inner.clients.keys().cloned().collect();
        for client in clients {
            inner.wake_client(&client, rng);
        }
        self.changed.notify_one();
    }

    /// Sessions of this person have ended: each stream finds out whether it was its own.
    pub(crate) fn check_sessions(&self, key: &Key) {
        for stream in self.inner().streams_of(key).into_iter().flatten() {
            stream.check();
        }
    }

    /// Hands news to all streams of a person, and looks again after this time as long as they watch.
    pub(crate) fn publish(&self, key: Key, news: &Arc<News>, again_in: Duration) {
        let mut inner = self.inner();
        let Some(streams) = inner.streams_of(&key) else { return };
        for stream in streams {
            stream.put(news);
        }
        inner.due.put(key, Instant::now() + again_in);
        self.changed.notify_one();
    }

    /// Looks again after this time, as long as the person watches.
    pub(crate) fn look_later(&self, key: Key, time: Duration) {
        let mut inner = self.inner();
        if inner.streams_of(&key).is_some() {
            inner.due.put(key, Instant::now() + time);
            self.changed.notify_one();
        }
    }

    /// Waits until somebody is due, and takes them.
    pub(crate) async fn next_due(&self) -> Key {
        loop {
            let next = match self.inner().due.take(Instant::now()) {
                Ok(key) => return key,
                Err(next) => next,
            };
            match next {
                Some(at) => {
                    tokio::select! {
                        () = tokio::time::sleep_until(at) => {}
                        () = self.changed.notified() => {}
                    }
                }
                None => self.changed.notified().await,
            }
        }
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

    fn wake_client(&mut self, client: &str, rng: &Rng) {
        let Some((client, people)) = self.clients.get_key_value(client) else { return };
        let (now, spread) = (Instant::now(), spread(people.len()));
        for (employee, streams) in people {
            for stream in streams {
                stream.wake(now);
            }
            let key = Key { client: client.clone(), employee: employee.clone() };
            self.due.put(key, now + spread.mul_f64(fraction(rng)));
        }
    }

    fn count(&mut self, more: i64) {
        self.streams = self.streams.saturating_add_signed(isize::try_from(more).unwrap_or(0));
        #[expect(clippy::cast_precision_loss, reason = "a gauge is a float")]
        metrics::gauge!("crewplanner_news_streams").set(self.streams as f64);
    }
}

/// The time over which the people of a client are asked about.
fn spread(people: usize) -> Duration {
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    Duration::from_secs_f64(f64::from(people) / ASKED_A_SECOND)
}
