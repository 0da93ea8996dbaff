//! A translation as people read it: with the lessons and cards of its source, each card in one language as a whole. What nobody has
//! translated stands there in the source's words, and is told at its card.

use std::collections::{HashMap, HashSet};

use super::origin::Origins;
use super::unit::units;
use crate::card::Card;
use crate::content::{Content, Lesson};

/// What nobody has translated of a text.
#[derive(Debug, Default)]
pub struct Untranslated {
    /// The lessons and cards of which some text is missing; the course itself is the empty id.
    partly: HashSet<String>,
    /// Those of which nothing is translated.
    wholly: HashSet<String>,
    /// Something is translated.
    is_begun: bool,
}

impl Untranslated {
    pub fn of(target: &Content, origins: &Origins) -> Self {
        let (mut partly, mut begun) = (HashSet::new(), HashSet::new());
        for unit in units(target).into_iter().filter(|unit| !unit.is_blank()) {
            let list = if origins.is_missing(&unit.id, &unit.text) { &mut partly } else { &mut begun };
            list.insert(unit.id.owner().to_owned());
        }
        let wholly = partly.difference(&begun).cloned().collect();
        Self { partly, wholly, is_begun: !begun.is_empty() }
    }

    /// Whether some of a lesson or card is missing: then the source's stands there.
    pub fn has(&self, id: &str) -> bool {
        self.partly.contains(id)
    }

    /// Whether anything is missing.
    pub fn is_any(&self) -> bool {
        !self.partly.is_empty()
    }

    /// Whether there is something to translate, and nobody has translated anything.
    pub fn is_everything(&self) -> bool {
        self.is_any() && !self.is_begun
    }

    /// Whether nobody has translated anything of it, so that nothing of anybody's is lost with it.
    pub fn is_all(&self, id: &str) -> bool {
        self.wholly.contains(id)
    }
}

/// A text as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub content: Content,
    /// The ids of the lessons and cards that are in the source's words; the course's own title and summary are the empty one.
    pub instead: Vec<String>,
}

impl Shown {
    /// The source itself.
    pub fn whole(source: &Content) -> Self {
        Self { content: source.clone(), instead: Vec::new() }
    }

    pub fn of(source: &Content, target: &Content, origins: &Origins) -> Self {
        let missing = Untranslated::of(target, origins);
        let cards = target.cards().filter(|card| !missing.has(&card.id));
        let cards: HashMap<&str, &Card> = cards.map(|card| (card.id.as_str(), card)).collect();
        let lessons = target.lessons.iter().filter(|lesson| !missing.has(&lesson.id));
        let titles: HashMap<&str, &str> =
            lessons.map(|lesson| (lesson.id.as_str(), lesson.title.as_str())).collect();
        let mut instead = Vec::new();
        let words = if missing.has("") { source } else { target };
        instead.extend(missing.has("").then(String::new));
        let mut shown = Vec::with_capacity(source.lessons.len());
        for lesson in &source.lessons {
            let title = titles.get(lesson.id.as_str());
            instead.extend(title.is_none().then(|| lesson.id.clone()));
            let mut own = Vec::with_capacity(lesson.cards.len());
            for card in &lesson.cards {
                let translated = cards.get(card.id.as_str());
                instead.extend(translated.is_none().then(|| card.id.clone()));
                own.push((*translated.unwrap_or(&card)).clone());
            }
            let title = (*title.unwrap_or(&lesson.title.as_str())).to_owned();
            shown.push(Lesson { id: lesson.id.clone(), title, cards: own });
        }
        let (title, summary) = (words.title.clone(), words.summary.clone());
        Self { content: Content { title, summary, minutes: target.minutes, lessons: shown }, instead }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::markdown::{self, Parsed};
    use crate::translation::{Composed, Pair, Translation};

    fn parsed(content: &Content) -> Parsed {
        markdown::parse("", &markdown::write(content).expect("Markdown")).expect("a course")
    }

    /// A translation of which these texts are made, and all others stand there in the source's words.
    fn translated(source: &Parsed, is_made: impl Fn(&Pair) -> bool) -> (Content, Origins) {
        let nothing = Origins::default();
        let begun = Translation { source, target: None, origins: &nothing };
        let made = begun.pairs().into_iter().filter(|pair| is_made(pair));
        let words: std::collections::BTreeMap<_, _> =
            made.map(|pair| (pair.unit.id, format!("Fr {}", pair.unit.text))).collect();
        let target = Composed::of(&begun).with(&words).expect("it fits");
        let origins = words.keys().map(|id| (id.clone(), Some(crate::translation::Origin::of("")))).collect();
        let origins = begun.origins_of(&target, &origins);
        (target.content, origins)
    }

    proptest! {
        /// Whatever is translated, and whatever cards the translation lacks: it has the lessons and cards of its source, each as a
        /// whole in one language, and tells exactly those that are in the source's.
        #[test]
        fn each_card_is_in_one_language_and_said_to_be(
            made in prop::collection::vec(any::<bool>(), 32),
            gone in prop::collection::vec(any::<bool>(), 3),
        ) {
            let source = parsed(&Content::sample());
            let at = std::cell::Cell::new(0);
            let open = std::cell::RefCell::new(HashSet::new());
            let (mut target, origins) = translated(&source, |pair| {
                at.set(at.get() + 1);
                let is_made = made[(at.get() - 1) % made.len()];
                if !is_made {
                    open.borrow_mut().insert(pair.unit.id.owner().to_owned());
                }
                is_made
            });
            let mut open = open.into_inner();
            let mut gone = gone.into_iter();
            for lesson in &mut target.lessons {
                lesson.cards.retain(|card| {
                    let is_gone = gone.next().unwrap_or_default();
                    open.extend(is_gone.then(|| card.id.clone()));
                    !is_gone
                });
            }
            let shown = Shown::of(&source.content, &target, &origins);
            let ids = |content: &Content| {
                content.lessons.iter().map(|l| (l.id.clone(), l.cards.iter().map(|c| c.id.clone()).collect::<Vec<_>>())).collect::<Vec<_>>()
            };
            prop_assert_eq!(ids(&shown.content), ids(&source.content));
            for (card, original) in shown.content.cards().zip(source.content.cards()) {
                let own = target.cards().find(|own| own.id == card.id);
                let is_open = open.contains(&card.id);
                prop_assert_eq!(Some(card), if is_open { Some(original) } else { own });
                prop_assert_eq!(card.title.starts_with("Fr "), !is_open);
            }
            prop_assert_eq!(shown.content.title.starts_with("Fr "), !open.contains(""));
            for lesson in &shown.content.lessons {
                prop_assert_eq!(lesson.title.starts_with("Fr "), !open.contains(&lesson.id));
            }
            let told: HashSet<String> = shown.instead.iter().cloned().collect();
            prop_assert_eq!((shown.instead.len(), told), (open.len(), open));
        }
    }

    #[test]
    fn a_whole_translation_is_shown_as_it_is() {
        let source = parsed(&Content::sample());
        let (target, origins) = translated(&source, |_| true);
        assert_eq!(Shown::of(&source.content, &target, &origins), Shown::whole(&target));
        let nothing = Untranslated::of(&source.content, &Origins::default());
        assert!(
            !nothing.has("young") && !nothing.is_all("young"),
            "nothing is known of it: it was written by hand"
        );
    }
}
