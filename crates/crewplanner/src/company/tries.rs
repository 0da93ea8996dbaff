//! How often the provider of a client is asked by nobody who comes in (rate limit).

use std::time::Duration;

use kernel::Timestamp;
use web::Throttle;

/// How often browsers of one address may come back with nothing: each time we ask the provider. A crew at one venue comes back with
/// something, and that is not counted.
pub(crate) struct Tries(Throttle);

impl Default for Tries {
    fn default() -> Self {
        Self(Throttle::new(60, Duration::from_secs(5)))
    }
}

impl Tries {
    /// One more browser of this client at this address.
    ///
    /// # Errors
    /// The time to wait.
    pub(crate) fn take(&self, address: &str, now: Timestamp) -> Result<(), Duration> {
        self.0.take(address, now)
    }

    /// It came back with somebody.
    pub(crate) fn came(&self, address: &str) {
        self.0.give_back(address);
    }
}
