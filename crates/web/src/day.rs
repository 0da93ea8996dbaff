//! A day that somebody chose (date) and a moment for programs, in the time zone of the site.

use std::ops::Range;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::Timestamp;

/// From the first moment of the day to the first of the next one. Reads what a field for a date sends, such as `2026-06-18`;
/// `None` when it is no such day.
pub(crate) fn chosen_day(text: &str, zone: &TimeZone) -> Option<Range<Timestamp>> {
    let day: Date = text.trim().parse().ok()?;
    let next = day.tomorrow().ok()?;
    Some(start(day, zone)?..start(next, zone)?)
}

/// Day and time to the second, with the zone, as programs read it: `2026-06-18T09:22:07+02:00` (RFC 3339).
pub(crate) fn exact(at: Timestamp, zone: &TimeZone) -> String {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Where the clocks are put forward at midnight, the first moment that there is.
fn start(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let start = day.to_zoned_datetime(zone.clone()).ok()?.timestamp();
    Some(Timestamp::from_millis(start.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_when_it_does_where_the_site_is() {
        let brussels = TimeZone::get("Europe/Brussels").expect("it is bundled");
        let hours = |text| {
            let day = chosen_day(text, &brussels).expect("a day");
            (day.start.as_secs().rem_euclid(86_400) / 3600, day.end.since(day.start).as_secs() / 3600)
        };
        assert_eq!((hours("2026-06-18"), hours(" 2026-01-18 ")), ((22, 24), (23, 24)));
        assert_eq!(
            (hours("2026-03-29"), hours("2026-10-25")),
            ((23, 23), (22, 25)),
            "when the clocks change"
        );
        assert_eq!(exact(Timestamp::from_secs(1_781_767_327), &brussels), "2026-06-18T09:22:07+02:00");
        for none in ["", "2026-02-30", "18/06/2026", "yesterday", "9999-12-31"] {
            assert_eq!(chosen_day(none, &brussels), None, "{none:?}");
        }
    }
}
