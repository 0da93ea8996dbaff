//! Waking those who watch: one person, or a whole client spread over a while.

use std::sync::Arc;
use std::time::Duration;

use kernel::Rng;
use tokio::time::Instant;

use super::{Hub, Inner, Key};
use crate::training::news::{Look, fraction};

/// People of one client whom MobieTrain is asked about in a second, when all of them must be.
const ASKED_A_SECOND: f64 = 500.0;

impl Hub {
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

    /// Hands news to all streams of a person, and looks again later as long as they watch.
    pub(crate) fn publish(&self, key: Key, look: &Look) {
        let mut inner = self.inner();
        let Some(streams) = inner.streams_of(&key) else { return };
        for stream in streams {
            stream.put(&look.news, look.number);
        }
        inner.due.put(key, Instant::now() + look.again_in);
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
}

impl Inner {
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
}

/// The time over which the people of a client are asked about.
fn spread(people: usize) -> Duration {
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    Duration::from_secs_f64(f64::from(people) / ASKED_A_SECOND)
}
