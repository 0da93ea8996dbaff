//! What a course holds: lessons and their cards, of each card kind the shape and, of a quiz question, the right
//! answer.

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

impl Card {
    pub fn is_question(&self) -> bool {
        matches!(self.kind, CardKind::Question { .. })
    }
}

impl Content {
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.lessons.iter().flat_map(|lesson| &lesson.cards)
    }
}

#[cfg(test)]
impl Content {
    /// Two lessons: a text and a question, then a picture.
    pub(crate) fn sample() -> Self {
        let card = |id: &str, title: &str, kind| Card {
            id: id.to_owned(),
            title: title.to_owned(),
            html: "<p>Its colour tells you <strong>what you may serve</strong>.</p>".to_owned(),
            kind,
        };
        let question = CardKind::Question {
            answers: vec!["Serve.".to_owned(), "Ask for ID.".to_owned()],
            right: 1,
            feedback_html: "<p>Wristbands get swapped.</p>".to_owned(),
        };
        let picture = CardKind::Image { file: "water.svg".to_owned(), alt: "A glass of water".to_owned() };
        let lesson =
            |id: &str, title: &str, cards| Lesson { id: id.to_owned(), title: title.to_owned(), cards };
        Self {
            title: "Serving drinks safely".to_owned(),
            summary: "Wristbands, ID, and saying no with a smile.".to_owned(),
            minutes: 8,
            lessons: vec![
                lesson(
                    "wristbands",
                    "Wristbands and age",
                    vec![
                        card("check", "Check the wrist", CardKind::Text),
                        card("young", "A guest looks very young. What do you do?", question),
                    ],
                ),
                lesson("help", "Water and help", vec![card("water", "Water first", picture)]),
            ],
        }
    }
}
