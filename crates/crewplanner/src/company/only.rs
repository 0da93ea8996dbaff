//! Whom a client lets in through its provider only: everybody with an e-mail address, by whom the provider is matched. Whoever has none
//! goes on with their number; client admins keep their password, so that a provider that is down, or was set up wrong, locks nobody out
//! for good.

use db::Connection;

use crate::Role;
use crate::ids::ClientId;

/// Whether it is the only way in for anybody.
pub(crate) async fn is_on(conn: &mut Connection, client_id: &ClientId) -> Result<bool, db::Error> {
    let sql = "SELECT 1 FROM company_sign_ins WHERE client_id = $1 AND mode = 'only'";
    Ok(conn.query(sql).bind(client_id).optional::<i64>().await?.is_some())
}

/// For whom it is then.
pub(crate) fn is_meant(role: Role, email: Option<&str>) -> bool {
    role != Role::ClientAdmin && email.is_some()
}

/// Whether the provider is the only way in for this person. The same is asked about nobody (the empty id), so that the time does not
/// tell whom there is.
pub(crate) async fn keeps_out(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &str,
) -> Result<bool, db::Error> {
    let sql = "SELECT 1 FROM company_sign_ins c JOIN employees e ON e.client_id = c.client_id \
               WHERE c.client_id = $1 AND c.mode = 'only' AND e.id = $2 AND e.email IS NOT NULL \
               AND e.role <> 'client_admin' AND e.deleted_at IS NULL";
    Ok(conn.query(sql).bind(client_id).bind(id).optional::<i64>().await?.is_some())
}
