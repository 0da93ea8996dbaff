//! Sends to the other side of one tenant, one event after the other: a batch, so that every tenant has a fair turn.

use tokio_util::sync::CancellationToken;

use super::attempt::{Waiting, attempt};
use super::lease::FARTHEST;
use super::lease::Lease;
use super::{Receiver, Site};
use crate::{Error, Peer};

/// Events that a tenant may send before the others have their turn.
const TURN: i64 = 100;

/// Gives a tenant its turn. Says how many events were delivered.
pub(super) async fn serve(
    peer: &Peer,
    site: &impl Site,
    tenant_id: &str,
    stop: &CancellationToken,
) -> Result<u64, Error> {
    let Some(lease) = Lease::claim(peer, tenant_id).await? else { return Ok(0) };
    let mut turn = Turn { peer, lease, delivered: 0, refusals: 0, paused: false };
    match site.receiver(tenant_id).await {
        Ok(Some(receiver)) => turn.send(&receiver, stop).await?,
        Ok(None) => turn.give_up_all().await?,
        Err(Error::Database(error)) => return Err(error.into()),
        Err(error) => {
            turn.cannot(&error).await?;
        }
    }
    let mut write = peer.db.write().await?;
    turn.lease.release(&mut write, peer.clock.now()).await?;
    write.commit().await?;
    Ok(turn.delivered)
}

/// A tenant's turn, and how it went so far.
pub(super) struct Turn<'a> {
    pub peer: &'a Peer,
    pub lease: Lease<'a>,
    pub delivered: u64,
    /// In a row.
    pub refusals: u32,
    /// The other side wants nothing more for now.
    pub paused: bool,
}

impl Turn<'_> {
    async fn send(&mut self, receiver: &Receiver, stop: &CancellationToken) -> Result<(), Error> {
        for event in self.waiting().await? {
            let late = !self.lease.has_time(self.peer.clock.now());
            if self.paused || late || stop.is_cancelled() {
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
                   WHERE tenant_id = $1 AND next_at IS NOT NULL \
                     AND (attempts = 0 OR next_at <= $2 OR next_at > $3) ORDER BY attempts, id LIMIT $4";
        let (mut read, now) = (self.peer.db.read().await?, self.peer.clock.now());
        read.query(sql).bind(self.lease.tenant_id).bind(now).bind(now + FARTHEST).bind(TURN).all().await
    }
}
