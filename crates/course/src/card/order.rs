//! A card kind: steps to put in their order (quiz).

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Grade};
use super::section::Section;
use super::shuffle::Shuffle;
use crate::field::Field;
use crate::prose::{self, Prose, escape_line};

/// Steps to put in their order. In Markdown the heading has the class `.order` and a numbered list has the steps as they
/// come; block quotes are the feedback.
///
/// The form has a field for each step, as they are shown: the place that it is given, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// In the right order.
    pub steps: Vec<String>,
    /// What is said to whoever has answered.
    pub feedback: Prose,
}

impl Order {
    pub(super) fn read(section: &mut Section<'_>) -> Self {
        let items = section.items(|block| block.is_numbered_list());
        section.each_once(&items, "steps-twice");
        if !(2..=8).contains(&items.len()) {
            section.complain("steps-count", section.heading.clone(), "");
        }
        Self { steps: items.into_iter().map(|(step, _)| step).collect(), feedback: section.feedback() }
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        let mut fields = Field::lines("step", &mut self.steps);
        fields.push(Field::prose("feedback", &mut self.feedback));
        fields
    }

    /// What stands below the body; `None` when only the HTML of the feedback was stored.
    pub(super) fn to_markdown(&self) -> Option<String> {
        let line = |(index, step): (usize, &String)| format!("{}. {}", index + 1, escape_line(step));
        let steps = self.steps.iter().enumerate().map(line).collect::<Vec<_>>().join("\n");
        Some(prose::join([steps, prose::quote(self.feedback.markdown()?)]))
    }

    /// The steps as somebody sees them, each with the place that they gave it, as far as they did.
    pub fn shown(&self, answer: &Answer, shuffle: &Shuffle) -> Vec<(&str, Option<usize>)> {
        let shown = shuffle.order(self.steps.len());
        let places = answer.places(self.steps.len());
        shown.into_iter().zip(places).map(|(step, place)| (self.steps[step].as_str(), place)).collect()
    }

    /// The steps in the order that somebody gave them, and whether each stands at its place. Nothing while it is not done.
    pub fn chosen(&self, answer: &Answer, shuffle: &Shuffle) -> Vec<(&str, bool)> {
        let order = self.given(answer, shuffle).unwrap_or_default();
        order.iter().enumerate().map(|(place, step)| (self.steps[*step].as_str(), place == *step)).collect()
    }

    /// The indexes of the steps in the order that somebody gave them.
    fn given(&self, answer: &Answer, shuffle: &Shuffle) -> Result<Vec<usize>, Grade> {
        let places = answer.each_once(self.steps.len())?;
        let mut placed: Vec<_> = places.into_iter().zip(shuffle.order(self.steps.len())).collect();
        placed.sort_unstable();
        Ok(placed.into_iter().map(|(_, step)| step).collect())
    }

    pub(super) fn taken(&self, answer: &Answer, shuffle: &Shuffle) -> Vec<usize> {
        self.given(answer, shuffle).unwrap_or_default()
    }

    pub(super) fn grade(&self, answer: &Answer, shuffle: &Shuffle) -> Grade {
        match self.given(answer, shuffle) {
            Ok(order) => Grade::of(order.is_sorted()),
            Err(grade) => grade,
        }
    }
}

#[cfg(any(test, feature = "samples"))]
impl Order {
    pub(crate) fn sample() -> Self {
        let steps = ["Stand close.", "Grip with both hands.", "Bend your knees.", "Push up."];
        let feedback = Prose::new("Your **legs** lift.".to_owned());
        Self { steps: steps.map(str::to_owned).into(), feedback }
    }
}
