//! Forgetting what has run out.

use kernel::Timestamp;

use crate::Login;
use crate::devices::DEVICE_AGE;

/// Rows that are removed in one transaction: everybody's writing waits for it.
const AT_ONCE: u32 = 500;

impl Login {
    /// Forgets the sessions that have run out and the browsers that nobody uses any more.
    ///
    /// # Errors
    /// When the database fails; the next pass does the rest.
    pub async fn tidy(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let (idle, absolute) = (now - self.sessions.idle, now - self.sessions.absolute);
        let sessions = "DELETE FROM login_sessions WHERE tenant_id = $1 AND token_hash IN \
            (SELECT token_hash FROM login_sessions \
             WHERE tenant_id = $1 AND (last_seen_at <= $3 OR created_at <= $4) LIMIT $2)";
        let devices = "DELETE FROM login_devices WHERE tenant_id = $1 AND (person_id, token_hash) IN \
            (SELECT person_id, token_hash FROM login_devices \
             WHERE tenant_id = $1 AND last_used_at <= $3 LIMIT $2)";
        for tenant_id in self.with_old_rows(idle, absolute, now - DEVICE_AGE).await? {
            self.sweep(sessions, &tenant_id, &[idle, absolute]).await?;
            self.sweep(devices, &tenant_id, &[now - DEVICE_AGE]).await?;
        }
        Ok(())
    }

    /// The one query that names no tenant: it finds out which of them have something to forget.
    async fn with_old_rows(
        &self,
        idle: Timestamp,
        absolute: Timestamp,
        device: Timestamp,
    ) -> Result<Vec<String>, db::Error> {
        let sql = "SELECT tenant_id FROM login_sessions WHERE last_seen_at <= $1 OR created_at <= $2 \
                   UNION SELECT tenant_id FROM login_devices WHERE last_used_at <= $3";
        let mut read = self.db.read().await?;
        read.query(sql).bind(idle).bind(absolute).bind(device).all().await
    }

    async fn sweep(&self, sql: &'static str, tenant_id: &str, before: &[Timestamp]) -> Result<(), db::Error> {
        loop {
            let mut write = self.db.write().await?;
            let query = write.query(sql).bind(tenant_id).bind(i64::from(AT_ONCE));
            let swept = before.iter().fold(query, |query, time| query.bind(*time)).execute().await?;
            write.commit().await?;
            if swept < u64::from(AT_ONCE) {
                return Ok(());
            }
        }
    }
}
