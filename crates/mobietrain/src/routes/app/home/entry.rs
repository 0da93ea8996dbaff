//! A course, and a learning path, as the start page shows them.

use kernel::Timestamp;
use web::Day;

use super::super::paths;
use crate::learning::due::duty::State as Due;
use crate::learning::path::line::Path;
use crate::learning::playable::Playable;
use crate::learning::progress::Progress;
use crate::learning::standing::Standing;

/// A course as the start page shows it.
pub(in crate::routes::app) struct Entry<'a> {
    pub(super) course: &'a Playable,
    pub(super) standing: Standing<'a>,
    pub(super) is_opened: bool,
    pub(super) completed_at: Option<Timestamp>,
    pub(super) state: Due,
    /// Until the day of that; negative when it is past.
    pub(super) days: i64,
    /// What it opens after, while it waits.
    pub(super) after: Option<&'a str>,
}

/// A learning path that somebody has not finished, as the start page shows it.
pub(super) struct PathEntry<'a> {
    pub(super) path: &'a Path,
    pub(super) stops: Vec<Entry<'a>>,
}

impl<'a> Entry<'a> {
    pub(super) fn of(course: &'a Playable, progress: &Progress, state: Due, today: Day) -> Self {
        let standing = Standing::of(course, progress);
        let days = state.day().map_or(0, |day| today.days_until(day));
        let Progress { opened_at, completed_at, .. } = *progress;
        let is_opened = opened_at.is_some();
        Self { course, standing, is_opened, completed_at, state, days, after: None }
    }

    /// Where its title leads: what has a day is done at once, and of the rest people first see what it is about.
    pub(super) fn link(&self) -> String {
        if self.state.day().is_some() { self.next() } else { self.page() }
    }

    /// Exactly the card that is next; the page of a course that has none, or waits.
    pub(in crate::routes::app) fn next(&self) -> String {
        let card = self.standing.next_card().filter(|_| self.after.is_none());
        let course = self.course.slug.clone();
        card.map(|card| paths::Card { course, card: card.id.clone() }.to_string())
            .unwrap_or_else(|| self.page())
    }

    pub(super) fn page(&self) -> String {
        paths::Course { course: self.course.slug.clone() }.to_string()
    }

    pub(super) fn certificate(&self) -> paths::Completed {
        paths::Completed { course: self.course.slug.clone() }
    }

    pub(super) fn cover(&self) -> paths::Media {
        paths::Media::cover(&self.course.slug, self.course.cover.as_deref())
    }

    /// Late, or for tomorrow at the latest: it stands before what somebody has begun without any hurry.
    pub(super) fn presses(&self) -> bool {
        self.state.day().is_some() && self.days <= 1
    }

    /// Whether it is done, and nothing of it has to be done again.
    pub(super) fn is_done(&self) -> bool {
        matches!(self.state, Due::Done | Due::Valid(_))
    }
}
