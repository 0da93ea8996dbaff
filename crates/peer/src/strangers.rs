//! Whoever calls or pushes without a good signature: a rate limit by address, before a signature is looked at. One who
//! signs well is never counted, so a flood from elsewhere keeps nobody out.

use std::time::Duration;

use kernel::Timestamp;
use web::{ClientAddress, Throttle};

/// What failed at each address.
#[derive(Debug)]
pub struct Strangers(Throttle);

impl Default for Strangers {
    /// All clients of a planner come from one address, and some of them may be set up wrongly.
    fn default() -> Self {
        Self(Throttle::new(1000, Duration::from_millis(20)))
    }
}

impl Strangers {
    /// Whether somebody at this address is listened to.
    ///
    /// # Errors
    /// The time to wait, when too much has failed there.
    pub fn listen_to(&self, address: &ClientAddress, now: Timestamp) -> Result<(), Duration> {
        self.0.look(&address.0, now)
    }

    /// What came from there was refused.
    pub fn refused(&self, address: &ClientAddress, now: Timestamp) {
        // Several that came at once may be refused when the bucket is empty already.
        let _is_empty = self.0.take(&address.0, now);
    }
}
