//! The transactional outbox: an event is put into it by the transaction that brings it about, and sent from it later,
//! at least once.

mod attempt;
mod lease;
mod pause;
mod record;
mod replay;
mod run;
mod turn;

use std::time::Duration;

use db::{Connection, Db, Write};
use jwt_link::{Person, SecurityEvent, SigningKey};
use kernel::{Id, Timestamp};
use serde_json::Value;

use crate::{Error, Peer};
use lease::{FARTHEST, LONGEST_LEASE};
pub use replay::Which;

/// The message to every process that something is in the outbox: then [`Peer::wake`].
pub(crate) const OUTBOX: &str = "outbox";

/// How much longer than others those have waited who have their turn before them although the last attempt failed.
/// Thousands of dead receivers, each a time-out long, would make a queue for those that are well; and those that are
/// well, however busy, must not keep out one that has come back.
const BEHIND: Duration = Duration::from_secs(300);

/// Knows who the other side of a tenant is. Each site is one; its clones are the same site.
pub trait Site: Clone + Send + Sync + 'static {
    /// Where this tenant's events go, and who signs them. `None` when the connection is gone: what waits is given
    /// up with that reason.
    fn receiver(&self, tenant_id: &str) -> impl Future<Output = Result<Option<Receiver>, Error>> + Send;
}

/// The other side of one tenant.
pub struct Receiver {
    /// The address that events are pushed to, which is also their `aud`.
    pub url: String,
    /// The `iss` of the events: the origin that our keys are published at.
    pub issuer: String,
    pub key: SigningKey,
}

impl Receiver {
    /// Whether somebody is of the sender's people or of the receiver's.
    fn knows(&self, person: &Person) -> bool {
        let is_theirs = self.url.strip_prefix(&person.iss).is_some_and(|path| path.starts_with('/'));
        person.iss == self.issuer || is_theirs
    }
}

impl Peer {
    /// Puts an event into the outbox. It is sent once the transaction is committed, and only then.
    ///
    /// # Errors
    /// When the database fails.
    ///
    /// # Panics
    /// When the event cannot be written as JSON.
    pub async fn put(
        &self,
        write: &mut Write,
        tenant_id: &str,
        event: &SecurityEvent,
    ) -> Result<(), db::Error> {
        let now = self.clock.now();
        let json = serde_json::to_string(event).expect("an event is JSON");
        let id = Id::<SecurityEvent>::new(now, &self.rng);
        let sql = "INSERT INTO sent_events (tenant_id, id, name, event, happened_at, since, attempts, next_at) \
                   VALUES ($1, $2, $3, $4, $5, $5, 0, $5)";
        write.query(sql).bind(tenant_id).bind(id).bind(event.name()).bind(json).bind(now).execute().await?;
        write.notify(OUTBOX);
        Ok(())
    }

    /// Whether an event of this kind waits to be delivered. One that waits says all that a second one would.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_on_its_way(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        event: &SecurityEvent,
    ) -> Result<bool, db::Error> {
        let sql =
            "SELECT COUNT(*) FROM sent_events WHERE tenant_id = $1 AND next_at IS NOT NULL AND name = $2";
        Ok(conn.query(sql).bind(tenant_id).bind(event.name()).one::<i64>().await? > 0)
    }

    /// Takes back what was never delivered about somebody who is deleted here: it would bring them back over there. What was
    /// delivered holds nobody's id any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_back(&self, write: &mut Write, tenant_id: &str, sub: &str) -> Result<(), db::Error> {
        let whom = format!("\"sub\":{}", Value::from(sub));
        // Not LIKE: it would take `JAN` for `jan` on SQLite. Each by its index, which holds only what is not delivered.
        for which in ["next_at IS NOT NULL", "given_up_at IS NOT NULL"] {
            let sql = format!(
                "DELETE FROM sent_events WHERE tenant_id = $1 AND {which} AND replace(event, $2, '') <> event"
            );
            write.query(sql).bind(tenant_id).bind(&whom).execute().await?;
        }
        Ok(())
    }

    /// Somebody has put something into the outbox of this database: look now.
    pub fn wake(&self) {
        self.wake.notify_one();
    }
}

/// The tenants for whom something is due and whom nobody serves at present; who waits longest for their turn comes
/// first. What was never tried is due, whatever the clock of the replica says that put it there. It goes from tenant to tenant, so that a hundred thousand events of one cost no more than one event.
async fn due(db: &Db, now: Timestamp, most: usize) -> Result<Vec<String>, db::Error> {
    let sql = "WITH RECURSIVE waiting (tenant_id) AS ( \
                 SELECT MIN(tenant_id) FROM sent_events WHERE next_at IS NOT NULL \
                 UNION ALL \
                 SELECT (SELECT MIN(s.tenant_id) FROM sent_events s \
                         WHERE s.next_at IS NOT NULL AND s.tenant_id > waiting.tenant_id) \
                 FROM waiting WHERE waiting.tenant_id IS NOT NULL) \
               SELECT w.tenant_id FROM waiting w LEFT JOIN peers p ON p.tenant_id = w.tenant_id \
               WHERE w.tenant_id IS NOT NULL \
                 AND (p.tenant_id IS NULL OR ((p.next_at <= $1 OR p.next_at > $2) \
                                              AND (p.leased_until <= $1 OR p.leased_until > $3))) \
                 AND EXISTS (SELECT 1 FROM sent_events e WHERE e.tenant_id = w.tenant_id AND e.next_at IS NOT NULL \
                             AND (e.attempts = 0 OR e.next_at <= $1 OR e.next_at > $2)) \
               ORDER BY COALESCE(p.leased_until + CASE WHEN p.failures > 0 THEN CAST($4 AS BIGINT) ELSE 0 END, 0), w.tenant_id \
               LIMIT $5";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let behind = i64::try_from(BEHIND.as_millis()).unwrap_or(i64::MAX);
    let mut read = db.read().await?;
    read.query(sql)
        .bind(now)
        .bind(now + FARTHEST)
        .bind(now + LONGEST_LEASE)
        .bind(behind)
        .bind(most)
        .all()
        .await
}
