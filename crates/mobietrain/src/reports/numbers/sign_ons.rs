//! Sign-ons a day, and the attempts that failed. Days that are over are counted once, and kept: the log forgets what failed after a month, and
//! is long.

use std::collections::BTreeMap;
use std::time::Duration;

use db::Connection;
use kernel::{Timestamp, first_id_after};
use serde::{Deserialize, Serialize};
use web::Day;

use super::seen::Seen;
use crate::App;
use crate::ids::AccountId;
use crate::people::groups::within::Within;

/// The most days that a page shows.
pub(crate) const DAYS: i64 = 90;
/// Days that are kept: as long as the log keeps who signed on.
const KEPT: i64 = 396;
/// A day is over so long after its end: until then attempts that are repeated are still counted in its rows.
const SETTLES: Duration = Duration::from_secs(2 * 3600);
/// Days begin at a full quarter of an hour in every time zone that there is.
const QUARTER: i64 = 15 * 60 * 1000;

/// What happened on a day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct OnDay {
    pub day: Day,
    pub signed_on: i64,
    pub failed: i64,
}

db::row! {
    struct Kept { day: Day as word, signed_on: i64, failed: i64 }
}

db::row! {
    struct Quarter { quarter: i64, signed_on: i64, failed: i64 }
}

/// The last days until today, each of them, whatever happened on it. Of some groups what failed is left out: whoever failed may be nobody.
pub(super) async fn last_days(
    app: &App,
    conn: &mut Connection,
    (account_id, within): (&AccountId, &Within),
    days: i64,
) -> Result<Vec<OnDay>, db::Error> {
    let (today, zone) = (app.today(), &app.settings.time_zone);
    let first = today.plus_days(1 - days);
    let mut counted = BTreeMap::new();
    if let Within::Account = within {
        let sql = "SELECT day, signed_on, failed FROM sign_on_days WHERE account_id = $1 AND day >= $2 AND day < $3";
        let kept = conn.query(sql).bind(account_id).bind(first.to_string()).bind(today.to_string());
        for Kept { day, signed_on, failed } in kept.all::<Kept>().await? {
            counted.insert(day, (signed_on, failed));
        }
    }
    let from = counted.keys().next_back().map_or(first, |last: &Day| last.plus_days(1));
    let rest = count(app, conn, (account_id, within), (from.start(zone), app.clock.now())).await?;
    counted.extend(rest);
    let all = (0..days).map(|at| first.plus_days(at));
    let on = |day: Day| {
        let (signed_on, failed) = counted.get(&day).copied().unwrap_or_default();
        OnDay { day, signed_on, failed }
    };
    Ok(all.map(on).collect())
}

/// By day, between two moments.
async fn count(
    app: &App,
    conn: &mut Connection,
    (account_id, within): (&AccountId, &Within),
    (from, until): (Timestamp, Timestamp),
) -> Result<BTreeMap<Day, (i64, i64)>, db::Error> {
    let seen = Seen::of(within, 4);
    let (of, failed) = match within {
        Within::Account => ("sign_ons s", "CASE WHEN s.support_code IS NOT NULL THEN s.times ELSE 0 END"),
        Within::Groups(_) => {
            ("sign_ons s JOIN learners l ON l.account_id = s.account_id AND l.id = s.learner_id", "0")
        }
    };
    let sql = format!(
        "SELECT s.at / {QUARTER} AS quarter, COUNT(CASE WHEN s.support_code IS NULL THEN 1 END) AS signed_on, \
         CAST(SUM({failed}) AS BIGINT) AS failed FROM {of} \
         WHERE s.account_id = $1 AND s.id >= $2 AND s.id < $3 AND {} GROUP BY 1",
        seen.sql()
    );
    let query =
        conn.query(sql).bind(account_id).bind(first_id_after(before(from))).bind(first_id_after(until));
    let mut days: BTreeMap<Day, (i64, i64)> = BTreeMap::new();
    for Quarter { quarter, signed_on, failed } in seen.bind(query).long().all::<Quarter>().await? {
        let at = Timestamp::from_millis(quarter * QUARTER);
        let day = days.entry(Day::of(at, &app.settings.time_zone)).or_default();
        *day = (day.0 + signed_on, day.1 + failed);
    }
    Ok(days)
}

/// The ids of a moment are those after the one before it.
fn before(at: Timestamp) -> Timestamp {
    at - Duration::from_millis(1)
}

/// Counts the days that are over and were not counted yet, of every account. Several may do it at once: what one has counted, another one finds.
pub(crate) async fn keep_counts(app: &App) -> Result<(), db::Error> {
    let zone = &app.settings.time_zone;
    let yesterday = Day::of(app.clock.now() - SETTLES, zone).plus_days(-1);
    let sql = "SELECT a.id, (SELECT MAX(d.day) FROM sign_on_days d WHERE d.account_id = a.id) AS last FROM accounts a \
               WHERE COALESCE((SELECT MAX(d.day) FROM sign_on_days d WHERE d.account_id = a.id), '') < $1";
    let mut read = app.db.read().await?;
    let due: Vec<(AccountId, Option<String>)> = read.query(sql).bind(yesterday.to_string()).all().await?;
    drop(read);
    for (account_id, last) in due {
        let earliest = yesterday.plus_days(1 - DAYS);
        let last = last.and_then(|day| day.parse::<Day>().ok());
        let first = last.map_or(earliest, |last| last.plus_days(1)).max(earliest);
        keep(app, &account_id, (first, yesterday)).await?;
    }
    Ok(())
}

/// From one day to another. A day on which nothing happened is kept, too: it was counted.
async fn keep(app: &App, account_id: &AccountId, (first, last): (Day, Day)) -> Result<(), db::Error> {
    let zone = &app.settings.time_zone;
    let until = before(last.plus_days(1).start(zone));
    let mut read = app.db.read().await?;
    let counted = count(app, &mut read, (account_id, &Within::Account), (first.start(zone), until)).await?;
    drop(read);
    let mut write = app.db.write().await?;
    for at in 0..=first.days_until(last) {
        let day = first.plus_days(at);
        let (signed_on, failed) = counted.get(&day).copied().unwrap_or_default();
        let sql = "INSERT INTO sign_on_days (account_id, day, signed_on, failed) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (account_id, day) DO NOTHING";
        let insert = write.query(sql).bind(account_id).bind(day.to_string());
        insert.bind(signed_on).bind(failed).execute().await?;
    }
    let sql = "DELETE FROM sign_on_days WHERE account_id = $1 AND day < $2";
    write.query(sql).bind(account_id).bind(last.plus_days(-KEPT).to_string()).execute().await?;
    write.commit().await
}
