//! Sign out everywhere: somebody's sessions here end at once, those in MobieTrain by the event `session-revoked`.

use db::Write;
use jwt_link::{Person, SecurityEvent};

use crate::notice::Notice;
use crate::{App, Client, Refusal, integrations};

impl App {
    /// Ends all sessions of an employee, in every browser, and those in MobieTrain that began with their links.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn sign_out_everywhere(&self, client: &Client, id: &str) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        end_sessions(&mut write, &client.id, id).await?;
        session_revoked(self, &mut write, client, id).await?;
        Ok(write.commit().await?)
    }
}

/// Forgets all browsers of an employee. Their open streams, on every replica, find out at once.
pub(crate) async fn end_sessions(write: &mut Write, client_id: &str, id: &str) -> Result<(), db::Error> {
    for sql in [
        "DELETE FROM sessions WHERE client_id = $1 AND employee_id = $2",
        "DELETE FROM known_devices WHERE client_id = $1 AND employee_id = $2",
    ] {
        write.query(sql).bind(client_id).bind(id).execute().await?;
    }
    write.notify(Notice::Sessions { client: client_id, employee: id });
    Ok(())
}

/// Tells MobieTrain, if it is connected, that links minted until now count no more. In the transaction of what they
/// are revoked for: told if and only if that happens.
pub(crate) async fn session_revoked(
    app: &App,
    write: &mut Write,
    client: &Client,
    id: &str,
) -> Result<(), Refusal> {
    if integrations::is_shown(write, &client.id).await? {
        let person = Person { iss: app.issuer(&client.slug), sub: id.to_owned() };
        let event_timestamp = app.clock.now().as_secs();
        let event = SecurityEvent::SessionRevoked { person, event_timestamp };
        app.peer.put(write, &client.id, &event).await?;
    }
    Ok(())
}
