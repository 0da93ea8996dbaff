//! Accounts, as staff see them.

use std::collections::HashMap;
use std::time::Duration;

use db::Connection;
use kernel::{Timestamp, first_id_after};

use crate::ids::AccountId;
use crate::planner::ClientKey;

db::row! {
    /// An account at the top of its page. Read at every request of its content admins, so nothing in it is counted.
    #[derive(Clone, Debug)]
    pub(crate) struct Overview {
        pub id: AccountId,
        pub slug: String,
        pub name: String,
        pub client: Option<ClientKey>,
        pub connected_by: Option<String>,
        pub connected_at: Option<Timestamp>,
    }
}

db::row! {
    /// An account in the list of all.
    #[derive(Clone, Debug)]
    pub(crate) struct Listed {
        pub slug: String,
        pub name: String,
        pub client: Option<ClientKey>,
        pub learners: i64,
        pub last_sign_on_at: Option<Timestamp>,
        /// Attempts that did not get in, of the last days.
        pub failed: i64,
    }
}

db::row! {
    /// What an account is called.
    #[derive(Clone, Debug)]
    pub(crate) struct Named {
        pub slug: String,
        pub name: String,
    }
}

/// Of how many days the list of accounts counts what failed.
pub(crate) const FAILED_DAYS: u32 = 7;
const DAY: Duration = Duration::from_secs(24 * 3600);

const OVERVIEW: &str = "SELECT a.id, a.slug, a.name, c.client, c.created_by AS connected_by, \
    c.created_at AS connected_at FROM accounts a LEFT JOIN connections c ON c.account_id = a.id";

/// All accounts, by name.
pub(crate) async fn list(conn: &mut Connection, now: Timestamp) -> Result<Vec<Listed>, db::Error> {
    let sql = "SELECT a.slug, a.name, c.client, \
               (SELECT COUNT(*) FROM learners l WHERE l.account_id = a.id) AS learners, \
               (SELECT NULLIF(MAX(l.last_sign_on_at), 0) FROM learners l WHERE l.account_id = a.id) AS last_sign_on_at, \
               (SELECT COALESCE(CAST(SUM(s.times) AS BIGINT), 0) FROM sign_ons s WHERE s.account_id = a.id AND s.id >= $1 \
               AND s.support_code IS NOT NULL) AS failed \
               FROM accounts a LEFT JOIN connections c ON c.account_id = a.id ORDER BY a.name, a.id";
    conn.query(sql).bind(first_id_after(now - DAY * FAILED_DAYS)).all().await
}

/// All accounts by id, for a page that names many.
pub(crate) async fn names(conn: &mut Connection) -> Result<HashMap<AccountId, Named>, db::Error> {
    let rows: Vec<(AccountId, String, String)> =
        conn.query("SELECT id, slug, name FROM accounts").all().await?;
    Ok(rows.into_iter().map(|(id, slug, name)| (id, Named { slug, name })).collect())
}

/// The account with this login slug.
pub(crate) async fn by_slug(conn: &mut Connection, slug: &str) -> Result<Option<Overview>, db::Error> {
    conn.query(format!("{OVERVIEW} WHERE a.slug = $1")).bind(slug).optional().await
}

/// The account with this id.
pub(crate) async fn by_id(conn: &mut Connection, id: &str) -> Result<Option<Overview>, db::Error> {
    conn.query(format!("{OVERVIEW} WHERE a.id = $1")).bind(id).optional().await
}

/// How many learners an account has.
pub(crate) async fn learners(conn: &mut Connection, id: &str) -> Result<i64, db::Error> {
    conn.query("SELECT COUNT(*) FROM learners WHERE account_id = $1").bind(id).long().one().await
}
