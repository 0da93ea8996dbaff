//! A rate limit by token bucket, against brute force.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use kernel::Timestamp;

/// A token bucket for each key: `burst` attempts at once, then one every `refill`.
///
/// It lives in this process: with several replicas an attacker has as many times the attempts, which the small
/// numbers allow for.
#[derive(Debug)]
pub struct Throttle {
    burst: u32,
    refill: Duration,
    buckets: Mutex<HashMap<String, Timestamp>>,
}

/// With so many keys, those whose bucket is full again are forgotten, and of the others those who have tried least until
/// half are left: a flood from ever more addresses must not fill the memory.
const MOST: usize = 10_000;

impl Throttle {
    pub fn new(burst: u32, refill: Duration) -> Self {
        Self { burst, refill, buckets: Mutex::default() }
    }

    /// Takes one attempt from the key's bucket.
    ///
    /// # Errors
    /// The time to wait when the bucket is empty.
    pub fn take(&self, key: &str, now: Timestamp) -> Result<(), Duration> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST && !buckets.contains_key(key) {
            make_room(&mut buckets, now);
        }
        // The bucket is kept as the moment at which it will be full: one number, and no timer.
        let full_at = buckets.get(key).copied().unwrap_or(now).max(now) + self.refill;
        self.wait(full_at, now)?;
        buckets.insert(key.to_owned(), full_at);
        Ok(())
    }

    /// Whether an attempt could be taken; takes none.
    ///
    /// # Errors
    /// The time to wait when the bucket is empty.
    pub fn look(&self, key: &str, now: Timestamp) -> Result<(), Duration> {
        let buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        buckets.get(key).map_or(Ok(()), |full_at| self.wait((*full_at).max(now) + self.refill, now))
    }

    fn wait(&self, full_at: Timestamp, now: Timestamp) -> Result<(), Duration> {
        let wait = full_at.since(now + self.refill * self.burst);
        if wait > Duration::ZERO { Err(wait) } else { Ok(()) }
    }

    /// Gives one attempt back, because it turned out to be a right one.
    pub fn give_back(&self, key: &str) {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full_at) = buckets.get_mut(key) {
            *full_at = *full_at - self.refill;
        }
    }
}

fn make_room(buckets: &mut HashMap<String, Timestamp>, now: Timestamp) {
    buckets.retain(|_, full_at| *full_at > now);
    let Some(surplus) = buckets.len().checked_sub(MOST / 2) else { return };
    let mut times: Vec<Timestamp> = buckets.values().copied().collect();
    times.sort_unstable();
    let Some(until) = surplus.checked_sub(1).and_then(|last| times.get(last)) else { return };
    buckets.retain(|_, full_at| *full_at > *until);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_come_back_one_by_one() {
        let throttle = Throttle::new(3, Duration::from_secs(10));
        let start = Timestamp::from_secs(1_000);
        for _ in 0..3 {
            assert_eq!(throttle.take("jan", start), Ok(()));
        }
        assert_eq!(throttle.take("jan", start), Err(Duration::from_secs(10)));
        assert_eq!(throttle.take("sofie", start), Ok(()));
        assert_eq!(throttle.take("jan", start + Duration::from_secs(10)), Ok(()));
        assert!(throttle.take("jan", start + Duration::from_secs(10)).is_err());
        throttle.give_back("jan");
        assert_eq!(throttle.take("jan", start + Duration::from_secs(10)), Ok(()));
        assert!(throttle.take("jan", start + Duration::from_secs(10)).is_err());
    }

    #[test]
    fn looking_takes_nothing() {
        let throttle = Throttle::new(1, Duration::from_secs(10));
        let start = Timestamp::from_secs(1_000);
        for _ in 0..3 {
            assert_eq!(throttle.look("jan", start), Ok(()));
        }
        assert_eq!(throttle.take("jan", start), Ok(()));
        assert_eq!(throttle.look("jan", start), Err(Duration::from_secs(10)));
        assert_eq!(throttle.look("jan", start + Duration::from_secs(10)), Ok(()));
    }

    #[test]
    fn memory_is_bounded_and_who_tries_most_stays_known() {
        let throttle = Throttle::new(3, Duration::from_secs(10));
        let start = Timestamp::from_secs(1_000);
        for _ in 0..3 {
            assert_eq!(throttle.take("flooder", start), Ok(()));
        }
        for number in 0..50_000 {
            assert_eq!(throttle.take(&number.to_string(), start), Ok(()));
        }
        let known = throttle.buckets.lock().expect("nobody panicked").len();
        assert!(known <= MOST, "{known}");
        assert!(throttle.take("flooder", start).is_err());
    }
}
