//! What is wrong with a course.

/// How many are told at once: nobody reads more, and a page of ten thousand of them takes long.
pub const MOST: usize = 100;

/// A mistake in a course that somebody wrote or uploaded: where it is, and what. Whoever shows it has the sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file of the folder; empty when the folder as a whole is meant.
    pub file: String,
    /// Counted from 1, front matter included.
    pub line: Option<usize>,
    /// The id of the lesson or card that it stands in, as far as it has one.
    pub card: Option<String>,
    /// Names the sentence.
    pub code: &'static str,
    /// The name, id or text that the sentence is about, cut short: it was written by somebody else.
    pub detail: String,
}

impl Problem {
    pub fn new(code: &'static str) -> Self {
        Self { file: String::new(), line: None, card: None, code, detail: String::new() }
    }

    pub fn in_file(mut self, file: &str) -> Self {
        self.file = file.to_owned();
        self
    }

    pub fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    pub fn in_card(mut self, id: &str) -> Self {
        self.card = (!id.is_empty()).then(|| id.to_owned());
        self
    }

    pub fn about(mut self, detail: &str) -> Self {
        self.detail = detail.chars().filter(|c| !c.is_control()).take(120).collect();
        self
    }
}
