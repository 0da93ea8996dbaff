//! What the address of an audit log asks for.

use serde::{Deserialize, Serialize};
use web::{Between, Page, WrongDays};

use super::Filter;

/// The choice in the address: whom, what and when. It may be any text.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(default)]
pub struct AuditQuery {
    /// Whom somebody looks for, as they typed it.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub q: String,
    /// The person whom it is about or who did it, by id.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub about: String,
    /// The site's word.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub action: String,
    /// The first day …
    #[serde(skip_serializing_if = "str::is_empty")]
    pub from: String,
    /// … and the last.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub to: String,
    /// Only entries older than this one.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub before: String,
}

impl AuditQuery {
    /// The same as far as a database and a page can take it.
    #[must_use]
    pub fn clean(self) -> Self {
        let clean =
            |text: String| text.trim().chars().filter(|c| !c.is_control()).take(200).collect::<String>();
        Self {
            q: clean(self.q),
            about: clean(self.about),
            action: clean(self.action),
            from: clean(self.from),
            to: clean(self.to),
            before: clean(self.before),
        }
    }

    /// What to look for. Of days that are wrong it says what, and looks for any.
    pub fn filter(&self, page: &Page) -> (Filter, WrongDays) {
        let (Between { from, until }, wrong) = Between::days(page, &self.from, &self.to);
        let (person, action) = (self.about.clone(), self.action.clone());
        (Filter { person, action, from, until, ..Filter::default() }, wrong)
    }

    /// Whether anything is chosen.
    pub fn is_chosen(&self) -> bool {
        Self { before: String::new(), ..self.clone() } != Self::default()
    }
}
