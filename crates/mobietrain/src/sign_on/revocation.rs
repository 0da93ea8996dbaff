//! `session-revoked`: the client has deleted somebody, or they signed out everywhere. Their sessions here end, and
//! a link that was on its way opens no new one. This is the logout that comes from the other side.

use std::time::Duration;

use db::{Db, Write};
use kernel::Timestamp;

use crate::ids::AccountId;

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
    // Takes the row that every sign-on takes: one that is under way is waited for, and its session is seen below.
    let sql = "UPDATE learners SET identity = identity WHERE account_id = $1 AND identity = $2 RETURNING id";
    let learner = write.query(sql).bind(account_id).bind(identity).optional::<String>().await?;
    let Some(learner_id) = learner else { return Ok(()) };
    let sql = "DELETE FROM sessions WHERE account_id = $1 AND learner_id = $2 AND link_iat <= $3";
    write.query(sql).bind(account_id).bind(learner_id).bind(revoked_at).execute().await.map(drop)
}

/// Ends what a first sign-on may have opened while its revocation was being written, when there was no learner to
/// wait for; and forgets revocations that no link needs any more.
pub(crate) async fn sweep(db: &Db, account_id: &AccountId, now: Timestamp) -> Result<(), db::Error> {
    let find = "SELECT s.token_hash FROM revocations r JOIN learners l ON l.account_id = r.account_id AND l.identity = r.identity \
                JOIN sessions s ON s.account_id = l.account_id AND s.learner_id = l.id \
                WHERE s.token_hash > $1 AND r.account_id = $2 AND s.link_iat <= r.revoked_at";
    // A browser that has signed on anew has a new token.
    let delete = "DELETE FROM sessions WHERE token_hash = $1 AND account_id = $2";
    db.sweep(find, delete, |query| query.bind(account_id)).await?;
    let find =
        "SELECT identity FROM revocations WHERE identity > $1 AND account_id = $2 AND revoked_at <= $3";
    let delete = "DELETE FROM revocations WHERE identity = $1 AND account_id = $2 AND revoked_at <= $3";
    db.sweep(find, delete, |query| query.bind(account_id).bind(now - KEPT)).await.map(drop)
}
