//! Sending again what was given up: one event, or all of a span of time (replay, send again, dead letter).
//!
//! Only what was given up: what an event said is forgotten once it is delivered, so there is nothing left to send.

use db::{Connection, Write};
use kernel::Timestamp;

use super::OUTBOX;
use crate::Peer;

/// Which of the events that were given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which<'a> {
    /// The one with this id.
    One(&'a str),
    /// Those that happened from the first moment to the second, both included.
    Happened(Timestamp, Timestamp),
}

impl Which<'_> {
    /// As a condition: the id, or any; from, and to.
    const fn parts(&self) -> (Option<&str>, Timestamp, Timestamp) {
        match self {
            Self::One(id) => (Some(id), Timestamp::from_millis(i64::MIN), Timestamp::from_millis(i64::MAX)),
            Self::Happened(from, to) => (None, *from, *to),
        }
    }
}

impl Peer {
    /// Sends an event again that was given up, at once and for another three days. `false` when this tenant has no
    /// such event.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn send_again(&self, tenant_id: &str, id: &str) -> Result<bool, db::Error> {
        let mut write = self.db.write().await?;
        let again = self.replay(&mut write, tenant_id, Which::One(id)).await?;
        write.commit().await?;
        Ok(again > 0)
    }

    /// [`Peer::send_again`] for some of them, as part of a transaction. Says how many they are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn replay(
        &self,
        write: &mut Write,
        tenant_id: &str,
        which: Which<'_>,
    ) -> Result<u64, db::Error> {
        let now = self.clock.now();
        let (id, from, to) = which.parts();
        let again = "UPDATE sent_events SET given_up_at = NULL, since = $1, next_at = $1 \
                     WHERE tenant_id = $2 AND given_up_at IS NOT NULL AND (CAST($3 AS TEXT) IS NULL OR id = $3) \
                       AND happened_at >= $4 AND happened_at <= $5";
        let again = write.query(again).bind(now).bind(tenant_id).bind(id).bind(from).bind(to);
        let again = again.execute().await?;
        if again > 0 {
            // Whoever asks has mended something: the pause is over.
            let due = "UPDATE peers SET next_at = $1 WHERE tenant_id = $2 AND next_at > $1";
            write.query(due).bind(now).bind(tenant_id).execute().await?;
            write.notify(OUTBOX);
        }
        Ok(again)
    }

    /// Whether this tenant has sent an event with this id, or tries to: not for ever, since what was delivered is forgotten after a
    /// while.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_sent(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        id: &str,
    ) -> Result<bool, db::Error> {
        let sql = "SELECT COUNT(*) FROM sent_events WHERE tenant_id = $1 AND id = $2";
        let sent: i64 = conn.query(sql).bind(tenant_id).bind(id).one().await?;
        Ok(sent > 0)
    }

    /// What [`Peer::replay`] would send: the names of the kinds, and how many of each.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn given_up(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        which: Which<'_>,
    ) -> Result<Vec<(String, i64)>, db::Error> {
        let (id, from, to) = which.parts();
        let sql = "SELECT name, COUNT(*) FROM sent_events \
                   WHERE tenant_id = $1 AND given_up_at IS NOT NULL AND (CAST($2 AS TEXT) IS NULL OR id = $2) \
                     AND happened_at >= $3 AND happened_at <= $4 GROUP BY name ORDER BY name";
        conn.query(sql).bind(tenant_id).bind(id).bind(from).bind(to).all().await
    }
}
