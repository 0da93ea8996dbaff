//! New keys for old ones, by themselves and by hand.

use std::time::Duration;

use db::Connection;
use kernel::Timestamp;

use super::{BEHIND, insert};
use crate::{App, Client, Refusal};

/// How old an active key may become.
const LIFE: Duration = Duration::from_secs(90 * 24 * 3600);
/// How long a key is published before it signs: three times as long as key sets may be cached (`max-age` below).
const AHEAD: Duration = Duration::from_secs(30 * 60);

impl App {
    /// Lets the next key sign and retires the active one. No link is lost: the next key is known to everybody
    /// already, and the retired one stays published until its last link has run out. `immediately` does not wait
    /// until the next key has been published for half an hour.
    ///
    /// # Errors
    /// [`Refusal::NextKeyTooYoung`].
    pub async fn rotate_keys(&self, client: &Client, immediately: bool) -> Result<(), Refusal> {
        let now = self.clock.now();
        let published_by = if immediately { now } else { now - AHEAD };
        rotate(self, &client.id, now, now, published_by).await
    }

    /// Takes a key out of the published set at once; links signed with it are refused as soon as the other side
    /// has fetched the set again. An active key is replaced by the next one.
    ///
    /// # Errors
    /// [`Refusal::UnknownKey`].
    pub async fn revoke_key(&self, client: &Client, kid: &str) -> Result<(), Refusal> {
        let now = self.clock.now();
        let mut write = self.db.write().await?;
        for state in ["active", "next", "retired"] {
            let revoke = write.query(
                "UPDATE signing_keys SET state = 'revoked', seed = '', revoked_at = $4 \
                 WHERE client_id = $1 AND kid = $2 AND state = $3",
            );
            if revoke.bind(&client.id).bind(kid).bind(state).bind(now).execute().await? == 0 {
                continue;
            }
            if state == "active" {
                activate_next(&mut write, &client.id, now, now).await?;
            }
            if state != "retired" {
                insert(self, &mut write, &client.id, "next", now).await?;
            }
            return Ok(write.commit().await?);
        }
        Err(Refusal::UnknownKey)
    }
}

/// Rotates the keys that have become too old, and forgets those that no link can carry any more.
pub(crate) async fn upkeep(app: &App) -> Result<(), Refusal> {
    let now = app.clock.now();
    let due = "SELECT DISTINCT client_id FROM signing_keys \
               WHERE (state = 'active' AND activated_at <= $1) OR (state = 'retired' AND retired_at <= $2)";
    let clients: Vec<String> = {
        let mut read = app.db.read().await?;
        read.query(due).bind(now - LIFE).bind(now - BEHIND).all().await?
    };
    for client_id in clients {
        forget(app, &client_id, now).await?;
        match rotate(app, &client_id, now, now - LIFE, now - AHEAD).await {
            // The next pass tries again: a next key made today must become known first.
            Ok(()) | Err(Refusal::NextKeyTooYoung) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn forget(app: &App, client_id: &str, now: Timestamp) -> Result<(), Refusal> {
    let mut write = app.db.write().await?;
    write
        .query("DELETE FROM signing_keys WHERE client_id = $1 AND state = 'retired' AND retired_at <= $2")
        .bind(client_id)
        .bind(now - BEHIND)
        .execute()
        .await?;
    Ok(write.commit().await?)
}

/// Retires the active key if it signs since `active_since` or longer, and lets the next one sign if it is
/// published since `published_by` or longer. Of two replicas that do it at once, one does it.
async fn rotate(
    app: &App,
    client_id: &str,
    now: Timestamp,
    active_since: Timestamp,
    published_by: Timestamp,
) -> Result<(), Refusal> {
    let mut write = app.db.write().await?;
    let retire = write.query(
        "UPDATE signing_keys SET state = 'retired', retired_at = $2 \
         WHERE client_id = $1 AND state = 'active' AND activated_at <= $3",
    );
    if retire.bind(client_id).bind(now).bind(active_since).execute().await? == 0 {
        return Ok(());
    }
    activate_next(&mut write, client_id, now, published_by).await?;
    insert(app, &mut write, client_id, "next", now).await?;
    Ok(write.commit().await?)
}

async fn activate_next(
    conn: &mut Connection,
    client_id: &str,
    now: Timestamp,
    published_by: Timestamp,
) -> Result<(), Refusal> {
    let activate = conn.query(
        "UPDATE signing_keys SET state = 'active', activated_at = $2 \
         WHERE client_id = $1 AND state = 'next' AND created_at <= $3",
    );
    match activate.bind(client_id).bind(now).bind(published_by).execute().await? {
        0 => Err(Refusal::NextKeyTooYoung),
        _ => Ok(()),
    }
}
