//! Those whom a roster does not name any more: few are marked as left, many are held until somebody has looked. Nobody is deleted.

use db::{Connection, Write};
use kernel::Timestamp;
use web::hash_token;

use super::look::{Look, Stop, Whole};
use crate::ids::{AccountId, LearnerId};

/// So many may leave at once, however small the company is; …
const HANDFUL: usize = 5;
/// … and one in so many of a larger one.
const ONE_IN: usize = 10;
/// People whom one transaction marks.
const PART: usize = 250;
/// Placeholders of a statement; see `people/keep.rs`.
const ROWS: usize = 50;

/// What comes of those who are missing in a look that has met everybody else.
pub(super) async fn settle(look: &Look<'_>, whole: &Whole) -> Result<(), Stop> {
    let (app, account_id) = (look.app, &look.account_id);
    let known = count(&mut *app.db.read().await?, look).await?;
    let fingerprint = fingerprint(&whole.missing);
    let is_held = whole.missing.len() > HANDFUL && whole.missing.len() * ONE_IN > known;
    let mut write = app.db.write_long().await?;
    look.hold_in(&mut write).await?;
    let sql = "SELECT held, refused FROM rosters WHERE account_id = $1";
    let (held, refused): (Option<String>, Option<String>) = write.query(sql).bind(account_id).one().await?;
    let is_new = is_held && held.as_deref() != Some(&*fingerprint);
    let is_refused = is_held && refused.as_deref() == Some(&*fingerprint);
    if is_refused || !is_held {
        release(&mut write, account_id).await?;
    } else if is_new {
        tracing::warn!(
            "The roster of account {} leaves {} of {known} people out. It waits for somebody to look at it.",
            look.slug,
            whole.missing.len()
        );
        hold(&mut write, look, &whole.missing, &fingerprint).await?;
    }
    write.commit().await?;
    if is_held { Ok(()) } else { mark_all(look, &whole.missing).await }
}

/// The people of the client who are here, as far as we know.
async fn count(conn: &mut Connection, look: &Look<'_>) -> Result<usize, db::Error> {
    let key = look.client().key();
    let sql = "SELECT COUNT(*) FROM learners WHERE account_id = $1 AND identity > $2 AND identity < $3 \
               AND left_at IS NULL";
    let query = conn.query(sql).bind(&look.account_id).bind(format!("{key}/")).bind(format!("{key}0"));
    let count: i64 = query.long().one().await?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Says which people these are, in whatever order.
fn fingerprint(missing: &[LearnerId]) -> String {
    let mut ids: Vec<&str> = missing.iter().map(|id| id.as_str()).collect();
    ids.sort_unstable();
    hash_token(&ids.join(" "))
}

async fn hold(
    write: &mut Write,
    look: &Look<'_>,
    missing: &[LearnerId],
    fingerprint: &str,
) -> Result<(), db::Error> {
    let account_id = &look.account_id;
    forget(write, account_id).await?;
    for some in missing.chunks(ROWS) {
        // Whoever was deleted meanwhile is not there to be marked.
        let sql = format!(
            "INSERT INTO roster_missing (account_id, learner_id) SELECT account_id, id FROM learners \
             WHERE account_id = $1 AND id IN ({})",
            db::numbered(2, some.len())
        );
        let insert = write.query(sql).bind(account_id);
        some.iter().fold(insert, |insert, id| insert.bind(id)).execute().await?;
    }
    let sql = "UPDATE rosters SET held = $2, held_at = $3, refused = NULL WHERE account_id = $1";
    write.query(sql).bind(account_id).bind(fingerprint).bind(look.began_at).execute().await.map(drop)
}

/// Nothing is held any more.
pub(super) async fn release(write: &mut Write, account_id: &AccountId) -> Result<(), db::Error> {
    let sql = "UPDATE rosters SET held = NULL, held_at = NULL WHERE account_id = $1";
    write.query(sql).bind(account_id).execute().await?;
    forget(write, account_id).await
}

pub(super) async fn forget(write: &mut Write, account_id: &AccountId) -> Result<(), db::Error> {
    let sql = "DELETE FROM roster_missing WHERE account_id = $1";
    write.query(sql).bind(account_id).execute().await.map(drop)
}

async fn mark_all(look: &Look<'_>, missing: &[LearnerId]) -> Result<(), Stop> {
    for part in missing.chunks(PART) {
        let mut write = look.app.db.write().await?;
        look.hold_in(&mut write).await?;
        mark(&mut write, &look.account_id, part, (look.began_at, look.app.clock.now())).await?;
        write.commit().await?;
    }
    Ok(())
}

/// Marks people as left, who have not signed on since the look began in which they were missing. They are inactive then, and out; all
/// that they did stays theirs. Says how many.
pub(super) async fn mark(
    write: &mut Write,
    account_id: &AccountId,
    learners: &[LearnerId],
    (began_at, now): (Timestamp, Timestamp),
) -> Result<u64, db::Error> {
    let mut marked = 0;
    for some in learners.chunks(ROWS) {
        let sql = format!(
            "UPDATE learners SET left_at = $3, status = 'inactive', \
             status_since = CASE WHEN status = 'inactive' THEN status_since ELSE $3 END WHERE account_id = $1 AND left_at IS NULL \
             AND last_sign_on_at < $2 AND id IN ({}) RETURNING id",
            db::numbered(4, some.len())
        );
        let update = write.query(sql).bind(account_id).bind(began_at).bind(now);
        let left: Vec<LearnerId> = some.iter().fold(update, |update, id| update.bind(id)).all().await?;
        if left.is_empty() {
            continue;
        }
        let sql = format!(
            "DELETE FROM sessions WHERE account_id = $1 AND learner_id IN ({})",
            db::numbered(2, left.len())
        );
        let delete = write.query(sql).bind(account_id);
        left.iter().fold(delete, |delete, id| delete.bind(id)).execute().await?;
        marked += left.len() as u64;
    }
    Ok(marked)
}
