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
    pub mistake: Option<AskedMistake>,
}

/// Why nothing was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedMistake {
    NoDay,
    /// The day is over.
    Past,
    /// It would begin at once, for so many people who have none; this was typed in place of their number.
    Sudden {
        people: i64,
        typed: String,
    },
}

impl AskedPart {
    /// As it is, or as it would be from now on.
    pub fn new(page: &Page, (id, who): (&'static str, &'static str), of: AskedOf, now: Timestamp) -> Self {
        // As a field for dates takes it.
        let day = page.exact(&of.from.unwrap_or(now + PROPOSED)).chars().take(10).collect();
        Self { id, who, is_asked: of.from.is_some(), day, mistake: None, of }
    }

    /// Takes what was chosen: from when on it is asked, if it is. What stands already stays, however long ago that was.
    pub fn choose(&mut self, page: &Page, typed: &[(String, String)], now: Timestamp) -> Option<Timestamp> {
        let value =
            |name: String| typed.iter().find(|(field, _)| *field == name).map(|(_, value)| value.trim());
        let before = std::mem::take(&mut self.day);
        self.is_asked = value(format!("asked_{}", self.id)).is_some();
        value(format!("from_{}", self.id)).unwrap_or_default().clone_into(&mut self.day);
        if !self.is_asked {
            return None;
        }
        if self.of.from.is_some() && self.day == before {
            return self.of.from;
        }
        let number = value(format!("people_{}", self.id)).unwrap_or_default();
        let chosen = self.chosen(page, number, now);
        self.mistake = chosen.as_ref().err().cloned();
        chosen.ok()
    }

    /// A day interrupts nobody unless it is today: everybody who has none is led to set one up, with what they were about to do.
    /// Whoever chooses that reads how many they are, and says the number.
    fn chosen(&self, page: &Page, number: &str, now: Timestamp) -> Result<Timestamp, AskedMistake> {
        let day = page.chosen_day(&self.day).ok_or(AskedMistake::NoDay)?;
        if day.end <= now {
            return Err(AskedMistake::Past);
        }
        let (people, is_asked_now) = (self.without(), self.of.from.is_some_and(|from| from <= now));
        if day.start > now || is_asked_now || people == 0 || number == people.to_string() {
            return Ok(day.start);
        }
        Err(AskedMistake::Sudden { people, typed: number.to_owned() })
    }

    /// What is wrong with the day: the key of a text.
    pub const fn day_mistake(&self) -> Option<&'static str> {
        match self.mistake {
            Some(AskedMistake::NoDay) => Some("asked-day-wrong"),
            Some(AskedMistake::Past) => Some("asked-day-past"),
            Some(AskedMistake::Sudden { .. }) | None => None,
        }
    }

    /// How many people would be interrupted at once, and what was typed in place of that.
    pub fn sudden(&self) -> Option<(i64, &str)> {
        match &self.mistake {
            Some(AskedMistake::Sudden { people, typed }) => Some((*people, typed)),
            _ => None,
        }
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
