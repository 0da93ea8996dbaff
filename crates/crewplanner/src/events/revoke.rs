//! Revocation: what MobieTrain is told when sessions end here, or are to end there (`session-revoked`).

use db::Write;
use jwt_link::{Person, SecurityEvent};
use login::EndedSession;

use crate::ids::EmployeeId;
use crate::{App, Client, integrations};

/// Tells MobieTrain, if it is connected, that links minted until now count no more. In the transaction of what they
/// are revoked for: told if and only if that happens.
pub(crate) async fn session_revoked(
    app: &App,
    write: &mut Write,
    client: &Client,
    id: &EmployeeId,
) -> Result<(), db::Error> {
    tell(app, write, client, id.to_string(), None).await
}

/// Tells MobieTrain, if it is connected, that one session has ended: so do those that its links have opened there. In the
/// transaction that ends it, whatever ends it.
pub(crate) async fn session_ended(
    app: &App,
    write: &mut Write,
    client: &Client,
    ended: &EndedSession,
) -> Result<(), db::Error> {
    tell(app, write, client, ended.person_id.clone(), Some(ended.sid.clone())).await
}

async fn tell(
    app: &App,
    write: &mut Write,
    client: &Client,
    sub: String,
    session: Option<String>,
) -> Result<(), db::Error> {
    if integrations::is_shown(write, &client.id).await? {
        let person = Person { iss: app.issuer(&client.slug), sub };
        let event_timestamp = app.clock.now().as_secs();
        let event = SecurityEvent::SessionRevoked { person, session, event_timestamp };
        app.peer.put(write, &client.id, &event).await?;
    }
    Ok(())
}
