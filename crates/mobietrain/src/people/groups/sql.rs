//! Conditions as SQL, for statements about many learners.

use db::Query;

use crate::ids::LearnerId;

/// A condition on the learner `l` of a statement, with the values of its placeholders: all parts must hold, and
/// without any it holds for everybody.
pub(crate) struct Condition {
    pub(crate) sql: String,
    values: Vec<String>,
    first: usize,
}

/// The learners `l` that a statement comes by.
pub(crate) struct Among {
    /// What stands after FROM.
    pub(crate) from: String,
    pub(crate) condition: Condition,
}

impl Condition {
    /// One that holds for everybody; its placeholders are numbered from `first`.
    pub(crate) fn from(first: usize) -> Self {
        Self { sql: "1 = 1".to_owned(), values: Vec::new(), first }
    }

    /// Placeholders for values, with commas between them.
    pub(crate) fn places<'a>(&mut self, values: impl IntoIterator<Item = &'a str>) -> String {
        let from = self.first + self.values.len();
        self.values.extend(values.into_iter().map(str::to_owned));
        db::numbered(from, self.first + self.values.len() - from)
    }

    pub(crate) fn and(&mut self, part: impl AsRef<str>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(part.as_ref());
    }

    /// That all of this one holds, too; its placeholders come after its own.
    pub(crate) fn all_of(&mut self, other: Self) {
        let other = self.part(other);
        self.and(other);
    }

    /// Takes the values of another one, whose placeholders come after its own, and answers its text: a part of what is said next.
    pub(crate) fn part(&mut self, mut other: Self) -> String {
        let sql = std::mem::take(&mut other.sql);
        self.takes(other);
        sql
    }

    /// The values of another one that stands in a part of this one.
    pub(crate) fn takes(&mut self, other: Self) {
        self.values.extend(other.values);
    }

    /// That the learner is one of these.
    pub(crate) fn is_one_of(&mut self, learners: &[LearnerId]) {
        let places = self.places(learners.iter().map(|id| &**id));
        self.and(if places.is_empty() { "1 = 0".to_owned() } else { format!("l.id IN ({places})") });
    }

    /// That one of several holds; none of them does, if there are none.
    pub(crate) fn any<T>(&mut self, of: impl Iterator<Item = T>, condition: impl Fn(T, usize) -> Self) {
        let mut any = "1 = 0".to_owned();
        for one in of {
            let one = condition(one, self.next_place());
            any.push_str(&format!(" OR ({})", one.sql));
            self.values.extend(one.values);
        }
        self.and(format!("({any})"));
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
