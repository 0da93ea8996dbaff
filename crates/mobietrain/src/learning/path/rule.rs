//! When a course of a learning path opens, which is its prerequisite: as soon as somebody has completed every earlier course of the path that
//! they may play now. One that is withdrawn, or not for them, holds nobody up; whoever has begun or completed a course keeps it open. Here it
//! stands for one person in Rust, and as SQL for statements that count; `same_in_sql.rs` holds the one against the other.

use crate::learning::playable;
use crate::people::groups::Group;

/// A course of a path that somebody may play now, as far as the rule looks at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) is_begun: bool,
    pub(crate) is_completed: bool,
}

/// What a course waits for, by places among the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Waits {
    /// The one to do first, which is open.
    pub(crate) first: usize,
    /// The one right before it that is not done: it opens after that.
    pub(crate) last: usize,
}

/// For each course of a path, in its order, what it waits for; `None` for one that is open.
pub(crate) fn waits(steps: &[Step]) -> Vec<Option<Waits>> {
    let mut before: Option<Waits> = None;
    let step = |(at, step): (usize, &Step)| {
        let is_kept = step.is_begun || step.is_completed;
        let waits = before.filter(|_| !is_kept);
        if !step.is_completed {
            before = Some(Waits { first: before.map_or(at, |before| before.first), last: at });
        }
        waits
    };
    steps.iter().enumerate().map(step).collect()
}

/// The condition that a course `c` is open to a learner who may play it: their id is the placeholder of this number, and those of their
/// groups are numbered from `first` on. `$1` of the statement is the account. Where an account has no paths, it costs one look
/// into an index. `None` for somebody in no group.
pub(crate) fn is_open(groups: &[Group], learner: usize, first: usize) -> Option<String> {
    let of_groups = playable::of_groups(groups, first)?;
    Some(format!(
        "(c.id NOT IN (SELECT later.course_id FROM path_courses later JOIN path_courses earlier \
          ON earlier.account_id = later.account_id AND earlier.path_id = later.path_id \
          AND earlier.position < later.position \
          JOIN courses c ON c.account_id = earlier.account_id AND c.id = earlier.course_id \
          WHERE later.account_id = $1 AND c.published_at IS NOT NULL AND {of_groups} \
          AND NOT EXISTS (SELECT 1 FROM course_progress d WHERE d.account_id = $1 AND d.learner_id = ${learner} \
          AND d.course_id = c.id AND d.completed_at IS NOT NULL)) \
         OR EXISTS (SELECT 1 FROM course_progress b WHERE b.account_id = $1 AND b.learner_id = ${learner} \
          AND b.course_id = c.id AND (b.opened_at IS NOT NULL OR b.completed_at IS NOT NULL)))"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NEW: Step = Step { is_begun: false, is_completed: false };
    const BEGUN: Step = Step { is_begun: true, is_completed: false };
    const DONE: Step = Step { is_begun: true, is_completed: true };

    fn open(steps: &[Step]) -> Vec<bool> {
        waits(steps).iter().map(Option::is_none).collect()
    }

    #[test]
    fn each_opens_after_the_ones_before_it() {
        assert_eq!(open(&[NEW, NEW, NEW]), [true, false, false]);
        assert_eq!(open(&[BEGUN, NEW, NEW]), [true, false, false]);
        assert_eq!(open(&[DONE, NEW, NEW]), [true, true, false]);
        assert_eq!(waits(&[DONE, NEW, NEW, NEW])[3], Some(Waits { first: 1, last: 2 }));
        // What was begun before the path was another one stays open, and is waited for.
        assert_eq!(open(&[NEW, BEGUN, NEW]), [true, true, false]);
        assert_eq!(waits(&[NEW, BEGUN, NEW])[2], Some(Waits { first: 0, last: 1 }));
        assert!(waits(&[]).is_empty());
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        prop::collection::vec(prop::sample::select(vec![NEW, BEGUN, DONE]), 0..12)
    }

    proptest! {
        /// Whoever has not finished a path can always go on in it.
        #[test]
        fn somebody_who_has_not_finished_has_something_open(steps in steps()) {
            let open = open(&steps);
            let can_go_on = steps.iter().zip(&open).any(|(step, open)| *open && !step.is_completed);
            prop_assert_eq!(can_go_on, steps.iter().any(|step| !step.is_completed));
        }

        #[test]
        fn it_waits_exactly_while_something_before_it_is_not_completed(steps in steps()) {
            for (at, waits) in waits(&steps).into_iter().enumerate() {
                let undone = |at: &usize| !steps[*at].is_completed;
                let expected = (steps[at] == NEW)
                    .then(|| Some(Waits { first: (0..at).find(undone)?, last: (0..at).rfind(undone)? }))
                    .flatten();
                prop_assert_eq!(waits, expected);
                // What is to be done first is not waiting itself.
                prop_assert!(waits.is_none_or(|waits| open(&steps)[waits.first]));
            }
        }

        /// Progress is never taken away: who does more, whatever it is, has nothing closed by it.
        #[test]
        fn doing_something_closes_nothing(steps in steps(), at in any::<prop::sample::Index>(), is_completed: bool) {
            prop_assume!(!steps.is_empty());
            let mut further = steps.clone();
            let one = &mut further[at.index(steps.len())];
            (one.is_begun, one.is_completed) = (true, one.is_completed || is_completed);
            for (before, after) in open(&steps).into_iter().zip(open(&further)) {
                prop_assert!(!before || after);
            }
        }

        /// And so has nobody, whatever becomes of the path, what they have begun.
        #[test]
        fn what_was_begun_stays_open_in_any_order(steps in steps().prop_shuffle()) {
            for (step, is_open) in steps.iter().zip(open(&steps)) {
                prop_assert!(is_open || !step.is_begun);
            }
        }

        /// A course that goes (withdrawn, or for others) opens courses, and closes none.
        #[test]
        fn a_course_that_goes_closes_none(steps in steps(), at in any::<prop::sample::Index>()) {
            prop_assume!(!steps.is_empty());
            let (gone, mut without) = (at.index(steps.len()), steps.clone());
            without.remove(gone);
            let mut before = open(&steps);
            before.remove(gone);
            for (before, after) in before.into_iter().zip(open(&without)) {
                prop_assert!(!before || after);
            }
        }
    }
}
