//! Revoking a signing key of a client, and telling MobieTrain at once.

use jwt_link::SecurityEvent;

use crate::{App, Client, Refusal, integrations};

impl App {
    /// Takes a key of the client's out of use for good: links on their way stop working. MobieTrain, if it is connected, is
    /// told in the same transaction that the keys are others, so that it refuses what the key has signed within seconds.
    ///
    /// # Errors
    /// There is no such key, or the database fails.
    pub async fn revoke_key(&self, client: &Client, kid: &str) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        self.peer.keys.revoke(&mut write, &client.id, kid).await?;
        if integrations::is_shown(&mut write, &client.id).await? {
            self.peer.put(&mut write, &client.id, &SecurityEvent::KeysChanged).await?;
        }
        Ok(write.commit().await?)
    }
}
