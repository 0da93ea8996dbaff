//! What every template needs.

use std::sync::Arc;

use jiff::tz::TimeZone;
use kernel::Timestamp;

use crate::{Assets, Icon, Language, Message, Text};

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

    pub fn date(&self, at: &Timestamp) -> String {
        self.text.date(*at, &self.zone)
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

    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        self.text.list(names)
    }
}
