//! How often somebody may try. Counting by person alone would hand everybody a way to keep anybody out: type their
//! address and nonsense, all day. So a browser that has signed the person in before has a bucket of its own for
//! them, whatever others do, at the same address (an office, a venue) or elsewhere. This is the rate limit against
//! brute force.

use std::time::Duration;

use kernel::Timestamp;
use web::Throttle;

use crate::Attempt;

pub(crate) struct Buckets {
    by_address: Throttle,
    by_person: Throttle,
    by_device: Throttle,
}

/// The tries that an attempt has taken.
pub(crate) struct Taken<'a>(Vec<(&'a Throttle, String)>);

impl Default for Buckets {
    fn default() -> Self {
        Self {
            by_address: Throttle::new(30, Duration::from_secs(10)),
            by_person: Throttle::new(10, Duration::from_secs(30)),
            by_device: Throttle::new(10, Duration::from_secs(30)),
        }
    }
}

impl Buckets {
    /// Takes a try from every bucket that the attempt belongs to, or from none: a guess that is refused for one person
    /// must not use up what others at that address have. `device` is the hash of a browser that is known to the person.
    pub(crate) fn take(
        &self,
        attempt: &Attempt<'_>,
        device: Option<&str>,
        now: Timestamp,
    ) -> Result<Taken<'_>, Duration> {
        let mut taken = Taken(Vec::new());
        for (throttle, key) in self.of(attempt, device) {
            if let Err(wait) = throttle.take(&key, now) {
                taken.give_back();
                return Err(wait);
            }
            taken.0.push((throttle, key));
        }
        Ok(taken)
    }

    fn of(&self, attempt: &Attempt<'_>, device: Option<&str>) -> Vec<(&Throttle, String)> {
        // Names of nobody are counted like people, or the difference would tell who is one.
        let person = match attempt.person_id {
            Some(id) => format!("{}/person/{id}", attempt.tenant_id),
            None => format!("{}/nobody/{}", attempt.tenant_id, attempt.name),
        };
        match device {
            Some(hash) => vec![(&self.by_device, format!("{person}/{hash}"))],
            None => {
                vec![(&self.by_person, person), (&self.by_address, attempt.browser.address.0.clone())]
            }
        }
    }
}

impl Taken<'_> {
    /// Only wrong tries count: a whole crew signs in through the one address of the venue.
    pub(crate) fn give_back(self) {
        self.0.into_iter().for_each(|(throttle, key)| throttle.give_back(&key));
    }
}
