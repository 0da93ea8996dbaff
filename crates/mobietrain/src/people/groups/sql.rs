//! Conditions as SQL, for statements about many learners.

use db::Query;
use kernel::text;

/// A condition on the learner `l` of a statement, with the values of its placeholders: all parts must hold, and
/// without any it holds for everybody.
pub(crate) struct Condition {
    pub(crate) sql: String,
    values: Vec<String>,
    first: usize,
}

impl Condition {
    /// One that holds for everybody; its placeholders are numbered from `first`.
    pub(super) fn from(first: usize) -> Self {
        Self { sql: "1 = 1".to_owned(), values: Vec::new(), first }
    }

    /// One that holds for those in whose search text every word of what somebody typed stands: for everybody when that is
    /// nothing, for nobody when no word is in it. `$1` of the statement is the account.
    pub(crate) fn named(first: usize, typed: &str) -> Self {
        let mut condition = Self::from(first);
        let words = text::search_words(typed);
        if words.is_empty() {
            if !typed.is_empty() {
                condition.and("1 = 0");
            }
            return condition;
        }
        // No word holds a wildcard. Asked of `s`, so that the index of these texts is read and not every learner.
        let like = words.iter().map(|word| condition.places([format!("%{word}%").as_str()]));
        let like: String = like.map(|place| format!(" AND s.search_text LIKE {place}")).collect();
        condition.and(format!("l.id IN (SELECT s.id FROM learners s WHERE s.account_id = $1{like})"));
        condition
    }

    /// Placeholders for values, with commas between them.
    pub(super) fn places<'a>(&mut self, values: impl IntoIterator<Item = &'a str>) -> String {
        let from = self.first + self.values.len();
        self.values.extend(values.into_iter().map(str::to_owned));
        (from..self.first + self.values.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn and(&mut self, part: impl AsRef<str>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(part.as_ref());
    }

    /// The number of the placeholder after its own.
    pub(crate) fn next_place(&self) -> usize {
        self.first + self.values.len()
    }

    /// Binds its values, which come last in the statement.
    pub(crate) fn bind<'c>(&self, query: Query<'c>) -> Query<'c> {
        self.values.iter().fold(query, |query, value| query.bind(value))
    }
}
