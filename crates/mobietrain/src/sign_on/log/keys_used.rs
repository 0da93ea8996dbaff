//! With which keys links were signed within the last hour: after a rotation it tells which key still signs, and whether a machine of the planner uses the
//! old one, before that is revoked.

use std::time::Duration;

use db::Connection;
use kernel::{Timestamp, first_id_after};

use crate::ids::AccountId;

const SPAN: Duration = Duration::from_secs(3600);

db::row! {
    /// A key, and what it signed of those who came in.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct KeyUsed {
        pub key_id: String,
        pub links: i64,
        pub last_at: Timestamp,
    }
}

/// Those of an account, the one of the newest link first.
pub(crate) async fn keys_used(
    conn: &mut Connection,
    account_id: &AccountId,
    now: Timestamp,
) -> Result<Vec<KeyUsed>, db::Error> {
    let sql = "SELECT key_id, COUNT(*) AS links, MAX(at) AS last_at FROM sign_ons \
               WHERE account_id = $1 AND id >= $2 AND support_code IS NULL AND key_id IS NOT NULL \
               GROUP BY key_id ORDER BY last_at DESC, key_id";
    conn.query(sql).bind(account_id).bind(first_id_after(now - SPAN)).all().await
}
