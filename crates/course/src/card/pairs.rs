//! A card kind: pairs to match (quiz).

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Grade};
use super::section::Section;
use super::shuffle::Shuffle;
use super::table;
use crate::field::Field;
use crate::prose::{self, Prose};

/// Pairs to match. In Markdown the heading has the class `.match` and a table of two columns has a pair in each row; block
/// quotes are the feedback.
///
/// The form has a field for each left side, in their order: which of the right sides, as they are shown, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairs {
    /// What stands on the left, and on the right; may be empty.
    pub columns: [String; 2],
    pub pairs: Vec<[String; 2]>,
    /// What is said to whoever has answered.
    pub feedback: Prose,
}

/// A pair as somebody made it.
pub struct Matched<'p> {
    pub left: &'p str,
    /// What they chose.
    pub chosen: &'p str,
    /// What belongs to it.
    pub right: &'p str,
}

impl Matched<'_> {
    pub fn is_right(&self) -> bool {
        self.chosen == self.right
    }
}

impl Pairs {
    pub(super) fn read(section: &mut Section<'_>) -> Self {
        let table = section.table();
        for side in [0, 1] {
            let cells: Vec<_> = table.rows.iter().map(|(row, at)| (row[side].clone(), at.clone())).collect();
            section.each_once(&cells, "pairs-twice");
        }
        if let Some(at) = table.at.filter(|_| !(2..=8).contains(&table.rows.len())) {
            section.complain("pairs-count", at, "");
        }
        let pairs = table.rows.into_iter().map(|(row, _)| row).collect();
        Self { columns: table.columns, pairs, feedback: section.feedback() }
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        let mut fields = Field::rows(["left", "right"], &mut self.columns, &mut self.pairs);
        fields.push(Field::prose("feedback", &mut self.feedback));
        fields
    }

    /// What stands below the body; `None` when only the HTML of the feedback was stored.
    pub(super) fn to_markdown(&self) -> Option<String> {
        let table = table::to_markdown(&self.columns, &self.pairs);
        Some(prose::join([table, prose::quote(self.feedback.markdown()?)]))
    }

    /// The right sides as somebody sees them.
    pub fn choices(&self, shuffle: &Shuffle) -> Vec<&str> {
        shuffle.order(self.pairs.len()).into_iter().map(|pair| self.pairs[pair][1].as_str()).collect()
    }

    /// The left sides, each with which of the choices somebody took for it, counted from 1, as far as they did.
    pub fn shown(&self, answer: &Answer) -> Vec<(&str, Option<usize>)> {
        let places = answer.places(self.pairs.len());
        self.pairs.iter().zip(places).map(|([left, _], place)| (left.as_str(), place)).collect()
    }

    /// The pairs as somebody made them. Nothing while they are not all made.
    pub fn chosen(&self, answer: &Answer, shuffle: &Shuffle) -> Vec<Matched<'_>> {
        let taken = answer.each_once(self.pairs.len()).unwrap_or_default();
        let choices = self.choices(shuffle);
        let pairs = self.pairs.iter().zip(taken);
        pairs.map(|([left, right], taken)| Matched { left, chosen: choices[taken - 1], right }).collect()
    }

    pub(super) fn taken(&self, answer: &Answer, shuffle: &Shuffle) -> Vec<usize> {
        let taken = answer.each_once(self.pairs.len()).unwrap_or_default();
        let shown = shuffle.order(self.pairs.len());
        taken.into_iter().map(|number| shown[number - 1]).collect()
    }

    pub(super) fn grade(&self, answer: &Answer, shuffle: &Shuffle) -> Grade {
        match answer.each_once(self.pairs.len()) {
            Ok(_) => Grade::of(self.chosen(answer, shuffle).iter().all(Matched::is_right)),
            Err(grade) => grade,
        }
    }
}

#[cfg(any(test, feature = "samples"))]
impl Pairs {
    pub(crate) fn sample() -> Self {
        let pairs = [["Green", "No alcohol"], ["Orange", "Beer | wine"], ["Pink", "Everything"]];
        Self {
            columns: ["Wristband", "Drink"].map(str::to_owned),
            pairs: pairs.map(|pair| pair.map(str::to_owned)).into(),
            feedback: Prose::new("Look at the **wrist**.".to_owned()),
        }
    }
}
