//! Cards, and what is asked of every kind of card: each kind's own file answers. A new kind is a variant and a line in
//! each `match` here, a file in this folder, and a template that the player's `card.html` includes.

mod answer;
mod choice;
mod flash;
mod free_answer;
mod image;
mod order;
mod pairs;
mod recording;
mod section;
mod shuffle;
mod solution;
mod table;
mod truth;

use std::mem::Discriminant;
use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use answer::{Answer, Grade};
pub use choice::Choice;
pub use flash::Flash;
pub use free_answer::{FreeAnswer, LONGEST_ANSWER};
pub use image::{Image, shown_in_markdown};
pub use order::Order;
pub use pairs::{Matched, Pairs};
pub use recording::{Recording, is_audio, is_captions, is_video};
use section::{Complaint, Section};
pub(crate) use section::{Piece, plain_text};
pub use shuffle::Shuffle;
pub use solution::Solution;
pub use truth::Truth;

use crate::field::Field;
use crate::prose::{self, Prose};

/// One screen of the player. Its id is unique in the course and the same in every language: progress hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub id: String,
    pub title: String,
    #[serde(alias = "html")]
    pub body: Prose,
    #[serde(flatten)]
    pub kind: CardKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CardKind {
    /// Nothing but its body.
    Text,
    Image(Image),
    Video(Recording),
    Audio(Recording),
    #[serde(rename = "question")]
    Choice(Choice),
    Truth(Truth),
    Order(Order),
    #[serde(rename = "match")]
    Pairs(Pairs),
    Flash(Flash),
    #[serde(rename = "answer")]
    FreeAnswer(FreeAnswer),
}

/// What must be the same in every language, so that progress means the same: the kind, and what it counts.
#[derive(PartialEq)]
pub struct Shape(Discriminant<CardKind>, Vec<usize>);

impl CardKind {
    /// Takes what belongs to a kind out of a section. Where no class says the kind, the first that finds something has the
    /// card.
    fn read(section: &mut Section<'_>, classes: &[String]) -> Self {
        match section.class(classes) {
            Some("true") => Self::Truth(Truth::read(section, true)),
            Some("false") => Self::Truth(Truth::read(section, false)),
            Some("order") => Self::Order(Order::read(section)),
            Some("match") => Self::Pairs(Pairs::read(section)),
            Some("flash") => Self::Flash(Flash::read(section)),
            Some("answer") => Self::FreeAnswer(FreeAnswer::read(section)),
            _ => {
                let kind = Choice::read(section).map(Self::Choice);
                let kind = kind.or_else(|| Recording::read(section, is_video).map(Self::Video));
                let kind = kind.or_else(|| Recording::read(section, is_audio).map(Self::Audio));
                let kind = kind.or_else(|| Image::read(section).map(Self::Image));
                kind.unwrap_or(Self::Text)
            }
        }
    }

    /// The class of the heading that says the kind, where one does.
    const fn class(&self) -> Option<&'static str> {
        match self {
            Self::Text | Self::Image(_) | Self::Video(_) | Self::Audio(_) | Self::Choice(_) => None,
            Self::Truth(truth) => Some(truth.class()),
            Self::Order(_) => Some("order"),
            Self::Pairs(_) => Some("match"),
            Self::Flash(_) => Some("flash"),
            Self::FreeAnswer(_) => Some("answer"),
        }
    }

    /// The card's body with the kind around it.
    fn to_markdown(&self, body: String) -> Option<String> {
        let parts = match self {
            Self::Text => [body, String::new()],
            Self::Image(image) => [image.to_markdown(), body],
            Self::Video(recording) | Self::Audio(recording) => [recording.to_markdown(), body],
            Self::Choice(choice) => [body, choice.to_markdown()?],
            Self::Truth(truth) => [body, truth.to_markdown()?],
            Self::Order(order) => [body, order.to_markdown()?],
            Self::Pairs(pairs) => [body, pairs.to_markdown()?],
            Self::Flash(flash) => [body, flash.to_markdown()],
            Self::FreeAnswer(answer) => [body, answer.to_markdown()?],
        };
        Some(prose::join(parts))
    }

    /// Whether reports count it among the questions.
    pub fn is_question(&self) -> bool {
        self.feedback().is_some()
    }

    /// What an answer is worth to somebody who sees the card in this order.
    pub fn grade(&self, answer: &Answer, shuffle: &Shuffle) -> Grade {
        match self {
            Self::Text | Self::Image(_) | Self::Video(_) | Self::Audio(_) | Self::Flash(_) => Grade::Unasked,
            Self::Choice(choice) => choice.grade(answer),
            Self::Truth(truth) => truth.grade(answer),
            Self::Order(order) => order.grade(answer, shuffle),
            Self::Pairs(pairs) => pairs.grade(answer, shuffle),
            Self::FreeAnswer(free) => free.grade(answer),
        }
    }

    /// What somebody took of what the card offers, by its numbers there, from 0, in whatever order they saw it: answers, 1 or 0 for a statement
    /// that is true or not, the steps as they put them, the right side for each left one. Nothing of what is written in their own words.
    pub fn taken(&self, answer: &Answer, shuffle: &Shuffle) -> Vec<usize> {
        match self {
            Self::Choice(choice) => choice.taken(answer),
            Self::Truth(truth) => truth.taken(answer),
            Self::Order(order) => order.taken(answer, shuffle),
            Self::Pairs(pairs) => pairs.taken(answer, shuffle),
            Self::Text
            | Self::Image(_)
            | Self::Video(_)
            | Self::Audio(_)
            | Self::Flash(_)
            | Self::FreeAnswer(_) => vec![],
        }
    }

    /// What it asks, apart from what is said to whoever has answered.
    pub fn asked(&self) -> Self {
        let mut asked = self.clone();
        if let Some(feedback) = asked.feedback_mut() {
            *feedback = Prose::default();
        }
        asked
    }

    pub fn shape(&self) -> Shape {
        let counts = match self {
            Self::Text | Self::Image(_) | Self::Video(_) | Self::Audio(_) => vec![],
            Self::Choice(choice) => [&[choice.answers.len()], &choice.right[..]].concat(),
            Self::Truth(truth) => vec![usize::from(truth.right)],
            Self::Order(order) => vec![order.steps.len()],
            Self::Pairs(pairs) => vec![pairs.pairs.len()],
            Self::Flash(flash) => vec![flash.cards.len()],
            // One language may have more words for the same than another.
            Self::FreeAnswer(_) => vec![],
        };
        Shape(std::mem::discriminant(self), counts)
    }

    /// The texts of the kind, in the order in which they are read. A translation has the same ones.
    pub(crate) fn fields(&mut self) -> Vec<Field<'_>> {
        match self {
            Self::Text => vec![],
            Self::Image(image) => image.fields(),
            Self::Video(recording) | Self::Audio(recording) => recording.fields(),
            Self::Choice(choice) => choice.fields(),
            Self::Truth(truth) => truth.fields(),
            Self::Order(order) => order.fields(),
            Self::Pairs(pairs) => pairs.fields(),
            Self::Flash(flash) => flash.fields(),
            Self::FreeAnswer(answer) => answer.fields(),
        }
    }

    /// The sign of the kind in lists of cards.
    pub fn icon(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image(_) => "image",
            Self::Video(_) => "play",
            Self::Audio(_) => "speaker",
            Self::Choice(_) | Self::Truth(_) => "quiz",
            Self::Order(_) => "list",
            Self::Pairs(_) => "link",
            Self::Flash(_) => "layers",
            Self::FreeAnswer(_) => "edit",
        }
    }

    /// The picture that the card begins with.
    pub fn picture(&self) -> Option<&Image> {
        if let Self::Image(image) = self { Some(image) } else { None }
    }

    /// The files of the course that it shows.
    pub fn files(&self) -> Vec<&str> {
        match self {
            Self::Image(image) => vec![&image.file],
            Self::Video(recording) | Self::Audio(recording) => {
                std::iter::once(&recording.file).chain(&recording.captions).map(String::as_str).collect()
            }
            _ => vec![],
        }
    }

    /// The same, to be called otherwise.
    pub(crate) fn files_mut(&mut self) -> Vec<&mut String> {
        match self {
            Self::Image(image) => vec![&mut image.file],
            Self::Video(recording) | Self::Audio(recording) => {
                std::iter::once(&mut recording.file).chain(&mut recording.captions).collect()
            }
            _ => vec![],
        }
    }

    fn feedback_mut(&mut self) -> Option<&mut Prose> {
        match self {
            Self::Text | Self::Image(_) | Self::Video(_) | Self::Audio(_) | Self::Flash(_) => None,
            Self::Choice(choice) => Some(&mut choice.feedback),
            Self::Truth(truth) => Some(&mut truth.feedback),
            Self::Order(order) => Some(&mut order.feedback),
            Self::Pairs(pairs) => Some(&mut pairs.feedback),
            Self::FreeAnswer(answer) => Some(&mut answer.feedback),
        }
    }

    /// What is said to whoever has answered: every question has it, even if it is empty.
    pub fn feedback(&self) -> Option<&Prose> {
        match self {
            Self::Text | Self::Image(_) | Self::Video(_) | Self::Audio(_) | Self::Flash(_) => None,
            Self::Choice(choice) => Some(&choice.feedback),
            Self::Truth(truth) => Some(&truth.feedback),
            Self::Order(order) => Some(&order.feedback),
            Self::Pairs(pairs) => Some(&pairs.feedback),
            Self::FreeAnswer(answer) => Some(&answer.feedback),
        }
    }
}

impl Section<'_> {
    /// The class that says the kind. Whatever else stands there is told: it may be one that is misspelt.
    fn class(&mut self, classes: &[String]) -> Option<&'static str> {
        const KINDS: [&str; 6] = ["true", "false", "order", "match", "flash", "answer"];
        let mut found = None;
        for class in classes {
            match KINDS.into_iter().find(|kind| kind == class) {
                Some(kind) if found.is_none() => found = Some(kind),
                Some(_) => self.complain("class-many", self.heading.clone(), class),
                None => self.complain("class-unknown", self.heading.clone(), class),
            }
        }
        if let Some(boxes) = self.blocks().iter().find(|block| found.is_some() && block.is_task_list()) {
            let at = boxes.pieces[0].1.clone();
            self.complain("class-boxes", at, found.unwrap_or_default());
        }
        found
    }
}

#[cfg(any(test, feature = "samples"))]
impl CardKind {
    /// One of every kind.
    pub fn samples() -> Vec<Self> {
        vec![
            Self::Text,
            Self::Image(Image::sample()),
            Self::Video(Recording::video()),
            Self::Audio(Recording::audio()),
            Self::Choice(Choice::sample()),
            Self::Choice(Choice::multiple()),
            Self::Truth(Truth::sample()),
            Self::Order(Order::sample()),
            Self::Pairs(Pairs::sample()),
            Self::Flash(Flash::sample()),
            Self::FreeAnswer(FreeAnswer::sample()),
        ]
    }
}

/// A card, the pictures that it shows, and what is wrong with it.
pub(crate) struct Read {
    pub card: Card,
    pub pictures: Vec<(String, Range<usize>)>,
    pub complaints: Vec<Complaint>,
}

/// A card's heading.
pub(crate) struct Head {
    pub id: String,
    pub title: String,
    pub classes: Vec<String>,
    pub range: Range<usize>,
}

/// Reads what stands under a card's heading. `source` is the text that the places of the pieces are in.
pub(crate) fn read<'s>(head: Head, source: &'s str, pieces: &'s [Piece<'s>]) -> Read {
    let Head { id, title, classes, range: heading } = head;
    let mut section = Section::new(source, &heading, pieces);
    let kind = CardKind::read(&mut section, &classes);
    let body = section.prose(section.blocks());
    if kind == CardKind::Text && body.is_empty() {
        section.complain("card-empty", heading, &title);
    }
    let mut complaints = section.refused(pieces);
    complaints.append(&mut section.complaints);
    Read { card: Card { id, title, body, kind }, pictures: section.pictures, complaints }
}

impl Card {
    /// The card as its author writes it. What only the HTML was stored of is left out.
    pub fn markdown(&self) -> String {
        self.to_markdown().unwrap_or_else(|| format!("## {}", self.title))
    }

    /// The card with its heading; `None` when only the HTML of a text of it was stored.
    pub(crate) fn to_markdown(&self) -> Option<String> {
        let content = self.kind.to_markdown(self.body.markdown()?.to_owned())?;
        let class = self.kind.class().map_or_else(String::new, |class| format!(" .{class}"));
        Some(format!("## {} {{#{}{class}}}\n\n{content}", prose::escape(&self.title), self.id))
    }
}
