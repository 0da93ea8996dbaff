//! Sessions: the cookie holds a random token, the database its hash. A session timeout comes after a while without
//! a request (idle), and in any case (absolute).

use std::time::Duration;

use db::Write;
use kernel::Timestamp;

use crate::{Ended, KEPT, Login};

/// Seen again within this time, a session is not written again: a page costs no write then.
const SEEN_STEP: Duration = Duration::from_secs(60);

/// A session that has ended, for whoever was told of it by its [`Login::sid`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedSession {
    pub person_id: String,
    pub sid: String,
}

impl Login {
    /// The id of the session that this token opens, for others: it opens nothing, and neither the token nor the row that
    /// it opens can be found by it. The same for as long as the session lasts, and no other session ever has it.
    pub fn sid(&self, token: &str) -> String {
        sid(&web::hash_token(token))
    }

    /// Whose session this token opens, while it lasts. That it was used is written down, once a minute.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn find(&self, tenant_id: &str, token: &str) -> Result<Option<String>, db::Error> {
        let (hash, now) = (web::hash_token(token), self.clock.now());
        let Some((person_id, seen)) = self.open_session(tenant_id, &hash).await? else { return Ok(None) };
        if now.since(seen) >= SEEN_STEP {
            self.see(tenant_id, &hash, now).await?;
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

    /// The person of a session that has not run out, and when it was seen last.
    async fn open_session(
        &self,
        tenant_id: &str,
        hash: &str,
    ) -> Result<Option<(String, Timestamp)>, db::Error> {
        let sql = "SELECT person_id, last_seen_at FROM login_sessions \
                   WHERE tenant_id = $1 AND token_hash = $2 AND last_seen_at > $3 AND created_at > $4";
        let now = self.clock.now();
        let mut read = self.db.read().await?;
        read.query(sql)
            .bind(tenant_id)
            .bind(hash)
            .bind(now - self.sessions.idle)
            .bind(now - self.sessions.absolute)
            .optional()
            .await
    }

    /// Of many requests at once the first writes, and a late one of a replica whose clock is behind takes nothing back.
    async fn see(&self, tenant_id: &str, hash: &str, now: Timestamp) -> Result<(), db::Error> {
        let sql = "UPDATE login_sessions SET last_seen_at = $3 \
                   WHERE tenant_id = $1 AND token_hash = $2 AND last_seen_at <= $4";
        let mut write = self.db.write().await?;
        write.query(sql).bind(tenant_id).bind(hash).bind(now).bind(now - SEEN_STEP).execute().await?;
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
        let sql = "DELETE FROM login_sessions WHERE tenant_id = $1 AND token_hash = $2 RETURNING person_id";
        let hash = web::hash_token(token);
        let ended = write.query(sql).bind(tenant_id).bind(&hash).optional::<String>().await?;
        Ok(ended.map(|person_id| {
            write.notify(Ended { tenant_id, person_id: &person_id });
            EndedSession { person_id, sid: sid(&hash) }
        }))
    }

    /// Ends all sessions of a person and forgets their browsers: for a phone that was lost.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_all(
        &self,
        write: &mut Write,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<(), db::Error> {
        let devices = "DELETE FROM login_devices WHERE tenant_id = $1 AND person_id = $2";
        write.query(devices).bind(tenant_id).bind(person_id).execute().await?;
        let sessions = "DELETE FROM login_sessions WHERE tenant_id = $1 AND person_id = $2";
        if write.query(sessions).bind(tenant_id).bind(person_id).execute().await? > 0 {
            write.notify(Ended { tenant_id, person_id });
        }
        Ok(())
    }

    /// Opens a session and answers its token. The sessions of this person that were used least lately make room, which
    /// `ended` is told.
    pub(crate) async fn start_session(
        &self,
        write: &mut Write,
        tenant_id: &str,
        person_id: &str,
        now: Timestamp,
        ended: &mut Vec<EndedSession>,
    ) -> Result<String, db::Error> {
        let make_room = "DELETE FROM login_sessions \
            WHERE tenant_id = $1 AND person_id = $2 AND token_hash NOT IN \
            (SELECT token_hash FROM login_sessions WHERE tenant_id = $1 AND person_id = $2 \
             ORDER BY last_seen_at DESC, token_hash LIMIT $3) RETURNING token_hash";
        let room = write.query(make_room).bind(tenant_id).bind(person_id).bind(KEPT - 1);
        let gone: Vec<String> = room.all().await?;
        if !gone.is_empty() {
            write.notify(Ended { tenant_id, person_id });
        }
        let named = |hash: String| EndedSession { person_id: person_id.to_owned(), sid: sid(&hash) };
        ended.extend(gone.into_iter().map(named));
        let token = web::new_token(&self.rng);
        let insert = "INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at) \
                      VALUES ($1, $2, $3, $4, $4)";
        write
            .query(insert)
            .bind(tenant_id)
            .bind(web::hash_token(&token))
            .bind(person_id)
            .bind(now)
            .execute()
            .await?;
        Ok(token)
    }
}

/// Of the session in this row.
fn sid(token_hash: &str) -> String {
    web::hash_token(&format!("sid of {token_hash}"))
}
