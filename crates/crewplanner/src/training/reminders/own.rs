//! Whether somebody wants reminders by mail (opt out): they say so themselves, on their profile, where each message leads.

use db::Connection;
use login::{Actor, Entry};
use serde_json::json;

use super::settings::{self, Rhythm};
use crate::audit::Action;
use crate::ids::ClientId;
use crate::{App, Client, Employee};

/// What their profile says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Nobody is reminded here, so there is nothing to say.
    NotAsked,
    Wanted,
    NotWanted,
}

pub(crate) async fn wish(
    conn: &mut Connection,
    client_id: &ClientId,
    employee: &Employee,
) -> Result<Wish, db::Error> {
    let sql = "SELECT reminders_off FROM employees WHERE client_id = $1 AND id = $2";
    let off: bool = conn.query(sql).bind(client_id).bind(&employee.id).one().await?;
    let is_used = settings::load(conn, client_id).await?.rhythm != Rhythm::Off;
    Ok(match (off, is_used && employee.email.is_some()) {
        (true, _) => Wish::NotWanted,
        (false, true) => Wish::Wanted,
        (false, false) => Wish::NotAsked,
    })
}

/// Keeps it. Said again it changes nothing.
pub(crate) async fn change(
    app: &App,
    client: &Client,
    employee: &Employee,
    (wanted, by): (bool, &Actor),
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE employees SET reminders_off = $3 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL AND reminders_off <> $3";
    if write.query(sql).bind(&client.id).bind(&employee.id).bind(!wanted).execute().await? == 0 {
        return Ok(());
    }
    let action = if wanted { Action::RemindersWanted } else { Action::RemindersStopped };
    let subject = crate::people::employee::subject(employee);
    let entry = Entry { action: action.as_str(), details: json!({}), subjects: vec![subject] };
    app.login.record(&mut write, &client.id, by, &entry).await?;
    write.commit().await
}
