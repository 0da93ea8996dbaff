//! Forgetting what has run out.

use kernel::Timestamp;

use crate::Login;
use crate::devices::DEVICE_AGE;
use crate::second::LASTS;

impl Login {
    /// Forgets the sessions, tickets, challenges and sign-ins on their way that have run out and the browsers that nobody uses any more.
    ///
    /// # Errors
    /// When the database fails; the next pass does the rest.
    pub async fn tidy(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let (idle, absolute) = (now - self.sessions.idle, now - self.sessions.absolute);
        let device = now - DEVICE_AGE;
        for tenant in self.with_old_rows((idle, absolute), device, now).await? {
            let find = "SELECT token_hash FROM login_sessions \
                        WHERE token_hash > $1 AND tenant_id = $2 AND (last_seen_at <= $3 OR created_at <= $4)";
            let delete = "DELETE FROM login_sessions \
                          WHERE token_hash = $1 AND tenant_id = $2 AND (last_seen_at <= $3 OR created_at <= $4)";
            self.db.sweep(find, delete, |query| query.bind(&tenant).bind(idle).bind(absolute)).await?;
            let find = "SELECT DISTINCT token_hash FROM login_devices \
                        WHERE token_hash > $1 AND tenant_id = $2 AND last_used_at <= $3";
            let delete = "DELETE FROM login_devices \
                          WHERE token_hash = $1 AND tenant_id = $2 AND last_used_at <= $3";
            self.db.sweep(find, delete, |query| query.bind(&tenant).bind(device)).await?;
            let find = "SELECT token_hash FROM login_tickets \
                        WHERE token_hash > $1 AND tenant_id = $2 AND expires_at <= $3";
            let delete = "DELETE FROM login_tickets \
                          WHERE token_hash = $1 AND tenant_id = $2 AND expires_at <= $3";
            self.db.sweep(find, delete, |query| query.bind(&tenant).bind(now)).await?;
            self.forget_tries(&tenant, now).await?;
            self.forget_steps(&tenant, now).await?;
        }
        Ok(())
    }

    /// Sign-ins that wait for a second factor, and challenges of passkeys.
    async fn forget_steps(&self, tenant: &str, now: Timestamp) -> Result<(), db::Error> {
        let find = "SELECT token_hash FROM login_pending \
                    WHERE token_hash > $1 AND tenant_id = $2 AND made_at <= $3";
        let delete = "DELETE FROM login_pending \
                      WHERE token_hash = $1 AND tenant_id = $2 AND made_at <= $3";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(now - LASTS)).await?;
        let find = "SELECT token_hash FROM login_challenges \
                    WHERE token_hash > $1 AND tenant_id = $2 AND expires_at <= $3";
        let delete = "DELETE FROM login_challenges \
                      WHERE token_hash = $1 AND tenant_id = $2 AND expires_at <= $3";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(now)).await.map(drop)
    }

    /// The one query that names no tenant: it finds out which of them have something to forget.
    async fn with_old_rows(
        &self,
        (idle, absolute): (Timestamp, Timestamp),
        device: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<String>, db::Error> {
        let sql = "SELECT tenant_id FROM login_sessions WHERE last_seen_at <= $1 OR created_at <= $2 \
                   UNION SELECT tenant_id FROM login_devices WHERE last_used_at <= $3 \
                   UNION SELECT tenant_id FROM login_tickets WHERE expires_at <= $4 \
                   UNION SELECT tenant_id FROM login_pending WHERE made_at <= $5 \
                   UNION SELECT tenant_id FROM login_challenges WHERE expires_at <= $4 \
                   UNION SELECT tenant_id FROM login_tries WHERE full_at <= $4";
        let mut read = self.db.read().await?;
        let read = read.query(sql).bind(idle).bind(absolute).bind(device).bind(now).bind(now - LASTS);
        read.all().await
    }
}
