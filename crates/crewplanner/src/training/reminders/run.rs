//! The hour has come: everybody of a client is looked at, and who has something late or due is written to. A background job of every replica,
//! of which one at a time does it; whoever dies in the middle leaves a lease that ends, and the next one goes on.

use std::time::Duration;

use db::Write;
use login::Actor;
use web::Day;

use super::plan::plan;
use super::settings::{self, Settings};
use super::write::write;
use crate::ids::ClientId;
use crate::people::departments;
use crate::training::due;
use crate::{App, Client, Refusal, client};

/// Longer than some people take.
const LEASE: Duration = Duration::from_secs(300);
/// What MobieTrain told longer ago is nothing to write to people about.
const STALE: Duration = Duration::from_secs(48 * 3600);
/// Whom a message was written to is kept for so long: the day is over everywhere by then.
const KEPT: Duration = Duration::from_secs(35 * 24 * 3600);

/// Reminds the people of all clients for whom it is time. Names no client: it finds out which have some.
pub(crate) async fn remind_due(app: &App) -> Result<(), Refusal> {
    if !app.mail.is_set_up() {
        return Ok(());
    }
    let today = app.today().day;
    let sql = "SELECT s.client_id FROM reminder_settings s JOIN integrations i ON i.client_id = s.client_id \
               WHERE s.rhythm <> 'off' AND i.enabled AND i.connected_at IS NOT NULL \
               AND (s.done_on IS NULL OR s.done_on <> $1) ORDER BY s.client_id";
    let waiting: Vec<ClientId> = app.db.read().await?.query(sql).bind(today.to_string()).all().await?;
    for client_id in waiting {
        if let Some(settings) = begin(app, &client_id, today).await?
            && let Some(client) = client::by_id(app, &client_id).await?
        {
            remind(app, &client, &settings, today).await?;
        }
    }
    Ok(())
}

/// Whether it is time, and of several replicas this one does it.
async fn begin(app: &App, client_id: &ClientId, today: Day) -> Result<Option<Settings>, db::Error> {
    let now = app.clock.now();
    let mut read = app.db.read().await?;
    let settings = settings::load(&mut read, client_id).await?;
    let at = today.at_hour(settings.hour, &app.settings.time_zone);
    let told_at = due::told_at(&mut read, client_id).await?;
    drop(read);
    if !settings.is_day(today) || now < at || told_at.is_none_or(|told| told < now - STALE) {
        return Ok(None);
    }
    let mut write = app.db.write().await?;
    // Who says at noon that it shall be at eight means tomorrow.
    let sql = "UPDATE reminder_settings SET leased_until = $4 WHERE client_id = $1 AND (done_on IS NULL OR done_on <> $2) \
               AND saved_at <= $3 AND (leased_until <= $5 OR leased_until > $6)";
    let update = write.query(sql).bind(client_id).bind(today.to_string()).bind(at).bind(now + LEASE);
    let is_ours = update.bind(now).bind(now + LEASE * 2).execute().await? == 1;
    write.commit().await?;
    Ok(Some(settings).filter(|_| is_ours))
}

async fn remind(app: &App, client: &Client, settings: &Settings, today: Day) -> Result<(), Refusal> {
    let mut after = String::new();
    loop {
        let mut tx = app.db.write().await?;
        // A deletion comes before this or after it, and takes the message along.
        departments::one_by_one(&mut tx, &client.id).await?;
        let (planned, next) = plan(&mut tx, &client.id, (settings, today), &after).await?;
        write(app, &mut tx, client, (&planned, today), &Actor::Program).await?;
        match next {
            Some(next) => {
                hold(app, &mut tx, client).await?;
                tx.commit().await?;
                after = next;
            }
            None => {
                let sql = "UPDATE reminder_settings SET done_on = $2, leased_until = 0 WHERE client_id = $1";
                tx.query(sql).bind(&client.id).bind(today.to_string()).execute().await?;
                return Ok(tx.commit().await?);
            }
        }
    }
}

async fn hold(app: &App, write: &mut Write, client: &Client) -> Result<(), db::Error> {
    let sql = "UPDATE reminder_settings SET leased_until = $2 WHERE client_id = $1";
    write.query(sql).bind(&client.id).bind(app.clock.now() + LEASE).execute().await.map(drop)
}

/// Forgets whom messages were written to long ago; the audit log has it. Names no client: it is for all.
pub(crate) async fn forget(app: &App) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM reminders WHERE written_at < $1";
    write.query(sql).bind(app.clock.now() - KEPT).execute().await?;
    write.commit().await
}
