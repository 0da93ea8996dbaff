//! The worker that sends what is due, some messages at a time, until it is told to stop (graceful shutdown).

use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::Mail;
use crate::outbox::Waiting;
use crate::outcome::Outcome;

/// How often somebody looks for messages.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// Connections to the mail server at once: many servers take no more from one sender.
const AT_ONCE: usize = 4;
/// Messages that are looked up at once.
const FOUND: i64 = 100;

impl Mail {
    /// Sends what is due until `stop` comes; then what is on its way goes out, and nothing new.
    pub async fn run(&self, stop: CancellationToken) {
        if !self.is_set_up() {
            return;
        }
        let mut looks = tokio::time::interval(LOOK_EVERY);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => return,
                _ = looks.tick() => {}
            }
            if let Err(error) = self.pass(&stop).await {
                tracing::error!("Messages could not be sent and are tried again. {error}");
            }
        }
    }

    /// Sends all that is due, once, and says how many messages the server accepted. [`Mail::run`] does it by itself.
    ///
    /// # Errors
    /// When the database fails; a mail server that does is none.
    pub async fn send_due(&self) -> Result<u64, db::Error> {
        self.pass(&CancellationToken::new()).await
    }

    /// A server that takes nothing is not asked again for each message: the others keep their turn for the next pass.
    async fn pass(&self, stop: &CancellationToken) -> Result<u64, db::Error> {
        let (mut sent, mut goes_on) = (0, true);
        let mut due = self.due().await?.into_iter();
        let mut running = JoinSet::new();
        loop {
            while goes_on
                && !stop.is_cancelled()
                && running.len() < AT_ONCE
                && let Some(waiting) = due.next()
            {
                let mail = self.clone();
                running.spawn(async move { mail.attempt(&waiting).await });
            }
            match running.join_next().await {
                None => return Ok(sent),
                Some(outcome) => match outcome.expect("an attempt does not panic")? {
                    Some(Outcome::Sent(_)) => sent += 1,
                    Some(Outcome::Unreachable(_) | Outcome::Unsure(_)) => goes_on = false,
                    Some(Outcome::Refused(_) | Outcome::NoAddress | Outcome::Later(_)) | None => {}
                },
            }
        }
    }

    /// The query that names no tenant: it finds out whose messages are due.
    async fn due(&self) -> Result<Vec<Waiting>, db::Error> {
        let sql = "SELECT tenant_id, id, about, to_name, to_address, subject, body, html, file_name, written_at, attempts, next_at \
                   FROM mail_outbox WHERE next_at <= $1 ORDER BY next_at, tenant_id, id LIMIT $2";
        let mut read = self.db.read().await?;
        read.query(sql).bind(self.clock.now()).bind(FOUND).all().await
    }
}
