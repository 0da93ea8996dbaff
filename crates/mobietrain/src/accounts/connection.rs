//! Connecting an account with a client of a planner, and ending that.

use db::Write;
use login::{Actor, Entry};
use serde_json::json;

use super::unclaimed;
use crate::App;
use crate::audit::Action;
use crate::ids::AccountId;
use crate::planner::ClientKey;

/// Who has connected an account, where it was no operator.
const COMMAND_LINE: &str = "the command line";

/// Says that the account belongs to this client of this planner, from now on or instead of another one, whose people's
/// sessions end: a session is honoured by the connection it began under. Those people stay, and nobody of the new client
/// becomes one of them, whatever their id is; they are themselves again once the account is connected to their client again.
/// Said again of the same client, it changes nothing.
///
/// # Errors
/// When the account does not exist, or the database cannot be used.
pub async fn connect(
    app: &App,
    account_id: &AccountId,
    client: &ClientKey,
    by: &Actor,
) -> Result<(), db::Error> {
    // Before anybody can sign on: each finds what was theirs.
    unclaimed::claim(&app.db, account_id, app.client(client)).await?;
    let (mut write, key) = (app.db.write().await?, client.to_string());
    // A mistyped slug may be another company's: its people must not stay inside once it is put right. They are out with
    // this row; the sessions themselves may be many, and `jobs` takes them away a few at a time.
    let sql = "INSERT INTO connections (account_id, client, created_by, created_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id) DO UPDATE SET client = excluded.client, \
               created_by = excluded.created_by, created_at = excluded.created_at \
               WHERE connections.client <> excluded.client";
    let name = if *by == Actor::CommandLine { COMMAND_LINE } else { by.name() };
    let connect = write.query(sql).bind(account_id).bind(&key).bind(name).bind(app.clock.now());
    if connect.execute().await? == 1 {
        let entry = Entry {
            action: Action::Connected.as_str(),
            details: json!({ "client": client.slug.as_str() }),
            subjects: Vec::new(),
        };
        app.login.record(&mut write, account_id, by, &entry).await?;
        forget_roster(&mut write, account_id).await?;
        let sql = "INSERT INTO rosters (account_id, state, wanted, next_at, rest_until, look, leased_until, failures) \
                   VALUES ($1, 'unknown', 0, 0, 0, '', 0, 0)";
        write.query(sql).bind(account_id).execute().await?;
    }
    unclaimed::claim_rules(&mut write, account_id, client).await?;
    let outcome = write.commit().await;
    app.accounts.clear(); // also when it failed: nobody knows then
    outcome
}

/// Ends the connection: from this moment no link is redeemed and no session of the account is honoured, nor is one of
/// those when it is connected again. Learners and their progress stay.
///
/// # Errors
/// When the database cannot be used.
pub async fn disconnect(app: &App, account_id: &AccountId, by: &Actor) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM connections WHERE account_id = $1";
    if write.query(sql).bind(account_id).execute().await? == 1 {
        let action = Action::Disconnected.as_str();
        let entry = Entry { action, details: json!({}), subjects: Vec::new() };
        app.login.record(&mut write, account_id, by, &entry).await?;
        forget_roster(&mut write, account_id).await?;
    }
    let outcome = write.commit().await;
    app.accounts.clear(); // also when it failed: nobody knows then
    outcome
}

/// What is known of the roster is another client's, and whoever looks at it now finds that nobody does any more.
async fn forget_roster(write: &mut Write, account_id: &AccountId) -> Result<(), db::Error> {
    for sql in
        ["DELETE FROM roster_missing WHERE account_id = $1", "DELETE FROM rosters WHERE account_id = $1"]
    {
        write.query(sql).bind(account_id).execute().await?;
    }
    Ok(())
}
