//! A card kind: a question with several answers (single choice, quiz).

use pulldown_cmark::Event;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Grade};
use super::section::{Piece, Section, plain_text};
use crate::prose::{self, Prose, escape};

/// A question with several answers, one of them right. In Markdown it is a task list with one box ticked; block quotes
/// are the feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub answers: Vec<String>,
    /// The indexes of the right ones, in order. Stored as a number where it is one, as it always was.
    #[serde(with = "one_or_more")]
    pub right: Vec<usize>,
    /// What is said to whoever has answered.
    #[serde(alias = "feedback_html")]
    pub feedback: Prose,
}

impl Choice {
    pub(super) fn read(section: &mut Section<'_>) -> Option<Self> {
        let lists = section.take(|block| block.is_task_list());
        if lists.is_empty() {
            return None;
        }
        let quotes = section.take(|block| block.is_quote());
        let (mut answers, mut right) = (Vec::new(), Vec::new());
        for item in lists.iter().flat_map(|list| list.items()) {
            let typed = plain_text(item);
            match item.iter().find_map(ticked) {
                Some(true) => right.push(answers.len()),
                Some(false) => {}
                None => section.complain("answer-box", item[0].1.clone(), &typed),
            }
            match kernel::text::name(&typed, 300) {
                Ok(text) => answers.push(text),
                Err(_) => {
                    section.complain("answer-length", item[0].1.clone(), "");
                    answers.push(typed);
                }
            }
        }
        if let Some(code) = wrong(answers.len(), right.len()) {
            section.complain(code, section.heading.clone(), "");
        }
        Some(Self { answers, right, feedback: section.inside_quotes(&quotes) })
    }

    /// What stands below the body; `None` when only the HTML of the feedback was stored.
    pub(super) fn to_markdown(&self) -> Option<String> {
        let line = |(index, answer): (usize, &String)| {
            format!("- [{}] {}", if self.right.contains(&index) { 'x' } else { ' ' }, escape(answer))
        };
        let answers = self.answers.iter().enumerate().map(line).collect::<Vec<_>>().join("\n");
        Some(prose::join([answers, prose::quote(self.feedback.markdown()?)]))
    }

    /// The index of the answer that somebody chose.
    pub fn chosen(&self, answer: &Answer) -> Option<usize> {
        let [chosen] = answer.values() else { return None };
        chosen.parse().ok().filter(|chosen| *chosen < self.answers.len())
    }

    pub fn is_chosen(&self, answer: &Answer, index: &usize) -> bool {
        self.chosen(answer) == Some(*index)
    }

    pub fn is_right(&self, answer: &Answer) -> bool {
        self.grade(answer) == Grade::of(true)
    }

    /// The answers, and whether each is right.
    pub(super) fn solution(&self) -> Vec<(&str, bool)> {
        self.answers
            .iter()
            .enumerate()
            .map(|(index, answer)| (answer.as_str(), self.right.contains(&index)))
            .collect()
    }

    pub(super) fn grade(&self, answer: &Answer) -> Grade {
        match (answer.values(), self.chosen(answer)) {
            (_, Some(chosen)) => Grade::of(self.right == [chosen]),
            ([], None) => Grade::Missing,
            ([number], None) if number.parse::<usize>().is_ok() => Grade::Missing,
            _ => Grade::Nonsense,
        }
    }
}

/// Courses that were stored when a question had exactly one right answer say `1`, and so does a question that has one.
mod one_or_more {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Right {
        One(usize),
        Many(Vec<usize>),
    }

    pub fn serialize<S: Serializer>(right: &[usize], serializer: S) -> Result<S::Ok, S::Error> {
        if let [right] = right { right.serialize(serializer) } else { right.serialize(serializer) }
    }

    pub fn deserialize<'d, D: Deserializer<'d>>(deserializer: D) -> Result<Vec<usize>, D::Error> {
        Ok(match Right::deserialize(deserializer)? {
            Right::One(right) => vec![right],
            Right::Many(right) => right,
        })
    }
}

fn ticked((event, _): &Piece<'_>) -> Option<bool> {
    if let Event::TaskListMarker(is_ticked) = event { Some(*is_ticked) } else { None }
}

fn wrong(answers: usize, right: usize) -> Option<&'static str> {
    match (answers, right) {
        (0 | 1, _) => Some("answers-few"),
        (9.., _) => Some("answers-many"),
        (_, 0) => Some("right-none"),
        (_, 1) => None,
        _ => Some("right-many"),
    }
}

#[cfg(any(test, feature = "samples"))]
impl Choice {
    pub(crate) fn sample() -> Self {
        let answers = vec!["Serve.".to_owned(), "Ask for ID.".to_owned()];
        Self { answers, right: vec![1], feedback: Prose::new("Wristbands get swapped.".to_owned()) }
    }
}
