//! What the address of an audit log asks for.

use serde::{Deserialize, Serialize};
use web::Page;

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

/// What is wrong with the two days: the key of a sentence for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WrongDays {
    pub from: Option<&'static str>,
    pub to: Option<&'static str>,
}

impl WrongDays {
    pub fn any(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
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
        let read = |text: &str| match text {
            "" => Ok(None),
            text => page.chosen_day(text).map(Some).ok_or("audit-no-day"),
        };
        let (from, to) = (read(&self.from), read(&self.to));
        let mut wrong = WrongDays { from: from.as_ref().err().copied(), to: to.as_ref().err().copied() };
        let (from, until) = (from.ok().flatten().map(|day| day.start), to.ok().flatten().map(|day| day.end));
        if from.zip(until).is_some_and(|(from, until)| from >= until) {
            wrong.to = Some("audit-days-turned");
        }
        let (person, action) = (self.about.clone(), self.action.clone());
        (Filter { person, action, from, until, ..Filter::default() }, wrong)
    }

    /// Whether anything is chosen.
    pub fn is_chosen(&self) -> bool {
        Self { before: String::new(), ..self.clone() } != Self::default()
    }
}
