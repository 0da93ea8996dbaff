//! The sessions that somebody has open, to look at and to end one by one (devices, sign out).

use db::{Connection, Write};
use kernel::Timestamp;

use crate::passwords::hold;
use crate::sessions::{end_each, sid};
use crate::{EndedSession, Login, UserAgent};

/// A session that is open.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// Its name to others ([`Login::sid`]), by which it can be ended but not used.
    pub sid: String,
    pub user_agent: UserAgent,
    /// Where it was seen last, as far as limits are concerned; unknown of sessions from before that was kept.
    pub address: Option<String>,
    pub signed_in_at: Timestamp,
    /// To the minute.
    pub last_seen_at: Timestamp,
    /// Until when, of one that is kept whether anybody is seen or not.
    pub kept_until: Option<Timestamp>,
}

db::row! {
    struct Stored {
        token_hash: String,
        user_agent: Option<String>,
        address: Option<String>,
        created_at: Timestamp,
        last_seen_at: Timestamp,
        kept: bool,
    }
}

impl Login {
    /// The sessions of a person that are open, the one that was seen last first; at most fifty are kept.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn open_sessions(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<Vec<OpenSession>, db::Error> {
        let since = self.since(self.clock.now());
        let sql = "SELECT token_hash, user_agent, address, created_at, last_seen_at, kept FROM login_sessions \
                   WHERE tenant_id = $1 AND person_id = $2 \
                   AND (kept AND created_at > $3 OR NOT kept AND last_seen_at > $4 AND created_at > $5) \
                   ORDER BY last_seen_at DESC, token_hash";
        let stored: Vec<Stored> = conn
            .query(sql)
            .bind(tenant_id)
            .bind(person_id)
            .bind(since.kept)
            .bind(since.idle)
            .bind(since.absolute)
            .all()
            .await?;
        let open = stored.into_iter().map(|stored| OpenSession {
            sid: sid(&stored.token_hash),
            user_agent: UserAgent::read(stored.user_agent.as_deref().unwrap_or_default()),
            address: stored.address,
            signed_in_at: stored.created_at,
            last_seen_at: stored.last_seen_at,
            kept_until: stored.kept.then(|| stored.created_at + self.sessions.kept_for()),
        });
        Ok(open.collect())
    }

    /// Ends the session of this person that has this [`Login::sid`]: nobody ends another one's with it. `None` when it has
    /// ended already.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn end_session(
        &self,
        write: &mut Write,
        tenant_id: &str,
        person_id: &str,
        wanted: &str,
    ) -> Result<Option<EndedSession>, db::Error> {
        hold(write, tenant_id, person_id).await?;
        let sql = "SELECT token_hash FROM login_sessions WHERE tenant_id = $1 AND person_id = $2";
        let mut hashes: Vec<String> = write.query(sql).bind(tenant_id).bind(person_id).all().await?;
        hashes.retain(|hash| sid(hash) == wanted);
        Ok(end_each(write, tenant_id, hashes).await?.pop())
    }

    /// Whether a password is set, without which nobody can sign in.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn has_password(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<bool, db::Error> {
        Ok(crate::passwords::hash_of(conn, tenant_id, person_id).await?.is_some())
    }
}
