//! The bound on the connections of one address: how many it may have open at once.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::ProxyHops;
use crate::client_address::limited;

/// Enough for a venue whose people all come through one address, each with two open pages; and less than the files that
/// a process may open where nobody has raised that.
const EACH: usize = 800;
/// How often the log says that somebody has too many.
const SAID_EVERY: Duration = Duration::from_secs(60);

/// The connections of each address that has some.
pub(crate) struct Seats {
    each: usize,
    taken: Mutex<HashMap<String, usize>>,
    said_at: Mutex<Option<Instant>>,
}

/// One of them, until it is dropped.
pub(crate) struct Seat {
    seats: Arc<Seats>,
    address: String,
}

impl Seats {
    /// Behind a proxy all connections are the proxy's, and nobody's are counted.
    pub(crate) fn behind(hops: ProxyHops) -> Arc<Self> {
        Self::of(if hops.0 == 0 { EACH } else { usize::MAX })
    }

    pub(crate) fn of(each: usize) -> Arc<Self> {
        Arc::new(Self { each, taken: Mutex::default(), said_at: Mutex::default() })
    }

    /// `None` when the address has as many as it may.
    pub(crate) fn take(self: &Arc<Self>, address: IpAddr) -> Option<Seat> {
        let address = limited(address);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let mine = taken.entry(address.clone()).or_default();
        if *mine >= self.each {
            drop(taken);
            self.say();
            return None;
        }
        *mine += 1;
        Some(Seat { seats: self.clone(), address })
    }

    fn say(&self) {
        let mut said_at = self.said_at.lock().unwrap_or_else(PoisonError::into_inner);
        if said_at.is_none_or(|at| at.elapsed() >= SAID_EVERY) {
            *said_at = Some(Instant::now());
            tracing::warn!(
                "An address has {} connections open, and gets no more. If it is your proxy, set proxy_hops.",
                self.each
            );
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(mine) = taken.get_mut(&self.address) {
            *mine -= 1;
            if *mine == 0 {
                taken.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leaves_makes_room_and_is_forgotten() {
        let seats = Seats::of(1);
        let (here, there) = (IpAddr::from([192, 0, 2, 1]), IpAddr::from([192, 0, 2, 2]));
        let first = seats.take(here).expect("a seat");
        assert!(seats.take(here).is_none() && seats.take(here).is_none());
        assert!(seats.take(there).is_some(), "others have their own");
        drop(first);
        assert!(seats.take(here).is_some());
        assert!(seats.taken.lock().expect("nobody panicked").is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_said_once_a_minute() {
        let seats = Seats::of(0);
        let mut said = Vec::new();
        for _ in 0..240 {
            assert!(seats.take(IpAddr::from([192, 0, 2, 1])).is_none());
            said.push(*seats.said_at.lock().expect("nobody panicked"));
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        said.dedup();
        assert_eq!(said.len(), 4);
    }
}
