//! A card kind: a question with several answers (single choice, multiple choice, quiz).

use pulldown_cmark::Event;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Grade};
use super::section::{Piece, Section, plain_text};
use crate::field::Field;
use crate::prose::{self, Prose, escape};

/// A question with several answers, one or more of them right. In Markdown it is a task list with their boxes ticked; block
/// quotes are the feedback. Whoever answers has to choose all that are right, and no other.
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
        Some(Self { answers, right, feedback: section.feedback() })
    }

    /// What stands below the body; `None` when only the HTML of the feedback was stored.
    pub(super) fn to_markdown(&self) -> Option<String> {
        let line = |(index, answer): (usize, &String)| {
            format!("- [{}] {}", if self.right.contains(&index) { 'x' } else { ' ' }, escape(answer))
        };
        let answers = self.answers.iter().enumerate().map(line).collect::<Vec<_>>().join("\n");
        Some(prose::join([answers, prose::quote(self.feedback.markdown()?)]))
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        let mut fields = Field::lines("answer", &mut self.answers);
        fields.push(Field::prose("feedback", &mut self.feedback));
        fields
    }

    /// Whether people may choose more than one.
    pub fn is_multiple(&self) -> bool {
        self.right.len() > 1
    }

    /// The indexes of the answers that somebody chose: none, if the form could not say so.
    fn chosen(&self, answer: &Answer) -> Vec<usize> {
        let chosen = answer.values().iter().filter_map(|number| number.parse().ok());
        chosen.filter(|chosen| *chosen < self.answers.len()).collect()
    }

    pub fn is_chosen(&self, answer: &Answer, index: &usize) -> bool {
        self.chosen(answer).contains(index)
    }

    pub fn is_right(&self, index: &usize) -> bool {
        self.right.contains(index)
    }

    pub(super) fn taken(&self, answer: &Answer) -> Vec<usize> {
        let mut chosen = self.chosen(answer);
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }

    pub(super) fn grade(&self, answer: &Answer) -> Grade {
        let chosen = self.taken(answer);
        let is_number = |value: &String| value.parse::<usize>().is_ok();
        let values = answer.values();
        if !values.iter().all(is_number)
            || values.len() > 1 && (!self.is_multiple() || chosen.len() < values.len())
        {
            Grade::Nonsense
        } else if chosen.is_empty() {
            Grade::Missing
        } else {
            Grade::of(chosen == self.right)
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
        _ => None,
    }
}

#[cfg(any(test, feature = "samples"))]
impl Choice {
    /// With several right answers.
    pub(crate) fn multiple() -> Self {
        let answers = ["Water.", "Beer.", "Juice."].map(str::to_owned).into();
        Self { answers, right: vec![0, 2], feedback: Prose::new("No **alcohol**.".to_owned()) }
    }

    pub(crate) fn sample() -> Self {
        let answers = vec!["Serve.".to_owned(), "Ask for ID.".to_owned()];
        Self { answers, right: vec![1], feedback: Prose::new("Wristbands get swapped.".to_owned()) }
    }
}
