//! Which questions were asked anew, and when: progress is kept by card, and an answer to what the card asked before does not answer
//! what it asks now.

use std::collections::BTreeMap;

use course::content::Content;
use serde::{Deserialize, Serialize};

/// For the questions of a version that were rewritten at some time, the version that first asked what this one asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Editions(BTreeMap<String, i64>);

impl Editions {
    pub fn read(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// 0 for a card that asks what it has always asked.
    pub fn of(&self, card_id: &str) -> i64 {
        self.0.get(card_id).copied().unwrap_or(0)
    }

    /// Those of the version after this one, in which some cards are asked anew. A card that was taken out keeps its edition: it may
    /// come back, and then its old answers are still those to an old question.
    pub fn with(&self, anew: &[String], number: i64) -> Self {
        let mut editions = self.0.clone();
        editions.extend(anew.iter().map(|card| (card.clone(), number)));
        Self(editions)
    }
}

/// The questions of `now` that ask something else than they did in `before`: their words, their picture, or what is right. An
/// explanation may change: nobody has answered that.
pub(crate) fn rewritten(before: &Content, now: &Content) -> Vec<String> {
    let was = |id: &str| before.cards().find(|card| card.id == id);
    let asks = |card: &course::card::Card| (card.title.clone(), card.body.clone(), card.kind.asked());
    let is_new = |card: &&course::card::Card| {
        (card.kind.is_question()) && was(&card.id).is_some_and(|before| asks(before) != asks(card))
    };
    now.cards().filter(is_new).map(|card| card.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use course::card::CardKind;
    use course::prose::Prose;

    use super::*;

    #[test]
    fn an_edition_is_that_of_the_last_rewriting() {
        let first = Editions::default();
        let second = first.with(&["young".to_owned()], 2);
        let third = second.with(&[], 3);
        assert_eq!((first.of("young"), second.of("young"), third.of("young")), (0, 2, 2));
        assert_eq!(Editions::read(&third.write().expect("it writes")).expect("it reads"), third);
    }

    #[test]
    fn only_what_is_asked_is_asked_anew() {
        let before = Content::sample();
        let changed = |change: &dyn Fn(&mut course::card::Card)| {
            let mut now = before.clone();
            now.lessons.iter_mut().flat_map(|lesson| &mut lesson.cards).for_each(change);
            rewritten(&before, &now)
        };
        assert!(changed(&|_| {}).is_empty());
        let explained = |card: &mut course::card::Card| {
            if let CardKind::Choice(choice) = &mut card.kind {
                choice.feedback = Prose::new("Other words.".to_owned());
            }
        };
        assert!(changed(&explained).is_empty(), "nobody has answered the explanation");
        assert_eq!(changed(&|card| card.title.push('!')), ["young"], "texts ask nothing");
        let answers = |card: &mut course::card::Card| {
            if let CardKind::Choice(choice) = &mut card.kind {
                choice.answers.swap(0, 1);
            }
        };
        assert_eq!(changed(&answers), ["young"]);
    }
}
