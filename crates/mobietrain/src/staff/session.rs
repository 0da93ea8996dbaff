//! Staff sessions.

use web::ClientAddress;

use super::{LOGIN_TENANT, Role, Staff};
use crate::App;
use crate::ids::{AccountId, StaffId};

db::row! {
    struct Row {
        id: StaffId,
        name: String,
        email: String,
        role: String,
        account_id: Option<AccountId>,
    }
}

/// Who the token belongs to, while its session lasts.
pub(crate) async fn find(app: &App, token: &str, from: &ClientAddress) -> Result<Option<Staff>, db::Error> {
    let Some(id) = app.login.find(LOGIN_TENANT, token, from).await? else { return Ok(None) };
    let sql = "SELECT id, name, email, role, account_id FROM staff WHERE id = $1";
    let found = app.db.read().await?.query(sql).bind(id).optional::<Row>().await?;
    let Some(row) = found else { return Ok(None) };
    let Some(role) = Role::from_stored(&row.role, row.account_id) else { return Ok(None) };
    Ok(Some(Staff { id: row.id, name: row.name, email: row.email, role }))
}
