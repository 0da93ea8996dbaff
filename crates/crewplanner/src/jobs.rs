//! What goes on by itself. The queries that look for work here are the only ones that name no client: they find out
//! which clients have some. This is the cron of the site: background jobs and cleanup, on every replica.

use std::time::Duration;

use kernel::Timestamp;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::audit::Action;
use crate::ids::ClientId;
use crate::integrations::{check, roster};
use crate::people::{bulk, import};
use crate::training::{due, reminders};
use crate::{App, Refusal, client};

/// How often a waiting integration is checked.
const CHECK_EVERY: Duration = Duration::from_secs(10 * 60);
/// How often somebody looks for waiting integrations, and tells the audit log of failed sign-ins.
const LOOK_EVERY: Duration = Duration::from_secs(30);
/// A MobieTrain that hangs takes seconds for each check; the others do not wait for all of them.
const CHECKS_AT_ONCE: usize = 16;
/// How often MobieTrain is told that the people are others: somebody who was hired a moment ago may sit in a training already.
const TELL_EVERY: Duration = Duration::from_secs(5);
/// How often keys and sessions are looked after.
const TIDY_EVERY: Duration = Duration::from_secs(3600);

impl App {
    /// Does the jobs, follows what happens ([`App::follow`]) and sends the events and messages that are due, until `stop` comes.
    /// Every replica runs them.
    pub async fn run_jobs(&self, stop: CancellationToken) {
        tokio::join!(
            self.run_clockwork(&stop),
            self.run_telling(&stop),
            self.follow(stop.clone()),
            self.peer.run_outbox(self, stop.clone()),
            self.mail.run(stop.clone()),
            self.run_resets(stop.clone()),
        );
    }

    /// Apart from all else: a MobieTrain that hangs holds up checks, and nobody waits for those.
    async fn run_telling(&self, stop: &CancellationToken) {
        let mut looks = tokio::time::interval(TELL_EVERY);
        while stop.run_until_cancelled(looks.tick()).await.is_some() {
            if let Err(error) = roster::tell::tell_changed(self).await {
                tracing::error!("MobieTrain could not be told of changed people and is told later. {error}");
            }
        }
    }

    async fn run_clockwork(&self, stop: &CancellationToken) {
        let mut looks = tokio::time::interval(LOOK_EVERY);
        let mut tidyings = tokio::time::interval(TIDY_EVERY);
        loop {
            let done = tokio::select! {
                () = stop.cancelled() => break,
                _ = looks.tick() => look(self).await,
                _ = tidyings.tick() => tidy(self).await,
            };
            if let Err(error) = done {
                tracing::error!("A job failed and is tried again later. {error}");
            }
        }
        // What is gathered would be lost with this process.
        if let Err(error) = tell_refused(self, true).await {
            tracing::error!("Failed sign-ins are missing in the audit log. {error}");
        }
    }

    /// Sends all events that are due, once, and says how many were delivered. [`App::run_jobs`] does it by itself.
    ///
    /// # Errors
    /// When the database or a signing key fails.
    pub async fn deliver_due(&self) -> Result<u64, Refusal> {
        Ok(self.peer.deliver_due(self).await?)
    }

    /// One pass over all jobs: rotates and forgets signing keys, removes sessions that have run out and changes of many
    /// people that nobody made, forgets files that nobody imported, erases who was deleted long ago, forgets old entries of
    /// the audit log and writes what failed into it, checks the integrations that wait for MobieTrain.
    ///
    /// # Errors
    /// When the database or a signing key fails; what was done before stays done.
    pub async fn tick(&self) -> Result<(), Refusal> {
        tidy(self).await?;
        look(self).await
    }
}

async fn look(app: &App) -> Result<(), Refusal> {
    tell_refused(app, false).await?;
    roster::tell::tell_changed(app).await?;
    check_waiting(app).await?;
    due::look::look_at_due(app).await?;
    reminders::run::remind_due(app).await
}

async fn tell_refused(app: &App, all: bool) -> Result<(), db::Error> {
    app.login.tell_refused(Action::SignInRefused.as_str(), all).await
}

async fn tidy(app: &App) -> Result<(), Refusal> {
    app.peer.keys.upkeep().await?;
    app.peer.tidy().await?;
    app.login.tidy().await?;
    import::tidy(app).await?;
    app.login.forget_old_acts(app.settings.audit_kept).await?;
    bulk::forget_old(app).await?;
    app.forget_phone_codes().await?;
    app.mail.tidy().await?;
    roster::call::forget(app).await?;
    reminders::run::forget(app).await?;
    Ok(app.erase_deleted().await?)
}

async fn check_waiting(app: &App) -> Result<(), Refusal> {
    let due_by = app.clock.now() - CHECK_EVERY;
    let waiting: Vec<(ClientId, String)> = {
        let mut read = app.db.read().await?;
        let sql = "SELECT client_id, account_login_slug FROM integrations \
                   WHERE enabled AND connected_at IS NULL AND (checked_at IS NULL OR checked_at <= $1)";
        read.query(sql).bind(due_by).all().await?
    };
    let mut waiting = waiting.into_iter();
    let mut running = JoinSet::new();
    loop {
        while running.len() < CHECKS_AT_ONCE
            && let Some((client_id, slug)) = waiting.next()
        {
            let app = app.clone();
            running.spawn(async move { check_one(&app, &client_id, &slug, due_by).await });
        }
        match running.join_next().await {
            None => return Ok(()),
            Some(done) => done.expect("a check does not panic")?,
        }
    }
}

async fn check_one(app: &App, client_id: &ClientId, slug: &str, due_by: Timestamp) -> Result<(), Refusal> {
    if claim(app, client_id, due_by).await?
        && let Some(client) = client::by_id(app, client_id).await?
    {
        check::run_by_itself(app, &client, slug).await?;
    }
    Ok(())
}

/// Of several replicas one makes the check.
async fn claim(app: &App, client_id: &ClientId, due_by: Timestamp) -> Result<bool, Refusal> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE integrations SET checked_at = $3 WHERE client_id = $1 AND enabled AND connected_at IS NULL \
               AND (checked_at IS NULL OR checked_at <= $2)";
    let claimed = write.query(sql).bind(client_id).bind(due_by).bind(app.clock.now()).execute().await? == 1;
    write.commit().await?;
    Ok(claimed)
}
