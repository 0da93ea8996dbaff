//! The worker that sends what is due, some tenants at a time, until it is told to stop (graceful shutdown).

use std::time::Duration;

use tokio::task::{JoinError, JoinSet};
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;
use web::metrics;

use super::turn::serve;
use super::{Site, due};
use crate::{Error, Peer};

/// How often somebody looks without being called.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// Tenants that are served at once: one that hangs takes a place for a few seconds, then it has to wait.
const AT_ONCE: usize = 64;

type Served = Result<Result<u64, Error>, JoinError>;

impl Peer {
    /// Sends what is due until `stop` comes; then what is on its way arrives, and nothing new goes out. Several
    /// replicas may run it: their clocks must agree within seconds.
    pub async fn run_outbox(&self, site: &impl Site, stop: CancellationToken) {
        let mut running = JoinSet::new();
        let mut looks = tokio::time::interval(LOOK_EVERY);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            // There may be more for those who have had their turn. But not at once where the database fails: that
            // would be a loop without a pause.
            let look = tokio::select! {
                () = stop.cancelled() => break,
                _ = looks.tick() => went_well(self.count().await),
                () = self.wake.notified() => true,
                Some(served) = running.join_next() => all_went_well(served, &mut running),
            };
            if look {
                went_well(self.start(site, &stop, &mut running).await);
            }
        }
        while running.join_next().await.is_some() {}
    }

    /// Sends all that is due, once, and says how many events were delivered.
    ///
    /// # Errors
    /// When the database fails; a receiver that does is none.
    pub async fn deliver_due(&self, site: &impl Site) -> Result<u64, Error> {
        let mut delivered = 0;
        loop {
            let mut running = JoinSet::new();
            self.start(site, &CancellationToken::new(), &mut running).await?;
            if running.is_empty() {
                return Ok(delivered);
            }
            for served in running.join_all().await {
                delivered += served?;
            }
        }
    }

    /// Begins to serve those who are due, as far as there are places.
    async fn start(
        &self,
        site: &impl Site,
        stop: &CancellationToken,
        running: &mut JoinSet<Result<u64, Error>>,
    ) -> Result<(), Error> {
        let places = AT_ONCE.saturating_sub(running.len());
        if places == 0 {
            return Ok(());
        }
        for tenant_id in due(&self.db, self.clock.now(), places).await? {
            let (peer, site, stop) = (self.clone(), site.clone(), stop.clone());
            running.spawn(async move { serve(&peer, &site, &tenant_id, &stop).await });
        }
        Ok(())
    }

    /// For the metrics: what waits, and what somebody should look at.
    async fn count(&self) -> Result<(), Error> {
        let sql = "SELECT (SELECT COUNT(*) FROM sent_events WHERE next_at IS NOT NULL), \
                   (SELECT COUNT(*) FROM sent_events WHERE given_up_at IS NOT NULL)";
        let (waiting, given_up): (i64, i64) = self.db.read().await?.query(sql).one().await?;
        metrics::events_left(waiting, given_up);
        Ok(())
    }
}

/// All who have had their turn by now, as each look goes through everybody: with one for each of thousands, looking
/// would take longer than sending.
fn all_went_well(served: Served, running: &mut JoinSet<Result<u64, Error>>) -> bool {
    let mut well = turn_went_well(served);
    while let Some(served) = running.try_join_next() {
        well &= turn_went_well(served);
    }
    well
}

/// A panic is one tenant's, and the others' events still have to go out.
fn turn_went_well(served: Served) -> bool {
    match served {
        Ok(result) => went_well(result.map(drop)),
        Err(panic) => {
            tracing::error!("Events of a tenant could not be sent and are tried again. {panic}");
            false
        }
    }
}

fn went_well(result: Result<(), Error>) -> bool {
    if let Err(error) = &result {
        tracing::error!("Events could not be sent and are tried again. {error}");
    }
    result.is_ok()
}
