//! The lease on a tenant: a lock with a deadline, in the database, so that of several replicas one sends.

use std::time::Duration;

use db::Connection;
use kernel::Timestamp;

use crate::Peer;

/// No pause is longer than an hour and a fifth. What is to wait for longer was told so by a clock that has been set
/// back since, and is due.
pub(super) const FARTHEST: Duration = Duration::from_secs(2 * 3600);
/// How long a tenant is ours: for one attempt, as each one that is written down asks for the whole time again. So
/// whoever dies with it is followed by somebody else soon. One that hangs for longer may be overtaken, and then an
/// event goes out twice, which the receiver's memory of ids is for.
const LEASE: Duration = Duration::from_secs(10);
/// What an attempt may take of it: the time-out of a call, with room to write down how it went.
const ATTEMPT: Duration = Duration::from_secs(5);
/// A lease that ends later was made by a clock that has been set back since: nobody has it. Clocks of replicas that
/// differ by less than a lease do not matter.
pub(super) const LONGEST_LEASE: Duration = Duration::from_secs(20);

/// The right to send to the other side of one tenant, which one replica has at a time.
pub(super) struct Lease<'a> {
    pub tenant_id: &'a str,
    until: Timestamp,
}

impl<'a> Lease<'a> {
    /// One statement: of several replicas, one gets it.
    pub async fn claim(peer: &Peer, tenant_id: &'a str) -> Result<Option<Self>, db::Error> {
        let now = peer.clock.now();
        let lease = Self { tenant_id, until: now + LEASE };
        let sql = "INSERT INTO peers (tenant_id, leased_until, next_at, failures) VALUES ($1, $2, 0, 0) \
                   ON CONFLICT (tenant_id) DO UPDATE SET leased_until = $2 \
                   WHERE (peers.leased_until <= $3 OR peers.leased_until > $4) \
                     AND (peers.next_at <= $3 OR peers.next_at > $5)";
        let mut write = peer.db.write().await?;
        let claimed = write
            .query(sql)
            .bind(tenant_id)
            .bind(lease.until)
            .bind(now)
            .bind(now + LONGEST_LEASE)
            .bind(now + FARTHEST)
            .execute()
            .await?;
        write.commit().await?;
        Ok((claimed == 1).then_some(lease))
    }

    /// Whether there is time for one more attempt: somebody else may send when it has run out.
    pub fn has_time(&self, now: Timestamp) -> bool {
        now + ATTEMPT <= self.until
    }

    /// Asks for the whole time again. After it somebody else may have taken over: then the lease is at its end.
    pub async fn renew(&mut self, conn: &mut Connection, now: Timestamp) -> Result<(), db::Error> {
        let until = now + LEASE;
        let sql = "UPDATE peers SET leased_until = $1 WHERE tenant_id = $2 AND leased_until = $3";
        let renewed = conn.query(sql).bind(until).bind(self.tenant_id).bind(self.until).execute().await?;
        self.until = if renewed == 1 { until } else { Timestamp::default() };
        Ok(())
    }

    /// Lets the next one in.
    pub async fn release(self, conn: &mut Connection, now: Timestamp) -> Result<(), db::Error> {
        let sql = "UPDATE peers SET leased_until = $1 WHERE tenant_id = $2 AND leased_until = $3";
        conn.query(sql).bind(now).bind(self.tenant_id).bind(self.until).execute().await.map(drop)
    }
}
