use db::Write;
use jwt_link::{LinkClaims, Verified};
use kernel::Timestamp;
use web::{hash_token, new_token};

use super::{Attempt, Browser, SIGNED_ON, departments};
use crate::App;
use crate::account::Account;

/// The sign-on as one transaction: all of it is there, or nothing. Answers the session's secret; `None` when the
/// link was redeemed before, and then nothing has changed.
///
/// This is the hot path of the product: three statements, and more only for what differs from last time.
pub(super) async fn record(
    app: &App,
    account: &Account,
    verified: &Verified,
    attempt: &Attempt,
    browser: &Browser<'_>,
) -> Result<Option<String>, db::Error> {
    let (now, claims) = (app.clock.now(), verified.claims());
    let mut write = app.db.write().await?;
    let (learner_id, departments) =
        upsert_learner(&mut write, app.new_id(), &account.id, claims, now).await?;
    if !consume(&mut write, app, account, &learner_id, verified, attempt).await? {
        return Ok(None); // dropping the transaction undoes the update of the learner
    }
    let token = new_token(&app.rng);
    open_session(&mut write, &account.id, &learner_id, &token, browser, now).await?;
    // A missing claim says nothing about departments, so what is known stays.
    if let Some(claimed) = &claims.departments {
        departments::keep(&mut write, &account.id, &learner_id, claimed, departments).await?;
    }
    write.commit().await?;
    Ok(Some(token))
}

/// Whether a link was redeemed before, for the question that must not be asked then. [`record`] is what makes a
/// link work once.
pub(super) async fn is_redeemed(app: &App, account_id: &str, jti: &str) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM sign_ons WHERE account_id = $1 AND jti = $2";
    Ok(app.db.read().await?.query(sql).bind(account_id).bind(jti).one::<i64>().await? > 0)
}

async fn upsert_learner(
    write: &mut Write,
    new_id: String,
    account_id: &str,
    claims: &LinkClaims,
    now: Timestamp,
) -> Result<(String, departments::Known), db::Error> {
    // The subject is the person; the name, the number and all else may change. The departments follow below.
    let sql = "INSERT INTO learners (account_id, id, sub, name, given_name, family_name, employee_number, status, \
               locale, created_at, last_sign_on_at, departments_hash) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11) \
               ON CONFLICT (account_id, sub) DO UPDATE SET name = excluded.name, \
               given_name = excluded.given_name, family_name = excluded.family_name, \
               employee_number = excluded.employee_number, status = excluded.status, \
               locale = excluded.locale, last_sign_on_at = excluded.last_sign_on_at \
               RETURNING id, departments_hash";
    let hash = claims.departments.as_deref().map(departments::hash);
    let learner = write.query(sql).bind(account_id).bind(&new_id).bind(&claims.sub).bind(&claims.name);
    let learner = learner.bind(claims.given_name.as_deref()).bind(claims.family_name.as_deref());
    let learner = learner.bind(claims.employee_number.as_deref()).bind(claims.status.as_str());
    let learner = learner.bind(claims.locale.as_deref()).bind(now).bind(hash);
    let (id, hash) = learner.one::<(String, Option<String>)>().await?;
    let known = if id == new_id { departments::Known::Nothing } else { departments::Known::Hash(hash) };
    Ok((id, known))
}

/// The browser's session, in the place of the one it had: a new secret in the old row is the cheapest, and leaves
/// no session behind that nobody can see any more.
async fn open_session(
    write: &mut Write,
    account_id: &str,
    learner_id: &str,
    token: &str,
    browser: &Browser<'_>,
    now: Timestamp,
) -> Result<(), db::Error> {
    if let Some((old_account, old_hash)) = browser.replaces() {
        let same_account = old_account == account_id;
        let sql = if same_account {
            "UPDATE sessions SET token_hash = $3, learner_id = $4, created_at = $5, last_seen_at = $5 \
             WHERE account_id = $1 AND token_hash = $2"
        } else {
            "DELETE FROM sessions WHERE account_id = $1 AND token_hash = $2"
        };
        let mut old = write.query(sql).bind(old_account).bind(old_hash);
        if same_account {
            old = old.bind(hash_token(token)).bind(learner_id).bind(now);
        }
        if old.execute().await? == 1 && same_account {
            return Ok(());
        }
    }
    let sql = "INSERT INTO sessions (account_id, token_hash, learner_id, created_at, last_seen_at) \
               VALUES ($1, $2, $3, $4, $4)";
    let session = write.query(sql).bind(account_id).bind(hash_token(token)).bind(learner_id);
    session.bind(now).execute().await?;
    Ok(())
}

/// The entry in the log whose unique key on the jti makes the link work once, however many requests race.
async fn consume(
    write: &mut Write,
    app: &App,
    account: &Account,
    learner_id: &str,
    verified: &Verified,
    attempt: &Attempt,
) -> Result<bool, db::Error> {
    let now = app.clock.now();
    let sql = "INSERT INTO sign_ons (account_id, id, at, outcome, learner_id, jti, key_id, clock_skew, claims) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (account_id, jti) DO NOTHING";
    let entry = write.query(sql).bind(&account.id).bind(app.new_id()).bind(now).bind(SIGNED_ON);
    let entry = entry.bind(learner_id).bind(&verified.claims().jti).bind(verified.key_id());
    let entry = entry.bind(verified.clock_skew(now.as_secs()));
    let entry = entry.bind(attempt.claims.as_ref().map(ToString::to_string));
    Ok(entry.execute().await? == 1)
}
