//! The rate limit of failed sign-ons, by address. What they may leave in the log is bounded by account as well, in
//! `repeats.rs`.

use std::time::Duration;

use jwt_link::Failure;
use kernel::Timestamp;
use web::{ClientAddress, Throttle};

use super::repeats::Repeats;

/// Failed sign-ons that one address may make. A venue full of people with old links has fewer.
pub(crate) struct Failures {
    unsigned: Throttle,
    /// A larger bucket of its own: only issuers sign links, and whoever forges some at a venue must not take the help page
    /// from the people beside them.
    signed: Throttle,
    pub(super) repeats: Repeats,
}

impl Default for Failures {
    fn default() -> Self {
        let each = |burst| Throttle::new(burst, Duration::from_secs(1));
        Self { unsigned: each(300), signed: each(1000), repeats: Repeats::default() }
    }
}

impl Failures {
    /// Without a key of an issuer anybody can fail; with one old link as well, as often as they like.
    pub(super) fn take(
        &self,
        failure: &Failure,
        address: &ClientAddress,
        now: Timestamp,
    ) -> Result<(), Duration> {
        let bucket = if failure.code.signature_was_good() { &self.signed } else { &self.unsigned };
        bucket.take(&address.0, now)
    }
}
