//! Forgetting what has run out.

use kernel::Timestamp;

use crate::Login;
use crate::devices::DEVICE_AGE;
use crate::second::LASTS;
use crate::sessions::Since;

impl Login {
    /// Forgets the sessions, tickets, challenges and sign-ins on their way that have run out and the browsers that nobody uses any more.
    ///
    /// # Errors
    /// When the database fails; the next pass does the rest.
    pub async fn tidy(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let since = self.since(now);
        let device = now - DEVICE_AGE;
        for tenant in self.with_old_rows(since, device, now).await? {
            let find = "SELECT token_hash FROM login_sessions \
                        WHERE token_hash > $1 AND tenant_id = $2 AND (created_at <= $3 \
                        OR NOT kept AND (last_seen_at <= $4 OR created_at <= $5))";
            let delete = "DELETE FROM login_sessions \
                          WHERE token_hash = $1 AND tenant_id = $2 AND (created_at <= $3 \
                          OR NOT kept AND (last_seen_at <= $4 OR created_at <= $5))";
            self.db
                .sweep(find, delete, |query| {
                    query.bind(&tenant).bind(since.kept).bind(since.idle).bind(since.absolute)
                })
                .await?;
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
            self.forget_old_addresses(&tenant, now).await?;
            self.forget_steps(&tenant, now).await?;
        }
        Ok(())
    }

    /// Changes of address that nobody has confirmed, and addresses that nobody has taken back.
    async fn forget_old_addresses(&self, tenant: &str, now: Timestamp) -> Result<(), db::Error> {
        let find = "SELECT token_hash FROM login_address_changes \
                    WHERE token_hash > $1 AND tenant_id = $2 AND expires_at <= $3";
        let delete = "DELETE FROM login_address_changes \
                      WHERE token_hash = $1 AND tenant_id = $2 AND expires_at <= $3";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(now)).await?;
        let find = "SELECT token_hash FROM login_former_addresses \
                    WHERE token_hash > $1 AND tenant_id = $2 AND expires_at <= $3";
        let delete = "DELETE FROM login_former_addresses \
                      WHERE token_hash = $1 AND tenant_id = $2 AND expires_at <= $3";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(now)).await.map(drop)
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
        since: Since,
        device: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<String>, db::Error> {
        let sql = "SELECT tenant_id FROM login_sessions WHERE created_at <= $1 \
                   OR NOT kept AND (last_seen_at <= $2 OR created_at <= $3) \
                   UNION SELECT tenant_id FROM login_devices WHERE last_used_at <= $4 \
                   UNION SELECT tenant_id FROM login_tickets WHERE expires_at <= $5 \
                   UNION SELECT tenant_id FROM login_pending WHERE made_at <= $6 \
                   UNION SELECT tenant_id FROM login_challenges WHERE expires_at <= $5 \
                   UNION SELECT tenant_id FROM login_address_changes WHERE expires_at <= $5 \
                   UNION SELECT tenant_id FROM login_former_addresses WHERE expires_at <= $5 \
                   UNION SELECT tenant_id FROM login_tries WHERE full_at <= $5";
        let mut read = self.db.read().await?;
        let read = read.query(sql).bind(since.kept).bind(since.idle).bind(since.absolute);
        let read = read.bind(device).bind(now).bind(now - LASTS);
        read.all().await
    }
}
