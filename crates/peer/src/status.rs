//! What the admin pages show of the events.

use db::Connection;
use kernel::Timestamp;

use crate::Peer;

/// How it goes with the other side of a tenant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Events that are still to be delivered.
    pub waiting: i64,
    /// When the first of them happened.
    pub oldest_waiting_at: Option<Timestamp>,
    /// Events that nobody sends any more unless somebody asks.
    pub given_up: i64,
    pub last_delivered_at: Option<Timestamp>,
    /// Why the last attempt failed; `None` once one has gone well.
    pub last_error: Option<String>,
    /// The other side failed and is tried again then.
    pub next_at: Option<Timestamp>,
    /// Milliseconds between the last delivered event and its delivery.
    pub lag: Option<i64>,
    /// Seconds that the other side's clock is ahead of ours, and when it was measured.
    pub clock_skew: Option<(i64, Timestamp)>,
}

db::row! {
    /// An event of ours.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Sent {
        pub id: String,
        /// The kind, as [`SecurityEvent::name`](jwt_link::SecurityEvent::name).
        pub name: String,
        pub happened_at: Timestamp,
        pub attempts: i64,
        pub delivered_at: Option<Timestamp>,
        /// When it is tried (again); `None` once it is delivered or given up.
        pub next_at: Option<Timestamp>,
        pub given_up_at: Option<Timestamp>,
        pub last_error: Option<String>,
    }
}

db::row! {
    /// An event of the other side's.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReceivedRow {
        pub jti: String,
        /// The kind, or `unknown`.
        pub name: String,
        pub received_at: Timestamp,
    }
}

db::row! {
    struct Row {
        failures: i64,
        next_at: Timestamp,
        last_error: Option<String>,
        last_delivered_at: Option<Timestamp>,
        lag: Option<i64>,
        clock_skew: Option<i64>,
        clock_skew_at: Option<Timestamp>,
    }
}

macro_rules! sent {
    ($which:literal) => {
        concat!(
            "SELECT e.id, e.name, e.happened_at, e.attempts, e.delivered_at, e.given_up_at, e.last_error, ",
            "CASE WHEN p.next_at > e.next_at THEN p.next_at ELSE e.next_at END AS next_at ",
            "FROM sent_events e LEFT JOIN peers p ON p.tenant_id = e.tenant_id WHERE e.tenant_id = $1 AND ",
            $which,
            " ORDER BY e.id DESC LIMIT $2"
        )
    };
}

impl Peer {
    /// How it goes with the other side.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn status(&self, conn: &mut Connection, tenant_id: &str) -> Result<Status, db::Error> {
        let waiting =
            "SELECT COUNT(*), MIN(happened_at) FROM sent_events WHERE tenant_id = $1 AND next_at IS NOT NULL";
        let (waiting, oldest_waiting_at) = conn.query(waiting).bind(tenant_id).one().await?;
        let given_up = "SELECT COUNT(*) FROM sent_events WHERE tenant_id = $1 AND given_up_at IS NOT NULL";
        let given_up = conn.query(given_up).bind(tenant_id).one().await?;
        let row = "SELECT failures, next_at, last_error, last_delivered_at, lag, clock_skew, clock_skew_at \
                   FROM peers WHERE tenant_id = $1";
        let status = Status { waiting, oldest_waiting_at, given_up, ..Status::default() };
        let Some(row) = conn.query(row).bind(tenant_id).optional::<Row>().await? else { return Ok(status) };
        Ok(Status {
            last_delivered_at: row.last_delivered_at,
            last_error: row.last_error,
            next_at: (row.failures > 0).then_some(row.next_at),
            lag: row.lag,
            clock_skew: row.clock_skew.zip(row.clock_skew_at),
            ..status
        })
    }

    /// Our last events, the newest first; before them the last ones that were given up, for somebody has to see
    /// those. At most `limit` of each.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sent(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        limit: i64,
    ) -> Result<Vec<Sent>, db::Error> {
        let given_up = sent!("e.given_up_at IS NOT NULL");
        let mut sent: Vec<Sent> = conn.query(given_up).bind(tenant_id).bind(limit).all().await?;
        let others = sent!("e.given_up_at IS NULL");
        sent.extend(conn.query(others).bind(tenant_id).bind(limit).all::<Sent>().await?);
        Ok(sent)
    }

    /// The other side's last events, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn received(
        &self,
        conn: &mut Connection,
        tenant_id: &str,
        limit: i64,
    ) -> Result<Vec<ReceivedRow>, db::Error> {
        let sql = "SELECT jti, name, received_at FROM received_events WHERE tenant_id = $1 \
                   ORDER BY received_at DESC, jti LIMIT $2";
        conn.query(sql).bind(tenant_id).bind(limit).all().await
    }
}
