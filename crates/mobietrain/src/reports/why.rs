//! Why somebody can, or cannot, see a course, step by step: what the planner says of them, which groups of the course take them, whether people see
//! the course at all, and whether a learning path holds it closed.

pub(crate) mod known;
#[cfg(test)]
mod same_as_playable;
mod seat;
pub(crate) mod texts;

use crate::learning::course::listing::{Course, State};
use crate::learning::path::rule::{self, Step};
use crate::learning::path::store::Path;
use crate::people::groups::Group;
use known::Known;
pub(crate) use seat::Seat;

/// What holds a course closed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closed<'a> {
    /// The course to do first.
    pub first: &'a Course,
    /// The one that it opens after.
    pub last: &'a Course,
}

/// The first thing that is in the way, in the order in which somebody would put it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing is: they see it, and can open it.
    Open,
    /// They see it, and a learning path holds it closed.
    Closed,
    /// None of its groups takes them.
    Left,
    NoGroups,
    /// Nobody sees it.
    NotPublished,
}

impl Verdict {
    /// Whether they see the course, open or not.
    pub(crate) const fn is_seen(self) -> bool {
        matches!(self, Self::Open | Self::Closed)
    }
}

/// What there is to say of one person and one course.
#[derive(Clone, Debug)]
pub(crate) struct Answer<'a> {
    pub course: &'a Course,
    /// The groups of the course: those that take the person first.
    pub seats: Vec<Seat<'a>>,
    /// The learning path that it stands in.
    pub path: Option<&'a Path>,
    pub closed: Option<Closed<'a>>,
    pub verdict: Verdict,
}

/// A course that somebody sees.
#[derive(Clone, Debug)]
pub(crate) struct Seen<'a> {
    pub course: &'a Course,
    /// The groups that give it to them.
    pub groups: Vec<&'a Group>,
    pub closed: Option<Closed<'a>>,
}

/// Of a course of the account.
pub(crate) fn answer<'a>(known: &'a Known, course: &'a Course) -> Answer<'a> {
    let mut seats = known.seats(course);
    seats.sort_by_key(|seat| !seat.takes());
    let is_taken = seats.iter().any(Seat::takes);
    let is_published = course.state == State::Published;
    let closed = if is_published && is_taken { closed(known, course) } else { None };
    let verdict = match () {
        () if seats.is_empty() => Verdict::NoGroups,
        () if !is_taken => Verdict::Left,
        () if !is_published => Verdict::NotPublished,
        () if closed.is_some() => Verdict::Closed,
        () => Verdict::Open,
    };
    Answer { course, seats, path: known.path_of(course), closed, verdict }
}

/// The courses that somebody sees, in their order.
pub(crate) fn seen(known: &Known) -> Vec<Seen<'_>> {
    let seen = |course| {
        let answer = answer(known, course);
        let groups = answer.seats.iter().filter(|seat| seat.takes()).map(|seat| seat.group).collect();
        answer.verdict.is_seen().then_some(Seen { course, groups, closed: answer.closed })
    };
    known.courses.iter().filter_map(seen).collect()
}

/// What the rule of learning paths says of a course that somebody sees.
fn closed<'a>(known: &'a Known, course: &'a Course) -> Option<Closed<'a>> {
    let path = known.path_of(course)?;
    let theirs: Vec<&Course> =
        path.courses.iter().filter_map(|id| known.course(id)).filter(|course| known.sees(course)).collect();
    let steps: Vec<Step> = theirs.iter().map(|course| known.step(course)).collect();
    let at = theirs.iter().position(|one| one.id == course.id)?;
    let waits = rule::waits(&steps).into_iter().nth(at)??;
    Some(Closed { first: theirs[waits.first], last: theirs[waits.last] })
}
