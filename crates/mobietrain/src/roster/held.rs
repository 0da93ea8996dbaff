//! A roster that is held because it leaves many out: whom it would befall, and what somebody says to that.

use db::Connection;
use kernel::Timestamp;
use login::{Actor, Entry};
use serde_json::json;

use super::missing;
use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, LearnerId};

/// So many are named; the others are found in the list of learners.
const NAMED: i64 = 50;
/// People whom one transaction marks.
const PART: usize = 250;

/// What waits for somebody.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// Says which people these are: what is said is said of them.
    pub fingerprint: String,
    /// When the roster was looked at that leaves them out.
    pub at: Timestamp,
    pub people: i64,
    /// By name, as far as a page names them.
    pub learners: Vec<(LearnerId, String)>,
}

impl Held {
    /// How many are not named.
    pub fn unnamed(&self) -> i64 {
        self.people - self.learners.len() as i64
    }
}

pub(crate) async fn read(conn: &mut Connection, account_id: &AccountId) -> Result<Option<Held>, db::Error> {
    let Some((fingerprint, at)) = waiting(conn, account_id).await? else { return Ok(None) };
    let people = people(conn, account_id).await?.unwrap_or(0);
    let sql = format!(
        "SELECT l.id, l.name FROM roster_missing m JOIN learners l ON l.account_id = m.account_id \
         AND l.id = m.learner_id WHERE m.account_id = $1 ORDER BY l.name, l.id LIMIT {NAMED}"
    );
    let learners = conn.query(sql).bind(account_id).long().all().await?;
    Ok(Some(Held { fingerprint, at, people, learners }))
}

/// How many people wait for it, if one is held.
pub(crate) async fn people(conn: &mut Connection, account_id: &AccountId) -> Result<Option<i64>, db::Error> {
    if waiting(conn, account_id).await?.is_none() {
        return Ok(None);
    }
    let sql = "SELECT COUNT(*) FROM roster_missing WHERE account_id = $1";
    conn.query(sql).bind(account_id).one().await.map(Some)
}

async fn waiting(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<Option<(String, Timestamp)>, db::Error> {
    let sql = "SELECT held, held_at FROM rosters WHERE account_id = $1 AND held IS NOT NULL AND held_at IS NOT NULL";
    conn.query(sql).bind(account_id).optional().await
}

/// Somebody has looked at whom it befalls, and says yes: they are marked as left, but for those who have signed on meanwhile. False
/// when these are not the people any more.
pub(crate) async fn agree(
    app: &App,
    account_id: &AccountId,
    fingerprint: &str,
    by: &Actor,
) -> Result<bool, db::Error> {
    let Some((held, at)) = waiting(&mut *app.db.read().await?, account_id).await? else { return Ok(false) };
    if held != fingerprint {
        return Ok(false);
    }
    let mut write = app.db.write_long().await?;
    // Of two who say something at once, the first one counts.
    let sql = "UPDATE rosters SET held = NULL, held_at = NULL WHERE account_id = $1 AND held = $2";
    if write.query(sql).bind(account_id).bind(fingerprint).execute().await? == 0 {
        return Ok(false);
    }
    let sql = "SELECT learner_id FROM roster_missing WHERE account_id = $1 ORDER BY learner_id";
    let learners: Vec<LearnerId> = write.query(sql).bind(account_id).all().await?;
    let mut marked = 0;
    for part in learners.chunks(PART) {
        marked += missing::mark(&mut write, account_id, part, (at, app.clock.now())).await?;
    }
    missing::forget(&mut write, account_id).await?;
    let action = Action::RosterAgreed.as_str();
    let entry = Entry { action, details: json!({ "people": marked }), subjects: Vec::new() };
    app.login.record(&mut write, account_id, by, &entry).await?;
    write.commit().await?;
    Ok(true)
}

/// Somebody says no: nobody is marked, as long as it is the same people who are missing. False when these are not the people any more.
pub(crate) async fn refuse(
    app: &App,
    account_id: &AccountId,
    fingerprint: &str,
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    let sql =
        "UPDATE rosters SET held = NULL, held_at = NULL, refused = $2 WHERE account_id = $1 AND held = $2";
    if write.query(sql).bind(account_id).bind(fingerprint).execute().await? == 0 {
        return Ok(false);
    }
    let sql = "SELECT COUNT(*) FROM roster_missing WHERE account_id = $1";
    let people: i64 = write.query(sql).bind(account_id).one().await?;
    missing::forget(&mut write, account_id).await?;
    let action = Action::RosterRefused.as_str();
    let entry = Entry { action, details: json!({ "people": people }), subjects: Vec::new() };
    app.login.record(&mut write, account_id, by, &entry).await?;
    write.commit().await?;
    Ok(true)
}
