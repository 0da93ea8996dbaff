//! A card kind: a question that is answered in one's own words, and few of them (quiz).

use kernel::text;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Grade};
use super::section::Section;
use crate::field::Field;
use crate::prose::{self, Prose, escape_line};

/// The longest answer, in characters; the form says so to the browser.
pub const LONGEST_ANSWER: usize = 300;

/// A question that is answered in a few words. In Markdown the heading has the class `.answer` and a list has the answers that
/// are right, which nobody sees before; block quotes are the feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeAnswer {
    pub accepted: Vec<String>,
    /// What is said to whoever has answered.
    pub feedback: Prose,
}

impl FreeAnswer {
    pub(super) fn read(section: &mut Section<'_>) -> Self {
        let items = section.items(|block| block.is_bullet_list());
        if !(1..=10).contains(&items.len()) {
            section.complain("accepted-count", section.heading.clone(), "");
        }
        Self { accepted: items.into_iter().map(|(answer, _)| answer).collect(), feedback: section.feedback() }
    }

    /// What stands below the body; `None` when only the HTML of the feedback was stored.
    pub(super) fn to_markdown(&self) -> Option<String> {
        let line = |answer: &String| format!("- {}", escape_line(answer));
        let accepted = self.accepted.iter().map(line).collect::<Vec<_>>().join("\n");
        Some(prose::join([accepted, prose::quote(self.feedback.markdown()?)]))
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        vec![Field::list("accepted", &mut self.accepted), Field::prose("feedback", &mut self.feedback)]
    }

    /// What somebody wrote.
    pub fn written(&self, answer: &Answer) -> String {
        let [written] = answer.values() else { return String::new() };
        text::name(written, LONGEST_ANSWER).unwrap_or_default()
    }

    pub(super) fn grade(&self, answer: &Answer) -> Grade {
        match answer.values() {
            [] => Grade::Missing,
            [written] => match text::name(written, LONGEST_ANSWER) {
                Ok(written) => {
                    let key = text::answer_key(&written);
                    Grade::of(self.accepted.iter().any(|accepted| text::answer_key(accepted) == key))
                }
                Err(text::TextError::Empty) => Grade::Missing,
                Err(_) => Grade::Nonsense,
            },
            _ => Grade::Nonsense,
        }
    }
}

#[cfg(any(test, feature = "samples"))]
impl FreeAnswer {
    pub(crate) fn sample() -> Self {
        let accepted = ["112", "one one two"].map(str::to_owned).into();
        Self { accepted, feedback: Prose::new("Everywhere in **Europe**.".to_owned()) }
    }
}
