//! Whose people are counted, in a statement about the learners `l`.

use db::Query;

use crate::people::groups::sql::Condition;
use crate::people::groups::within::Within;

/// That whoever looks sees the learner `l`.
pub(super) struct Seen(Option<Condition>);

impl Seen {
    pub(super) fn of(within: &Within, first: usize) -> Self {
        Self(within.condition(first))
    }

    pub(super) fn sql(&self) -> &str {
        self.0.as_ref().map_or("1 = 1", |seen| &seen.sql)
    }

    pub(super) fn bind<'c>(&self, query: Query<'c>) -> Query<'c> {
        if let Some(seen) = &self.0 { seen.bind(query) } else { query }
    }
}
