//! What forms of the CMS send, and the mistakes that stand beside their fields.

use std::collections::HashSet;

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

/// What was ticked: each once, and nothing with control characters, of which PostgreSQL refuses NUL.
pub(crate) fn ticked(values: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    let clean = values.iter().filter_map(|value| web::clean_line(value, 255));
    clean.filter(|value| seen.insert(value.clone())).collect()
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

/// Marks a text as one that people typed for a search: cut to a sane length, control characters gone.
pub(crate) fn search_text(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect::<String>().trim().to_owned()
}
