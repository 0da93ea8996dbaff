//! Connecting an account with a client of a planner, and ending that.

use super::unclaimed;
use crate::App;
use crate::ids::AccountId;
use crate::planner::ClientKey;

/// Says that the account belongs to this client of this planner, from now on or instead of another one, whose people's
/// sessions end. Those people stay, and nobody of the new client becomes one of them, whatever their id is; they
/// are themselves again once the account is connected to their client again. `by` is the e-mail address of the operator.
///
/// # Errors
/// When the account does not exist, or the database cannot be used.
pub async fn connect(
    app: &App,
    account_id: &AccountId,
    client: &ClientKey,
    by: &str,
) -> Result<(), db::Error> {
    let (mut write, key) = (app.db.write().await?, client.to_string());
    // A mistyped slug may be another company's: its people must not stay inside once it is put right.
    let sql = "DELETE FROM sessions WHERE account_id = $1 AND NOT EXISTS \
               (SELECT 1 FROM connections WHERE account_id = $1 AND client = $2)";
    write.query(sql).bind(account_id).bind(&key).execute().await?;
    let sql = "INSERT INTO connections (account_id, client, created_by, created_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id) DO UPDATE SET client = excluded.client, \
               created_by = excluded.created_by, created_at = excluded.created_at";
    write.query(sql).bind(account_id).bind(key).bind(by).bind(app.clock.now()).execute().await?;
    unclaimed::claim(&mut write, account_id, app.client(client)).await?;
    let outcome = write.commit().await;
    app.accounts.clear(); // also when it failed: nobody knows then
    outcome
}

/// Ends the connection: from this moment no link is redeemed and no session of the account is honoured.
/// Learners and their progress stay.
///
/// # Errors
/// When the database cannot be used.
pub async fn disconnect(app: &App, account_id: &AccountId) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    for sql in ["DELETE FROM connections WHERE account_id = $1", "DELETE FROM sessions WHERE account_id = $1"]
    {
        write.query(sql).bind(account_id).execute().await?;
    }
    let outcome = write.commit().await;
    app.accounts.clear(); // also when it failed: nobody knows then
    outcome
}
