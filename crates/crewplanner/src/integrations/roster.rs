//! The roster (directory sync): who works for a client, told to MobieTrain before they first sign on, if a client admin lets it. Off
//! until then.

pub(crate) mod call;
pub(crate) mod page;
pub(crate) mod tell;

use jwt_link::SecurityEvent;
use login::Actor;
use serde_json::json;

use super::entry;
use crate::audit::Action;
use crate::{App, Client};

impl App {
    /// Lets MobieTrain know who works here, or no longer. Said again it changes nothing, and nothing happens where MobieTrain is not
    /// connected. MobieTrain is told at once, so that it asks.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn share_roster(&self, client: &Client, on: bool, by: &Actor) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        let (action, sql) = if on {
            let sql = "UPDATE integrations SET roster_at = $2, people_told = \
                       (SELECT c.people_version FROM clients c WHERE c.id = integrations.client_id) \
                       WHERE client_id = $1 AND enabled AND connected_at IS NOT NULL AND roster_at IS NULL";
            (Action::RosterOn, sql)
        } else {
            let sql =
                "UPDATE integrations SET roster_at = NULL WHERE client_id = $1 AND roster_at IS NOT NULL";
            (Action::RosterOff, sql)
        };
        let change = write.query(sql).bind(&client.id);
        let change = if on { change.bind(self.clock.now()) } else { change };
        if change.execute().await? == 0 {
            return Ok(());
        }
        self.login.record(&mut write, &client.id, by, &entry(action, json!({}))).await?;
        self.peer.put(&mut write, &client.id, &SecurityEvent::PeopleChanged).await?;
        write.commit().await
    }
}
