//! What is new for an employee in MobieTrain: the red bullet.
//!
//! MobieTrain is asked only for people who are looking, at most once per person and state over all replicas
//! ([`state::claim`]), and never by a page: pages show what is known ([`known::load`]). A look ([`look::look`]) goes
//! on behind them.

mod answer;
mod ask;
mod known;
mod look;
pub(crate) mod state;

use serde::{Deserialize, Serialize};

pub(crate) use answer::title;
pub(crate) use known::load;
pub(crate) use look::{Look, fraction, look};

/// What the pages say about somebody's training. The default is nothing: no bullet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct News {
    /// How many courses they have not been shown yet.
    pub(crate) count: i64,
    /// Some of them; the first ones when there are many.
    pub(crate) courses: Vec<NewCourse>,
    /// How many courses they have completed, and the title of the last one.
    pub(crate) completed: i64,
    pub(crate) last_completed: Option<String>,
}

/// A course that somebody has not been shown yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct NewCourse {
    pub(crate) title: String,
    /// Where it is in MobieTrain's app; none when the answer had no address of the app.
    pub(crate) path: Option<String>,
}

/// Courses that the card names.
const LISTED: usize = 5;

impl News {
    /// The courses to name on a page.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &NewCourse> {
        self.courses.iter().take(LISTED)
    }

    /// How many there are besides.
    pub(crate) fn unlisted(&self) -> i64 {
        self.count - i64::try_from(self.courses.len().min(LISTED)).unwrap_or(0)
    }
}
