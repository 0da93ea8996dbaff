//! What is new for an employee in MobieTrain: the red bullet.
//!
//! MobieTrain is asked only for people who are looking, at most once per person and state over all replicas
//! ([`state::claim`]), and never by a page: pages show what is known ([`known::load`]). A look ([`look::look`]) goes
//! on behind them.

mod answer;
mod ask;
mod due;
mod known;
mod look;
mod sooner;
pub(crate) mod state;

use serde::{Deserialize, Serialize};
use web::Language;

pub(crate) use answer::title;
pub(crate) use due::{Due, When};
pub(crate) use known::{Known, load};
pub(crate) use look::{Look, fraction, look};
pub(crate) use sooner::sooner;

/// What the pages say about somebody's training. The default is nothing: no bullet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct News {
    /// How many courses they have not been shown yet.
    pub(crate) count: i64,
    /// How many are late.
    pub(crate) late: i64,
    /// What they have to do; the first ones when there is much.
    pub(crate) to_do: ToDo,
    /// How many courses they have completed, and the title of the last one.
    pub(crate) completed: i64,
    pub(crate) last_completed: Option<Title>,
}

/// What a course is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Title {
    pub(crate) title: String,
    /// That of the title, where it was said.
    pub(crate) language: Option<Language>,
}

/// The courses that somebody has to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct ToDo {
    /// How many there are in all.
    pub(crate) count: i64,
    /// How many of them are late, as MobieTrain says; what an older version kept does not have it.
    #[serde(default)]
    pub(crate) late: i64,
    /// What is begun first, then what is new.
    pub(crate) courses: Vec<Course>,
}

/// A course that somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Course {
    pub(crate) title: String,
    /// Where it is in MobieTrain's app; none when the answer had no address of the app.
    pub(crate) path: Option<String>,
    /// That of the title, where it was said.
    pub(crate) language: Option<Language>,
    /// The address of its picture at MobieTrain.
    pub(crate) cover: Option<String>,
    pub(crate) stage: Stage,
    /// Nothing where the answer did not say.
    pub(crate) length: Option<Length>,
    /// By when, where it is mandatory or runs out.
    #[serde(default)]
    pub(crate) due: Option<Due>,
}

/// How far somebody is in a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Stage {
    /// Never shown to them.
    New,
    Shown,
    /// They did something of it.
    Begun,
}

/// What of a course is done, and what is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Length {
    pub(crate) minutes_left: i64,
    pub(crate) lessons: i64,
    pub(crate) lessons_done: i64,
}

/// Courses that the page shows: of those that press, of those that are begun, and of the others.
const LISTED_PRESSING: usize = 6;
const LISTED_BEGUN: usize = 4;
const LISTED: usize = 6;

impl Course {
    pub(crate) fn is_new(&self) -> bool {
        self.stage == Stage::New
    }

    pub(crate) fn is_begun(&self) -> bool {
        self.stage == Stage::Begun
    }

    /// Whether it is late, or due soon.
    pub(crate) fn presses(&self) -> bool {
        self.due.is_some_and(Due::presses)
    }

    /// By when it has to be done, for a page.
    pub(crate) fn when(&self) -> Option<When> {
        self.due.map(Due::when)
    }

    /// The language of the course, where it is not that of the page.
    pub(crate) fn other_language(&self, of_page: Language) -> Option<Language> {
        self.language.filter(|language| *language != of_page)
    }
}

impl News {
    /// How long all of it takes; nothing when that is not known of each.
    pub(crate) fn minutes_left(&self) -> Option<i64> {
        let is_all = i64::try_from(self.to_do.courses.len()) == Ok(self.to_do.count);
        let minutes = |course: &Course| course.length.map(|length| length.minutes_left);
        let minutes: i64 = self.to_do.courses.iter().map(minutes).sum::<Option<i64>>()?;
        (is_all && minutes > 0).then_some(minutes)
    }

    /// Whether the red bullet is shown: something is new or late.
    pub(crate) const fn calls(&self) -> bool {
        self.count > 0 || self.late > 0
    }

    /// What is to be done now: what is late, then what is due soon, then what is begun.
    pub(crate) fn now(&self) -> impl Iterator<Item = &Course> {
        let mut pressing: Vec<&Course> =
            self.to_do.courses.iter().filter(|course| course.presses()).collect();
        pressing.sort_by_key(|course| course.due.map(Due::rank));
        pressing.truncate(LISTED_PRESSING);
        let begun = self.to_do.courses.iter().filter(|course| course.is_begun() && !course.presses());
        pressing.into_iter().chain(begun.take(LISTED_BEGUN))
    }

    /// What else there is, new ones first.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Course> {
        let is_other = |course: &&Course| !course.is_begun() && !course.presses();
        self.to_do.courses.iter().filter(is_other).take(LISTED)
    }

    /// How many there are besides.
    pub(crate) fn unlisted(&self) -> i64 {
        let listed = self.now().count() + self.others().count();
        self.to_do.count.max(self.count) - i64::try_from(listed).unwrap_or(0)
    }

    /// Those that are late, among those that are named.
    pub(crate) fn late_ones(&self) -> impl Iterator<Item = &Course> {
        self.now().filter(|course| course.due.is_some_and(Due::is_late))
    }
}
