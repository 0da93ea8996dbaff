//! What every template needs.

use std::ops::Range;
use std::sync::Arc;

use jiff::tz::TimeZone;
use kernel::Timestamp;

use crate::day::{chosen_day, exact};
use crate::{Assets, Day, Icon, Language, Message, Text};

/// What every template needs: the texts, the files, the time zone. Templates call it `page`.
#[derive(Clone)]
pub struct Page {
    text: Text,
    assets: Arc<Assets>,
    zone: TimeZone,
}

impl Page {
    pub fn new(text: Text, assets: Arc<Assets>, zone: TimeZone) -> Self {
        Self { text, assets, zone }
    }

    /// The text with this key, in the language of the page.
    pub fn get<'a>(&self, key: &'a str) -> Message<'a> {
        self.text.get(key)
    }

    /// The texts alone, for a sentence that is made outside a template.
    pub fn text(&self) -> Text {
        self.text
    }

    pub fn language(&self) -> Language {
        self.text.language()
    }

    /// The address of a style sheet, script or picture that is part of the program.
    pub fn asset(&self, name: &str) -> &str {
        self.assets.url(name)
    }

    pub fn icon<'a>(&'a self, name: &'a str) -> Icon<'a> {
        Icon { sprite: self.asset("icons.svg"), name, class: "icon" }
    }

    /// An icon that points along the text, so it turns around in Arabic.
    pub fn flip<'a>(&'a self, name: &'a str) -> Icon<'a> {
        Icon { sprite: self.asset("icons.svg"), name, class: "icon flip" }
    }

    /// The sign of a product (`mark-crewplanner`, `mark-mobietrain`).
    pub fn mark<'a>(&'a self, name: &'a str) -> Icon<'a> {
        Icon { sprite: self.asset("icons.svg"), name, class: "mark" }
    }

    /// The moments of a day that somebody chose in a field for dates, such as `2026-06-18`; `None` when it is none.
    pub fn chosen_day(&self, text: &str) -> Option<Range<Timestamp>> {
        chosen_day(text, &self.zone)
    }

    pub fn date(&self, at: &Timestamp) -> String {
        self.text.date(*at, &self.zone)
    }

    /// A day of the calendar, without the weekday …
    pub fn date_of(&self, day: &Day) -> String {
        self.date(&day.start(&self.zone))
    }

    /// … and with it.
    pub fn day_of(&self, day: &Day) -> String {
        self.day(&day.start(&self.zone))
    }

    /// The day on which a moment is here.
    pub fn day_at(&self, at: Timestamp) -> Day {
        Day::of(at, &self.zone)
    }

    /// Month and year, as they stand behind "since".
    pub fn month(&self, at: &Timestamp) -> String {
        self.text.month(*at, &self.zone)
    }

    /// The date with its weekday.
    pub fn day(&self, at: &Timestamp) -> String {
        self.text.day(*at, &self.zone)
    }

    pub fn time(&self, at: &Timestamp) -> String {
        self.text.time(*at, &self.zone)
    }

    pub fn moment(&self, at: &Timestamp) -> String {
        self.text.moment(*at, &self.zone)
    }

    /// A moment as programs read it, with the zone: for a file.
    pub fn exact(&self, at: &Timestamp) -> String {
        exact(*at, &self.zone)
    }

    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        self.text.list(names)
    }
}
