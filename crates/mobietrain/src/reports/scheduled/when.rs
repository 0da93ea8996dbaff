//! When a list goes out: a day of the week and an hour, in the time zone of the installation, whatever the clocks do.

use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::{Day, Page};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct When {
    /// 1 is Monday, 7 is Sunday.
    pub weekday: i64,
    /// 0 to 23.
    pub hour: i64,
}

impl When {
    /// What a form says.
    pub fn read(weekday: &str, hour: &str) -> Option<Self> {
        let weekday = weekday.parse().ok().filter(|day| (1..=7).contains(day))?;
        let hour = hour.parse().ok().filter(|hour| (0..24).contains(hour))?;
        Some(Self { weekday, hour })
    }

    /// The first such moment after this one. What was missed meanwhile is not made up for.
    pub fn next(self, now: Timestamp, zone: &TimeZone) -> Timestamp {
        let today = Day::of(now, zone);
        let days = (0..=7).map(|days| today.plus_days(days)).filter(|day| day.weekday() == self.weekday);
        let mut moments = days.map(|day| day.at_hour(self.hour, zone));
        moments.find(|at| *at > now).unwrap_or(Timestamp::from_millis(i64::MAX))
    }

    /// As "07:00".
    pub fn time(self) -> String {
        clock(self.hour)
    }

    /// The name of the day.
    pub fn day(self, page: &Page) -> String {
        page.get(&format!("weekday-{}", self.weekday)).to_string()
    }
}

/// A full hour as clocks show it.
pub(crate) fn clock(hour: i64) -> String {
    format!("{hour:02}:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        let zoned: jiff::Timestamp = text.parse().expect("a moment");
        Timestamp::from_millis(zoned.as_millisecond())
    }

    #[test]
    fn the_hour_stays_the_hour_when_the_clocks_change() {
        let zone = TimeZone::get("Europe/Brussels").expect("it is bundled");
        let monday = When { weekday: 1, hour: 7 };
        for (now, next) in [
            // The hour itself is not after itself, …
            ("2026-03-23T06:00:00Z", "2026-03-30T05:00:00Z"),
            ("2026-03-23T05:59:59Z", "2026-03-23T06:00:00Z"),
            // … and in October it is an hour more than a week.
            ("2026-10-19T05:00:00Z", "2026-10-26T06:00:00Z"),
        ] {
            assert_eq!(monday.next(at(now), &zone), at(next), "{now}");
        }
        // Skipped on the last Sunday of March, and there twice on that of October.
        let sunday = When { weekday: 7, hour: 2 };
        assert_eq!(sunday.next(at("2026-03-28T12:00:00Z"), &zone), at("2026-03-29T01:00:00Z"));
        assert_eq!(sunday.next(at("2026-10-24T12:00:00Z"), &zone), at("2026-10-25T00:00:00Z"));
        assert_eq!(sunday.next(at("2026-10-25T00:00:00Z"), &zone), at("2026-11-01T01:00:00Z"));
    }

    #[test]
    fn only_days_and_hours_are_read() {
        assert_eq!(When::read("7", "23"), Some(When { weekday: 7, hour: 23 }));
        for (weekday, hour) in [("0", "1"), ("8", "1"), ("1", "24"), ("1", "-1"), ("", ""), ("x", "7")] {
            assert_eq!(When::read(weekday, hour), None, "{weekday} {hour}");
        }
    }
}
