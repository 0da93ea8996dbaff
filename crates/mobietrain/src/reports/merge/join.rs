//! How the rows of two learners join, and what each gets back: a join, as progress is, so nothing that either did is lost, and what has
//! changed since stays with whoever stayed.

use serde::{Deserialize, Serialize};

/// The values of a row, as texts.
pub(super) type Values = Vec<Option<String>>;

/// How the values of two rows with one key join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    /// `done_at`, `best_score`: the first time, and the better score.
    Card,
    /// `shown_at`, `opened_at`, `completed_at`, `valid_until`, `renew_from`: the first times, and the later last day.
    Course,
    /// `valid_until` first: the later one. All else is that of whoever stays.
    Completion,
    /// The moment first: the earlier of the two, whole.
    Earlier,
    /// The day or the moment first: the later of the two, whole.
    Later,
    /// Of whoever stays.
    First,
}

/// What both had of one thing, before they were merged.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(super) struct Pair {
    pub key: Vec<String>,
    pub gone: Values,
    pub stays: Option<Values>,
}

/// What becomes of the row of whoever stayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Undone {
    Remove,
    Restore(Values),
    /// They have done more since.
    Leave,
}

impl Pair {
    pub fn joined(&self, join: Join) -> Values {
        self.stays.as_ref().map_or_else(|| self.gone.clone(), |stays| join.of(stays, &self.gone))
    }

    /// `now` is the row as it stands.
    pub fn undone(&self, join: Join, now: Option<&Values>) -> Undone {
        match (now, &self.stays) {
            (None, _) => Undone::Leave,
            // What was done at one moment is whose it was, whatever was said of it since.
            (Some(_), None) if join == Join::Completion => Undone::Remove,
            (Some(now), _) if *now != self.joined(join) => Undone::Leave,
            (Some(_), Some(stays)) => Undone::Restore(stays.clone()),
            (Some(_), None) => Undone::Remove,
        }
    }
}

fn number(value: &Option<String>) -> Option<i64> {
    value.as_ref().and_then(|value| value.parse().ok())
}

/// The earlier of two moments of which there may be none.
fn first(one: &Option<String>, other: &Option<String>) -> Option<String> {
    match (number(one), number(other)) {
        (Some(mine), Some(theirs)) if theirs < mine => other.clone(),
        (Some(_), _) => one.clone(),
        (None, _) => other.clone(),
    }
}

/// Whether a last day is later than another; none is the last of all.
fn is_later(one: &Option<String>, than: &Option<String>) -> bool {
    than.is_some() && (one.is_none() || one > than)
}

impl Join {
    fn of(self, stays: &Values, gone: &Values) -> Values {
        let mut joined = stays.clone();
        match self {
            Self::First => {}
            Self::Earlier => {
                if number(&gone[0]) < number(&stays[0]) {
                    joined.clone_from(gone);
                }
            }
            Self::Later => {
                if (number(&gone[0]), &gone[0]) > (number(&stays[0]), &stays[0]) {
                    joined.clone_from(gone);
                }
            }
            Self::Card => {
                joined[0] = first(&stays[0], &gone[0]);
                joined[1] =
                    if number(&gone[1]) > number(&stays[1]) { gone[1].clone() } else { stays[1].clone() };
            }
            Self::Completion => {
                if is_later(&gone[0], &stays[0]) {
                    joined[0].clone_from(&gone[0]);
                }
            }
            Self::Course => {
                for at in 0..3 {
                    joined[at] = first(&stays[at], &gone[at]);
                }
                let is_theirs = gone[2].is_some() && (stays[2].is_none() || is_later(&gone[3], &stays[3]));
                if is_theirs {
                    joined[3..5].clone_from_slice(&gone[3..5]);
                }
            }
        }
        joined
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value() -> impl Strategy<Value = Option<String>> {
        prop::option::of((1i64..9).prop_map(|number| number.to_string()))
    }

    fn values() -> impl Strategy<Value = Values> {
        prop::collection::vec(value(), 5)
    }

    const ALL: [Join; 6] =
        [Join::Card, Join::Course, Join::Completion, Join::Earlier, Join::Later, Join::First];

    proptest! {
        /// Both get back exactly what was theirs.
        #[test]
        fn a_merge_that_is_undone_at_once_has_never_been(gone in values(), stays in prop::option::of(values())) {
            for join in ALL {
                let pair = Pair { key: Vec::new(), gone: gone.clone(), stays: stays.clone() };
                let undone = pair.undone(join, Some(&pair.joined(join)));
                prop_assert_eq!(undone, stays.clone().map_or(Undone::Remove, Undone::Restore));
            }
        }

        /// Whoever goes into whom, what was done and how well is the same; and what is done anew is left.
        #[test]
        fn nothing_is_lost_and_what_was_done_since_stays(gone in values(), stays in values(), since in values()) {
            for join in [Join::Card, Join::Course] {
                let one = Pair { key: Vec::new(), gone: gone.clone(), stays: Some(stays.clone()) };
                let other = Pair { key: Vec::new(), gone: stays.clone(), stays: Some(gone.clone()) };
                let (joined, turned) = (one.joined(join), other.joined(join));
                let same = if join == Join::Card { 2 } else { 4 };
                let completed = |values: &Values| values[2].is_some();
                if join == Join::Card || completed(&gone) == completed(&stays) && completed(&gone) {
                    prop_assert_eq!(&joined[..same], &turned[..same]);
                }
                if join == Join::Card {
                    prop_assert!(number(&joined[1]) >= number(&gone[1]) && number(&joined[1]) >= number(&stays[1]));
                }
                if since != joined {
                    prop_assert_eq!(one.undone(join, Some(&since)), Undone::Leave);
                }
            }
        }
    }

    #[test]
    fn the_later_day_counts_and_what_never_runs_out_most() {
        let row = |until: Option<&str>| {
            vec![
                Some("1".into()),
                Some("1".into()),
                Some("5".into()),
                until.map(str::to_owned),
                until.map(str::to_owned),
            ]
        };
        let joined = |stays, gone| {
            Pair { key: Vec::new(), gone: row(gone), stays: Some(row(stays)) }.joined(Join::Course)[3].clone()
        };
        assert_eq!(joined(Some("2026-01-01"), Some("2027-01-01")).as_deref(), Some("2027-01-01"));
        assert_eq!(joined(Some("2027-01-01"), Some("2026-01-01")).as_deref(), Some("2027-01-01"));
        assert_eq!(joined(Some("2027-01-01"), None), None);
        assert_eq!(joined(None, Some("2027-01-01")), None);
        // Of one who has not completed it, no day counts.
        let mut open = row(None);
        open[2] = None;
        let pair = Pair { key: Vec::new(), gone: open, stays: Some(row(Some("2027-01-01"))) };
        assert_eq!(pair.joined(Join::Course)[3].as_deref(), Some("2027-01-01"));
    }
}
