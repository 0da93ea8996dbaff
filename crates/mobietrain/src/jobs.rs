//! What has to happen without anybody asking: forgetting what has run out. This is the cron of the site: background
//! jobs and cleanup, on every replica.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::App;
use crate::learning::course::media::{leaving, measured};
use crate::learning::course::{deletion, schedule};
use crate::sign_on::revocation;

/// How often [`App::run_jobs`] ticks …
const EVERY: Duration = Duration::from_secs(60);
/// … and publishes what is due: people wait for it.
const PUBLISH_EVERY: Duration = Duration::from_secs(5);
/// How long the sign-on log is kept: 13 months.
const LOG_KEPT: Duration = Duration::from_secs(396 * 24 * 3600);

impl App {
    /// Publishes what is due, forgets what has run out or was deleted, and looks after the signing keys.
    ///
    /// # Errors
    /// When the database or a signing key cannot be used; nothing is lost, the next tick does it.
    pub async fn tick(&self) -> Result<(), peer::Error> {
        schedule::publish_due(self).await?;
        deletion::sweep(self).await?;
        leaving::sweep(self).await?;
        if let Err(error) = measured::fill_in(self).await {
            tracing::warn!("Some pictures do not count yet for the quota of their account: {error}");
        }
        self.forget().await?;
        self.login.tidy().await?;
        self.peer.tidy().await?;
        self.peer.keys.upkeep().await
    }

    /// Forgets expired sessions, waiting links, assertions that can no longer be used again, revocations that no link
    /// can meet any more, and old entries of the sign-on log. For every account at once: these are the only statements
    /// that name no tenant.
    async fn forget(&self) -> Result<(), db::Error> {
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

    /// Ticks and sends events until `stop` comes. Several replicas may run it.
    pub async fn run_jobs(&self, stop: CancellationToken) {
        tokio::join!(
            self.run_clockwork(&stop),
            stop.run_until_cancelled(self.hear()),
            self.peer.run_outbox(self, stop.clone()),
        );
    }

    async fn run_clockwork(&self, stop: &CancellationToken) {
        let mut ticks = tokio::time::interval(EVERY);
        let mut looks = tokio::time::interval(PUBLISH_EVERY);
        loop {
            let done = tokio::select! {
                () = stop.cancelled() => return,
                _ = ticks.tick() => self.tick().await,
                _ = looks.tick() => schedule::publish_due(self).await.map_err(peer::Error::from),
            };
            if let Err(error) = done {
                tracing::warn!("A job failed and is done again soon. {error}");
            }
        }
    }

    /// Nothing that processes of MobieTrain tell each other is about more than the outbox, which is woken on the way.
    async fn hear(&self) {
        let mut notices = self.peer.listen().await;
        loop {
            notices.next().await;
        }
    }

    /// Sends every event that is due, once, and says how many were delivered.
    ///
    /// # Errors
    /// When the database fails or the signing key cannot be opened.
    pub async fn deliver_due(&self) -> Result<u64, peer::Error> {
        self.peer.deliver_due(self).await
    }
}
