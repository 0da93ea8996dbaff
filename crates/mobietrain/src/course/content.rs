use serde::{Deserialize, Serialize};

/// A course in one language: what its Markdown says, ready to be shown. Kept as JSON beside the Markdown.
///
/// Every `html` was made by our own renderer from Markdown, with raw HTML escaped, so pages may write it as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub title: String,
    pub summary: String,
    pub minutes: i64,
    pub lessons: Vec<Lesson>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    pub id: String,
    pub title: String,
    pub cards: Vec<Card>,
}

/// One screen of the player. Its id is unique in the course and the same in every language: progress hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub id: String,
    pub title: String,
    pub html: String,
    #[serde(flatten)]
    pub kind: CardKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CardKind {
    Text,
    /// `file` is a file of the course; `alt` says what the picture shows.
    Image {
        file: String,
        alt: String,
    },
    /// `right` is the index of the right answer.
    Question {
        answers: Vec<String>,
        right: usize,
        feedback_html: String,
    },
}

impl Content {
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.lessons.iter().flat_map(|lesson| &lesson.cards)
    }

    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards().find(|card| card.id == id)
    }
}
