//! The courses of the start page in their lists: what to go on with, what is due or late, the learning paths, what is new, what is on the way, what is done.

use std::cmp::Reverse;
use std::collections::HashSet;

use web::Day;

use super::entry::{Entry, PathEntry};
use super::seen::Seen;
use crate::ids::CourseId;
use crate::learning::due::duty::State as Due;
use crate::learning::path::line::{self, Line};
use crate::learning::playable::Playable;

#[derive(Default)]
pub(in crate::routes::app) struct Lists<'a> {
    pub(super) go_on: Option<Entry<'a>>,
    /// How many are late, for today, for tomorrow.
    pub(super) late: usize,
    pub(super) today: usize,
    pub(super) tomorrow: usize,
    /// What has a day, in their order; not repeated below.
    pub(super) due: Vec<Entry<'a>>,
    /// How many courses are new, those of paths among them.
    pub(super) news: usize,
    pub(super) paths: Vec<PathEntry<'a>>,
    /// These, and those on the way, are not in a path that is shown.
    pub(super) new: Vec<Entry<'a>>,
    pub(super) on_the_way: Vec<Entry<'a>>,
    pub(super) completed: Vec<Entry<'a>>,
}

impl<'a> Lists<'a> {
    pub(in crate::routes::app) fn of(seen: &'a Seen, lines: &[Line<'a>], today: Day) -> Self {
        let waiting = line::waiting(lines);
        let mut lists = Self::default();
        for course in seen.courses.iter().filter(|course| !waiting.contains(&course.id)) {
            lists.add(seen.entry(course, today));
        }
        lists.choose();
        lists.show_paths(lines, |course| seen.entry(course, today));
        lists
    }

    pub(super) fn add(&mut self, entry: Entry<'a>) {
        let has_day = entry.state.day().is_some();
        self.late += usize::from(entry.state.is_late());
        self.today += usize::from(has_day && entry.days == 0);
        self.tomorrow += usize::from(has_day && entry.days == 1);
        self.news += usize::from(!entry.is_opened && entry.completed_at.is_none());
        match entry.state {
            Due::Done | Due::Valid(_) => self.completed.push(entry),
            Due::Due(_) | Due::Late(_) | Due::Renew(_) => self.due.push(entry),
            Due::Free | Due::Over(_) if entry.is_opened => self.on_the_way.push(entry),
            Due::Free | Due::Over(_) => self.new.push(entry),
        }
    }

    /// What presses is the thing to go on with, and else the course that they were in last.
    pub(super) fn choose(&mut self) {
        self.completed.sort_by_key(|entry| Reverse(entry.completed_at));
        self.due.sort_by_key(|entry| entry.state.day());
        let last = |entries: &[Entry<'_>]| (0..entries.len()).max_by_key(|i| entries[*i].standing.last_at);
        self.go_on = if self.due.first().is_some_and(Entry::presses) {
            Some(self.due.remove(0))
        } else if let Some(at) = last(&self.on_the_way) {
            Some(self.on_the_way.remove(at))
        } else {
            // One that only has a day is due, and not yet on the way.
            let begun = last(&self.due).filter(|at| self.due[*at].standing.last_at.is_some());
            begun.map(|at| self.due.remove(at))
        };
    }

    /// The paths that they have not finished, with all their courses in order. These are not listed a second time, but for what is done and
    /// what has a day.
    pub(super) fn show_paths(&mut self, lines: &[Line<'a>], entry: impl Fn(&'a Playable) -> Entry<'a>) {
        let mut shown: HashSet<&CourseId> = HashSet::new();
        for line in lines.iter().filter(|line| !line.is_completed()) {
            shown.extend(line.stops.iter().map(|stop| &stop.course.id));
            let stop = |stop: &line::Stop<'a>| {
                let after = stop.after.map(|course| course.content.title.as_str());
                Entry { after, ..entry(stop.course) }
            };
            self.paths.push(PathEntry { path: line.path, stops: line.stops.iter().map(stop).collect() });
        }
        self.new.retain(|entry| !shown.contains(&entry.course.id));
        self.on_the_way.retain(|entry| !shown.contains(&entry.course.id));
    }

    /// What one tap on "continue" means.
    pub(in crate::routes::app) fn first(&self) -> Option<&Entry<'a>> {
        let stops = self.paths.iter().flat_map(|path| &path.stops);
        let open = stops.filter(|stop| stop.after.is_none() && !stop.is_done());
        self.go_on.iter().chain(&self.due).chain(open).chain(&self.new).next()
    }

    /// Whether there is anything to do.
    pub(super) fn is_all_done(&self) -> bool {
        self.first().is_none() && self.on_the_way.is_empty()
    }
}
