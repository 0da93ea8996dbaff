//! A calendar day, as deadlines and validities have one: counted in the time zone of the site, whatever hour it is. Days and months are added
//! as people count them, so neither daylight saving nor a leap year moves one.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};
use kernel::Timestamp;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the calendar. Its text is `2026-06-18` (RFC 3339), and stands in that order in a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// The first and the last year of which people speak; texts of other ones stand in another order, or are slips of the pen.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=9000;

impl Day {
    /// No day that anybody speaks of is after this one.
    pub const LAST: Self = Self(Date::MAX);

    /// The day on which a moment is.
    pub fn of(at: Timestamp, zone: &TimeZone) -> Self {
        let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        Self(at.to_zoned_datetime(zone.clone()).date())
    }

    /// Its first moment: where the clocks are put forward at midnight, the first that there is.
    pub fn start(self, zone: &TimeZone) -> Timestamp {
        let start = self.0.to_zoned_datetime(zone.clone()).map(|zoned| zoned.timestamp().as_millisecond());
        Timestamp::from_millis(start.unwrap_or(i64::MAX))
    }

    /// When it is this hour (0 to 23) of the day: where the clocks are put forward over it, as much later; where they are put back, the first time.
    pub fn at_hour(self, hour: i64, zone: &TimeZone) -> Timestamp {
        let hour = i8::try_from(hour.clamp(0, 23)).unwrap_or(0);
        let at = self.0.at(hour, 0, 0, 0).to_zoned_datetime(zone.clone());
        Timestamp::from_millis(at.map_or(i64::MAX, |zoned| zoned.timestamp().as_millisecond()))
    }

    /// So many days later, or earlier.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus(Span::new().try_days(days).unwrap_or_else(|_| 0.days()))
    }

    /// The same day so many months later; the last of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        self.plus(Span::new().try_months(months).unwrap_or_else(|_| 0.months()))
    }

    fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span))
    }

    /// The day of the week: 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> i64 {
        i64::from(self.0.weekday().to_monday_one_offset())
    }

    /// How many days it is until another one; negative when that is past.
    pub fn days_until(self, other: Self) -> i64 {
        self.0.until(other.0).map_or(0, |span| i64::from(span.get_days()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = ();

    /// Reads what a field for a date sends, and what a database holds.
    fn from_str(text: &str) -> Result<Self, ()> {
        let day: Date = text.parse().map_err(drop)?;
        // A date and a time are a date to the library; here they are a mistake.
        let is_plain = text.len() == 10 && YEARS.contains(&day.year());
        is_plain.then_some(Self(day)).ok_or(())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| D::Error::custom("no day such as 2026-06-18"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn months_are_counted_as_people_count_them() {
        assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
        assert_eq!(day("2027-01-31").plus_months(13), day("2028-02-29"));
        assert_eq!(day("2028-02-29").plus_months(12), day("2029-02-28"));
        assert_eq!(day("2026-12-31").plus_days(1), day("2027-01-01"));
        assert_eq!(day("2026-03-01").plus_days(-1), day("2026-02-28"));
        assert_eq!(day("2026-06-18").days_until(day("2026-06-19")), 1);
        assert_eq!(day("2026-06-18").days_until(day("2026-05-18")), -31);
    }

    #[test]
    fn a_day_is_read_only_as_it_is_written() {
        for wrong in
            ["", "2026-02-30", "18-06-2026", "2026-6-18", "2026-06-18T10:00", "0099-01-01", "+002026-06-18"]
        {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
        assert_eq!(day("2026-06-18").to_string(), "2026-06-18");
    }

    #[test]
    fn a_week_begins_on_monday() {
        assert_eq!((day("2026-06-15").weekday(), day("2026-06-21").weekday()), (1, 7));
        assert_eq!(day("2028-02-29").weekday(), 2);
    }

    proptest! {
        /// Whatever the zone does to its clocks, a moment is on the day whose first moment is before it, and before the next one's.
        #[test]
        fn a_moment_is_on_its_day(
            millis in 0i64..4_000_000_000_000,
            zone in prop::sample::select(vec!["Europe/Brussels", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "UTC"]),
        ) {
            let zone = TimeZone::get(zone).expect("it is bundled");
            let at = Timestamp::from_millis(millis);
            let on = Day::of(at, &zone);
            prop_assert!(on.start(&zone) <= at && at < on.plus_days(1).start(&zone));
        }

        /// A later day is never earlier after the same months, and its text stands after the other's.
        #[test]
        fn days_keep_their_order(from in 0i64..60_000, apart in 0i64..4_000, months in 0i64..240) {
            let one = day("1970-01-01").plus_days(from);
            let other = one.plus_days(apart);
            prop_assert!(one.plus_months(months) <= other.plus_months(months));
            prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
            prop_assert_eq!(one.days_until(other), apart);
        }
    }
}
