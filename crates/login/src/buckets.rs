//! How often somebody may try what is counted by each process for itself: second factors, links for a new password, addresses. Wrong
//! passwords are counted by all together ([`tries`](crate::tries)).

use std::time::Duration;

use kernel::Timestamp;
use web::{ClientAddress, Throttle};

/// How often somebody may show a second factor. Whoever tries has the password, so these are fewer; a stranger who has it cannot use up
/// what the person has at a browser that knows them.
pub(crate) struct CodeTries(Throttle);

impl Default for CodeTries {
    fn default() -> Self {
        Self(Throttle::new(10, Duration::from_secs(5 * 60)))
    }
}

impl CodeTries {
    /// `device` is the hash of a browser that is known to them.
    pub(crate) fn take(
        &self,
        person: &str,
        device: Option<&str>,
        now: Timestamp,
    ) -> Result<Taken<'_>, Duration> {
        let key = format!("{person}/{}", device.unwrap_or_default());
        self.0.take(&key, now)?;
        Ok(Taken(&self.0, key))
    }
}

/// How often somebody may ask for a new password: each time somebody may be sent a message.
pub(crate) struct ResetTries {
    by_address: Throttle,
    by_name: Throttle,
}

impl Default for ResetTries {
    fn default() -> Self {
        Self {
            by_address: Throttle::new(30, Duration::from_secs(60)),
            by_name: Throttle::new(3, Duration::from_secs(10 * 60)),
        }
    }
}

impl ResetTries {
    /// Takes one for this name at this address, or none.
    pub(crate) fn take(&self, name: &str, from: &ClientAddress, now: Timestamp) -> Result<(), Duration> {
        self.by_address.take(&from.0, now)?;
        self.by_name.take(name, now).inspect_err(|_| self.by_address.give_back(&from.0))
    }
}

/// How often somebody may have a message sent to an address that they only say is theirs.
pub(crate) struct AddressTries(Throttle);

impl Default for AddressTries {
    fn default() -> Self {
        Self(Throttle::new(5, Duration::from_secs(10 * 60)))
    }
}

impl AddressTries {
    pub(crate) fn take(&self, person: &str, now: Timestamp) -> Result<(), Duration> {
        self.0.take(person, now)
    }
}

/// The try that an attempt has taken.
pub(crate) struct Taken<'a>(&'a Throttle, String);

impl Taken<'_> {
    /// Only wrong ones count.
    pub(crate) fn give_back(self) {
        self.0.give_back(&self.1);
    }
}
