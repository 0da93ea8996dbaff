//! Telling MobieTrain that the people are others, in a job: one event for all that has changed meanwhile, and none while one is still
//! on its way.

use db::Write;
use jwt_link::SecurityEvent;

use crate::App;
use crate::ids::ClientId;

/// Puts an event into the outbox of every client whose people are others than when MobieTrain was last told. What is still waiting
/// there says it already; whatever changes after MobieTrain has taken it is told with the next one.
pub(crate) async fn tell_changed(app: &App) -> Result<(), db::Error> {
    let sql = "SELECT i.client_id FROM integrations i JOIN clients c ON c.id = i.client_id \
               WHERE i.enabled AND i.roster_at IS NOT NULL AND i.people_told < c.people_version";
    let changed: Vec<ClientId> = app.db.read().await?.query(sql).all().await?;
    for client_id in changed {
        let mut write = app.db.write().await?;
        if !app.peer.is_on_its_way(&mut write, &client_id, &SecurityEvent::PeopleChanged).await?
            && is_news(&mut write, &client_id).await?
        {
            app.peer.put(&mut write, &client_id, &SecurityEvent::PeopleChanged).await?;
        }
        write.commit().await?;
    }
    Ok(())
}

/// Of several replicas one tells it.
async fn is_news(write: &mut Write, client_id: &ClientId) -> Result<bool, db::Error> {
    let version = "(SELECT c.people_version FROM clients c WHERE c.id = integrations.client_id)";
    let sql = format!(
        "UPDATE integrations SET people_told = {version} \
         WHERE client_id = $1 AND enabled AND roster_at IS NOT NULL AND people_told < {version}"
    );
    Ok(write.query(sql).bind(client_id).execute().await? == 1)
}
