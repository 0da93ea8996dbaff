//! How many questions somebody answered right, for the app and for the reports alike.

use course::card::{Card, Grade};

/// Questions among some cards, and how many of them were answered right at best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) right: usize,
    pub(crate) questions: usize,
}

impl Tally {
    /// `best` is the best score that somebody reached in a card.
    pub(crate) fn of<'a>(cards: impl Iterator<Item = &'a Card>, best: impl Fn(&Card) -> Option<i64>) -> Self {
        let mut tally = Self::default();
        for card in cards.filter(|card| card.kind.is_question()) {
            tally.questions += 1;
            tally.right += usize::from(best(card) == Some(Grade::RIGHT));
        }
        tally
    }
}
