//! The rate limit of failed sign-ons, by address.

use std::time::Duration;

use jwt_link::{Code, Failure};
use kernel::Timestamp;
use web::{ClientAddress, Throttle};

/// Entries in the sign-on log that failures of one address may make: a venue full of people with old links has fewer.
pub(crate) struct Failures(Throttle);

impl Default for Failures {
    fn default() -> Self {
        Self(Throttle::new(300, Duration::from_secs(1)))
    }
}

impl Failures {
    /// Without a key of an issuer anybody can fail, and each time write a row that stays for a year.
    pub(super) fn take(
        &self,
        failure: &Failure,
        address: &ClientAddress,
        now: Timestamp,
    ) -> Result<(), Duration> {
        if failure.code < Code::MissingClaim { self.0.take(&address.0, now) } else { Ok(()) }
    }
}
