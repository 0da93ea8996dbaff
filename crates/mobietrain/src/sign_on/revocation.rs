//! `session-revoked`: the client has deleted somebody, or they signed out everywhere, or of one session. Their sessions
//! here end, or those that this session's links have opened, and a link that was on its way opens no new one. This is the
//! logout that comes from the other side (back-channel logout).

use std::time::Duration;

use db::{Connection, Db, Write};
use jwt_link::LinkClaims;
use kernel::Timestamp;

use crate::ids::{AccountId, LearnerId};

/// How long a revocation is kept: no link that it refuses is accepted for longer than its lifetime and the leeway,
/// which is half of it.
const KEPT: Duration = Duration::from_secs(600);

/// Ends the sessions that began with a link minted at this time or before, and refuses such links from now on.
/// Repeated or late, it changes nothing: a newer revocation counts for more.
pub(crate) async fn revoke(
    write: &mut Write,
    account_id: &AccountId,
    identity: &str,
    revoked_at: Timestamp,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO revocations (account_id, identity, revoked_at) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id, identity) DO UPDATE SET revoked_at = excluded.revoked_at \
               WHERE revocations.revoked_at < excluded.revoked_at";
    write.query(sql).bind(account_id).bind(identity).bind(revoked_at).execute().await?;
    let Some(learner_id) = hold(write, account_id, identity).await? else { return Ok(()) };
    let sql = "DELETE FROM sessions WHERE account_id = $1 AND learner_id = $2 AND link_iat <= $3";
    write.query(sql).bind(account_id).bind(learner_id).bind(revoked_at).execute().await.map(drop)
}

/// Ends the sessions that links of one session at the issuer have opened, and refuses its links from now on, whenever they
/// were minted: a session that is over mints no more. Repeated or late, it changes nothing. Other sessions go on, and so do
/// those of other people, whatever `sid` their issuer has given them.
pub(crate) async fn revoke_session(
    write: &mut Write,
    account_id: &AccountId,
    identity: &str,
    sid: &str,
    now: Timestamp,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO revoked_sessions (account_id, identity, sid, revoked_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT DO NOTHING";
    write.query(sql).bind(account_id).bind(identity).bind(sid).bind(now).execute().await?;
    let Some(learner_id) = hold(write, account_id, identity).await? else { return Ok(()) };
    let sql = "DELETE FROM sessions WHERE account_id = $1 AND sid = $2 AND learner_id = $3";
    write.query(sql).bind(account_id).bind(sid).bind(learner_id).execute().await.map(drop)
}

/// Takes the row that every sign-on takes: one that is under way is waited for, and its session can be seen then.
async fn hold(
    write: &mut Write,
    account_id: &AccountId,
    identity: &str,
) -> Result<Option<LearnerId>, db::Error> {
    let sql = "UPDATE learners SET identity = identity WHERE account_id = $1 AND identity = $2 RETURNING id";
    write.query(sql).bind(account_id).bind(identity).optional().await
}

/// Whether a link is refused because of a revocation, which is another reason than that it was redeemed before.
pub(super) async fn is_revoked(
    conn: &mut Connection,
    account_id: &AccountId,
    identity: &str,
    link: &LinkClaims,
) -> Result<bool, db::Error> {
    let sql = "SELECT (SELECT COUNT(*) FROM revocations WHERE account_id = $1 AND identity = $2 AND revoked_at >= $3) \
               + (SELECT COUNT(*) FROM revoked_sessions WHERE account_id = $1 AND identity = $2 AND sid = $4)";
    let minted_at = Timestamp::from_secs(link.iat);
    let query = conn.query(sql).bind(account_id).bind(identity).bind(minted_at);
    Ok(query.bind(link.sid.as_deref()).one::<i64>().await? > 0)
}

/// Ends what a first sign-on may have opened while its revocation was being written, when there was no learner to
/// wait for; and forgets revocations that no link needs any more.
pub(crate) async fn sweep(db: &Db, account_id: &AccountId, now: Timestamp) -> Result<(), db::Error> {
    // A browser that has signed on anew has a new token.
    let delete = "DELETE FROM sessions WHERE token_hash = $1 AND account_id = $2";
    let of_people = "SELECT s.token_hash FROM revocations r \
                     JOIN learners l ON l.account_id = r.account_id AND l.identity = r.identity \
                     JOIN sessions s ON s.account_id = l.account_id AND s.learner_id = l.id \
                     WHERE s.token_hash > $1 AND r.account_id = $2 AND s.link_iat <= r.revoked_at";
    db.sweep(of_people, delete, |query| query.bind(account_id)).await?;
    let of_sessions = "SELECT s.token_hash FROM revoked_sessions r \
                       JOIN learners l ON l.account_id = r.account_id AND l.identity = r.identity \
                       JOIN sessions s ON s.account_id = l.account_id AND s.learner_id = l.id AND s.sid = r.sid \
                       WHERE s.token_hash > $1 AND r.account_id = $2";
    db.sweep(of_sessions, delete, |query| query.bind(account_id)).await?;
    let old = now - KEPT;
    let find =
        "SELECT identity FROM revocations WHERE identity > $1 AND account_id = $2 AND revoked_at <= $3";
    let delete = "DELETE FROM revocations WHERE identity = $1 AND account_id = $2 AND revoked_at <= $3";
    db.sweep(find, delete, |query| query.bind(account_id).bind(old)).await?;
    let find = "SELECT sid FROM revoked_sessions WHERE sid > $1 AND account_id = $2 AND revoked_at <= $3";
    let delete = "DELETE FROM revoked_sessions WHERE sid = $1 AND account_id = $2 AND revoked_at <= $3";
    db.sweep(find, delete, |query| query.bind(account_id).bind(old)).await.map(drop)
}
