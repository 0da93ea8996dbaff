//! By when a course has to be done, as MobieTrain said, and how a page says it (due, by Friday, days late).

use serde::{Deserialize, Serialize};
use web::Day;

/// What is due within so many days stands before what waits for nobody: so MobieTrain sorts it, too.
const SOON: i64 = 14;

/// By when somebody has to do a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Due {
    day: Day,
    /// MobieTrain says that the day is past.
    late: bool,
    /// How many days it is until then, on the day of the page: with it the news are other ones each day, and told to the pages that are open.
    #[serde(skip)]
    days: i64,
}

/// How a page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// So many days.
    Late(i64),
    Today,
    Tomorrow,
    /// Within six days, so that it can be no other week's: 1 is Monday.
    Weekday(i64),
    Day(Day),
}

impl Due {
    pub(crate) const fn told(day: Day, late: bool) -> Self {
        Self { day, late, days: 0 }
    }

    /// The same as it is on this day.
    pub(crate) fn on(self, today: Day) -> Self {
        Self { days: today.days_until(self.day), ..self }
    }

    /// Whether the day is past, here or where MobieTrain is: of an answer of yesterday it may be so since.
    pub(crate) const fn is_late(self) -> bool {
        self.late || self.days < 0
    }

    pub(super) const fn presses(self) -> bool {
        self.is_late() || self.days <= SOON
    }

    /// What comes first is less.
    pub(super) const fn rank(self) -> (bool, Day) {
        (!self.is_late(), self.day)
    }

    pub(crate) const fn day(&self) -> &Day {
        &self.day
    }

    pub(crate) fn when(self) -> When {
        match self.days {
            // Where it is another day already than here, it is late by one.
            days if self.is_late() => When::Late((-days).max(1)),
            0 => When::Today,
            1 => When::Tomorrow,
            2..=6 => When::Weekday(self.day.weekday()),
            _ => When::Day(self.day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_it_as_people_do() {
        let today: Day = "2026-06-18".parse().expect("a day"); // a Thursday
        let when = |days: i64, late: bool| Due::told(today.plus_days(days), late).on(today).when();
        assert_eq!(
            (when(-3, true), when(-1, false), when(0, true)),
            (When::Late(3), When::Late(1), When::Late(1))
        );
        assert_eq!((when(0, false), when(1, false)), (When::Today, When::Tomorrow));
        assert_eq!((when(2, false), when(6, false)), (When::Weekday(6), When::Weekday(3)));
        assert_eq!(when(7, false), When::Day(today.plus_days(7)));
    }

    #[test]
    fn what_is_kept_knows_no_day_of_a_page() {
        let day: Day = "2028-02-29".parse().expect("a day");
        let kept = serde_json::to_string(&Due::told(day, true).on(day.plus_days(4))).expect("JSON");
        assert_eq!(kept, r#"{"day":"2028-02-29","late":true}"#);
        assert_eq!(serde_json::from_str::<Due>(&kept).expect("a due"), Due::told(day, true));
    }
}
