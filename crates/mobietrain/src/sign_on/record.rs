//! Recording a sign-on, which is what makes a link single use: a replay finds the `jti` in the log. The learner's row is
//! written with it (`people/keep.rs`). A double tap, or a retry after a lost answer, finds the session that it has opened.

use db::Write;
use jwt_link::{LinkClaims, Verified};
use kernel::Timestamp;
use web::hash_token;

use super::log::SIGNED_ON;
use super::{Attempt, Browser, revocation};
use crate::App;
use crate::accounts::Account;
use crate::ids::{self, AccountId, LearnerId};
use crate::people::{departments, keep, said};

/// What became of a link; nothing has changed unless it opened a session.
pub(super) enum Recorded {
    /// The session's secret.
    Opened(String),
    /// The link was redeemed before; see [`opened_before`].
    Used,
    /// CrewPlanner has ended the sessions of this person since the link was minted.
    Revoked,
}

/// The sign-on as one transaction: all of it is there, or nothing.
///
/// This is the hot path of the product: three statements, and more only for what differs from last time.
pub(super) async fn record(
    app: &App,
    account: &Account,
    verified: &Verified,
    attempt: &Attempt,
    browser: &Browser<'_>,
) -> Result<Recorded, db::Error> {
    let (now, link) = (app.clock.now(), verified.claims());
    let claims = &said::tidied(link.employee());
    let token = session_token(app, &account.id, &link.jti, browser);
    let client = account.client(&app.settings.planners);
    let mut write = app.db.write().await?;
    let of = keep::Of { account_id: &account.id, client };
    let (learner_id, departments) = keep::signs_on(&mut write, app, of, claims).await?;
    if !consume(&mut write, app, account, &learner_id, verified, attempt).await? {
        // Dropping the transaction undoes the update of the learner.
        let identity = client.identity(&claims.sub);
        let revoked = revocation::is_revoked(&mut write, &account.id, &identity, link).await?;
        return Ok(if revoked { Recorded::Revoked } else { Recorded::Used });
    }
    let session = Opened { account_id: &account.id, learner_id: &learner_id, token: &token, link };
    open_session(&mut write, &session, browser, now).await?;
    // A missing claim says nothing about departments, so what is known stays.
    if let Some(claimed) = &claims.departments {
        let learner =
            departments::Of { account_id: &account.id, client: client.key(), learner_id: &learner_id, now };
        departments::keep(&mut write, &learner, claimed, departments).await?;
    }
    write.commit().await?;
    Ok(Recorded::Opened(token))
}

/// The secret of the session that this browser opens with this link. It is not drawn but made, so that the same
/// request finds the same session again, in whatever order and however often it comes: a second tap, a retry after a
/// lost answer. Who took the link out of a page has not the browser's secret and hears that it was used; who has
/// both, and the log besides, has not our key.
fn session_token(app: &App, account_id: &AccountId, jti: &str, browser: &Browser<'_>) -> String {
    app.settings.secret_key.token_of(&[browser.secret, account_id.as_str(), jti])
}

/// The secret of the session that this browser has opened with this link, if it is still there. Asked as a write: the
/// request that opened it may share its commit, and its browser must not be sent on before that is done.
pub(super) async fn opened_before(
    app: &App,
    account_id: &AccountId,
    jti: &str,
    browser: &Browser<'_>,
) -> Result<Option<String>, db::Error> {
    let token = session_token(app, account_id, jti, browser);
    let mut write = app.db.write().await?;
    let sql = "SELECT COUNT(*) FROM sessions WHERE account_id = $1 AND token_hash = $2";
    let there = write.query(sql).bind(account_id).bind(hash_token(&token)).one::<i64>().await? > 0;
    write.commit().await?;
    Ok(there.then_some(token))
}

/// Whether a link was redeemed before, for the question that must not be asked then. [`record`] is what makes a
/// link work once.
pub(super) async fn is_redeemed(app: &App, account_id: &AccountId, jti: &str) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM sign_ons WHERE account_id = $1 AND jti = $2";
    Ok(app.db.read().await?.query(sql).bind(account_id).bind(jti).one::<i64>().await? > 0)
}

struct Opened<'a> {
    account_id: &'a AccountId,
    learner_id: &'a LearnerId,
    token: &'a str,
    /// The link that it begins with.
    link: &'a LinkClaims,
}

/// The browser's session, in the place of the one it had: a new secret in the old row is the cheapest, and leaves
/// no session behind that nobody can see any more.
async fn open_session(
    write: &mut Write,
    new: &Opened<'_>,
    browser: &Browser<'_>,
    now: Timestamp,
) -> Result<(), db::Error> {
    if let Some((old_account, old_hash)) = browser.replaces() {
        if new.account_id == old_account.as_str() {
            if take_over(write, new, old_hash, now).await? {
                return Ok(());
            }
        } else {
            let sql = "DELETE FROM sessions WHERE account_id = $1 AND token_hash = $2";
            write.query(sql).bind(old_account).bind(old_hash).execute().await?;
        }
    }
    let sql = "INSERT INTO sessions (account_id, token_hash, learner_id, created_at, last_seen_at, link_iat, sid) \
               VALUES ($1, $2, $3, $4, $4, $5, $6)";
    write
        .query(sql)
        .bind(new.account_id)
        .bind(hash_token(new.token))
        .bind(new.learner_id)
        .bind(now)
        .bind(Timestamp::from_secs(new.link.iat))
        .bind(new.link.sid.as_deref())
        .execute()
        .await?;
    Ok(())
}

/// Makes an old session of the account the new one; false when it is gone.
async fn take_over(
    write: &mut Write,
    new: &Opened<'_>,
    old_hash: String,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "UPDATE sessions SET token_hash = $3, learner_id = $4, created_at = $5, last_seen_at = $5, \
               link_iat = $6, sid = $7 WHERE account_id = $1 AND token_hash = $2";
    let taken = write
        .query(sql)
        .bind(new.account_id)
        .bind(old_hash)
        .bind(hash_token(new.token))
        .bind(new.learner_id)
        .bind(now)
        .bind(Timestamp::from_secs(new.link.iat))
        .bind(new.link.sid.as_deref())
        .execute()
        .await?;
    Ok(taken == 1)
}

/// The entry in the log whose unique key on the jti makes the link work once, however many requests race. A link from
/// before a `session-revoked` would bring back somebody who was deleted or signed out everywhere.
async fn consume(
    write: &mut Write,
    app: &App,
    account: &Account,
    learner_id: &LearnerId,
    verified: &Verified,
    attempt: &Attempt,
) -> Result<bool, db::Error> {
    let (now, claims) = (app.clock.now(), verified.claims());
    let sql = "INSERT INTO sign_ons (account_id, id, at, outcome, learner_id, jti, key_id, clock_skew, claims) \
               SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9 WHERE NOT EXISTS (SELECT 1 FROM revocations \
               WHERE account_id = $1 AND identity = $10 AND revoked_at >= $11) AND NOT EXISTS (SELECT 1 \
               FROM revoked_sessions WHERE account_id = $1 AND identity = $10 AND sid = $12) \
               ON CONFLICT (account_id, jti) DO NOTHING";
    let consumed = write
        .query(sql)
        .bind(&account.id)
        .bind(app.new_id::<ids::of::Entry>())
        .bind(now)
        .bind(SIGNED_ON)
        .bind(learner_id)
        .bind(&claims.jti)
        .bind(verified.key_id())
        .bind(verified.clock_skew(now.as_secs()))
        .bind(attempt.claims.as_ref().map(ToString::to_string))
        .bind(account.client(&app.settings.planners).identity(&claims.sub))
        .bind(Timestamp::from_secs(claims.iat))
        .bind(claims.sid.as_deref())
        .execute()
        .await?;
    Ok(consumed == 1)
}
