//! What somebody answered to a card, and what that is worth.

/// What somebody answered: the values of the fields named `answer`, in the order of the form. What they mean is the
/// kind's own affair: the number of a choice, words, an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer(Vec<String>);

const FIELD: &str = "answer";

/// What an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The card asks nothing: whoever goes on has done it.
    Unasked,
    /// Nothing was chosen, or nothing that is there.
    Missing,
    /// No form of ours sends this.
    Nonsense,
    /// Kept as progress, where the best one counts.
    Score(i64),
}

impl Answer {
    /// From the fields of a form or a query.
    pub fn new(fields: Vec<(String, String)>) -> Self {
        Self(fields.into_iter().filter_map(|(name, value)| (name == FIELD).then_some(value)).collect())
    }

    /// The fields that it came from.
    pub fn fields(&self) -> Vec<(&'static str, &str)> {
        self.0.iter().map(|value| (FIELD, value.as_str())).collect()
    }

    pub fn values(&self) -> &[String] {
        &self.0
    }
}

impl Grade {
    /// The score of an answer that is right.
    pub const RIGHT: i64 = 1;

    pub fn of(is_right: bool) -> Self {
        Self::Score(if is_right { Self::RIGHT } else { 0 })
    }
}
