//! How a change of address ends that nobody has confirmed, and what would take one back.

use db::Write;

/// Ends what somebody has asked for.
pub(crate) async fn end_change(write: &mut Write, tenant_id: &str, person_id: &str) -> Result<(), db::Error> {
    let sql = "DELETE FROM login_address_changes WHERE tenant_id = $1 AND person_id = $2";
    write.query(sql).bind(tenant_id).bind(person_id).execute().await.map(drop)
}

/// Ends what somebody has asked for and what would bring an address of theirs back: they are deleted, or whoever looks after them has
/// given them another one. With a link to an address that a thief had meanwhile, the thief would have it again.
///
/// # Errors
/// Only when the database fails.
pub async fn forget_addresses(write: &mut Write, tenant_id: &str, person_id: &str) -> Result<(), db::Error> {
    end_change(write, tenant_id, person_id).await?;
    let sql = "DELETE FROM login_former_addresses WHERE tenant_id = $1 AND person_id = $2";
    write.query(sql).bind(tenant_id).bind(person_id).execute().await.map(drop)
}
