//! What came back from a translator, text by text: what is new in it, what does not fit and why, what is not in it.

use std::collections::{BTreeMap, HashMap};

use super::compose::Composed;
use super::fingerprint::Fingerprint;
use super::origin::Origin;
use super::pair::{Pair, State, Translation};
use super::unit::{Unit, UnitId};
use crate::problem::Problem;

/// What a file says of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// What names the text, and the source that was sent.
    pub reference: String,
    pub translation: String,
    /// Of the file.
    pub line: usize,
    /// Whether the translator says of the text as it is that it is translated.
    pub is_done: bool,
    /// Why its words cannot be taken as they stand there.
    pub wrong: Option<Problem>,
}

/// What becomes of a text that is in the file, or of one that is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// There was no translation.
    New(String),
    Replaced {
        before: String,
        after: String,
    },
    /// The words stay, and are said to be right for the source that was sent.
    Confirmed(String),
    Same,
    /// Nothing, or what the source says: it stays as it is here.
    Untranslated,
    /// Not in the file: it stays as it is here.
    Absent,
    /// The course has no such text, any more or at all.
    Unknown,
    /// The file has it twice; the first one counts.
    Twice,
    Refused(Vec<Problem>),
}

/// One text of the file or of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the file calls it.
    pub reference: String,
    /// Of the file; `None` when it is not there.
    pub line: Option<usize>,
    /// As it is in the course today.
    pub unit: Option<Unit>,
    /// The source was changed since it was sent, so that the translation is of what it said before.
    pub is_late: bool,
    pub fate: Fate,
}

/// All that is in the file in its order, and then what is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    pub entries: Vec<Entry>,
    /// What would be written.
    pub words: BTreeMap<UnitId, String>,
    /// What that was made of.
    pub origins: BTreeMap<UnitId, Option<Origin>>,
}

impl Review {
    /// Holds a file beside the course as it is now.
    pub fn of(translation: &Translation<'_>, returned: Vec<Returned>) -> Self {
        let composed = Composed::of(translation);
        let pairs = translation.pairs();
        let pairs = pairs.iter().filter(|pair| !pair.unit.is_blank());
        let mut open: HashMap<&UnitId, &Pair> = pairs.clone().map(|pair| (&pair.unit.id, pair)).collect();
        let known: HashMap<&UnitId, &Pair> = open.clone();
        let mut review = Self::default();
        for said in returned {
            let named = UnitId::read(&said.reference);
            let found = named.and_then(|(id, sent)| Some((*known.get(&id)?, sent)));
            let entry = match found {
                None => Entry::without_unit(said),
                Some((pair, sent)) if open.remove(&pair.unit.id).is_some() => {
                    review.take(&composed, pair, sent, said)
                }
                Some((pair, _)) => Entry::of(said, pair, Fate::Twice),
            };
            review.entries.push(entry);
        }
        for pair in pairs.filter(|pair| open.contains_key(&pair.unit.id)) {
            let reference = pair.unit.id.to_string();
            let unit = Some(pair.unit.clone());
            review.entries.push(Entry { reference, line: None, unit, is_late: false, fate: Fate::Absent });
        }
        review
    }

    fn take(&mut self, composed: &Composed, pair: &Pair, sent: Fingerprint, said: Returned) -> Entry {
        let fate = fate(composed, pair, sent, &said);
        if let Fate::New(words) | Fate::Replaced { after: words, .. } | Fate::Confirmed(words) = &fate {
            let of_today = Origin::of(&pair.unit.text);
            let origin = if of_today.source == sent { of_today } else { Origin { source: sent, text: None } };
            self.words.insert(pair.unit.id.clone(), words.clone());
            self.origins.insert(pair.unit.id.clone(), Some(origin));
        }
        let is_late = sent != Fingerprint::of(&pair.unit.text);
        Entry { is_late, ..Entry::of(said, pair, fate) }
    }
}

impl Entry {
    fn without_unit(said: Returned) -> Self {
        let (reference, line) = (said.reference, Some(said.line));
        Self { reference, line, unit: None, is_late: false, fate: Fate::Unknown }
    }

    fn of(said: Returned, pair: &Pair, fate: Fate) -> Self {
        let unit = Some(pair.unit.clone());
        Self { reference: said.reference, line: Some(said.line), unit, is_late: false, fate }
    }
}

fn fate(composed: &Composed, pair: &Pair, sent: Fingerprint, said: &Returned) -> Fate {
    if let Some(wrong) = &said.wrong {
        return Fate::Refused(vec![wrong.clone().at(said.line)]);
    }
    let source = &pair.unit.text;
    let is_source = said.translation.trim() == source.trim() && !said.is_done;
    if said.translation.trim().is_empty() || (is_source && pair.translation != *source) {
        return Fate::Untranslated;
    }
    let words = match composed.fit(&pair.unit.id, &said.translation) {
        Ok(words) => words,
        Err(problems) => {
            let problems = problems.into_iter().map(|problem| problem.at(said.line));
            return Fate::Refused(problems.collect());
        }
    };
    let was_of_another = matches!(pair.state, State::Changed(_)) && sent == Fingerprint::of(source);
    match &pair.translation {
        before if before.is_empty() => Fate::New(words),
        before if *before != words => Fate::Replaced { before: before.clone(), after: words },
        _ if was_of_another && said.is_done => Fate::Confirmed(words),
        _ => Fate::Same,
    }
}
