//! What is new for an employee in MobieTrain: the red bullet.
//!
//! MobieTrain is asked only for people who are looking, at most once per person and state over all replicas
//! ([`state::claim`]), and never by a page: pages show what is known ([`known::load`]). A look ([`look::look`]) goes
//! on behind them.

mod answer;
mod ask;
mod known;
mod look;
mod sooner;
pub(crate) mod state;

use serde::{Deserialize, Serialize};
use web::Language;

pub(crate) use answer::title;
pub(crate) use known::{Known, load};
pub(crate) use look::{Look, fraction, look};
pub(crate) use sooner::sooner;

/// What the pages say about somebody's training. The default is nothing: no bullet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct News {
    /// How many courses they have not been shown yet.
    pub(crate) count: i64,
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

/// Courses that the page shows: of those that are begun, and of the others.
const LISTED_BEGUN: usize = 4;
const LISTED: usize = 6;

impl Course {
    pub(crate) fn is_new(&self) -> bool {
        self.stage == Stage::New
    }

    pub(crate) fn is_begun(&self) -> bool {
        self.stage == Stage::Begun
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

    /// What to go on with.
    pub(crate) fn begun(&self) -> impl Iterator<Item = &Course> {
        self.to_do.courses.iter().filter(|course| course.is_begun()).take(LISTED_BEGUN)
    }

    /// What else there is, new ones first.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Course> {
        self.to_do.courses.iter().filter(|course| !course.is_begun()).take(LISTED)
    }

    /// How many there are besides.
    pub(crate) fn unlisted(&self) -> i64 {
        let listed = self.begun().count() + self.others().count();
        self.to_do.count.max(self.count) - i64::try_from(listed).unwrap_or(0)
    }
}
