//! One attempt to send a message, and what is written down of it: sent, waiting (retry, backoff) or failed.

use std::path::Path;
use std::time::Duration;

use kernel::{Backoff, Timestamp, text};

use crate::failed::Failed;
use crate::outbox::Waiting;
use crate::outcome::Outcome;
use crate::settings::{Settings, Way};
use crate::why::Why;
use crate::{List, Mail};

/// How long a message is somebody's who sends it: longer than any attempt. Whoever dies with it is followed by another then.
const LEASE: Duration = Duration::from_secs(5 * 60);
const BACKOFF: Backoff = Backoff { first: Duration::from_secs(60), longest: Duration::from_secs(4 * 3600) };
/// How long a message is tried: what it says is old after that.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 3600);
/// How much of the server's words is kept.
const WORDS: usize = 300;

impl Waiting {
    /// Hands it over.
    pub(crate) async fn send(&self, settings: &Settings, list: Option<List>) -> Outcome {
        match self.message(&settings.from, list) {
            None => Outcome::NoAddress,
            Some(message) => match &settings.way {
                Way::Smtp(server) => server.send(&message, settings.patience).await,
                Way::Folder(folder) => write(folder, &self.id, &message.formatted()).await,
            },
        }
    }
}

impl Mail {
    /// Sends one message, unless another process does. `None` when it did.
    pub(crate) async fn attempt(&self, waiting: &Waiting) -> Result<Option<Outcome>, db::Error> {
        let Some(settings) = &self.settings else { return Ok(None) };
        if !self.claim(waiting).await? {
            return Ok(None);
        }
        // Taken back since it was found to be due.
        let Some(csv) = self.file_of(waiting).await? else { return Ok(None) };
        let list = (!waiting.file_name.is_empty()).then(|| List { name: waiting.file_name.clone(), csv });
        let outcome = waiting.send(settings, list).await;
        self.record(waiting, &outcome).await?;
        Ok(Some(outcome))
    }

    /// One statement: of several processes, one gets it.
    async fn claim(&self, waiting: &Waiting) -> Result<bool, db::Error> {
        let sql = "UPDATE mail_outbox SET next_at = $3, attempts = attempts + 1 \
                   WHERE tenant_id = $1 AND id = $2 AND next_at = $4";
        let mut write = self.db.write().await?;
        let claimed = write
            .query(sql)
            .bind(&waiting.tenant_id)
            .bind(&waiting.id)
            .bind(self.clock.now() + LEASE)
            .bind(waiting.next_at)
            .execute()
            .await?;
        write.commit().await?;
        Ok(claimed == 1)
    }

    /// Read when its turn has come: those of many messages would fill the memory. Empty for a message without one; `None` when
    /// the message is not there any more.
    async fn file_of(&self, waiting: &Waiting) -> Result<Option<String>, db::Error> {
        let sql = "SELECT file FROM mail_outbox WHERE tenant_id = $1 AND id = $2";
        let mut read = self.db.read().await?;
        read.query(sql).bind(&waiting.tenant_id).bind(&waiting.id).optional().await
    }

    async fn record(&self, waiting: &Waiting, outcome: &Outcome) -> Result<(), db::Error> {
        let now = self.clock.now();
        match outcome {
            Outcome::Sent(_) => self.end(waiting, "sent_at", None).await,
            Outcome::Refused(said) => {
                tracing::warn!("The message {} was refused by the mail server and is not sent.", waiting.id);
                self.end(waiting, "failed_at", Some(&Why::Said(line(said)))).await
            }
            Outcome::NoAddress => {
                tracing::warn!(
                    "The message {} is to an address that takes none and is not sent.",
                    waiting.id
                );
                self.end(waiting, "failed_at", Some(&Why::NoAddress)).await
            }
            Outcome::Unreachable(reason) => {
                tracing::warn!("The mail server cannot be used. {reason}");
                self.later(waiting, &Why::Unreachable, now).await
            }
            Outcome::Unsure(reason) => {
                tracing::warn!("The message {} may have been sent, and is sent again. {reason}", waiting.id);
                self.later(waiting, &Why::Unreachable, now).await
            }
            Outcome::Later(said) => self.later(waiting, &Why::Said(line(said)), now).await,
        }
    }

    async fn later(&self, waiting: &Waiting, why: &Why, now: Timestamp) -> Result<(), db::Error> {
        if now >= waiting.written_at + PATIENCE {
            tracing::warn!("The message {} was not accepted for days and is given up.", waiting.id);
            return self.end(waiting, "failed_at", Some(why)).await;
        }
        self.wait(waiting, why).await
    }

    async fn wait(&self, waiting: &Waiting, why: &Why) -> Result<(), db::Error> {
        if waiting.attempts == 0 {
            tracing::warn!("The message {} could not be sent and is tried again.", waiting.id);
        }
        let sql = "UPDATE mail_outbox SET next_at = $3, last_error = $4 \
                   WHERE tenant_id = $1 AND id = $2 AND next_at IS NOT NULL";
        let mut write = self.db.write().await?;
        write
            .query(sql)
            .bind(&waiting.tenant_id)
            .bind(&waiting.id)
            .bind(self.clock.now() + BACKOFF.pause(waiting.attempts, &self.rng))
            .bind(why.as_str())
            .execute()
            .await?;
        write.commit().await
    }

    /// Nobody sends it any more, so what it said goes. What was sent stays sent, whatever somebody slower finds; that it failed
    /// is told once.
    async fn end(&self, waiting: &Waiting, when: &str, why: Option<&Why>) -> Result<(), db::Error> {
        let sql = format!(
            "UPDATE mail_outbox SET {when} = $3, next_at = NULL, subject = '', body = '', html = '', file = '', last_error = $4 \
             WHERE tenant_id = $1 AND id = $2 AND sent_at IS NULL AND {when} IS NULL"
        );
        let mut write = self.db.write().await?;
        let ended = write
            .query(sql)
            .bind(&waiting.tenant_id)
            .bind(&waiting.id)
            .bind(self.clock.now())
            .bind(why.map(Why::as_str))
            .execute()
            .await?;
        if let (1, Some(why)) = (ended, why) {
            let Waiting { tenant_id, about, to_name, to_address, .. } = waiting;
            let failed = Failed { tenant_id, about, to_name, to_address, why };
            (self.on_failed)(&mut write, failed).await?;
        }
        write.commit().await
    }
}

/// Over what was there: an attempt whose end nobody wrote down writes the same once more.
async fn write(folder: &Path, id: &str, message: &[u8]) -> Outcome {
    let file = folder.join(format!("{id}.eml"));
    let written = match tokio::fs::create_dir_all(folder).await {
        Ok(()) => tokio::fs::write(&file, message).await,
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => Outcome::Sent(file.display().to_string()),
        Err(error) => {
            Outcome::Unreachable(format!("The file {} cannot be written: {error}.", file.display()))
        }
    }
}

/// What is kept of the server's words.
fn line(said: &str) -> String {
    let spaced = said.replace(char::is_control, " ");
    text::name(&spaced.chars().take(WORDS).collect::<String>(), WORDS).unwrap_or_default()
}
