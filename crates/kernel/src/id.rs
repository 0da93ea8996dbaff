//! Ids that say what they name: an account's id is not a learner's, and the compiler knows.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Builder;

use crate::{Rng, Timestamp};

/// The id of an `Of`, made by us: a UUIDv7 (RFC 9562 §5.7) in its text form. It sorts by time of making, which keeps the
/// indexes of both engines dense, and it is opaque to everybody else.
///
/// One that came in from outside, in an address or a form, is a text like any other: no row has it, so nothing is found.
pub struct Id<Of> {
    text: String,
    // Nothing of an `Of` is kept, so an id may go wherever a text may go.
    of: PhantomData<fn() -> Of>,
}

impl<Of> Id<Of> {
    /// A new id. `now` gives its order, `rng` its 74 random bits.
    pub fn new(now: Timestamp, rng: &Rng) -> Self {
        let millis = u64::try_from(now.as_millis()).unwrap_or(0);
        Self::from(Builder::from_unix_timestamp_millis(millis, &rng.bytes()).into_uuid().to_string())
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Less than every id that was made later, and more than all others: they begin with the time. So what is old is found
/// by the key that a row has anyway.
pub fn first_id_after(at: Timestamp) -> String {
    let hex = format!("{:012x}", at.as_millis().max(0).saturating_add(1));
    format!("{}-{}", &hex[..8], &hex[8..])
}

/// The first and the last id (not included) of what was made between two moments, and before the id `before` unless that is empty:
/// how a page of a log, newest first, is bounded by the key that its rows have anyway.
pub fn ids_between(from: Option<Timestamp>, until: Option<Timestamp>, before: &str) -> (String, String) {
    let first_at = |at: Timestamp| first_id_after(at - Duration::from_millis(1));
    // A tilde comes after every letter and digit of an id: without a bound, all are older.
    let until = until.map_or_else(|| "~".to_owned(), first_at);
    let until = if before.is_empty() { until } else { until.min(before.to_owned()) };
    (from.map(first_at).unwrap_or_default(), until)
}

/// The empty id, which no row has.
impl<Of> Default for Id<Of> {
    fn default() -> Self {
        Self::from(String::new())
    }
}

impl<Of> From<String> for Id<Of> {
    fn from(text: String) -> Self {
        Self { text, of: PhantomData }
    }
}

impl<Of> From<&str> for Id<Of> {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl<Of> From<Id<Of>> for String {
    fn from(id: Id<Of>) -> Self {
        id.text
    }
}

impl<Of> Deref for Id<Of> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.text
    }
}

impl<Of> Clone for Id<Of> {
    fn clone(&self) -> Self {
        Self::from(self.text.clone())
    }
}

impl<Of> fmt::Display for Id<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<Of> fmt::Debug for Id<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<Of> PartialEq for Id<Of> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<Of> Eq for Id<Of> {}

impl<Of> PartialEq<str> for Id<Of> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<Of> PartialEq<&str> for Id<Of> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<Of> PartialEq<Id<Of>> for String {
    fn eq(&self, other: &Id<Of>) -> bool {
        *self == other.text
    }
}

impl<Of> PartialOrd for Id<Of> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<Of> Ord for Id<Of> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<Of> Hash for Id<Of> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<Of> Serialize for Id<Of> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, Of> Deserialize<'de> for Id<Of> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Person;

    #[test]
    fn ids_sort_by_the_time_they_were_made() {
        let rng = Rng::seeded(1);
        let early = Id::<Person>::new(Timestamp::from_secs(1), &rng);
        let late = Id::<Person>::new(Timestamp::from_secs(2), &rng);
        assert!(early < late);
        assert_eq!(early.len(), 36);
    }

    #[test]
    fn ids_tell_what_is_old() {
        let rng = Rng::seeded(1);
        let at = Timestamp::from_secs(1_800_000_000);
        let bound = first_id_after(at);
        for (made, is_old) in [(-1, true), (0, true), (1, false)] {
            let made = Timestamp::from_millis(at.as_millis() + made);
            assert_eq!(Id::<Person>::new(made, &rng).as_str() < bound.as_str(), is_old, "{made:?}");
        }
    }

    #[test]
    fn an_id_is_its_text_wherever_it_is_shown() {
        let id = Id::<Person>::from("0199");
        assert_eq!((id.to_string().as_str(), format!("{id:?}").as_str()), ("0199", "\"0199\""));
        assert!(id == *"0199" && id == "0199" && id != "0200");
    }
}
