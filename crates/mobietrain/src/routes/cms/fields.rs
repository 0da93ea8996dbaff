//! What forms of the CMS send, and the mistakes that stand beside their fields.

use std::collections::HashSet;

use kernel::text;
use serde::Deserialize;

/// The tick that something cannot be undone, and is meant.
#[derive(Deserialize)]
pub(crate) struct Sure {
    sure: Option<String>,
}

impl Sure {
    pub fn is_ticked(&self) -> bool {
        self.sure.is_some()
    }
}

/// What was ticked: each once, exactly as the page sent it out, and nothing with control characters, of which PostgreSQL
/// refuses NUL.
pub(crate) fn ticked(values: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    let fine = |value: &&String| {
        !value.is_empty() && value.chars().count() <= 255 && !value.chars().any(char::is_control)
    };
    values.iter().filter(fine).filter(|value| seen.insert(*value)).cloned().collect()
}

/// What is wrong with a field, to be shown beside it: the field's name and the sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mistakes(pub Vec<(&'static str, String)>);

impl Mistakes {
    pub fn add(&mut self, field: &'static str, sentence: impl ToString) {
        self.0.push((field, sentence.to_string()));
    }

    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(of, _)| *of == field).map(|(_, sentence)| sentence.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What people typed for a search: one line, cut to a sane length.
pub(crate) fn search_text(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).take(100).collect();
    text::name(&text, usize::MAX).unwrap_or_default()
}
