//! What somebody answered to a card, and what that is worth.

/// What somebody answered: the values of the fields named `answer`, in the order of the form. What they mean is the
/// kind's own affair: the number of a choice, words, an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer(Vec<String>);

const FIELD: &str = "answer";

/// No card asks for more.
const MOST_FIELDS: usize = 8;

/// What an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The card asks nothing: whoever goes on has done it.
    Unasked,
    /// Nothing was chosen, not everything that has to be, or nothing that is there.
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

    /// The numbers from 1 to `count` that stand in as many fields, as far as something was chosen there.
    pub(super) fn places(&self, count: usize) -> Vec<Option<usize>> {
        let number = |at: usize| self.0.get(at)?.parse().ok().filter(|number| (1..=count).contains(number));
        (0..count).map(number).collect()
    }

    /// The same of a form that is filled in: each number once.
    pub(super) fn each_once(&self, count: usize) -> Result<Vec<usize>, Grade> {
        let is_choice = |value: &String| value.is_empty() || value.parse::<usize>().is_ok_and(|at| at > 0);
        if self.0.len() > MOST_FIELDS || !self.0.iter().all(is_choice) {
            return Err(Grade::Nonsense);
        }
        let places: Vec<usize> = self.places(count).into_iter().flatten().collect();
        let is_once = (1..=count).all(|number| places.contains(&number));
        // Of a page that was open while the course changed there may be fewer fields or more.
        if is_once && self.0.len() == count { Ok(places) } else { Err(Grade::Missing) }
    }
}

impl Grade {
    /// The score of an answer that is right.
    pub const RIGHT: i64 = 1;

    pub fn of(is_right: bool) -> Self {
        Self::Score(if is_right { Self::RIGHT } else { 0 })
    }
}
