//! How long a completion is valid (validity, recertification), and from when it may be renewed (renewal).

use web::Day;

/// Longer than anybody works anywhere.
pub(crate) const MOST_MONTHS: i64 = 240;
/// Of a window, which is never longer than what it is the end of.
pub(crate) const MOST_RENEW_DAYS: i64 = 366;

/// Of a course whose completions run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Validity {
    /// 1 or more.
    pub(crate) months: i64,
    /// How many days before the last one the window opens in which it may be renewed.
    pub(crate) renew_days: i64,
}

impl Validity {
    /// The last day of a completion of today. Whoever renews within the window loses nothing by being early: it is counted on from the
    /// last day of what was valid.
    pub(crate) fn until(self, today: Day, before: Option<Day>) -> Day {
        let from = before.filter(|last| *last >= today && self.renew_from(*last) <= today).unwrap_or(today);
        from.plus_months(self.months)
    }

    /// The first day of the window: a few days after the completion at the earliest, so that nobody is asked for it again on the same day.
    pub(crate) fn renew_from(self, until: Day) -> Day {
        until.plus_days(-self.renew_days.min(self.longest_window()))
    }

    /// In days. No month has less than 28.
    pub(crate) fn longest_window(self) -> i64 {
        self.months * 28 - 4
    }
}

/// How it stands with a completion that runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// There is nothing to do.
    Valid,
    /// It is valid, and may be renewed.
    Renewable,
    /// It was valid until yesterday or before.
    Over,
}

/// On this day.
pub(crate) fn standing(valid_until: Day, renew_from: Day, today: Day) -> Standing {
    match () {
        () if valid_until < today => Standing::Over,
        () if renew_from <= today => Standing::Renewable,
        () => Standing::Valid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    const YEARLY: Validity = Validity { months: 12, renew_days: 30 };

    #[test]
    fn whoever_renews_in_the_window_loses_no_day() {
        let first = YEARLY.until(day("2026-06-19"), None);
        assert_eq!(first, day("2027-06-19"));
        assert_eq!(YEARLY.renew_from(first), day("2027-05-20"));
        for (on, until) in [
            ("2027-05-19", "2028-05-19"), // before the window: as if it were the first time
            ("2027-05-20", "2028-06-19"),
            ("2027-06-19", "2028-06-19"),
            ("2027-06-20", "2028-06-20"), // too late: from that day
        ] {
            assert_eq!(YEARLY.until(day(on), Some(first)), day(until), "{on}");
        }
        assert_eq!(YEARLY.until(day("2028-02-29"), None), day("2029-02-28"));
    }

    proptest! {
        /// Whoever renews on any day of the window, year after year, is qualified on every day in between.
        #[test]
        fn renewing_in_the_window_leaves_no_gap(
            start in 0i64..20_000, months in 1i64..60, renew_days in 0i64..=MOST_RENEW_DAYS, at in prop::collection::vec(0.0f64..=1.0, 1..8),
        ) {
            let validity = Validity { months, renew_days };
            let mut until = validity.until(day("1990-01-01").plus_days(start), None);
            for at in at {
                let from = validity.renew_from(until);
                let on = from.plus_days((from.days_until(until) as f64 * at) as i64);
                prop_assert_eq!(standing(until, from, on), Standing::Renewable);
                let next = validity.until(on, Some(until));
                prop_assert_eq!(next, until.plus_months(months));
                prop_assert!(next > until && validity.renew_from(next) > on, "it is not asked for again on the same day");
                until = next;
            }
        }

        #[test]
        fn a_window_is_within_what_it_ends(start in 0i64..20_000, months in 1i64..=MOST_MONTHS, renew_days in 0i64..=MOST_RENEW_DAYS) {
            let validity = Validity { months, renew_days };
            let on = day("1990-01-01").plus_days(start);
            let until = validity.until(on, None);
            prop_assert!(on < validity.renew_from(until), "{on} {until}");
            prop_assert!(validity.renew_from(until) <= until);
        }
    }
}
