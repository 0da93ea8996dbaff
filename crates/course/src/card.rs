//! Cards, and what is asked of every kind of card: each kind's own file answers. A new kind is a variant and a line in
//! each `match` here, a file in this folder, and a template that the player's `card.html` includes.

mod answer;
mod choice;
mod image;
mod section;

use std::mem::Discriminant;
use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use answer::{Answer, Grade};
pub use choice::Choice;
pub use image::Image;
use section::{Complaint, Section};
pub(crate) use section::{Piece, plain_text};

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
    #[serde(rename = "question")]
    Choice(Choice),
}

/// What must be the same in every language, so that progress means the same: the kind, and what it counts.
#[derive(PartialEq)]
pub struct Shape(Discriminant<CardKind>, Vec<usize>);

impl CardKind {
    /// Takes what belongs to a kind out of a section. The first kind that finds something has the card.
    fn read(section: &mut Section<'_>) -> Self {
        let kind = Choice::read(section).map(Self::Choice);
        let kind = kind.or_else(|| Image::read(section).map(Self::Image));
        kind.unwrap_or(Self::Text)
    }

    /// The card's body with the kind around it.
    fn to_markdown(&self, body: String) -> Option<String> {
        let parts = match self {
            Self::Text => [body, String::new()],
            Self::Image(image) => [image.to_markdown(), body],
            Self::Choice(choice) => [body, choice.to_markdown()?],
        };
        Some(prose::join(parts))
    }

    /// Whether reports count it among the questions.
    pub fn is_question(&self) -> bool {
        match self {
            Self::Text | Self::Image(_) => false,
            Self::Choice(_) => true,
        }
    }

    pub fn grade(&self, answer: &Answer) -> Grade {
        match self {
            Self::Text | Self::Image(_) => Grade::Unasked,
            Self::Choice(choice) => choice.grade(answer),
        }
    }

    /// What it asks, apart from what is said to whoever has answered.
    pub fn asked(&self) -> Self {
        let mut asked = self.clone();
        match &mut asked {
            Self::Text | Self::Image(_) => {}
            Self::Choice(choice) => choice.feedback = Prose::default(),
        }
        asked
    }

    pub fn shape(&self) -> Shape {
        let counts = match self {
            Self::Text | Self::Image(_) => vec![],
            Self::Choice(choice) => [&[choice.answers.len()], &choice.right[..]].concat(),
        };
        Shape(std::mem::discriminant(self), counts)
    }

    /// The sign of the kind in lists of cards.
    pub fn icon(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image(_) => "image",
            Self::Choice(_) => "quiz",
        }
    }

    /// The picture that the card begins with.
    pub fn picture(&self) -> Option<&Image> {
        match self {
            Self::Image(image) => Some(image),
            Self::Text | Self::Choice(_) => None,
        }
    }

    /// For whoever checks the course: what people choose from, and whether it is right.
    pub fn solution(&self) -> Vec<(&str, bool)> {
        match self {
            Self::Text | Self::Image(_) => vec![],
            Self::Choice(choice) => choice.solution(),
        }
    }

    /// What is said to whoever has answered.
    pub fn feedback(&self) -> Option<&Prose> {
        match self {
            Self::Text | Self::Image(_) => None,
            Self::Choice(choice) => Some(&choice.feedback),
        }
    }
}

#[cfg(any(test, feature = "samples"))]
impl CardKind {
    /// One of every kind.
    pub fn samples() -> Vec<Self> {
        vec![Self::Text, Self::Image(Image::sample()), Self::Choice(Choice::sample())]
    }
}

/// A card, the pictures that it shows, and what is wrong with it.
pub(crate) struct Read {
    pub card: Card,
    pub pictures: Vec<(String, Range<usize>)>,
    pub complaints: Vec<Complaint>,
}

/// Reads what stands under a card's heading. `source` is the text that the places of the pieces are in.
pub(crate) fn read<'s>(
    (id, title): (String, String),
    source: &'s str,
    heading: &Range<usize>,
    pieces: &'s [Piece<'s>],
) -> Read {
    let mut section = Section::new(source, heading, pieces);
    let kind = CardKind::read(&mut section);
    let body = section.prose(section.blocks());
    if kind == CardKind::Text && body.is_empty() {
        section.complain("card-empty", heading.clone(), &title);
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
        Some(format!("## {} {{#{}}}\n\n{content}", prose::escape(&self.title), self.id))
    }
}
