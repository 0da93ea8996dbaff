//! Sessions: the cookie holds a random token, the database its hash. A session timeout comes after a while without
//! a request (idle), and in any case (absolute); later for whoever asks for it (keep me signed in, remember me).

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;
use web::ClientAddress;

use crate::addresses::stored::end_change;
use crate::passwords::hold;
use crate::second::end_all_pending;
use crate::{Browser, Ended, EndedSession, KEPT, Login, SignedIn, devices};

/// Seen again within this time, a session is not written again: a page costs no write then.
const SEEN_STEP: Duration = Duration::from_secs(60);

/// A session must have been seen, or begun, after these.
#[derive(Clone, Copy)]
pub(crate) struct Since {
    pub(crate) idle: Timestamp,
    pub(crate) absolute: Timestamp,
    /// Of one that is kept, which has no other.
    pub(crate) kept: Timestamp,
}

impl Login {
    /// The id of the session that this token opens, for others: it opens nothing, and neither the token nor the row that
    /// it opens can be found by it. The same for as long as the session lasts, and no other session ever has it.
    pub fn sid(&self, token: &str) -> String {
        sid(&web::hash_token(token))
    }

    /// Whose session this token opens, while it lasts. That it was used, and from where, is written down, once a minute.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn find(
        &self,
        tenant_id: &str,
        token: &str,
        from: &ClientAddress,
    ) -> Result<Option<String>, db::Error> {
        let (hash, now) = (web::hash_token(token), self.clock.now());
        let Some((person_id, seen)) = self.open_session(tenant_id, &hash).await? else { return Ok(None) };
        if now.since(seen) >= SEEN_STEP {
            self.see(tenant_id, &hash, from, now).await?;
        }
        Ok(Some(person_id))
    }

    /// The same without counting as seen: a page that is only open keeps no session alive.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn find_unseen(&self, tenant_id: &str, token: &str) -> Result<Option<String>, db::Error> {
        let found = self.open_session(tenant_id, &web::hash_token(token)).await?;
        Ok(found.map(|(person_id, _)| person_id))
    }

    /// Whether the session is still there, by the hash of its token ([`web::hash_token`]).
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn is_open(&self, tenant_id: &str, hash: &str) -> Result<bool, db::Error> {
        Ok(self.open_session(tenant_id, hash).await?.is_some())
    }

    /// What a session must be younger than.
    pub(crate) fn since(&self, now: Timestamp) -> Since {
        let sessions = &self.sessions;
        Since {
            idle: now - sessions.idle,
            absolute: now - sessions.absolute,
            kept: now - sessions.kept_for(),
        }
    }

    /// The person of a session that has not run out, and when it was seen last.
    async fn open_session(
        &self,
        tenant_id: &str,
        hash: &str,
    ) -> Result<Option<(String, Timestamp)>, db::Error> {
        let sql = "SELECT person_id, last_seen_at FROM login_sessions \
                   WHERE tenant_id = $1 AND token_hash = $2 \
                   AND (kept AND created_at > $3 OR NOT kept AND last_seen_at > $4 AND created_at > $5)";
        let since = self.since(self.clock.now());
        let mut read = self.db.read().await?;
        read.query(sql)
            .bind(tenant_id)
            .bind(hash)
            .bind(since.kept)
            .bind(since.idle)
            .bind(since.absolute)
            .optional()
            .await
    }

    /// Of many requests at once the first writes, and a late one of a replica whose clock is behind takes nothing back.
    async fn see(
        &self,
        tenant_id: &str,
        hash: &str,
        from: &ClientAddress,
        now: Timestamp,
    ) -> Result<(), db::Error> {
        let sql = "UPDATE login_sessions SET last_seen_at = $3, address = $4 \
                   WHERE tenant_id = $1 AND token_hash = $2 AND last_seen_at <= $5";
        // Seen a page later is early enough.
        let Some(mut write) = self.db.write_soon().await? else { return Ok(()) };
        write
            .query(sql)
            .bind(tenant_id)
            .bind(hash)
            .bind(now)
            .bind(&from.0)
            .bind(now - SEEN_STEP)
            .execute()
            .await?;
        write.commit().await
    }

    /// Ends a session for good: the token is worth nothing afterwards, whoever has it. The browser stays a known one:
    /// that signs nobody in.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end(
        &self,
        write: &mut Write,
        tenant_id: &str,
        token: &str,
    ) -> Result<Option<EndedSession>, db::Error> {
        Ok(end_each(write, tenant_id, vec![web::hash_token(token)]).await?.pop())
    }

    /// Ends all sessions of a person, their sign-ins on the way and the change of address that they have asked for, and forgets their
    /// browsers: for a phone that was lost. Whoever holds it may have asked.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_all(
        &self,
        write: &mut Write,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<(), db::Error> {
        hold(write, tenant_id, person_id).await?;
        let sessions = "SELECT token_hash FROM login_sessions WHERE tenant_id = $1 AND person_id = $2";
        let sessions = write.query(sessions).bind(tenant_id).bind(person_id).all().await?;
        end_each(write, tenant_id, sessions).await?;
        let browsers = "SELECT token_hash FROM login_devices WHERE tenant_id = $1 AND person_id = $2";
        let browsers = write.query(browsers).bind(tenant_id).bind(person_id).all().await?;
        devices::forget_each(write, tenant_id, person_id, browsers).await?;
        end_all_pending(write, tenant_id, person_id).await?;
        end_change(write, tenant_id, person_id).await
    }

    /// Whether the session of this browser is this person's and is kept.
    pub(crate) async fn is_kept(
        &self,
        conn: &mut Connection,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
    ) -> Result<bool, db::Error> {
        let sql =
            "SELECT kept FROM login_sessions WHERE tenant_id = $1 AND token_hash = $2 AND person_id = $3";
        let hash = browser.session.as_deref().map(web::hash_token).unwrap_or_default();
        Ok(conn.query(sql).bind(tenant_id).bind(hash).bind(person_id).optional().await?.unwrap_or(false))
    }

    /// Opens a session and answers its token, and which sessions have ended: the one whose token the browser had, and those of this person that were used least lately, which make room. `since` is when
    /// the person signed in, `proved_at` when they have shown in this browser that it is them.
    pub(crate) async fn start_session(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
        (since, proved_at): (Timestamp, Option<Timestamp>),
    ) -> Result<SignedIn, db::Error> {
        let old = browser.session.as_deref().map(web::hash_token).unwrap_or_default();
        let mut hashes = too_many(write, tenant_id, person_id, &old).await?;
        hashes.push(old);
        let ended = end_each(write, tenant_id, hashes).await?;
        let token = web::new_token(&self.rng);
        let insert = "INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at, user_agent, address, proved_at, kept) \
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let kept = browser.keeps && self.sessions.kept.is_some();
        write
            .query(insert)
            .bind(tenant_id)
            .bind(web::hash_token(&token))
            .bind(person_id)
            .bind(since)
            .bind(self.clock.now())
            .bind(&browser.user_agent)
            .bind(&browser.address.0)
            .bind(proved_at)
            .bind(kept)
            .execute()
            .await?;
        Ok(SignedIn { session: token, kept, device: None, ended })
    }
}

/// The sessions of a person, but for the one that goes anyway, that leave no room for one more.
async fn too_many(
    write: &mut Write,
    tenant_id: &str,
    person_id: &str,
    old: &str,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT token_hash FROM login_sessions \
               WHERE tenant_id = $1 AND person_id = $2 AND token_hash <> $3 AND token_hash NOT IN \
               (SELECT token_hash FROM login_sessions WHERE tenant_id = $1 AND person_id = $2 AND token_hash <> $3 \
                ORDER BY last_seen_at DESC, token_hash LIMIT $4)";
    write.query(sql).bind(tenant_id).bind(person_id).bind(old).bind(KEPT - 1).all().await
}

/// Ends the sessions with these hashes, in the order in which everybody takes them who takes more than one: two that meet
/// each other half way on PostgreSQL would wait for each other. So would a sign-in that ends somebody else's session in
/// a browser that they share, and the other's in another browser.
pub(crate) async fn end_each(
    write: &mut Write,
    tenant_id: &str,
    mut hashes: Vec<String>,
) -> Result<Vec<EndedSession>, db::Error> {
    hashes.sort();
    let mut ended = Vec::new();
    for hash in hashes {
        let sql = "DELETE FROM login_sessions WHERE tenant_id = $1 AND token_hash = $2 RETURNING person_id";
        if let Some(person_id) = write.query(sql).bind(tenant_id).bind(&hash).optional::<String>().await? {
            write.notify(Ended { tenant_id, person_id: &person_id });
            ended.push(EndedSession { person_id, sid: sid(&hash) });
        }
    }
    Ok(ended)
}

/// Of the session in this row.
pub(crate) fn sid(token_hash: &str) -> String {
    web::hash_token(&format!("sid of {token_hash}"))
}
