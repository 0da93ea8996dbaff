//! Whether somebody has a second factor, so that they are asked for one.

use db::Connection;

/// Part of a statement: whether the person of these two columns or places has a second factor.
pub fn has_factor(tenant_id: &str, person_id: &str) -> String {
    let has = |table| {
        format!(
            "EXISTS (SELECT 1 FROM {table} f WHERE f.tenant_id = {tenant_id} AND f.person_id = {person_id})"
        )
    };
    format!("{} OR {}", has("login_apps"), has("login_passkeys"))
}

/// Whether somebody is asked for a second factor.
pub(crate) async fn are_set(
    conn: &mut Connection,
    tenant_id: &str,
    person_id: &str,
) -> Result<bool, db::Error> {
    let sql = "SELECT 1 FROM login_apps WHERE tenant_id = $1 AND person_id = $2 \
               UNION SELECT 1 FROM login_passkeys WHERE tenant_id = $1 AND person_id = $2";
    Ok(conn.query(sql).bind(tenant_id).bind(person_id).optional::<i64>().await?.is_some())
}
