//! Writes down how an attempt went: each in one transaction, with the lease.

use db::Write;
use kernel::Timestamp;
use web::metrics;

use super::attempt::{Outcome, Waiting};
use super::pause::{PATIENCE, pause};
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
        let sql = "UPDATE sent_events SET delivered_at = $3, next_at = NULL, given_up_at = NULL, \
                   attempts = attempts + 1, last_error = NULL \
                   WHERE tenant_id = $1 AND id = $2 AND delivered_at IS NULL";
        write.query(sql).bind(self.lease.tenant_id).bind(&event.id).bind(now).execute().await?;
        let lag = now.since(event.since);
        let sql = "UPDATE peers SET failures = 0, next_at = 0, last_error = NULL, last_delivered_at = $2, lag = $3 \
                   WHERE tenant_id = $1";
        let lag_ms = i64::try_from(lag.as_millis()).unwrap_or(i64::MAX);
        write.query(sql).bind(self.lease.tenant_id).bind(now).bind(lag_ms).execute().await?;
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
        let gone = now >= event.since + PATIENCE;
        let next_at = (!gone).then(|| now + pause(event.attempts, &self.peer.rng));
        let sql = "UPDATE sent_events SET attempts = attempts + 1, last_error = $3, next_at = $4, given_up_at = $5 \
                   WHERE tenant_id = $1 AND id = $2 AND next_at IS NOT NULL";
        let update = write.query(sql).bind(self.lease.tenant_id).bind(&event.id).bind(why);
        update.bind(next_at).bind(gone.then_some(now)).execute().await?;
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
            let sql = "UPDATE peers SET last_error = $2 WHERE tenant_id = $1";
            write.query(sql).bind(self.lease.tenant_id).bind(why).execute().await?;
        }
        Ok(if gone { "given_up" } else { "refused" })
    }

    async fn failed(
        &mut self,
        write: &mut Write,
        event: &Waiting,
        why: &str,
        now: Timestamp,
    ) -> Result<&'static str, db::Error> {
        let sql = "UPDATE sent_events SET attempts = attempts + 1, last_error = $3 \
                   WHERE tenant_id = $1 AND id = $2 AND next_at IS NOT NULL";
        write.query(sql).bind(self.lease.tenant_id).bind(&event.id).bind(why).execute().await?;
        self.pause(write, why, why, now).await?;
        Ok("failed")
    }
}
