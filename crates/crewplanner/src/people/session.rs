//! Sessions of the portal. The host tells the client.

use web::ClientAddress;

use crate::people::employee;
use crate::{App, Client, Employee};

/// Who holds this token, unless the session has run out or the employee is deleted.
pub(crate) async fn find(
    app: &App,
    client: &Client,
    token: &str,
    from: &ClientAddress,
) -> Result<Option<Employee>, db::Error> {
    whose(app, client, app.login.find(&client.id, token, from).await?).await
}

/// Who holds this token, without counting as seen: a page that is only open keeps no session alive.
pub(crate) async fn find_unseen(
    app: &App,
    client: &Client,
    token: &str,
) -> Result<Option<Employee>, db::Error> {
    whose(app, client, app.login.find_unseen(&client.id, token).await?).await
}

async fn whose(app: &App, client: &Client, id: Option<String>) -> Result<Option<Employee>, db::Error> {
    match id {
        Some(id) => employee::by_id(&mut *app.db.read().await?, &client.id, &id.into()).await,
        None => Ok(None),
    }
}
