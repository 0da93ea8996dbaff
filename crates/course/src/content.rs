//! What a course holds: lessons and their cards. What a card kind is stands in `card.rs`.

use serde::{Deserialize, Serialize};

use crate::card::Card;

/// A course in one language: what its Markdown says. Kept as JSON beside the Markdown.
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

impl Content {
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.lessons.iter().flat_map(|lesson| &lesson.cards)
    }
}

#[cfg(any(test, feature = "samples"))]
impl Content {
    /// Two lessons: a text and a question, then a picture.
    pub fn sample() -> Self {
        use crate::card::{CardKind, Choice, Image};
        use crate::prose::Prose;

        let card = |id: &str, title: &str, kind| Card {
            id: id.to_owned(),
            title: title.to_owned(),
            body: Prose::new("Its colour tells you **what you may serve**.".to_owned()),
            kind,
        };
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
                        card(
                            "young",
                            "A guest looks very young. What do you do?",
                            CardKind::Choice(Choice::sample()),
                        ),
                    ],
                ),
                lesson(
                    "help",
                    "Water and help",
                    vec![card("water", "Water first", CardKind::Image(Image::sample()))],
                ),
            ],
        }
    }
}
