//! The source and the translation beside each other: what is missing, and what was changed since it was translated.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fingerprint::Fingerprint;
use super::origin::{Origin, Origins};
use super::unit::{Place, Unit, UnitId, units};
use crate::content::Content;
use crate::markdown::Parsed;

/// A course in the language that it is translated from, in another one, and what the texts of that were made of.
#[derive(Clone, Copy, Debug)]
pub struct Translation<'c> {
    pub source: &'c Parsed,
    /// `None` for a language that nobody has begun.
    pub target: Option<&'c Parsed>,
    pub origins: &'c Origins,
}

/// How a text of a translation stands to its source. The later ones need more work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    UpToDate,
    /// The source was changed since it was translated; what it said before, if that is known.
    Changed(Option<String>),
    Missing,
}

/// A text of the source, and the same in the other language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub unit: Unit,
    /// Empty when it is missing.
    pub translation: String,
    pub state: State,
    /// What the translation was made of, as far as that is known.
    origin: Option<Origin>,
}

impl Pair {
    /// What names this text with the source and the translation that somebody has before them.
    pub fn reference(&self) -> String {
        self.unit.id.with_source(&self.unit.text)
    }

    /// Of the translation, to tell whether somebody else has changed it meanwhile.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.translation)
    }
}

impl Translation<'_> {
    /// All texts that are there in either language.
    pub fn pairs(&self) -> Vec<Pair> {
        let target = self.target.map(|target| texts(&target.content)).unwrap_or_default();
        let pair = |unit: Unit| {
            let there = target.get(&unit.id).filter(|words| !self.origins.is_missing(&unit.id, words));
            let translation = there.cloned().unwrap_or_default();
            let origin = self.origins.get(&unit.id, &translation).cloned();
            Pair { state: state(&unit, &translation, origin.as_ref()), unit, translation, origin }
        };
        let pairs = units(&self.source.content).into_iter().map(pair);
        pairs.filter(|pair| !pair.unit.is_blank() || !pair.translation.trim().is_empty()).collect()
    }

    /// What is kept beside the translation that was made of this one, with the texts that were translated.
    pub fn origins_of(&self, made: &Parsed, translated: &BTreeMap<UnitId, Option<Origin>>) -> Origins {
        let words = texts(&made.content);
        let mut origins = Origins::default();
        for pair in self.pairs() {
            let Some(words) = words.get(&pair.unit.id) else { continue };
            let known = match pair.state {
                State::Missing => None,
                State::UpToDate => Some(Origin::of(&pair.unit.text)),
                State::Changed(_) => pair.origin,
            };
            let origin = translated.get(&pair.unit.id).cloned().unwrap_or(known);
            origins.note(pair.unit.id, words, origin);
        }
        origins
    }

    /// The lessons and cards that the translation has and the source has no more.
    pub fn left_over(&self) -> Vec<&str> {
        let there: BTreeSet<&str> = self.source.anchors.iter().map(|(id, _)| id.as_str()).collect();
        let target = self.target.iter().flat_map(|target| &target.anchors);
        target.map(|(id, _)| id.as_str()).filter(|id| !there.contains(id)).collect()
    }
}

/// How a card (or a lesson, or the course itself) stands: as the text of it that needs most work.
pub fn state_of(pairs: &[Pair], place: Place) -> State {
    let states = pairs.iter().filter(|pair| pair.unit.place == place).map(|pair| &pair.state);
    states.max().cloned().unwrap_or(State::UpToDate)
}

fn state(unit: &Unit, translation: &str, origin: Option<&Origin>) -> State {
    match origin {
        _ if translation.is_empty() => State::Missing,
        Some(origin) if origin.source != Fingerprint::of(&unit.text) => State::Changed(origin.text.clone()),
        _ => State::UpToDate,
    }
}

fn texts(content: &Content) -> HashMap<UnitId, String> {
    units(content).into_iter().map(|unit| (unit.id, unit.text)).collect()
}
