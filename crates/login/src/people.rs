//! What is known of the people of a site: who can sign in, and when they were here last.

use db::Connection;
use kernel::Timestamp;

use crate::Login;

db::row! {
    /// Somebody who has ever had a password, or a session.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Known {
        pub id: String,
        pub has_password: bool,
        /// In an open session, or else when they signed in last.
        pub here_at: Option<Timestamp>,
    }
}

impl Login {
    /// All of a tenant's people. For the few who work somewhere: it reads what is kept of each.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn people(&self, conn: &mut Connection, tenant_id: &str) -> Result<Vec<Known>, db::Error> {
        let sql = "SELECT id, MAX(has) > 0 AS has_password, MAX(at) AS here_at FROM ( \
                   SELECT person_id AS id, 1 AS has, CAST(NULL AS BIGINT) AS at FROM login_passwords WHERE tenant_id = $1 AND hash <> '' UNION ALL \
                   SELECT person_id, 0, last_seen_at FROM login_sessions WHERE tenant_id = $1 UNION ALL \
                   SELECT person_id, 0, last_used_at FROM login_devices WHERE tenant_id = $1) known \
                   GROUP BY id";
        conn.query(sql).bind(tenant_id).all().await
    }
}
