//! What is worth a message: nobody is told the same every day, unless it is late and their company reminds daily.

use web::Day;

use super::settings::Rhythm;
use crate::training::due::Due;

/// Whether a course that is late, or due within the days that are looked ahead, is a reason to write today. Whoever is written to is told of all
/// of them.
pub(super) fn is_worth(due: &Due, rhythm: Rhythm, today: Day) -> bool {
    match rhythm {
        Rhythm::Off => false,
        Rhythm::Weekly => true,
        Rhythm::Daily if due.is_late(&today) => true,
        // When it comes near, and once more when it is tomorrow, and on the day.
        Rhythm::Daily => due.reminded_on.is_none_or(|last| last < today && today.days_until(due.day) <= 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_due_is_told_when_it_comes_near_and_at_its_end() {
        let today: Day = "2026-06-18".parse().expect("a day");
        let due = |days: i64, reminded: Option<i64>| Due {
            course: String::new(),
            title: String::new(),
            language: None,
            day: today.plus_days(days),
            renews: false,
            reminded_on: reminded.map(|days| today.plus_days(days)),
        };
        let daily = |days, reminded| is_worth(&due(days, reminded), Rhythm::Daily, today);
        assert!(daily(5, None) && !daily(5, Some(-1)) && !daily(2, Some(-3)));
        assert!(daily(1, Some(-4)) && daily(0, Some(-1)) && !daily(1, Some(0)));
        assert!(daily(-1, Some(-1)) && daily(-30, Some(-1)), "late is told daily, where that is chosen");
        assert!(is_worth(&due(5, Some(-7)), Rhythm::Weekly, today));
        assert!(!is_worth(&due(-1, None), Rhythm::Off, today));
    }
}
