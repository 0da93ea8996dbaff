//! What one person must know, and by which day it is due.

use std::collections::HashMap;

use db::Connection;
use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::Day;

use super::arrival::Since;
use super::requirement::{self, Requirement};
use super::validity::{self, Standing};
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::people::groups::Group;
use crate::people::traits::Traits;

/// A course that is mandatory for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Duty {
    /// The day by which they have to know it for the first time: the earliest, where several of their groups must.
    pub(crate) due: Day,
    /// The group that says so.
    pub(crate) group: String,
}

/// The duties of a learner who is in these groups, by course.
pub(crate) async fn of_learner(
    conn: &mut Connection,
    (account_id, learner_id): (&AccountId, &LearnerId),
    groups: &[Group],
    moment: (Timestamp, &TimeZone),
) -> Result<HashMap<CourseId, Duty>, db::Error> {
    of(conn, (account_id, Some(learner_id)), groups, (moment, |since| since)).await
}

/// The same of somebody as their planner says them to be. To whoever never signed on everything comes now.
pub(crate) async fn of_told(
    conn: &mut Connection,
    (account_id, person): (&AccountId, &Traits),
    groups: &[Group],
    moment: (Timestamp, &TimeZone),
) -> Result<HashMap<CourseId, Duty>, db::Error> {
    let as_told = |since: Since| since.told(person, moment.0);
    of(conn, (account_id, person.learner_id.as_ref()), groups, (moment, as_told)).await
}

async fn of(
    conn: &mut Connection,
    (account_id, learner_id): (&AccountId, Option<&LearnerId>),
    groups: &[Group],
    ((now, zone), told): ((Timestamp, &TimeZone), impl Fn(Since) -> Since),
) -> Result<HashMap<CourseId, Duty>, db::Error> {
    let requirements = requirement::of_account(conn, account_id).await?;
    if !requirements.iter().any(|of| groups.iter().any(|group| group.id == of.group_id)) {
        return Ok(HashMap::new());
    }
    let since = match learner_id {
        Some(learner_id) => Since::of(conn, account_id, learner_id).await?.map(told),
        None => None,
    };
    if since.as_ref().is_some_and(|since| since.has_left) {
        return Ok(HashMap::new());
    }
    let came = |group: &Group, mandatory| since.as_ref().map_or(now, |since| since.came(group, mandatory));
    Ok(of_groups(&requirements, &groups.iter().collect::<Vec<_>>(), came, zone))
}

/// The duties of whoever is in these groups, to whom what a group has to do since a moment came when `came` says.
pub(crate) fn of_groups(
    requirements: &[Requirement],
    groups: &[&Group],
    came: impl Fn(&Group, Timestamp) -> Timestamp,
    zone: &TimeZone,
) -> HashMap<CourseId, Duty> {
    let mut duties: HashMap<CourseId, Duty> = HashMap::new();
    for of in requirements {
        let Some(group) = groups.iter().find(|group| group.id == of.group_id) else { continue };
        let came = Day::of(came(group, of.since), zone);
        let duty = Duty { due: of.due.for_whom_it_came_on(came), group: group.name.clone() };
        match duties.get(&of.course_id) {
            Some(earlier) if earlier.due <= duty.due => {}
            _ => drop(duties.insert(of.course_id.clone(), duty)),
        }
    }
    duties
}

/// What somebody has completed of a course, as far as days go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Completed {
    pub(crate) is_completed: bool,
    /// Its last day; `None`: it does not run out.
    pub(crate) valid_until: Option<Day>,
    pub(crate) renew_from: Option<Day>,
}

/// What has to be done of a course on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing, and nothing will be.
    Done,
    /// Nothing before the window opens.
    Valid(Day),
    /// It may be played, and nobody waits for it.
    Free,
    /// By this day, which is today or later.
    Due(Day),
    /// It was due on this day.
    Late(Day),
    /// It is valid until this day, and may be renewed: by then, where it is mandatory.
    Renew(Day),
    /// It was valid until this day, and nobody waits for it.
    Over(Day),
}

impl State {
    pub(crate) fn of(completed: Completed, duty: Option<&Duty>, today: Day) -> Self {
        match (completed, duty) {
            (Completed { is_completed: false, .. }, None) => Self::Free,
            (Completed { is_completed: false, .. }, Some(duty)) if duty.due < today => Self::Late(duty.due),
            (Completed { is_completed: false, .. }, Some(duty)) => Self::Due(duty.due),
            (Completed { valid_until: None, .. }, _) => Self::Done,
            (Completed { valid_until: Some(until), renew_from, .. }, duty) => {
                match validity::standing(until, renew_from.unwrap_or(until), today) {
                    Standing::Valid => Self::Valid(until),
                    Standing::Renewable => Self::Renew(until),
                    Standing::Over if duty.is_some() => Self::Late(until),
                    Standing::Over => Self::Over(until),
                }
            }
        }
    }

    pub(crate) const fn is_late(self) -> bool {
        matches!(self, Self::Late(_))
    }

    /// The day that it stands under in a list: what comes first is first.
    pub(crate) const fn day(self) -> Option<Day> {
        match self {
            Self::Due(day) | Self::Late(day) | Self::Renew(day) => Some(day),
            Self::Done | Self::Valid(_) | Self::Free | Self::Over(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn what_has_to_be_done_follows_from_the_days() {
        let today = day("2026-06-18");
        let by = |due: &str| Duty { due: day(due), group: "Bar".to_owned() };
        let done = |until: &str, from: &str| Completed {
            is_completed: true,
            valid_until: Some(day(until)),
            renew_from: Some(day(from)),
        };
        let forever = Completed { is_completed: true, ..Completed::default() };
        let late = by("2026-06-17");
        for (completed, duty, state) in [
            (Completed::default(), None, State::Free),
            (Completed::default(), Some(&by("2026-06-18")), State::Due(today)),
            (Completed::default(), Some(&late), State::Late(late.due)),
            (forever, Some(&late), State::Done),
            (done("2026-07-18", "2026-06-19"), Some(&late), State::Valid(day("2026-07-18"))),
            (done("2026-07-18", "2026-06-18"), Some(&late), State::Renew(day("2026-07-18"))),
            (done("2026-06-18", "2026-06-01"), None, State::Renew(today)),
            (done("2026-06-17", "2026-06-01"), Some(&late), State::Late(day("2026-06-17"))),
            (done("2026-06-17", "2026-06-01"), None, State::Over(day("2026-06-17"))),
        ] {
            assert_eq!(State::of(completed, duty, today), state);
        }
    }
}
