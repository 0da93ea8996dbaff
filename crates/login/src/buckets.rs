//! How often somebody may try, beside what all replicas count of a person ([`tries`](crate::tries)). Counting by person alone
//! would hand everybody a way to keep anybody out: type their address and nonsense, all day. So a browser that has signed the
//! person in before has a bucket of its own for them, whatever others do, at the same address (an office, a venue) or elsewhere.
//! This is the rate limit against brute force.
//!
//! Three thousand people may sign in through the one address of a venue, of whom one in ten mistypes, and among whom one guesses:
//! the first three wrong tries at a person in an hour are not held against the address. Whoever tries one password at everybody
//! has those three, and then what the address has.

use std::time::Duration;

use kernel::Timestamp;
use web::{ClientAddress, Throttle};

pub(crate) struct Buckets {
    by_address: Throttle,
    /// Wrong tries at a person that are not counted against the address.
    mistyped: Throttle,
    by_device: Throttle,
}

/// How often somebody may show a second factor. Whoever tries has the password, so these are fewer; a stranger who has it cannot use up
/// what the person has at a browser that knows them.
pub(crate) struct CodeTries(Throttle);

impl Default for CodeTries {
    fn default() -> Self {
        Self(Throttle::new(10, Duration::from_secs(5 * 60)))
    }
}

impl CodeTries {
    /// `device` as in [`Buckets::take`].
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

impl Default for Buckets {
    fn default() -> Self {
        Self {
            by_address: Throttle::new(30, Duration::from_secs(10)),
            mistyped: Throttle::new(3, Duration::from_secs(20 * 60)),
            by_device: Throttle::new(10, Duration::from_secs(40)),
        }
    }
}

impl Buckets {
    /// Takes a try at whom it is counted by. `device` is the hash of a browser that is known to them.
    pub(crate) fn take(
        &self,
        whom: &str,
        address: &ClientAddress,
        device: Option<&str>,
        now: Timestamp,
    ) -> Result<Taken<'_>, Duration> {
        let first = match device {
            Some(hash) => (&self.by_device, format!("{whom}/{hash}")),
            None => (&self.mistyped, whom.to_owned()),
        };
        let (throttle, key) = match first.0.take(&first.1, now) {
            Ok(()) => first,
            Err(wait) if device.is_some() => return Err(wait),
            Err(_) => {
                self.by_address.take(&address.0, now)?;
                (&self.by_address, address.0.clone())
            }
        };
        Ok(Taken(throttle, key))
    }
}

impl Taken<'_> {
    /// Only wrong tries count: a whole crew signs in through the one address of the venue.
    pub(crate) fn give_back(self) {
        self.0.give_back(&self.1);
    }
}
