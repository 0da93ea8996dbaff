//! What has to happen without anybody asking: forgetting what has run out.

use std::future::Future;
use std::time::Duration;

use crate::{App, revocation};

/// How often [`App::run_jobs`] looks.
const EVERY: Duration = Duration::from_secs(60);
/// How long the sign-on log is kept: 13 months.
const LOG_KEPT: Duration = Duration::from_secs(396 * 24 * 3600);

impl App {
    /// Forgets expired sessions, waiting links, assertions that can no longer be used again, and old entries of
    /// the sign-on log. For every account at once: these are the only statements that name no tenant.
    ///
    /// # Errors
    /// When the database cannot be used; nothing is lost, the next tick does it.
    pub async fn tick(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let mut write = self.db.write().await?;
        let sql = "DELETE FROM sessions WHERE last_seen_at <= $1 OR created_at <= $2";
        let (idle, absolute) = (self.settings.session_idle, self.settings.session_absolute);
        write.query(sql).bind(now - idle).bind(now - absolute).execute().await?;
        for (sql, before) in [
            ("DELETE FROM pending_links WHERE expires_at <= $1", now),
            ("DELETE FROM used_assertions WHERE expires_at <= $1", now),
            ("DELETE FROM sign_ons WHERE at <= $1", now - LOG_KEPT),
        ] {
            write.query(sql).bind(before).execute().await?;
        }
        revocation::sweep(&mut write, now).await?;
        write.commit().await
    }

    /// Ticks until `stop` comes.
    pub async fn run_jobs(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        loop {
            if let Err(error) = self.tick().await {
                tracing::warn!("Old rows could not be cleared: {error}");
            }
            tokio::select! {
                () = &mut stop => return,
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }
}
