//! What has to happen without anybody asking: publishing what is due, forgetting what has run out. This is the cron of
//! the site: background jobs and cleanup, on every replica.

use std::time::Duration;

use kernel::first_id_after;
use tokio_util::sync::CancellationToken;

use crate::App;
use crate::audit::Action;
use crate::ids::AccountId;
use crate::learning::card_reports::settled;
use crate::learning::course::media::{leaving, measured, uploads};
use crate::learning::course::{deletion, old_versions, review, schedule};
use crate::learning::due::untold;
use crate::learning::remember;
use crate::reports::merge::past;
use crate::reports::numbers;
use crate::reports::scheduled::sending;
use crate::roster;
use crate::sign_on::{log, revocation};

/// How often [`App::run_jobs`] ticks …
const EVERY: Duration = Duration::from_secs(60);
/// … and publishes what is due: people wait for it.
const PUBLISH_EVERY: Duration = Duration::from_secs(5);
/// How often it looks for rosters that are wanted: somebody who was hired a moment ago may be looked for.
const LOOK_EVERY: Duration = Duration::from_secs(2);

impl App {
    /// Publishes what is due, looks at the rosters that are wanted, counts reports anew, sends lists that are due, forgets what has run out or was deleted, and looks after the signing keys.
    ///
    /// # Errors
    /// When the database or a signing key cannot be used; nothing is lost, the next tick does it.
    pub async fn tick(&self) -> Result<(), peer::Error> {
        schedule::publish_due(self).await?;
        roster::look_at_due(self).await?;
        numbers::kept::refresh(self).await?;
        sending::send_due(self).await?;
        self.tidy().await
    }

    async fn tidy(&self) -> Result<(), peer::Error> {
        deletion::sweep(self).await?;
        if let Err(error) = old_versions::sweep(self).await {
            tracing::warn!("Old versions of courses stay for now: {error}");
        }
        untold::sweep(self).await?;
        past::sweep(self).await?;
        review::sweep(self).await?;
        remember::sweep(self).await?;
        settled::sweep(self).await?;
        uploads::sweep(self).await?;
        leaving::sweep(self).await?;
        if let Err(error) = measured::fill_in(self).await {
            tracing::warn!("Some pictures do not count yet for the quota of their account: {error}");
        }
        log::write_counts(self).await?;
        numbers::sign_ons::keep_counts(self).await?;
        self.forget().await?;
        self.login.tidy().await?;
        self.login.forget_old_acts(self.settings.audit_kept).await?;
        self.mail.tidy().await?;
        self.tell_refused(false).await?;
        self.peer.tidy().await?;
        self.peer.keys.upkeep().await
    }

    /// Forgets expired sessions and those from before a connection, waiting links, assertions that can no longer be used again, revocations that no link
    /// can meet any more, and old entries of the sign-on log.
    async fn forget(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let (idle, absolute) = (now - self.settings.session_idle, now - self.settings.session_absolute);
        for account in self.with_something_to_forget().await? {
            let find = "SELECT token_hash FROM sessions WHERE token_hash > $1 AND account_id = $2 \
                        AND (last_seen_at <= $3 OR created_at <= $4 OR NOT EXISTS (SELECT 1 FROM connections c \
                        WHERE c.account_id = $2 AND c.created_at <= sessions.created_at))";
            let delete = "DELETE FROM sessions WHERE token_hash = $1 AND account_id = $2 \
                          AND (last_seen_at <= $3 OR created_at <= $4 OR NOT EXISTS (SELECT 1 FROM connections c \
                          WHERE c.account_id = $2 AND c.created_at <= sessions.created_at))";
            self.db.sweep(find, delete, |query| query.bind(&account).bind(idle).bind(absolute)).await?;
            let find = "SELECT id_hash FROM pending_links \
                        WHERE id_hash > $1 AND account_id = $2 AND expires_at <= $3";
            let delete =
                "DELETE FROM pending_links WHERE id_hash = $1 AND account_id = $2 AND expires_at <= $3";
            self.db.sweep(find, delete, |query| query.bind(&account).bind(now)).await?;
            let find =
                "SELECT jti FROM used_assertions WHERE jti > $1 AND account_id = $2 AND expires_at <= $3";
            let delete =
                "DELETE FROM used_assertions WHERE jti = $1 AND account_id = $2 AND expires_at <= $3";
            self.db.sweep(find, delete, |query| query.bind(&account).bind(now)).await?;
            revocation::sweep(&self.db, &account, now).await?;
            log::sweep(&self.db, &account, now).await?;
        }
        Ok(())
    }

    /// The one query that names no tenant: it finds out which of them have something to forget. Whatever is asked here is
    /// read, so that nobody's writing waits for it.
    async fn with_something_to_forget(&self) -> Result<Vec<AccountId>, db::Error> {
        let now = self.clock.now();
        // The oldest of each tenant is the first in an index; asked with EXISTS, PostgreSQL reads whole tables.
        let sql = "SELECT account_id FROM sessions WHERE last_seen_at <= $1 OR created_at <= $2 OR NOT EXISTS \
                   (SELECT 1 FROM connections c \
                    WHERE c.account_id = sessions.account_id AND c.created_at <= sessions.created_at) \
                   UNION SELECT account_id FROM pending_links WHERE expires_at <= $3 \
                   UNION SELECT account_id FROM used_assertions WHERE expires_at <= $3 \
                   UNION SELECT account_id FROM revocations \
                   UNION SELECT account_id FROM revoked_sessions \
                   UNION SELECT a.id FROM (SELECT id FROM accounts UNION ALL SELECT '' AS id) AS a \
                   WHERE (SELECT MIN(s.id) FROM sign_ons s WHERE s.account_id = a.id) < $4 \
                      OR (SELECT MIN(f.id) FROM sign_ons f \
                          WHERE f.account_id = a.id AND f.support_code IS NOT NULL) < $5";
        let mut read = self.db.read().await?;
        read.query(sql)
            .bind(now - self.settings.session_idle)
            .bind(now - self.settings.session_absolute)
            .bind(now)
            .bind(first_id_after(now - log::KEPT))
            .bind(first_id_after(now - log::FAILURES_KEPT))
            .all()
            .await
    }

    /// Ticks and sends events until `stop` comes. Several replicas may run it.
    pub async fn run_jobs(&self, stop: CancellationToken) {
        tokio::join!(
            self.run_tidying(&stop),
            self.run_publishing(&stop),
            self.run_rosters(&stop),
            self.run_numbers(&stop),
            self.run_lists(&stop),
            stop.run_until_cancelled(self.hear()),
            self.peer.run_outbox(self, stop.clone()),
            self.mail.run(stop.clone()),
            self.run_resets(stop.clone()),
        );
    }

    /// Writes the failed sign-ins of staff into the audit logs; all of them when the program ends.
    async fn tell_refused(&self, all: bool) -> Result<(), db::Error> {
        self.login.tell_refused(Action::SignInRefused.as_str(), all).await
    }

    async fn run_tidying(&self, stop: &CancellationToken) {
        let mut ticks = tokio::time::interval(EVERY);
        while stop.run_until_cancelled(ticks.tick()).await.is_some() {
            if let Err(error) = self.tidy().await {
                tracing::warn!("A job failed and is done again soon. {error}");
            }
        }
        if let Err(error) = self.tell_refused(true).await {
            tracing::warn!("Failed sign-ins of staff are missing in the audit log. {error}");
        }
        if let Err(error) = log::write_counts(self).await {
            tracing::warn!("How often some sign-ons failed is lost. {error}");
        }
    }

    /// Apart from all else: nobody waits for a published course until a million old rows are gone.
    async fn run_publishing(&self, stop: &CancellationToken) {
        let mut looks = tokio::time::interval(PUBLISH_EVERY);
        while stop.run_until_cancelled(looks.tick()).await.is_some() {
            if let Err(error) = schedule::publish_due(self).await {
                tracing::warn!("A job failed and is done again soon. {error}");
            }
        }
    }

    /// Apart from all else, too: a planner that hangs holds up nobody.
    async fn run_rosters(&self, stop: &CancellationToken) {
        let mut looks = tokio::time::interval(LOOK_EVERY);
        while stop.run_until_cancelled(looks.tick()).await.is_some() {
            let looked = stop.run_until_cancelled(roster::look_at_due(self)).await;
            if let Some(Err(error)) = looked {
                tracing::warn!("A roster could not be read and is read again soon. {error}");
            }
        }
    }

    /// Apart from all else, too: counting many people takes long.
    async fn run_numbers(&self, stop: &CancellationToken) {
        let mut ticks = tokio::time::interval(EVERY);
        while stop.run_until_cancelled(ticks.tick()).await.is_some() {
            let counted = stop.run_until_cancelled(numbers::kept::refresh(self)).await;
            if let Some(Err(error)) = counted {
                tracing::warn!("Numbers of reports are counted anew soon. {error}");
            }
        }
    }

    /// Apart from all else, too: long lists take long to make.
    async fn run_lists(&self, stop: &CancellationToken) {
        let mut ticks = tokio::time::interval(EVERY);
        while stop.run_until_cancelled(ticks.tick()).await.is_some() {
            if let Some(Err(error)) = stop.run_until_cancelled(sending::send_due(self)).await {
                tracing::warn!("Lists that are due are sent soon. {error}");
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
