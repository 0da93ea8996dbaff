//! Finding a course on the start page by what it is about, written in whatever case and with whatever accents.

use std::collections::BTreeSet;

use kernel::text::{search_words, words_of};
use serde::Deserialize;
use web::Day;

use super::entry::Entry;
use super::seen::Seen;
use crate::learning::path::line::Line;
use crate::learning::playable::Playable;

/// So many courses are seen at a glance.
const AT_A_GLANCE: usize = 10;
/// The longest search, in characters.
const LONGEST: usize = 100;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Search {
    q: String,
}

impl Search {
    /// What was typed, as the field shows it again; empty for nothing.
    pub(super) fn typed(&self) -> String {
        self.q.chars().filter(|c| !c.is_control()).take(LONGEST).collect::<String>().trim().to_owned()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.typed().is_empty()
    }

    /// Whether the page has the field: where there are many courses, or somebody searches.
    pub(super) fn is_offered(&self, courses: usize) -> bool {
        courses > AT_A_GLANCE || !self.is_empty()
    }

    /// The courses that it finds, those that wait among them, in their order; nothing was found of words that no text has.
    pub(super) fn find<'a>(&self, seen: &'a Seen, lines: &[Line<'a>], today: Day) -> Vec<Entry<'a>> {
        let words = search_words(&self.typed());
        let after = |course: &Playable| {
            let stops = lines.iter().flat_map(|line| &line.stops);
            let mut waiting = stops.filter(|stop| stop.course.id == course.id).filter_map(|stop| stop.after);
            waiting.next().map(|first| first.content.title.as_str())
        };
        let found = seen.courses.iter().filter(|course| is_found(course, &words));
        found.map(|course| Entry { after: after(course), ..seen.entry(course, today) }).collect()
    }
}

/// By its title, its summary and the titles of its lessons: each word begins one of theirs.
fn is_found(course: &Playable, words: &[String]) -> bool {
    let content = &course.content;
    let lessons = content.lessons.iter().map(|lesson| lesson.title.as_str());
    let texts = [content.title.as_str(), content.summary.as_str()].into_iter().chain(lessons);
    let known: BTreeSet<String> = texts.flat_map(|text| words_of([text])).collect();
    let begins = |word: &String| {
        known.range(word.clone()..).next().is_some_and(|known| known.starts_with(word.as_str()))
    };
    !words.is_empty() && words.iter().all(begins)
}
