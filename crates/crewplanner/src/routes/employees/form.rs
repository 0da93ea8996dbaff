//! What the form about many people holds, and the address that leads to it.

use serde::{Deserialize, Serialize};

use super::query::Filter;
use crate::people::bulk::Who;
use crate::people::list::On;

/// All who fit a filter of the list, or without `all` those of a list that is going to be pasted.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct BulkQuery {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) all: bool,
    #[serde(flatten)]
    pub(super) filter: Filter,
}

/// What the form holds: whom and how.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    /// Those who were ticked.
    pub(super) id: Vec<String>,
    /// A list that was pasted.
    pub(super) people: String,
    /// All who fit the filter.
    pub(super) all: bool,
    #[serde(flatten)]
    pub(super) filter: Filter,
    /// What to do: a word of `What`.
    #[serde(rename = "do")]
    pub(super) act: String,
    /// The departments to do it with.
    pub(super) to: Vec<String>,
    pub(super) language: String,
}

impl Typed {
    pub(super) fn who(&self, today: On) -> Who {
        if self.all {
            Who::Fitting(self.filter.wanted(today))
        } else if self.id.is_empty() {
            Who::Pasted(self.people.clone())
        } else {
            Who::Ticked(self.id.iter().map(|id| id.as_str().into()).collect())
        }
    }
}
