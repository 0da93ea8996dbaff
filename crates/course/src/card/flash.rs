//! A card kind: flash cards, to turn over.

use serde::{Deserialize, Serialize};

use super::section::Section;
use super::table;
use crate::field::Field;

/// Flash cards. In Markdown the heading has the class `.flash` and a table of two columns has a card in each row: its front
/// and its back. What the columns are called may stay empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// What stands on the fronts, and on the backs.
    pub columns: [String; 2],
    pub cards: Vec<[String; 2]>,
}

impl Flash {
    pub(super) fn read(section: &mut Section<'_>) -> Self {
        let table = section.table();
        if let Some(at) = table.at.filter(|_| !(1..=20).contains(&table.rows.len())) {
            section.complain("flash-count", at, "");
        }
        Self { columns: table.columns, cards: table.rows.into_iter().map(|(row, _)| row).collect() }
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        Field::rows(["front", "back"], &mut self.columns, &mut self.cards)
    }

    /// What stands below the body.
    pub(super) fn to_markdown(&self) -> String {
        table::to_markdown(&self.columns, &self.cards)
    }
}

#[cfg(any(test, feature = "samples"))]
impl Flash {
    pub(crate) fn sample() -> Self {
        let cards = [["Orange wristband", "Beer and wine. No spirits."], ["Green wristband", "No alcohol."]];
        let cards = cards.map(|card| card.map(str::to_owned)).into();
        Self { columns: [String::new(), String::new()], cards }
    }
}
