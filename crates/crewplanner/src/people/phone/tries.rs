//! How often codes for a phone are made and tried (rate limit).

use std::time::Duration;

use kernel::Timestamp;
use web::Throttle;

use crate::ids::{ClientId, EmployeeId};

/// How often codes may be made, by person, and wrong ones tried, by address.
pub(crate) struct Tries {
    making: Throttle,
    opening: Throttle,
}

impl Default for Tries {
    fn default() -> Self {
        Self {
            making: Throttle::new(20, Duration::from_secs(10)),
            opening: Throttle::new(30, Duration::from_secs(10)),
        }
    }
}

impl Tries {
    /// One more code for this person.
    ///
    /// # Errors
    /// The time to wait.
    pub(crate) fn make(&self, client_id: &ClientId, id: &EmployeeId, now: Timestamp) -> Result<(), Duration> {
        self.making.take(&format!("{client_id}/{id}"), now)
    }

    /// A code that is tried from this address; a right one is given [back](Self::was_right), because a whole crew may stand in
    /// the network of the venue.
    ///
    /// # Errors
    /// The time to wait.
    pub(crate) fn open(&self, address: &str, now: Timestamp) -> Result<(), Duration> {
        self.opening.take(address, now)
    }

    pub(crate) fn was_right(&self, address: &str) {
        self.opening.give_back(address);
    }
}
