//! Sends to the other side of one tenant, one event after the other.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use db::{Connection, Write};
use kernel::{Rng, Timestamp};

use super::attempt::{Outcome, Waiting, attempt};
use super::lease::Lease;
use super::{Receiver, Site};
use crate::{Error, Peer};

/// Events that a tenant may send before the others have their turn.
const TURN: i64 = 100;
/// The first pause after a failure; each doubles …
const PAUSE: Duration = Duration::from_secs(5);
/// … up to this one.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);
/// How long an event is tried.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 3600);
/// So many refusals in a row are not about the events.
const REFUSALS: u32 = 3;

/// Gives a tenant its turn. Says how many events were delivered.
pub(super) async fn serve(
    peer: &Peer,
    site: &impl Site,
    tenant_id: &str,
    stopping: &AtomicBool,
) -> Result<u64, Error> {
    let Some(lease) = Lease::claim(peer, tenant_id).await? else { return Ok(0) };
    let mut turn = Turn { peer, lease, delivered: 0, refusals: 0, failed: false };
    match site.receiver(tenant_id).await {
        Ok(Some(receiver)) => turn.send(&receiver, stopping).await?,
        Ok(None) => turn.give_up_all().await?,
        Err(Error::Database(error)) => return Err(error.into()),
        Err(error) => {
            tracing::error!("Events of {tenant_id} cannot be signed. {error}");
            turn.pause(&error.to_string()).await?;
        }
    }
    let mut write = peer.db.write().await?;
    turn.lease.release(&mut write, peer.clock.now()).await?;
    write.commit().await?;
    Ok(turn.delivered)
}

struct Turn<'a> {
    peer: &'a Peer,
    lease: Lease<'a>,
    delivered: u64,
    refusals: u32,
    failed: bool,
}

impl Turn<'_> {
    async fn send(&mut self, receiver: &Receiver, stopping: &AtomicBool) -> Result<(), Error> {
        for event in self.waiting().await? {
            let late = !self.lease.has_time(self.peer.clock.now());
            if self.failed || late || stopping.load(Ordering::Relaxed) {
                break;
            }
            let (outcome, ahead) = attempt(self.peer, receiver, &event).await;
            self.record(&event, &outcome, ahead).await?;
        }
        Ok(())
    }

    /// What was tried least comes first: an event that nobody can take stands in no other's way.
    async fn waiting(&self) -> Result<Vec<Waiting>, db::Error> {
        let sql = "SELECT id, name, event, happened_at, since, attempts FROM sent_events \
                   WHERE tenant_id = $1 AND next_at <= $2 ORDER BY attempts, id LIMIT $3";
        let mut read = self.peer.db.read().await?;
        read.query(sql).bind(self.lease.tenant_id).bind(self.peer.clock.now()).bind(TURN).all().await
    }

    async fn record(
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
        metrics::counter!("events_sent_total", "event" => event.name.clone(), "result" => result).increment(1);
        Ok(())
    }
}
