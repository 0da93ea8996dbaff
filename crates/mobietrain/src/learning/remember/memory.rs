//! How well a question is remembered, and when it is to be asked again: FSRS by the crate `rs-fsrs`, with the weights that its authors found for
//! everybody. Days go in and come out; no clock and no dice are asked.

use chrono::{DateTime, Utc};
use rs_fsrs::{Card, FSRS, Parameters, Rating, State};
use web::Day;

/// Stability and difficulty are kept in thousandths: a database of two engines has whole numbers.
const PARTS: f64 = 1000.0;
/// Whatever is remembered best is asked again after a year.
const LONGEST: i32 = 365;

/// Of one question, after it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Memory {
    pub(crate) last_on: Day,
    pub(crate) due_on: Day,
    /// In how many days the chance to know it falls to nine in ten; in thousandths.
    pub(crate) stability: i64,
    /// From 1 to 10; in thousandths.
    pub(crate) difficulty: i64,
    /// Whether it was asked again, and not only in its course.
    pub(crate) was_asked: bool,
}

impl Memory {
    /// After the answer in the course.
    pub(crate) fn first(is_right: bool, on: Day) -> Self {
        Self { was_asked: false, ..after(Card::default(), is_right, on) }
    }

    /// After it was asked again.
    pub(crate) fn again(self, is_right: bool, on: Day) -> Self {
        let card = Card {
            stability: self.stability as f64 / PARTS,
            difficulty: self.difficulty as f64 / PARTS,
            last_review: moment(self.last_on),
            state: State::Review,
            ..Card::default()
        };
        after(card, is_right, on)
    }
}

fn after(card: Card, is_right: bool, on: Day) -> Memory {
    let rating = if is_right { Rating::Good } else { Rating::Again };
    let parameters = Parameters {
        maximum_interval: LONGEST,
        enable_short_term: false,
        enable_fuzz: false,
        ..Parameters::default()
    };
    let card = FSRS::new(parameters).next(card, moment(on), rating).card;
    // What was wrong comes tomorrow, whatever its stability: the next one finds it fresh.
    let days = if is_right { card.scheduled_days.clamp(1, i64::from(LONGEST)) } else { 1 };
    Memory {
        last_on: on,
        due_on: on.plus_days(days),
        stability: (card.stability * PARTS).round() as i64,
        difficulty: (card.difficulty * PARTS).round() as i64,
        was_asked: true,
    }
}

/// A day as the crate counts: from midnight to midnight, without time zones.
fn moment(day: Day) -> DateTime<Utc> {
    let first: Day = "1970-01-01".parse().unwrap_or(day);
    DateTime::from_timestamp(first.days_until(day) * 24 * 3600, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn what_is_known_comes_later_and_later_and_what_is_not_tomorrow() {
        let start = day("2026-06-18");
        let mut memory = Memory::first(true, start);
        let mut gaps = Vec::new();
        for _ in 0..6 {
            gaps.push(memory.last_on.days_until(memory.due_on));
            memory = memory.again(true, memory.due_on);
        }
        assert_eq!(gaps[0], 3);
        assert!(gaps.windows(2).all(|two| two[0] < two[1] || two[1] == i64::from(LONGEST)), "{gaps:?}");
        let forgotten = memory.again(false, memory.due_on);
        assert_eq!(forgotten.last_on.days_until(forgotten.due_on), 1);
        assert!(forgotten.stability < memory.stability && forgotten.difficulty > memory.difficulty);
        let wrong = Memory::first(false, start);
        assert_eq!((wrong.due_on, wrong.was_asked), (day("2026-06-19"), false));
    }

    proptest! {
        /// Whatever somebody answers, and however late: it comes again after a day at least and a year at most, and nothing runs away.
        #[test]
        fn it_always_comes_again(answers in prop::collection::vec((any::<bool>(), 0i64..4000), 1..60)) {
            let mut memory = Memory::first(true, day("2020-01-01"));
            for (is_right, late) in answers {
                let on = memory.due_on.plus_days(late);
                memory = memory.again(is_right, on);
                let gap = on.days_until(memory.due_on);
                prop_assert!((1..=i64::from(LONGEST)).contains(&gap), "{gap}");
                prop_assert!((1000..=10_000).contains(&memory.difficulty) && memory.stability > 0, "{memory:?}");
            }
        }
    }
}
