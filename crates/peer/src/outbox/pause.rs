//! Retry with exponential backoff and jitter when the other side takes nothing, and after the deadline giving up: a
//! dead letter, which somebody can send again.

use std::time::Duration;

use db::Connection;
use kernel::{Backoff, Timestamp};

use super::turn::Turn;
use crate::Error;

pub(super) const BACKOFF: Backoff =
    Backoff { first: Duration::from_secs(5), longest: Duration::from_secs(3600) };
/// How long an event is tried.
pub(super) const PATIENCE: Duration = Duration::from_secs(3 * 24 * 3600);

impl Turn<'_> {
    /// All events of the tenant wait, and those that have waited for days are given up. `log` is `why` without the
    /// words of the other side.
    pub async fn pause(
        &mut self,
        conn: &mut Connection,
        why: &str,
        log: &str,
        now: Timestamp,
    ) -> Result<(), db::Error> {
        let tenant_id = self.lease.tenant_id;
        let failed = "UPDATE peers SET failures = failures + 1, last_error = $1 WHERE tenant_id = $2 RETURNING failures";
        let failures: i64 = conn.query(failed).bind(why).bind(tenant_id).one().await?;
        if failures == 1 {
            tracing::warn!("Events of {tenant_id} cannot be delivered and are tried again. {log}");
        }
        let next_at = now + BACKOFF.pause(failures - 1, &self.peer.rng);
        let waits = "UPDATE peers SET next_at = $1 WHERE tenant_id = $2";
        conn.query(waits).bind(next_at).bind(tenant_id).execute().await?;
        self.paused = true;
        let given_up = self.give_up(conn, why, now - PATIENCE, now).await?;
        if given_up > 0 {
            tracing::warn!("{given_up} events of {tenant_id} were given up and wait for somebody. {log}");
        }
        Ok(())
    }

    /// We cannot sign, which is like a receiver that is down: it may be mended.
    pub async fn cannot(&mut self, error: &Error) -> Result<(), db::Error> {
        let mut write = self.peer.db.write().await?;
        let why = error.to_string();
        self.pause(&mut write, &why, &why, self.peer.clock.now()).await?;
        write.commit().await
    }

    /// There is nobody to send to any more.
    pub async fn give_up_all(&self) -> Result<(), db::Error> {
        let now = self.peer.clock.now();
        let mut write = self.peer.db.write().await?;
        let why = "The connection is gone: there is nobody to send it to.";
        // All of them: one that a replica put there whose clock is ahead would be due, and stay, for ever.
        let given_up = self.give_up(&mut write, why, Timestamp::from_millis(i64::MAX), now).await?;
        write.commit().await?;
        tracing::warn!("{given_up} events of {} were given up. {why}", self.lease.tenant_id);
        Ok(())
    }

    async fn give_up(
        &self,
        conn: &mut Connection,
        why: &str,
        since: Timestamp,
        now: Timestamp,
    ) -> Result<u64, db::Error> {
        let sql = "UPDATE sent_events SET next_at = NULL, given_up_at = $1, last_error = $2 \
                   WHERE tenant_id = $3 AND next_at IS NOT NULL AND since <= $4";
        conn.query(sql).bind(now).bind(why).bind(self.lease.tenant_id).bind(since).execute().await
    }
}
