//! Events that were given up, sent to MobieTrain again because somebody asks for it (replay).

use kernel::Timestamp;
use login::Actor;
use peer::Which;
use serde_json::{Value, json};

use crate::audit::Action;
use crate::{App, Client, integrations};

impl App {
    /// Sends again those of the events that were given up, at once and for another three days. Says how many they are.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn replay_events(
        &self,
        client: &Client,
        which: Which<'_>,
        by: &Actor,
    ) -> Result<u64, db::Error> {
        let mut write = self.db.write().await?;
        let sent = self.peer.replay(&mut write, &client.id, which).await?;
        if sent == 0 {
            return Ok(0);
        }
        let entry = integrations::entry(Action::EventsReplayed, details(which, sent));
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(sent)
    }
}

fn details(which: Which<'_>, events: u64) -> Value {
    let millis = Timestamp::as_millis;
    match which {
        Which::One(id) => json!({ "events": events, "id": id }),
        Which::Happened(from, to) => json!({ "events": events, "from": millis(from), "to": millis(to) }),
    }
}
