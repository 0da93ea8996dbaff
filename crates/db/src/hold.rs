//! How long transactions hold what others wait for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The longest hold so far, in microseconds.
#[derive(Clone, Default)]
pub(crate) struct Longest(Arc<AtomicU64>);

/// Something that others wait for is held until this goes.
pub(crate) struct Hold {
    since: Instant,
    longest: Longest,
}

impl Longest {
    pub(crate) fn begin(&self) -> Hold {
        Hold { since: Instant::now(), longest: self.clone() }
    }

    /// What it was, and begins anew.
    pub(crate) fn take(&self) -> Duration {
        Duration::from_micros(self.0.swap(0, Ordering::Relaxed))
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let micros = u64::try_from(self.since.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.longest.0.fetch_max(micros, Ordering::Relaxed);
    }
}
