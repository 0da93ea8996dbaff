//! Where the events about a client's people go: the receiver that `peer`'s outbox asks for.

use jwt_link::addresses;
use peer::{Receiver, Site};

use crate::app::PLANNER;
use crate::{App, Client, client};

/// The address that MobieTrain pushes events about a client's people to, which is also their audience.
pub(crate) fn audience(app: &App, client: &Client) -> String {
    addresses::issuer_events(&app.issuer(&client.slug))
}

impl Site for App {
    async fn receiver(&self, tenant_id: &str) -> Result<Option<Receiver>, peer::Error> {
        let Some(client) = client::by_id(self, &tenant_id.into()).await? else { return Ok(None) };
        let integration = self.integration(&client).await?;
        let Some(integration) = integration.filter(|integration| integration.enabled) else {
            return Ok(None);
        };
        let slug = &integration.account_login_slug;
        Ok(Some(Receiver {
            url: addresses::audience_events(&self.mobietrain_origin(), PLANNER, slug),
            issuer: self.issuer(&client.slug),
            key: self.peer.keys.active(&client.id).await?,
        }))
    }
}
