//! Accounts, as the operator sees them.

use db::Connection;
use kernel::Timestamp;

db::row! {
    /// An account in the list and at the top of its page.
    #[derive(Clone, Debug)]
    pub(crate) struct Overview {
        pub id: String,
        pub slug: String,
        pub name: String,
        pub client_slug: Option<String>,
        pub connected_by: Option<String>,
        pub connected_at: Option<Timestamp>,
        pub learners: i64,
        pub last_sign_on_at: Option<Timestamp>,
    }
}

const SELECT: &str = "SELECT a.id, a.slug, a.name, c.client_slug, c.created_by AS connected_by,
    c.created_at AS connected_at,
    (SELECT COUNT(*) FROM learners l WHERE l.account_id = a.id) AS learners,
    (SELECT MAX(l.last_sign_on_at) FROM learners l WHERE l.account_id = a.id) AS last_sign_on_at
    FROM accounts a LEFT JOIN connections c ON c.account_id = a.id";

/// All accounts, by name.
pub(crate) async fn list(conn: &mut Connection) -> Result<Vec<Overview>, db::Error> {
    conn.query(format!("{SELECT} ORDER BY a.name, a.id")).all().await
}

/// The account with this login slug.
pub(crate) async fn by_slug(conn: &mut Connection, slug: &str) -> Result<Option<Overview>, db::Error> {
    conn.query(format!("{SELECT} WHERE a.slug = $1")).bind(slug).optional().await
}

/// The account with this id.
pub(crate) async fn by_id(conn: &mut Connection, id: &str) -> Result<Option<Overview>, db::Error> {
    conn.query(format!("{SELECT} WHERE a.id = $1")).bind(id).optional().await
}
