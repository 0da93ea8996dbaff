//! Whether an account asks its people three questions a day from what they have finished. It does not until somebody switches it on.

use db::Connection;
use login::{Actor, Entry};
use serde_json::json;

use crate::App;
use crate::audit::Action;
use crate::ids::AccountId;

pub(crate) async fn is_on(conn: &mut Connection, account_id: &AccountId) -> Result<bool, db::Error> {
    let sql = "SELECT remember FROM accounts WHERE id = $1";
    Ok(conn.query(sql).bind(account_id).optional().await?.unwrap_or(false))
}

/// Switches it on or off. What people have answered stays, for the day that it is on again.
pub(crate) async fn switch(
    app: &App,
    account_id: &AccountId,
    is_on: bool,
    by: &Actor,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE accounts SET remember = $2 WHERE id = $1 AND remember <> $2";
    if write.query(sql).bind(account_id).bind(is_on).execute().await? == 1 {
        let action = if is_on { Action::RememberingOn } else { Action::RememberingOff };
        let entry = Entry { action: action.as_str(), details: json!({}), subjects: Vec::new() };
        app.login.record(&mut write, account_id, by, &entry).await?;
    }
    write.commit().await
}
