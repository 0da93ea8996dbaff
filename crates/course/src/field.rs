//! A text of a course in its place: what people read there, and what a translation puts there instead. Each kind of card
//! names its own (`fields` in `card.rs`); `translation` makes units of them.

use std::fmt;

use crate::prose::Prose;

/// Which text of a course, lesson or card. Its word is part of what a file for a translator is matched by, so it stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub name: &'static str,
    /// Which of several, counted from 1.
    pub number: Option<usize>,
}

/// `answer-2`.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Some(number) => write!(f, "{}-{number}", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// A text in its place.
pub(crate) struct Field<'c> {
    pub part: Part,
    words: Words<'c>,
}

enum Words<'c> {
    /// Plain text in one line.
    Line(&'c mut String),
    /// Several, as many as a language needs: one text of as many lines.
    List(&'c mut Vec<String>),
    Prose(&'c mut Prose),
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Line,
    /// A line each.
    List,
    Markdown,
}

impl<'c> Field<'c> {
    pub fn line(name: &'static str, text: &'c mut String) -> Self {
        Self { part: Part { name, number: None }, words: Words::Line(text) }
    }

    pub fn prose(name: &'static str, text: &'c mut Prose) -> Self {
        Self { part: Part { name, number: None }, words: Words::Prose(text) }
    }

    pub fn list(name: &'static str, texts: &'c mut Vec<String>) -> Self {
        Self { part: Part { name, number: None }, words: Words::List(texts) }
    }

    /// The names of two columns, and what stands in them.
    pub fn rows(
        [left, right]: [&'static str; 2],
        columns: &'c mut [String; 2],
        rows: &'c mut [[String; 2]],
    ) -> Vec<Self> {
        let mut fields = Self::lines("column", columns);
        for (at, [one, other]) in rows.iter_mut().enumerate() {
            let field =
                |name, text| Self { part: Part { name, number: Some(at + 1) }, words: Words::Line(text) };
            fields.extend([field(left, one), field(right, other)]);
        }
        fields
    }

    /// Texts of one kind below each other.
    pub fn lines(name: &'static str, texts: impl IntoIterator<Item = &'c mut String>) -> Vec<Self> {
        let number =
            |(at, text)| Self { part: Part { name, number: Some(at + 1) }, words: Words::Line(text) };
        texts.into_iter().enumerate().map(number).collect()
    }

    pub fn form(&self) -> Form {
        match self.words {
            Words::Line(_) => Form::Line,
            Words::List(_) => Form::List,
            Words::Prose(_) => Form::Markdown,
        }
    }

    /// What stands there; of formatted text, its Markdown.
    pub fn text(&self) -> String {
        match &self.words {
            Words::Line(text) => (*text).clone(),
            Words::List(texts) => texts.join("\n"),
            Words::Prose(prose) => prose.markdown().unwrap_or_default().to_owned(),
        }
    }

    /// Puts other words there.
    pub fn set(self, text: String) {
        match self.words {
            Words::Line(line) => *line = text,
            Words::List(texts) => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                *texts = lines.map(str::to_owned).collect();
            }
            Words::Prose(prose) => *prose = Prose::new(text),
        }
    }
}
