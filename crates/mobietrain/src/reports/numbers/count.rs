//! Counting what the dashboard says. It looks at everybody: for many people it takes seconds, so what it found is kept.

use db::Connection;
use kernel::{Timestamp, first_id_after};

use super::seen::Seen;
use super::sign_ons::{self, DAYS};
use super::{Numbers, courses};
use crate::App;
use crate::ids::AccountId;
use crate::people::groups::headcount::Headcount;
use crate::people::groups::store;
use crate::people::groups::within::Within;
use crate::reports::learners;
use crate::reports::learners::filter::{Filter, Standing, Wanted};

const WEEK: i64 = 7;

pub(super) async fn numbers(app: &App, account_id: &AccountId, within: &Within) -> web::Result<Numbers> {
    let mut read = app.db.read().await?;
    let read = &mut *read;
    let mut numbers = Numbers::default();
    for (state, count) in by_state(read, account_id, within).await? {
        match state.as_str() {
            "left" => numbers.left += count,
            "active" => numbers.active += count,
            _ => numbers.inactive += count,
        }
    }
    let (today, zone) = (app.today(), &app.settings.time_zone);
    let this_week = today.plus_days(1 - WEEK).start(zone);
    let last_week = today.plus_days(1 - 2 * WEEK).start(zone);
    (numbers.seen, numbers.seen_before) = here(read, account_id, within, (this_week, last_week)).await?;
    numbers.completed_lately = completed_since(read, account_id, within, this_week).await?;
    numbers.days = sign_ons::last_days(app, read, (account_id, within), DAYS).await?;
    let groups = store::list(read, account_id).await?;
    let headcount = Headcount::of(read, account_id).await?;
    let seen = within.among(groups.clone());
    numbers.groups = seen.into_iter().map(|group| (group.id.clone(), headcount.members(&group))).collect();
    numbers.courses = courses::count(app, read, (account_id, within), &groups).await?;
    let wanted = Wanted { standing: Some(Standing::Late), ..Wanted::default() };
    let late = Filter::of(app, read, account_id, wanted, &groups).await?;
    if !late.is_too_wide() {
        numbers.late = Some(learners::how_many(read, account_id, within, &late).await?);
    }
    Ok(numbers)
}

/// How many there are of each status; of whoever has left, what they were before counts no more.
async fn by_state(
    conn: &mut Connection,
    account_id: &AccountId,
    within: &Within,
) -> Result<Vec<(String, i64)>, db::Error> {
    let seen = Seen::of(within, 2);
    let sql = format!(
        "SELECT CASE WHEN l.left_at IS NOT NULL THEN 'left' ELSE l.status END AS state, COUNT(*) FROM learners l \
         WHERE l.account_id = $1 AND {} GROUP BY 1",
        seen.sql()
    );
    seen.bind(conn.query(sql).bind(account_id)).long().all().await
}

/// How many people signed on since the later moment, and between the two.
async fn here(
    conn: &mut Connection,
    account_id: &AccountId,
    within: &Within,
    (later, earlier): (Timestamp, Timestamp),
) -> Result<(i64, i64), db::Error> {
    let seen = Seen::of(within, 4);
    let sql = format!(
        "SELECT COUNT(DISTINCT CASE WHEN s.id >= $3 THEN s.learner_id END), \
         COUNT(DISTINCT CASE WHEN s.id < $3 THEN s.learner_id END) FROM sign_ons s \
         JOIN learners l ON l.account_id = s.account_id AND l.id = s.learner_id \
         WHERE s.account_id = $1 AND s.id >= $2 AND s.support_code IS NULL AND {}",
        seen.sql()
    );
    // Ids begin with the time.
    let query = conn.query(sql).bind(account_id).bind(first_id_after(earlier)).bind(first_id_after(later));
    seen.bind(query).long().one().await
}

async fn completed_since(
    conn: &mut Connection,
    account_id: &AccountId,
    within: &Within,
    since: Timestamp,
) -> Result<i64, db::Error> {
    let seen = Seen::of(within, 3);
    let sql = format!(
        "SELECT COUNT(*) FROM completions c JOIN learners l ON l.account_id = c.account_id AND l.id = c.learner_id \
         WHERE c.account_id = $1 AND c.completed_at >= $2 AND {}",
        seen.sql()
    );
    seen.bind(conn.query(sql).bind(account_id).bind(since)).long().one().await
}
