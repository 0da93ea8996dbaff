//! Writes down how an attempt went: each in one transaction, with the lease.

use db::Write;
use kernel::Timestamp;
use web::metrics;

use super::attempt::{Outcome, Waiting};
use super::pause::{BACKOFF, PATIENCE};
use super::turn::Turn;

/// So many refusals in a row are not about the events.
const REFUSALS: u32 = 3;
/// Stands in the log for what the other side said: it may say our own token, or a name.
const REFUSED: &str = "It refuses them; the page of the connection shows what it said.";

impl Turn<'_> {
    pub async fn record(
        &mut self,
        event: &Waiting,
        outcome: &Outcome,
        ahead: Option<i64>,
    ) -> Result<(), db::Error> {
        let now = self.peer.clock.now();
        let mut write = self.peer.db.write().await?;
        if let Some(ahead) = ahead {
            self.peer.skews.note(&mut write, self.lease.tenant_id, ahead, now).await?;
        }
        let result = match outcome {
            Outcome::Delivered => self.delivered(&mut write, event, now).await?,
            Outcome::Refused(why) => self.refused(&mut write, event, why, now).await?,
            Outcome::Failed(why) => self.failed(&mut write, event, why, now).await?,
            Outcome::Misdirected => self.misdirected(&mut write, event, now).await?,
        };
        self.lease.renew(&mut write, now).await?;
        write.commit().await?;
        metrics::event_sent(&event.name, result);
        Ok(())
    }

    async fn delivered(
        &mut self,
        write: &mut Write,
        event: &Waiting,
        now: Timestamp,
    ) -> Result<&'static str, db::Error> {
        // What it says is about a person, and nobody needs it any more.
        let sent = "UPDATE sent_events SET delivered_at = $1, next_at = NULL, given_up_at = NULL, \
                    attempts = attempts + 1, last_error = NULL, event = '' \
                    WHERE tenant_id = $2 AND id = $3 AND delivered_at IS NULL";
        write.query(sent).bind(now).bind(self.lease.tenant_id).bind(&event.id).execute().await?;
        let lag = now.since(event.since);
        let lag_ms = i64::try_from(lag.as_millis()).unwrap_or(i64::MAX);
        let peer = "UPDATE peers SET failures = 0, next_at = 0, last_error = NULL, last_delivered_at = $1, lag = $2 \
                    WHERE tenant_id = $3";
        write.query(peer).bind(now).bind(lag_ms).bind(self.lease.tenant_id).execute().await?;
        metrics::event_delivered(lag);
        (self.delivered, self.refusals) = (self.delivered + 1, 0);
        Ok("delivered")
    }

    /// The event waits, the others go on: unless they are refused as well.
    async fn refused(
        &mut self,
        write: &mut Write,
        event: &Waiting,
        why: &str,
        now: Timestamp,
    ) -> Result<&'static str, db::Error> {
        let gone = self.put_off(write, event, why, now).await?;
        if gone {
            tracing::warn!(
                "An event of {} was given up and waits for somebody. {REFUSED}",
                self.lease.tenant_id
            );
        }
        self.refusals += 1;
        if self.refusals == REFUSALS {
            self.pause(write, why, REFUSED, now).await?;
        } else {
            let sql = "UPDATE peers SET last_error = $1 WHERE tenant_id = $2";
            write.query(sql).bind(why).bind(self.lease.tenant_id).execute().await?;
        }
        Ok(if gone { "given_up" } else { "refused" })
    }

    /// Until the next attempt, or for good: then it is true.
    async fn put_off(
        &self,
        write: &mut Write,
        event: &Waiting,
        why: &str,
        now: Timestamp,
    ) -> Result<bool, db::Error> {
        let gone = now >= event.since + PATIENCE;
        let next_at = (!gone).then(|| now + BACKOFF.pause(event.attempts, &self.peer.rng));
        let sql = "UPDATE sent_events SET attempts = attempts + 1, last_error = $1, next_at = $2, given_up_at = $3 \
                   WHERE tenant_id = $4 AND id = $5 AND next_at IS NOT NULL";
        write
            .query(sql)
            .bind(why)
            .bind(next_at)
            .bind(gone.then_some(now))
            .bind(self.lease.tenant_id)
            .bind(&event.id)
            .execute()
            .await?;
        Ok(gone)
    }

    /// Given up at once, and the others go on: no time makes it theirs.
    async fn misdirected(
        &mut self,
        write: &mut Write,
        event: &Waiting,
        now: Timestamp,
    ) -> Result<&'static str, db::Error> {
        let sql = "UPDATE sent_events SET last_error = $1, next_at = NULL, given_up_at = $2 \
                   WHERE tenant_id = $3 AND id = $4 AND next_at IS NOT NULL";
        let why = "It is about somebody of another company, which was connected before. It was not sent.";
        write.query(sql).bind(why).bind(now).bind(self.lease.tenant_id).bind(&event.id).execute().await?;
        Ok("given_up")
    }

    async fn failed(
        &mut self,
        write: &mut Write,
        event: &Waiting,
        why: &str,
        now: Timestamp,
    ) -> Result<&'static str, db::Error> {
        let sql = "UPDATE sent_events SET attempts = attempts + 1, last_error = $1 \
                   WHERE tenant_id = $2 AND id = $3 AND next_at IS NOT NULL";
        write.query(sql).bind(why).bind(self.lease.tenant_id).bind(&event.id).execute().await?;
        self.pause(write, why, why, now).await?;
        Ok("failed")
    }
}
