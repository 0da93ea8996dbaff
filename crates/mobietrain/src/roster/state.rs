//! What is known of an account's roster, and that it is wanted anew.

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;

use crate::App;
use crate::ids::AccountId;

/// How often a roster is read whole, whatever was told of it: it mends what was missed.
pub(super) const EVERY: Duration = Duration::from_secs(24 * 3600);

db::row! {
    /// As staff see it.
    #[derive(Clone, Debug)]
    pub(crate) struct Roster {
        pub state: String,
        pub last_error: Option<String>,
        pub failures: i64,
        pub next_at: Timestamp,
        pub looked_at: Option<Timestamp>,
        pub people: Option<i64>,
    }
}

impl Roster {
    pub fn is_on(&self) -> bool {
        self.state == "on"
    }

    pub fn is_off(&self) -> bool {
        self.state == "off"
    }
}

/// `None` when the account is not connected.
pub(crate) async fn read(conn: &mut Connection, account_id: &AccountId) -> Result<Option<Roster>, db::Error> {
    let sql =
        "SELECT state, last_error, failures, next_at, looked_at, people FROM rosters WHERE account_id = $1";
    conn.query(sql).bind(account_id).optional().await
}

/// The planner says that the people are others, or whether it tells of them. They are asked for by a job: whoever tells does not wait
/// for that. Whoever is looking at this moment looks once more.
pub(crate) async fn wanted(app: &App, write: &mut Write, account_id: &AccountId) -> Result<(), db::Error> {
    let sql = "UPDATE rosters SET wanted = wanted + 1, \
               next_at = CASE WHEN rest_until > $2 THEN rest_until ELSE $2 END WHERE account_id = $1";
    write.query(sql).bind(account_id).bind(app.clock.now()).execute().await.map(drop)
}
