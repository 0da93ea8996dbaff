//! Ids of rows.

use uuid::Builder;

use crate::{Rng, Timestamp};

/// An id made by us: a UUIDv7 (RFC 9562 §5.7) in its text form. It sorts by time of making, which keeps the
/// indexes of both engines dense, and it is opaque to everybody else.
pub type Id = String;

/// A new id. `now` gives its order, `rng` its 74 random bits.
pub fn new_id(now: Timestamp, rng: &Rng) -> Id {
    let millis = u64::try_from(now.as_millis()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &rng.bytes()).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_the_time_they_were_made() {
        let rng = Rng::seeded(1);
        let early = new_id(Timestamp::from_secs(1), &rng);
        let late = new_id(Timestamp::from_secs(2), &rng);
        assert!(early < late);
        assert_eq!(early.len(), 36);
    }
}
