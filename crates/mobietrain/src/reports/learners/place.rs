//! Where somebody stands in the list of learners, and where a page of it begins (keyset).

use std::fmt;
use std::str::FromStr;

use kernel::Timestamp;

use crate::ids::LearnerId;

/// Where a page begins. Not counted from the first: whoever signs on meanwhile moves to the top, and would push others
/// over the edge of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum From {
    #[default]
    First,
    /// Those who were seen before this one, or …
    After(Place),
    /// … later: the page before.
    Before(Place),
}

/// Where somebody stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place(pub(super) Timestamp, pub(super) LearnerId);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0.as_millis(), self.1)
    }
}

impl FromStr for Place {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        Ok(Self(Timestamp::from_millis(at.parse().map_err(drop)?), id.into()))
    }
}
