use std::time::Duration;

use crate::Peer;

/// How long it is known what was delivered and what came. A delivery that comes twice does so within minutes: after
/// that its signature has expired.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// How long somebody can ask for an event again that was given up.
const GIVEN_UP_KEPT: Duration = Duration::from_secs(90 * 24 * 3600);

impl Peer {
    /// Forgets old events. For every tenant at once: these statements name none.
    ///
    /// # Errors
    /// When the database fails; nothing is lost, the next pass does it.
    pub async fn tidy(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let mut write = self.db.write().await?;
        for (sql, before) in [
            ("DELETE FROM sent_events WHERE delivered_at <= $1", now - KEPT),
            ("DELETE FROM sent_events WHERE given_up_at <= $1", now - GIVEN_UP_KEPT),
            ("DELETE FROM received_events WHERE received_at <= $1", now - KEPT),
        ] {
            write.query(sql).bind(before).execute().await?;
        }
        write.commit().await
    }
}
