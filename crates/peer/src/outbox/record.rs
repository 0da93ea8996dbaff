//! Writes down how an attempt went: each in one transaction, with the lease.

use std::time::Duration;

use db::{Connection, Write};
use kernel::{Rng, Timestamp};

use super::attempt::{Outcome, Waiting};
use super::serve::Turn;
use crate::Error;

/// The first pause after a failure; each doubles …
const PAUSE: Duration = Duration::from_secs(5);
/// … up to this one.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);
/// How long an event is tried.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 3600);
/// So many refusals in a row are not about the events.
const REFUSALS: u32 = 3;

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
        metrics::counter!("events_sent_total", "event" => event.name.clone(), "result" => result)
            .increment(1);
        Ok(())
    }

    async fn delivered(
        &mut self,
        write: &mut Write,
        event: &Waiting,
        now: Timestamp,
    ) -> Result<&'static str, db::Error> {
        let sql = "UPDATE sent_events SET delivered_at = $3, next_at = NULL, attempts = attempts + 1, last_error = NULL \
                   WHERE tenant_id = $1 AND id = $2 AND delivered_at IS NULL";
        write.query(sql).bind(self.lease.tenant_id).bind(&event.id).bind(now).execute().await?;
        let lag = now.since(event.since);
        let sql = "UPDATE peers SET failures = 0, last_error = NULL, last_delivered_at = $2, lag = $3 \
                   WHERE tenant_id = $1";
        let lag_ms = i64::try_from(lag.as_millis()).unwrap_or(i64::MAX);
        write.query(sql).bind(self.lease.tenant_id).bind(now).bind(lag_ms).execute().await?;
        metrics::histogram!("event_delivery_seconds").record(lag.as_secs_f64());
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
        self.refusals += 1;
        if self.refusals == REFUSALS {
            self.pause(write, why, now).await?;
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
        self.pause(write, why, now).await?;
        Ok("failed")
    }

    /// All events of the tenant wait, and those that have waited for days are given up.
    async fn pause(&mut self, conn: &mut Connection, why: &str, now: Timestamp) -> Result<(), db::Error> {
        let tenant_id = self.lease.tenant_id;
        let failures = "UPDATE peers SET failures = failures + 1, last_error = $2 WHERE tenant_id = $1 RETURNING failures";
        let failures: i64 = conn.query(failures).bind(tenant_id).bind(why).one().await?;
        if failures == 1 {
            tracing::warn!("Events of {tenant_id} cannot be delivered and are tried again. {why}");
        }
        let next_at = now + pause(failures - 1, &self.peer.rng);
        let sql = "UPDATE peers SET next_at = $2 WHERE tenant_id = $1";
        conn.query(sql).bind(tenant_id).bind(next_at).execute().await?;
        self.paused = true;
        self.give_up(conn, why, now - PATIENCE, now).await
    }

    /// We cannot sign, which is like a receiver that is down: it may be mended.
    pub async fn cannot(&mut self, error: &Error) -> Result<(), db::Error> {
        let mut write = self.peer.db.write().await?;
        self.pause(&mut write, &error.to_string(), self.peer.clock.now()).await?;
        write.commit().await
    }

    /// There is nobody to send to any more.
    pub async fn give_up_all(&self) -> Result<(), db::Error> {
        let now = self.peer.clock.now();
        let mut write = self.peer.db.write().await?;
        self.give_up(&mut write, "The connection is gone: there is nobody to send it to.", now, now).await?;
        write.commit().await
    }

    async fn give_up(
        &self,
        conn: &mut Connection,
        why: &str,
        since: Timestamp,
        now: Timestamp,
    ) -> Result<(), db::Error> {
        let sql = "UPDATE sent_events SET next_at = NULL, given_up_at = $4, last_error = $2 \
                   WHERE tenant_id = $1 AND next_at IS NOT NULL AND since <= $3";
        let query = conn.query(sql).bind(self.lease.tenant_id).bind(why).bind(since).bind(now);
        let given_up = query.execute().await?;
        if given_up > 0 {
            let tenant_id = self.lease.tenant_id;
            tracing::warn!("{given_up} events of {tenant_id} were given up and wait for somebody. {why}");
        }
        Ok(())
    }
}

/// Twice as long after every failure, and not for everybody at the same moment: a receiver that comes back after an
/// hour is not run over.
fn pause(failures: i64, rng: &Rng) -> Duration {
    let doublings = u32::try_from(failures.clamp(0, 16)).unwrap_or(0);
    let pause = PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
    let percent = 80 + u32::from_le_bytes(rng.bytes()) % 41;
    pause * percent / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour_and_differ() {
        let rng = Rng::seeded(7);
        for (failures, seconds) in
            [(0, 5.0), (1, 10.0), (5, 160.0), (9, 2560.0), (10, 3600.0), (1000, 3600.0)]
        {
            let pauses: Vec<f64> = (0..50).map(|_| pause(failures, &rng).as_secs_f64() / seconds).collect();
            assert!(pauses.iter().all(|pause| (0.8..=1.2).contains(pause)), "{failures}: {pauses:?}");
            let (least, most) = pauses.iter().fold((2.0_f64, 0.0_f64), |(a, b), p| (a.min(*p), b.max(*p)));
            assert!(most - least > 0.2, "{failures}: {least} to {most}");
        }
    }
}
