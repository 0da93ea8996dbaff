//! The numbers of the dashboard, of everybody or of the people of some groups: who is here, what they did, who is late.

mod count;
mod courses;
pub(crate) mod kept;
mod seen;
pub(crate) mod sign_ons;

use serde::{Deserialize, Serialize};

use crate::ids::{CourseId, GroupId};
use sign_ons::OnDay;

/// As they were at one moment.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Numbers {
    pub active: i64,
    pub inactive: i64,
    pub left: i64,
    /// Who signed on in the last seven days, today is one of them, and in the seven before.
    pub seen: i64,
    pub seen_before: i64,
    /// Courses that were completed in the last seven days.
    pub completed_lately: i64,
    /// The last of them is today.
    pub days: Vec<OnDay>,
    pub groups: Vec<(GroupId, i64)>,
    /// Those that are published, in their order.
    pub courses: Vec<OfCourse>,
    /// People who are late for anything; `None` where so much is mandatory that it is asked of each course only.
    pub late: Option<i64>,
}

/// Of the people who have a course: the first four make up all of them.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct OfCourse {
    pub id: CourseId,
    pub done: i64,
    pub busy: i64,
    /// They have seen it in their list.
    pub not_started: i64,
    pub never_seen: i64,
    pub late: i64,
    /// Of the people of each of its groups, where there are several.
    #[serde(default)]
    pub groups: Vec<OfGroup>,
}

/// One person may be in more than one group.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct OfGroup {
    pub id: GroupId,
    pub done: i64,
    pub busy: i64,
    pub people: i64,
}

impl OfCourse {
    pub fn people(&self) -> i64 {
        self.done + self.busy + self.not_started + self.never_seen
    }

    pub fn begun_by_nobody(&self) -> i64 {
        self.not_started + self.never_seen
    }
}

impl Numbers {
    pub fn learners(&self) -> i64 {
        self.active + self.inactive + self.left
    }

    pub fn completed(&self) -> i64 {
        self.courses.iter().map(|course| course.done).sum()
    }
}
