//! When a client reminds its people, and of what.

use std::str::FromStr;

use db::Connection;
use jiff::tz::TimeZone;
use kernel::Timestamp;
use login::{Actor, Entry};
use serde_json::json;
use web::Day;

use crate::audit::Action;
use crate::ids::ClientId;
use crate::{App, Client};

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rhythm {
    Off,
    Weekly,
    Daily,
}

/// Not one of these words.
#[derive(Debug)]
pub(crate) struct UnknownRhythm;

impl Rhythm {
    pub(crate) const ALL: [Self; 3] = [Self::Off, Self::Weekly, Self::Daily];

    /// As in the database and in forms.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Weekly => "weekly",
            Self::Daily => "daily",
        }
    }

    /// The key of its text.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Off => "reminders-off",
            Self::Weekly => "reminders-weekly",
            Self::Daily => "reminders-daily",
        }
    }
}

impl FromStr for Rhythm {
    type Err = UnknownRhythm;

    fn from_str(text: &str) -> Result<Self, UnknownRhythm> {
        Self::ALL.into_iter().find(|rhythm| rhythm.as_str() == text).ok_or(UnknownRhythm)
    }
}

impl db::Word for Rhythm {}

/// The most days ahead: MobieTrain is asked about more.
pub(crate) const MOST_DAYS: i64 = 21;

db::row! {
    /// Off, until somebody says otherwise.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Settings {
        pub(crate) rhythm: Rhythm as word,
        /// 1 is Monday. Of those that are weekly.
        pub(crate) weekday: i64,
        /// 0 to 23.
        pub(crate) hour: i64,
        /// What is due within so many days is reminded of.
        pub(crate) days_ahead: i64,
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { rhythm: Rhythm::Off, weekday: 1, hour: 8, days_ahead: 7 }
    }
}

impl Settings {
    /// Whether people are reminded on this day.
    pub(super) fn is_day(&self, day: Day) -> bool {
        match self.rhythm {
            Rhythm::Off => false,
            Rhythm::Weekly => day.weekday() == self.weekday,
            Rhythm::Daily => true,
        }
    }

    /// When people are reminded next, after this moment, and on which day; `None` where they are not.
    pub(crate) fn next(&self, now: Timestamp, zone: &TimeZone) -> Option<(Day, Timestamp)> {
        let today = Day::of(now, zone);
        // A week, and a day for the hour that is past.
        let days = (0..=7).map(|days| today.plus_days(days)).filter(|day| self.is_day(*day));
        days.map(|day| (day, day.at_hour(self.hour, zone))).find(|(_, at)| *at > now)
    }
}

pub(crate) async fn load(conn: &mut Connection, client_id: &ClientId) -> Result<Settings, db::Error> {
    let sql = "SELECT rhythm, weekday, hour, days_ahead FROM reminder_settings WHERE client_id = $1";
    Ok(conn.query(sql).bind(client_id).optional().await?.unwrap_or_default())
}

/// Keeps them. They count from the next such hour on: what is past today is not made up for.
pub(crate) async fn save(app: &App, client: &Client, wanted: &Settings, by: &Actor) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let before = load(&mut write, &client.id).await?;
    if before == *wanted {
        return Ok(());
    }
    let sql = "INSERT INTO reminder_settings (client_id, rhythm, weekday, hour, days_ahead, saved_at, leased_until) \
               VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT (client_id) DO UPDATE SET rhythm = excluded.rhythm, \
               weekday = excluded.weekday, hour = excluded.hour, days_ahead = excluded.days_ahead, \
               saved_at = excluded.saved_at";
    let row = write.query(sql).bind(&client.id).bind(wanted.rhythm.as_str()).bind(wanted.weekday);
    row.bind(wanted.hour).bind(wanted.days_ahead).bind(app.clock.now()).execute().await?;
    let details = json!({
        "rhythm": [before.rhythm.as_str(), wanted.rhythm.as_str()],
        "hour": [before.hour.to_string(), wanted.hour.to_string()],
        "days": [before.days_ahead.to_string(), wanted.days_ahead.to_string()],
    });
    let entry = Entry { action: Action::RemindersChanged.as_str(), details, subjects: Vec::new() };
    app.login.record(&mut write, &client.id, by, &entry).await?;
    write.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        let at: jiff::Timestamp = text.parse().expect("a moment");
        Timestamp::from_millis(at.as_millisecond())
    }

    #[test]
    fn the_next_hour_is_one_of_the_clock_on_the_wall() {
        let zone = TimeZone::get("Europe/Brussels").expect("it is bundled");
        let next = |rhythm, hour, now: &str| {
            let settings = Settings { rhythm, weekday: 1, hour, days_ahead: 7 };
            settings.next(at(now), &zone).map(|(day, at)| (day.to_string(), at))
        };
        let day = |day: &str, moment: &str| Some((day.to_owned(), at(moment)));
        assert_eq!(next(Rhythm::Off, 8, "2026-06-18T05:00:00Z"), None);
        assert_eq!(next(Rhythm::Daily, 8, "2026-06-18T05:59:59Z"), day("2026-06-18", "2026-06-18T06:00:00Z"));
        assert_eq!(next(Rhythm::Daily, 8, "2026-06-18T06:00:00Z"), day("2026-06-19", "2026-06-19T06:00:00Z"));
        assert_eq!(
            next(Rhythm::Weekly, 8, "2026-06-22T06:00:00Z"),
            day("2026-06-29", "2026-06-29T06:00:00Z")
        );
        // It is the day there that counts.
        assert_eq!(
            next(Rhythm::Weekly, 0, "2026-06-21T22:30:00Z"),
            day("2026-06-29", "2026-06-28T22:00:00Z")
        );
        // Put forward over two o'clock, and put back over it.
        assert_eq!(next(Rhythm::Daily, 2, "2026-03-28T23:00:00Z"), day("2026-03-29", "2026-03-29T01:00:00Z"));
        assert_eq!(next(Rhythm::Daily, 2, "2026-10-24T22:00:00Z"), day("2026-10-25", "2026-10-25T00:00:00Z"));
        assert_eq!(next(Rhythm::Daily, 2, "2026-10-25T00:30:00Z"), day("2026-10-26", "2026-10-26T01:00:00Z"));
    }
}
