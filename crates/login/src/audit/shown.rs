//! What a page shows of the audit log. The templates are in `web`; which words tell an act is the site's.

use serde_json::Value;
use web::Page;

use super::{Actor, Line, Subject};

/// How a site tells what stands in its log.
#[derive(Clone, Copy)]
pub struct Words {
    /// The icon and the words of an action.
    pub action: fn(&Page, &str) -> (&'static str, String),
    /// What a field is called.
    pub field: fn(&Page, &str) -> String,
    /// The value of a field, as people read it.
    pub value: fn(&Page, &str, &str) -> String,
}

/// A value that is another since: what it was and what it is. Of what was not another, only what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub field: String,
    pub before: Option<String>,
    pub after: String,
}

/// Whom an act was done to.
#[derive(Clone, Debug)]
pub struct ShownSubject {
    pub id: String,
    pub name: String,
    pub changes: Vec<Fact>,
}

/// An entry in the words of its reader.
#[derive(Clone, Debug)]
pub struct Shown {
    pub line: Line,
    pub icon: &'static str,
    pub action: String,
    pub who: String,
    /// Whether `who` is a name that somebody has, and not words of ours.
    pub is_named: bool,
    pub facts: Vec<Fact>,
    pub subjects: Vec<ShownSubject>,
}

impl Shown {
    pub fn new(page: &Page, words: Words, line: Line) -> Self {
        let (icon, action) = (words.action)(page, &line.action);
        let name = line.actor.name();
        let who = match &line.actor {
            _ if !name.is_empty() => name.to_owned(),
            Actor::CommandLine => page.get("audit-command-line").to_string(),
            Actor::Stranger { address, .. } if address.is_empty() => page.get("audit-various").to_string(),
            Actor::Stranger { .. } => page.get("audit-no-address").to_string(),
            _ => page.get("audit-by-itself").to_string(),
        };
        Self {
            icon,
            action,
            is_named: !name.is_empty(),
            who,
            facts: facts(page, words, &line.details),
            subjects: line.subjects.iter().map(|subject| ShownSubject::new(page, words, subject)).collect(),
            line,
        }
    }

    /// How many more the act was done to than are named.
    pub fn others(&self) -> i64 {
        let named = i64::try_from(self.subjects.len()).unwrap_or(i64::MAX);
        self.line.subjects_in_all.saturating_sub(named)
    }

    /// Whether there is more to tell than who did what.
    pub fn is_about_something(&self) -> bool {
        !(self.subjects.is_empty() && self.facts.is_empty())
    }

    pub fn address(&self) -> &str {
        self.line.actor.address().unwrap_or_default()
    }

    /// The id of the person who did it.
    pub fn person(&self) -> Option<&str> {
        self.line.actor.id()
    }
}

impl ShownSubject {
    pub fn new(page: &Page, words: Words, subject: &Subject) -> Self {
        Self {
            id: subject.id.clone(),
            name: subject.name.clone(),
            changes: facts(page, words, &subject.changes),
        }
    }
}

/// `{"status": ["active", "inactive"], "file": "crew.csv"}`, in words. What tells nothing is left out.
fn facts(page: &Page, words: Words, values: &Value) -> Vec<Fact> {
    let Value::Object(values) = values else { return Vec::new() };
    let told = |field: &str, value: &Value| {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        if text.is_empty() {
            page.get("audit-nothing").to_string()
        } else {
            (words.value)(page, field, &text)
        }
    };
    let fact = |field: &str, value: &Value| {
        let (before, after) = match value {
            Value::Array(pair) if pair.len() == 2 => (Some(told(field, &pair[0])), told(field, &pair[1])),
            Value::Number(_) | Value::String(_) => (None, told(field, value)),
            _ => return None,
        };
        Some(Fact { field: (words.field)(page, field), before, after })
    };
    values.iter().filter_map(|(field, value)| fact(field, value)).collect()
}
