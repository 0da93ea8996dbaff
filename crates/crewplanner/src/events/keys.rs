//! The signing keys of a client: rotating them, and revoking one, which MobieTrain is told at once.

use jwt_link::SecurityEvent;
use login::Actor;
use serde_json::json;

use crate::audit::Action;
use crate::{App, Client, Refusal, integrations};

impl App {
    /// Lets the next key of the client's sign ([`peer::Keys::rotate`]). No link is lost.
    ///
    /// # Errors
    /// The next key is too young, unless `immediately`, or the database fails.
    pub async fn rotate_keys(&self, client: &Client, immediately: bool, by: &Actor) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        self.peer.keys.rotate_in(&mut write, &client.id, immediately).await?;
        let entry = integrations::entry(Action::KeysRotated, json!({ "immediately": immediately }));
        self.login.record(&mut write, &client.id, by, &entry).await?;
        Ok(write.commit().await?)
    }

    /// Takes a key of the client's out of use for good: links on their way stop working. MobieTrain, if it is connected, is
    /// told in the same transaction that the keys are others, so that it refuses what the key has signed within seconds.
    ///
    /// # Errors
    /// There is no such key, or the database fails.
    pub async fn revoke_key(&self, client: &Client, kid: &str, by: &Actor) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        self.peer.keys.revoke(&mut write, &client.id, kid).await?;
        if integrations::is_shown(&mut write, &client.id).await? {
            self.peer.put(&mut write, &client.id, &SecurityEvent::KeysChanged).await?;
        }
        let entry = integrations::entry(Action::KeyRevoked, json!({ "key_id": kid }));
        self.login.record(&mut write, &client.id, by, &entry).await?;
        Ok(write.commit().await?)
    }
}
