//! A translation with some of its texts put in other words: whether the words fit their place, and the Markdown of the whole.

use std::collections::{BTreeMap, HashMap};

use super::pair::Translation;
use super::unit::{Unit, UnitId, fields, units};
use crate::card::{Card, CardKind};
use crate::content::{Content, Lesson};
use crate::markdown::{self, Parsed, Reading};
use crate::problem::Problem;
use crate::prose::Prose;

/// A translation with the lessons and cards of its source. Where a text is missing, the source stands in.
pub struct Composed {
    content: Content,
    /// What stands in where a text is missing.
    source: Vec<Unit>,
}

impl Composed {
    pub fn of(translation: &Translation<'_>) -> Self {
        let mut content = translation.source.content.clone();
        let target = translation.target.iter().flat_map(|target| target.content.cards());
        let target: HashMap<&str, &Card> = target.map(|card| (card.id.as_str(), card)).collect();
        for card in content.lessons.iter_mut().flat_map(|lesson| &mut lesson.cards) {
            // A language may have a picture of its own.
            let own = target.get(card.id.as_str()).filter(|own| own.kind.shape() == card.kind.shape());
            if let Some(own) = own {
                card.kind = own.kind.clone();
            }
        }
        let pairs = translation.pairs().into_iter();
        let shown = |text: String, instead: String| if text.is_empty() { instead } else { text };
        let words = pairs.map(|pair| (pair.unit.id, shown(pair.translation, pair.unit.text))).collect();
        put(&mut content, &words);
        Self { content, source: units(&translation.source.content) }
    }

    /// These words as they are kept at this place.
    ///
    /// # Errors
    /// They do not fit there, or would change more than their own text: a heading would begin another card, a quote would be
    /// taken for the explanation of an answer.
    pub fn fit(&self, id: &UnitId, words: &str) -> Result<String, Vec<Problem>> {
        let mut around = self.around(id);
        put(&mut around, &BTreeMap::from([(id.clone(), words.to_owned())]));
        let read = read_in_place(&around)?;
        let kept = units(&read).into_iter().find(|unit| unit.id == *id).map(|unit| unit.text);
        let kept = kept.filter(|kept| !kept.is_empty() || words.is_empty());
        put(&mut around, &BTreeMap::from([(id.clone(), kept.clone().unwrap_or_default())]));
        match kept {
            Some(kept) if read == around => Ok(kept),
            _ => Err(vec![Problem::new("translation-place")]),
        }
    }

    /// The whole with these words, each as it [fits](Self::fit). Empty ones leave the source to stand in.
    ///
    /// # Errors
    /// All together they are too long, or one changes what another one means.
    pub fn with(&self, words: &BTreeMap<UnitId, String>) -> Result<Parsed, Vec<Problem>> {
        let mut content = self.content.clone();
        let emptied = self.source.iter().filter(|unit| words.get(&unit.id).is_some_and(String::is_empty));
        put(&mut content, &emptied.map(|unit| (unit.id.clone(), unit.text.clone())).collect());
        put(&mut content, words);
        let read = read_back(&content)?;
        let same = |read: &Card, meant: &Card| read.id == meant.id && read.kind.shape() == meant.kind.shape();
        let different = read.content.cards().zip(content.cards()).find(|(read, meant)| !same(read, meant));
        match different {
            None if read.content.cards().count() == content.cards().count() => Ok(read),
            different => {
                let card = different.map(|(_, meant)| meant.id.as_str()).unwrap_or_default();
                Err(vec![Problem::new("translation-place").about(card)])
            }
        }
    }

    /// The smallest course that holds this text: what is wrong with it then is wrong with this text.
    fn around(&self, id: &UnitId) -> Content {
        let Content { title, summary, minutes, lessons } = &self.content;
        let has = |lesson: &&Lesson| lesson.cards.iter().any(|card| card.id == id.owner());
        let lesson = lessons.iter().find(|lesson| lesson.id == id.owner() || has(lesson)).or(lessons.first());
        let lesson = lesson.map(|lesson| {
            let own = lesson.cards.iter().find(|card| card.id == id.owner()).cloned();
            let any = || lesson.cards.first().map(|card| Card { id: card.id.clone(), ..any_card() });
            let cards = own.or_else(any).into_iter().collect();
            Lesson { id: lesson.id.clone(), title: lesson.title.clone(), cards }
        });
        let lessons = lesson.into_iter().collect();
        Content { title: title.clone(), summary: summary.clone(), minutes: *minutes, lessons }
    }
}

fn any_card() -> Card {
    let text = || "-".to_owned();
    Card { id: text(), title: text(), body: Prose::new("x".to_owned()), kind: CardKind::Text }
}

/// Puts these words in their places; empty ones nowhere.
fn put(content: &mut Content, words: &BTreeMap<UnitId, String>) {
    for (id, _, field) in fields(content) {
        if let Some(words) = words.get(&id).filter(|words| !words.is_empty()) {
            field.set(words.clone());
        }
    }
}

fn read_back(content: &Content) -> Result<Parsed, Vec<Problem>> {
    // Both languages were read from their Markdown.
    let text = markdown::write(content).ok_or_else(|| vec![Problem::new("text")])?;
    markdown::parse("", &text)
}

/// What is wrong without the line, which is none that anybody sees. Where there are other lessons and cards than before, that is
/// what is wrong, and not what those lack.
fn read_in_place(content: &Content) -> Result<Content, Vec<Problem>> {
    let text = markdown::write(content).ok_or_else(|| vec![Problem::new("text")])?;
    let Reading { parsed, problems } = markdown::read("", &text);
    let headings = content.lessons.len() + content.cards().count();
    match problems.is_empty() {
        true => Ok(parsed.content),
        // Nothing is read of what is no text at all.
        false if !parsed.anchors.is_empty() && parsed.anchors.len() != headings => {
            Err(vec![Problem::new("translation-place")])
        }
        false => Err(problems.into_iter().map(|problem| Problem { line: None, ..problem }).collect()),
    }
}
