//! How often codes of certificates are tried, by address (rate limit). A code that somebody has is given back: whoever checks a whole crew at
//! a gate is one address.

use std::time::Duration;

use kernel::Timestamp;
use web::{ClientAddress, Throttle};

pub(crate) struct Tries(Throttle);

impl Default for Tries {
    fn default() -> Self {
        Self(Throttle::new(30, Duration::from_secs(10)))
    }
}

impl Tries {
    /// One more code from this address.
    ///
    /// # Errors
    /// The time to wait.
    pub(crate) fn take(&self, from: &ClientAddress, now: Timestamp) -> Result<(), Duration> {
        self.0.take(&from.0, now)
    }

    pub(crate) fn was_right(&self, from: &ClientAddress) {
        self.0.give_back(&from.0);
    }
}
