//! The texts of a course, one by one, each with an id that stays.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::fingerprint::Fingerprint;
use crate::content::Content;
use crate::field::{Field, Form, Part};

/// Names a text of a course: the id of its lesson or card and its part, `check:answer-2`; of the course itself the part alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnitId(String);

impl UnitId {
    fn of(owner: &str, part: Part) -> Self {
        // No id holds a colon, so no card's text is taken for one of the course.
        Self(if owner.is_empty() { part.to_string() } else { format!("{owner}:{part}") })
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of the lesson or card; empty for the course.
    pub(super) fn owner(&self) -> &str {
        self.0.split_once(':').map_or("", |(owner, _)| owner)
    }

    /// The same text of another lesson or card.
    pub(super) fn of_owner(&self, id: &str) -> Self {
        let part = self.0.split_once(':').map_or(self.as_str(), |(_, part)| part);
        Self(format!("{id}:{part}"))
    }

    /// What names this text in a file for a translator, with the source that they were sent: `check:answer-2.1f0a93bc`.
    pub(super) fn with_source(&self, source: &str) -> String {
        format!("{self}.{}", Fingerprint::of(source))
    }

    /// The same read back; `None` when nothing of ours is called that.
    pub fn read(reference: &str) -> Option<(Self, Fingerprint)> {
        let (unit, fingerprint) = reference.trim().rsplit_once('.')?;
        Some((Self(unit.to_owned()), Fingerprint::read(fingerprint)?))
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whose text it is. Numbers are counted from 1, those of cards through the whole course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Course,
    Lesson { lesson: usize },
    Card { lesson: usize, card: usize },
}

/// A text of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub id: UnitId,
    pub place: Place,
    pub part: Part,
    pub text: String,
    pub form: Form,
}

impl Unit {
    /// Nothing that could be read, and so nothing to translate.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// All texts of a course in the order in which they are read, empty ones among them.
pub(super) fn units(content: &Content) -> Vec<Unit> {
    let mut content = content.clone();
    let unit = |(id, place, field): (UnitId, Place, Field<'_>)| Unit {
        id,
        place,
        part: field.part,
        text: field.text(),
        form: field.form(),
    };
    fields(&mut content).into_iter().map(unit).collect()
}

/// The same, to be changed.
pub(super) fn fields(content: &mut Content) -> Vec<(UnitId, Place, Field<'_>)> {
    let Content { title, summary, lessons, .. } = content;
    let mut found = Vec::new();
    named(&mut found, "", Place::Course, [Field::line("title", title), Field::line("summary", summary)]);
    let mut number = 0;
    for (at, lesson) in lessons.iter_mut().enumerate() {
        let place = Place::Lesson { lesson: at + 1 };
        named(&mut found, &lesson.id, place, [Field::line("title", &mut lesson.title)]);
        for card in &mut lesson.cards {
            number += 1;
            let place = Place::Card { lesson: at + 1, card: number };
            let own = [Field::line("title", &mut card.title), Field::prose("body", &mut card.body)];
            named(&mut found, &card.id, place, own.into_iter().chain(card.kind.fields()));
        }
    }
    found
}

fn named<'c>(
    found: &mut Vec<(UnitId, Place, Field<'c>)>,
    owner: &str,
    place: Place,
    fields: impl IntoIterator<Item = Field<'c>>,
) {
    found.extend(fields.into_iter().map(|field| (UnitId::of(owner, field.part), place, field)));
}
