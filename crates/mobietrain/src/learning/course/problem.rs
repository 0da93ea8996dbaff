//! What is wrong with a course, in words for its author.

use web::{Language, Text};

use crate::texts::TEXTS;

/// How many are told at once: nobody reads more, and a page of ten thousand of them takes long.
pub(crate) const MOST: usize = 100;

/// A mistake in a course that somebody wrote or uploaded: where it is, and a sentence about what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.sentence(TEXTS.text(Language::En)))]
pub struct Problem {
    /// The file of the folder; empty when the folder as a whole is meant.
    pub file: String,
    /// Counted from 1, front matter included.
    pub line: Option<usize>,
    /// Names the sentence: `course-problem-{code}` in the translations.
    pub(crate) code: &'static str,
    pub(super) detail: String,
}

impl Problem {
    pub(crate) fn new(code: &'static str) -> Self {
        Self { file: String::new(), line: None, code, detail: String::new() }
    }

    pub(crate) fn in_file(mut self, file: &str) -> Self {
        self.file = file.to_owned();
        self
    }

    pub(crate) fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// The name, id or text that the sentence is about, cut short: it was written by somebody else.
    pub(crate) fn about(mut self, detail: &str) -> Self {
        self.detail = detail.chars().filter(|c| !c.is_control()).take(120).collect();
        self
    }

    /// The place and the sentence, in a language.
    pub(crate) fn sentence(&self, text: Text) -> String {
        let key = format!("course-problem-{}", self.code);
        let what = text.get(&key).with("detail", &self.detail).to_string();
        let place = match (self.file.is_empty(), self.line) {
            (true, _) => return what,
            (false, None) => text.get("course-problem-in-file"),
            (false, Some(line)) => text.get("course-problem-in-line").with("line", line),
        };
        place.with("file", &self.file).with("what", what).to_string()
    }
}
