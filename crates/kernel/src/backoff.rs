//! How long to wait before something is tried again (retry, exponential backoff, jitter).

use std::time::Duration;

use crate::Rng;

/// Pauses between tries of which each may fail.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    /// The pause after the first failure; each doubles …
    pub first: Duration,
    /// … up to this one.
    pub longest: Duration,
}

impl Backoff {
    /// The pause when so many have failed before. Not the same for everybody: a receiver that comes back after an hour is not
    /// run over.
    pub fn pause(self, failures: i64, rng: &Rng) -> Duration {
        let doublings = u32::try_from(failures.clamp(0, 16)).unwrap_or(0);
        let percent = 80 + u32::from_le_bytes(rng.bytes()) % 41;
        self.first.saturating_mul(1 << doublings).min(self.longest) * percent / 100
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour_and_differ() {
        let (rng, second) = (Rng::seeded(7), Duration::from_secs(1));
        let backoff = Backoff { first: second * 5, longest: second * 3600 };
        for (failures, seconds) in
            [(0, 5.0), (1, 10.0), (5, 160.0), (9, 2560.0), (10, 3600.0), (1000, 3600.0)]
        {
            let pauses: Vec<f64> =
                (0..50).map(|_| backoff.pause(failures, &rng).as_secs_f64() / seconds).collect();
            assert!(pauses.iter().all(|pause| (0.8..=1.2).contains(pause)), "{failures}: {pauses:?}");
            let (least, most) = pauses.iter().fold((2.0_f64, 0.0_f64), |(a, b), p| (a.min(*p), b.max(*p)));
            assert!(most - least > 0.2, "{failures}: {least} to {most}");
        }
    }
}
