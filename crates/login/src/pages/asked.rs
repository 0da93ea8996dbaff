//! From whom a second factor is asked: a day for each role, in a form.

use std::time::Duration;

use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::Page;

/// Days that people get when nobody has chosen any.
const PROPOSED: Duration = Duration::from_secs(14 * 24 * 3600);

/// What is asked of a role.
#[derive(Clone, Copy, Debug)]
pub struct AskedOf {
    /// From when on; `None` when it is not asked.
    pub from: Option<Timestamp>,
    /// People of this role, and those of them who have one.
    pub people: i64,
    pub with_one: i64,
}

/// A role's part of the form.
pub struct AskedPart {
    /// Of the role, in the names of the fields.
    pub id: &'static str,
    /// The text that says whom it is about.
    pub who: &'static str,
    pub of: AskedOf,
    pub is_asked: bool,
    /// As it stands in the field.
    pub day: String,
    pub is_day_wrong: bool,
}

impl AskedPart {
    /// As it is, or as it would be from now on.
    pub fn new(page: &Page, (id, who): (&'static str, &'static str), of: AskedOf, now: Timestamp) -> Self {
        // As a field for dates takes it.
        let day = page.exact(&of.from.unwrap_or(now + PROPOSED)).chars().take(10).collect();
        Self { id, who, is_asked: of.from.is_some(), day, is_day_wrong: false, of }
    }

    /// Takes what was chosen: from when on it is asked, if it is.
    pub fn choose(&mut self, page: &Page, typed: &[(String, String)]) -> Option<Timestamp> {
        let value =
            |name: String| typed.iter().find(|(field, _)| *field == name).map(|(_, value)| value.trim());
        self.is_asked = value(format!("asked_{}", self.id)).is_some();
        value(format!("from_{}", self.id)).unwrap_or_default().clone_into(&mut self.day);
        let day = page.chosen_day(&self.day).map(|day| day.start);
        self.is_day_wrong = self.is_asked && day.is_none();
        day.filter(|_| self.is_asked)
    }

    /// People who would set one up.
    pub const fn without(&self) -> i64 {
        self.of.people - self.of.with_one
    }
}

/// What the page says first, in its address.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub struct AskedSaved {
    pub saved: bool,
}
