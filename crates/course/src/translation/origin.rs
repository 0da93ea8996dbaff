//! What each text of a translation was made of, as it is kept beside the translation.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::fingerprint::Fingerprint;
use super::unit::{UnitId, units};
use crate::content::Content;

/// The source text that somebody translated, or found rightly translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub source: Fingerprint,
    /// What it said. Of a file that came back late only the fingerprint is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Origin {
    pub fn of(source: &str) -> Self {
        Self { source: Fingerprint::of(source), text: Some(source.to_owned()) }
    }
}

/// What was known of a text of a translation when it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Noted {
    /// Of the words that it had. Once they are others, somebody has written them elsewhere, with the source before them.
    translation: Fingerprint,
    /// `None` where nobody has translated it, so that the source stands there.
    origin: Option<Origin>,
}

/// Of all texts of a translation. One that is not named is taken for a translation of the source as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Origins(BTreeMap<UnitId, Noted>);

impl Origins {
    /// Notes a source and a translation that stood beside each other once, after all earlier ones: words that were there before
    /// were made of what the source said when they first were.
    pub fn beside(&mut self, source: &Content, translation: &Content) {
        let source: BTreeMap<UnitId, String> =
            units(source).into_iter().map(|unit| (unit.id, unit.text)).collect();
        for unit in units(translation).into_iter().filter(|unit| !unit.is_blank()) {
            if let Some(source) = source.get(&unit.id).filter(|_| self.noted(&unit.id, &unit.text).is_none())
            {
                self.note(unit.id, &unit.text, Some(Origin::of(source)));
            }
        }
    }

    /// What others know is believed of the words that it is about.
    pub fn corrected(mut self, others: Self, translation: &Content) -> Self {
        for unit in units(translation) {
            if let Some(noted) = others.noted(&unit.id, &unit.text) {
                self.0.insert(unit.id, noted.clone());
            }
        }
        self
    }

    /// Takes over what is known of the texts of cards that came from another course, by the ids that they had there and have here. What
    /// they were made of counts where both are translated from the same language.
    pub fn take(&mut self, others: &Self, ids: &BTreeMap<String, String>, is_same_source: bool) {
        for (unit, noted) in &others.0 {
            let Some(id) = ids.get(unit.owner()) else { continue };
            if is_same_source || noted.origin.is_none() {
                self.0.insert(unit.of_owner(id), noted.clone());
            }
        }
    }

    /// Notes that nobody has translated these lessons and cards: the words of another language stand there.
    pub fn untranslated(&mut self, content: &Content, ids: &BTreeSet<String>) {
        for unit in units(content).into_iter().filter(|unit| ids.contains(unit.id.owner())) {
            self.note(unit.id, &unit.text, None);
        }
    }

    /// Whether the source stands there for a translation that nobody has made.
    pub(super) fn is_missing(&self, id: &UnitId, translation: &str) -> bool {
        self.noted(id, translation).is_some_and(|noted| noted.origin.is_none())
    }

    /// What these words are a translation of.
    pub(super) fn get(&self, id: &UnitId, translation: &str) -> Option<&Origin> {
        self.noted(id, translation)?.origin.as_ref()
    }

    pub(super) fn note(&mut self, id: UnitId, translation: &str, origin: Option<Origin>) {
        self.0.insert(id, Noted { translation: Fingerprint::of(translation), origin });
    }

    fn noted(&self, id: &UnitId, translation: &str) -> Option<&Noted> {
        self.0.get(id).filter(|noted| noted.translation == Fingerprint::of(translation))
    }
}
