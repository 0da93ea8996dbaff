//! A card kind: a statement that is true or false (quiz).

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Grade};
use super::section::Section;
use crate::field::Field;
use crate::prose::{self, Prose};

/// A statement, which is the title. In Markdown the heading has the class `.true` or `.false`; block quotes are the
/// feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Truth {
    pub right: bool,
    /// What is said to whoever has answered.
    pub feedback: Prose,
}

impl Truth {
    pub(super) fn read(section: &mut Section<'_>, right: bool) -> Self {
        Self { right, feedback: section.feedback() }
    }

    /// What stands below the body; `None` when only the HTML of the feedback was stored.
    pub(super) fn to_markdown(&self) -> Option<String> {
        Some(prose::quote(self.feedback.markdown()?))
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        vec![Field::prose("feedback", &mut self.feedback)]
    }

    pub(super) const fn class(&self) -> &'static str {
        if self.right { "true" } else { "false" }
    }

    /// What somebody says of it.
    fn chosen(&self, answer: &Answer) -> Option<bool> {
        match answer.values() {
            [said] => said.parse().ok(),
            _ => None,
        }
    }

    pub fn is_chosen(&self, answer: &Answer, said: &bool) -> bool {
        self.chosen(answer) == Some(*said)
    }

    pub(super) fn taken(&self, answer: &Answer) -> Vec<usize> {
        self.chosen(answer).into_iter().map(usize::from).collect()
    }

    pub(super) fn grade(&self, answer: &Answer) -> Grade {
        match (answer.values(), self.chosen(answer)) {
            (_, Some(said)) => Grade::of(said == self.right),
            ([], None) => Grade::Missing,
            _ => Grade::Nonsense,
        }
    }
}

#[cfg(any(test, feature = "samples"))]
impl Truth {
    pub(crate) fn sample() -> Self {
        Self { right: false, feedback: Prose::new("It closes at **three**.".to_owned()) }
    }
}
