//! One open page, and what it is still to be told.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::training::news::News;

/// What an open page is still to be told. Only the latest counts, so it cannot grow: a browser that reads slowly
/// costs no memory.
#[derive(Default)]
pub(crate) struct Stream {
    pending: Mutex<Pending>,
    changed: Notify,
}

#[derive(Default)]
struct Pending {
    end: Option<End>,
    check: bool,
    news: Option<Arc<News>>,
    woken: Option<Instant>,
    /// The hash of the last news that were put here: the news themselves would stay in memory with every open page.
    told: Option<u64>,
    /// The number of the look that told it.
    look: u64,
}

/// Why a stream ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The program stops: the page may come back.
    ForNow,
    /// The person has too many pages open.
    ForGood,
}

/// One thing to tell.
pub(crate) enum Word {
    End(End),
    /// Is the session still there?
    Check,
    News(Arc<News>),
    /// Something changed for everybody, at this moment.
    Woken(Instant),
}

impl Stream {
    pub(crate) fn end(&self, end: End) {
        self.pending().end = Some(end);
        self.changed.notify_one();
    }

    pub(super) fn check(&self) {
        self.pending().check = true;
        self.changed.notify_one();
    }

    pub(super) fn wake(&self, at: Instant) {
        self.pending().woken = Some(at);
        self.changed.notify_one();
    }

    /// News that were told already are none; nor are those of an earlier look that took longer: they would bring back
    /// a dot that is gone.
    pub(super) fn put(&self, news: &Arc<News>, look: u64) {
        let mut pending = self.pending();
        if look < pending.look {
            return;
        }
        pending.look = look;
        let hash = hash(news);
        if pending.told != Some(hash) {
            pending.told = Some(hash);
            pending.news = Some(news.clone());
            self.changed.notify_one();
        }
    }

    /// Waits for the next thing to tell. For one reader.
    pub(crate) async fn next(&self) -> Word {
        loop {
            if let Some(word) = self.take() {
                return word;
            }
            self.changed.notified().await;
        }
    }

    fn take(&self) -> Option<Word> {
        let mut pending = self.pending();
        if let Some(end) = pending.end {
            return Some(Word::End(end));
        }
        if std::mem::take(&mut pending.check) {
            return Some(Word::Check);
        }
        let news = pending.news.take().map(Word::News);
        news.or_else(|| pending.woken.take().map(Word::Woken))
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn hash(news: &News) -> u64 {
    let mut hasher = DefaultHasher::new();
    news.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_look_that_was_overtaken_tells_nothing() {
        let news = |count| Arc::new(News { count, ..News::default() });
        let stream = Stream::default();
        stream.put(&news(2), 1);
        stream.put(&news(0), 3);
        stream.put(&news(2), 2);
        assert!(matches!(stream.next().await, Word::News(told) if told.count == 0));
        assert!(stream.take().is_none());
        stream.put(&news(2), 4);
        assert!(matches!(stream.next().await, Word::News(told) if told.count == 2));
    }
}
