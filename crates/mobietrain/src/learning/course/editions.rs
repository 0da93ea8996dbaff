//! Which questions were asked anew, and when: progress is kept by card, and an answer to what the card asked before does not answer
//! what it asks now. An answer to what it asks again does.

use std::collections::BTreeMap;

use course::card::Card;
use serde::{Deserialize, Serialize};
use web::hash_bytes;

/// For the questions of a version that were rewritten at some time, the versions that first asked what this one asks: answers
/// that were given to any of them count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Editions(BTreeMap<String, Counting>);

/// Of one question. What is answered now is an answer to the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Counting {
    One(i64),
    Several(Vec<i64>),
}

impl Editions {
    pub fn read(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// The one that is answered now; 0 for a card that asks what it has always asked.
    pub fn of(&self, card_id: &str) -> i64 {
        self.all(card_id).first().copied().unwrap_or(0)
    }

    /// Those whose answers count.
    pub fn all(&self, card_id: &str) -> &[i64] {
        match self.0.get(card_id) {
            None => &[0],
            Some(Counting::One(edition)) => std::slice::from_ref(edition),
            Some(Counting::Several(editions)) => editions,
        }
    }

    pub fn counts(&self, card_id: &str, edition: i64) -> bool {
        self.all(card_id).contains(&edition)
    }

    /// A card that is taken out keeps its editions: it may come back, and then its old answers are still those to an old question.
    pub fn set(&mut self, card_id: &str, editions: Vec<i64>) {
        match editions[..] {
            [] | [0] => self.0.remove(card_id),
            [one] => self.0.insert(card_id.to_owned(), Counting::One(one)),
            _ => self.0.insert(card_id.to_owned(), Counting::Several(editions)),
        };
    }
}

/// Whether a card asks what it asked before, as a learner sees it: its words, its picture, and what is right. An explanation may
/// change: nobody has answered that. And a card that asks nothing is done by whoever did anything on it.
pub(crate) fn asks_the_same(before: &Card, now: &Card) -> bool {
    !now.kind.is_question()
        || before.title == now.title
            && before.kind.asked() == now.kind.asked()
            && (before.body == now.body || before.body.html() == now.body.html())
}

/// What a question asks, in short: two that have the same ask the same.
///
/// # Errors
/// Never, for a card that can be stored.
pub(crate) fn wording(card: &Card) -> Result<String, serde_json::Error> {
    let all = serde_json::to_string(&(&card.title, card.kind.asked(), card.body.html()))?;
    Ok(hash_bytes(all.as_bytes()))
}

#[cfg(test)]
mod tests {
    use course::card::CardKind;
    use course::content::Content;
    use course::prose::Prose;

    use super::*;

    #[test]
    fn an_answer_counts_in_every_edition_of_its_question() {
        let mut editions = Editions::default();
        assert_eq!((editions.of("young"), editions.counts("young", 2)), (0, false));
        editions.set("young", vec![2]);
        assert_eq!(editions.write().expect("it writes"), r#"{"young":2}"#, "as it was always written");
        editions.set("young", vec![3, 0]);
        assert_eq!(
            (editions.of("young"), editions.counts("young", 0), editions.counts("young", 2)),
            (3, true, false)
        );
        assert_eq!(Editions::read(&editions.write().expect("it writes")).expect("it reads"), editions);
        editions.set("young", vec![0]);
        assert_eq!(editions, Editions::default());
    }

    #[test]
    fn only_what_is_asked_is_asked_anew() {
        let before = Content::sample();
        let changed = |change: &dyn Fn(&mut Card)| {
            let mut now = before.clone();
            now.lessons.iter_mut().flat_map(|lesson| &mut lesson.cards).for_each(change);
            for (before, now) in before.cards().zip(now.cards()).filter(|(card, _)| card.kind.is_question()) {
                let words = |card| wording(card).expect("a card");
                assert_eq!(words(before) == words(now), asks_the_same(before, now), "{now:?}");
            }
            let both = before.cards().zip(now.cards());
            let anew = both.filter(|(before, now)| !asks_the_same(before, now));
            anew.map(|(card, _)| card.id.clone()).collect::<Vec<_>>()
        };
        assert!(changed(&|_| {}).is_empty());
        let explained = |card: &mut Card| {
            if let CardKind::Choice(choice) = &mut card.kind {
                choice.feedback = Prose::new("Other words.".to_owned());
            }
        };
        assert!(changed(&explained).is_empty(), "nobody has answered the explanation");
        assert_eq!(changed(&|card| card.title.push('!')), ["young"], "texts ask nothing");
        let typed = |card: &mut Card| {
            card.body = Prose::new("Its colour tells you __what you may serve__.".to_owned());
        };
        assert!(changed(&typed).is_empty(), "it looks the same");
        let answers = |card: &mut Card| {
            if let CardKind::Choice(choice) = &mut card.kind {
                choice.answers.swap(0, 1);
            }
        };
        assert_eq!(changed(&answers), ["young"]);
    }
}
