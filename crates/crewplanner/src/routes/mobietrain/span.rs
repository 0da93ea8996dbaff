//! A span of time as a form has it: two moments by the clock on the wall (`datetime-local`).

use std::time::Duration;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use kernel::Timestamp;
use serde::{Deserialize, Serialize};

/// What was typed, or proposed.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Span {
    pub(crate) from: String,
    pub(crate) to: String,
}

impl Span {
    /// As far back as anything can be sent again, up to now.
    pub(crate) fn whole(now: Timestamp, zone: &TimeZone) -> Self {
        let from = now - Duration::from_secs(24 * 24 * 3600);
        Self { from: written(from, zone), to: written(now, zone) }
    }

    /// The two moments; the last minute is included. `None` when they are none, or the wrong way round.
    pub(crate) fn read(&self, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        let minute = Duration::from_millis(59_999);
        let (from, to) = (read(&self.from, zone)?, read(&self.to, zone)? + minute);
        (from <= to).then_some((from, to))
    }
}

fn read(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let moment: DateTime = text.trim().parse().ok()?;
    let moment = moment.to_zoned_datetime(zone.clone()).ok()?;
    Some(Timestamp::from_millis(moment.timestamp().as_millisecond()))
}

fn written(at: Timestamp, zone: &TimeZone) -> String {
    let moment = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    moment.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_read_by_the_clock_on_the_wall() {
        let brussels = TimeZone::get("Europe/Brussels").expect("a zone");
        let span = |from: &str, to: &str| Span { from: from.to_owned(), to: to.to_owned() }.read(&brussels);
        let (from, to) = span("2026-06-18T08:00", " 2026-06-18T08:00 ").expect("one minute");
        assert_eq!((from.as_secs(), to.since(from)), (1_781_762_400, Duration::from_millis(59_999)));
        assert_eq!(Span::whole(to, &brussels).read(&brussels).map(|(_, end)| end), Some(to));
        for (from, to) in [("", ""), ("x", "2026-06-18T08:00"), ("2026-06-19T08:00", "2026-06-18T08:00")] {
            assert_eq!(span(from, to), None, "{from} {to}");
        }
    }
}
