//! Retention: how long events that were sent and received are remembered, and the cleanup of older ones.

use std::time::Duration;

use kernel::{Timestamp, first_id_after};

use crate::Peer;

/// How long it is known what was delivered and what came.
pub(crate) const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// How long after it happened an event that was given up can be asked for again. It may have arrived before, its
/// answer lost; so it is tried for the last time, three days later, while the receiver still remembers.
const GIVEN_UP_KEPT: Duration = Duration::from_secs(24 * 24 * 3600);

impl Peer {
    /// Forgets old events, tenant by tenant. Nobody's writing waits for it.
    ///
    /// # Errors
    /// When the database fails; nothing is lost, the next pass does it.
    pub async fn tidy(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let (old, given_up) = (first_id_after(now - KEPT), first_id_after(now - GIVEN_UP_KEPT));
        // The oldest of each tenant is the first in an index; asked with EXISTS, PostgreSQL reads whole tables.
        let due = "SELECT p.tenant_id FROM peers p \
                   WHERE (SELECT MIN(s.id) FROM sent_events s WHERE s.tenant_id = p.tenant_id) < $1 \
                      OR (SELECT MIN(g.id) FROM sent_events g \
                          WHERE g.tenant_id = p.tenant_id AND g.given_up_at IS NOT NULL) < $2 \
                      OR (SELECT MIN(r.received_at) FROM received_events r WHERE r.tenant_id = p.tenant_id) <= $3";
        let tenants: Vec<String> = {
            let mut read = self.db.read().await?;
            read.query(due).bind(&old).bind(&given_up).bind(now - KEPT).all().await?
        };
        for tenant in tenants {
            self.tidy_tenant(&tenant, now).await?;
        }
        Ok(())
    }

    async fn tidy_tenant(&self, tenant: &str, now: Timestamp) -> Result<(), db::Error> {
        let (old, given_up) = (first_id_after(now - KEPT), first_id_after(now - GIVEN_UP_KEPT));
        let find = "SELECT id FROM sent_events \
                    WHERE id > $1 AND tenant_id = $2 AND id < $3 AND delivered_at IS NOT NULL";
        let delete = "DELETE FROM sent_events \
                      WHERE id = $1 AND tenant_id = $2 AND id < $3 AND delivered_at IS NOT NULL";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(&old)).await?;
        let find = "SELECT id FROM sent_events \
                    WHERE id > $1 AND tenant_id = $2 AND id < $3 AND given_up_at IS NOT NULL";
        let delete = "DELETE FROM sent_events \
                      WHERE id = $1 AND tenant_id = $2 AND id < $3 AND given_up_at IS NOT NULL";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(&given_up)).await?;
        let find = "SELECT jti FROM received_events \
                    WHERE jti > $1 AND tenant_id = $2 AND received_at <= $3";
        let delete = "DELETE FROM received_events \
                      WHERE jti = $1 AND tenant_id = $2 AND received_at <= $3";
        self.db.sweep(find, delete, |query| query.bind(tenant).bind(now - KEPT)).await.map(drop)
    }
}
