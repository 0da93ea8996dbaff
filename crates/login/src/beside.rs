//! A session beside another one: on the phone of somebody who is signed in at a desk (device hand-off). Nobody types a password
//! for it, so it is never worth more than the session that it comes from.

use db::Write;
use kernel::Timestamp;

use crate::passwords::hold;
use crate::{Browser, Login, SignedIn};

impl Login {
    /// Opens a session for a browser of this person, out of their session with the hash `from` ([`web::hash_token`]), and ends the
    /// one that the browser had. `None` when `from` is over. It counts once `write` is committed.
    ///
    /// It lasts no longer than `from` may: whoever has got hold of one session could go from one to the next for ever. And the
    /// browser does not become a known one: nobody has shown there that they know the password, so it has no tries of its own.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn open_beside(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        from: &str,
        browser: &Browser,
    ) -> Result<Option<SignedIn>, db::Error> {
        // Whoever ends all sessions of the person comes before this, and `from` is gone, or after it, and finds the new one.
        hold(write, tenant_id, person_id).await?;
        let sql = "SELECT created_at, kept FROM login_sessions WHERE tenant_id = $1 AND token_hash = $2 AND person_id = $3 \
                   AND (kept AND created_at > $4 OR NOT kept AND last_seen_at > $5 AND created_at > $6)";
        let since = self.since(self.clock.now());
        let found: Option<(Timestamp, bool)> = write
            .query(sql)
            .bind(tenant_id)
            .bind(from)
            .bind(person_id)
            .bind(since.kept)
            .bind(since.idle)
            .bind(since.absolute)
            .optional()
            .await?;
        let Some((since, keeps)) = found else { return Ok(None) };
        let browser = Browser { keeps, ..browser.clone() };
        self.start_session(write, (tenant_id, person_id), &browser, (since, None)).await.map(Some)
    }
}
