//! Retention: how long it is known who was written to, and the cleanup of what is older.

use std::time::Duration;

use kernel::first_id_after;

use crate::Mail;

/// How long it is known that a message was sent, or was not.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

impl Mail {
    /// Forgets old messages. One that waits is younger: it would have been given up.
    ///
    /// # Errors
    /// When the database fails; nothing is lost, the next pass does it.
    pub async fn tidy(&self) -> Result<(), db::Error> {
        let old = first_id_after(self.clock.now() - KEPT);
        let tenants: Vec<String> = {
            let sql = "SELECT DISTINCT tenant_id FROM mail_outbox WHERE id < $1 AND next_at IS NULL";
            self.db.read().await?.query(sql).bind(&old).all().await?
        };
        for tenant in tenants {
            let find =
                "SELECT id FROM mail_outbox WHERE id > $1 AND tenant_id = $2 AND id < $3 AND next_at IS NULL";
            let delete =
                "DELETE FROM mail_outbox WHERE id = $1 AND tenant_id = $2 AND id < $3 AND next_at IS NULL";
            self.db.sweep(find, delete, |query| query.bind(&tenant).bind(&old)).await?;
        }
        Ok(())
    }
}
