//! People who have forgotten their password: whoever has the address that somebody typed is sent a link for a new one.

use login::{Actor, ResetRequest};
use tokio_util::sync::CancellationToken;

use super::invite::{Why, send};
use super::{departments, employee, sign_in};
use crate::audit::Action;
use crate::company::only;
use crate::{App, Refusal, client};

impl App {
    /// Answers requests as they come, until `stop` comes.
    pub(crate) async fn run_resets(&self, stop: CancellationToken) {
        self.login.run_resets(stop, || self.send_resets()).await;
    }

    /// Answers all requests that there are. [`App::run_jobs`] does it by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn send_resets(&self) -> Result<(), Refusal> {
        self.login.each_reset(|request| answer(self, request)).await
    }
}

/// Nothing is sent to an address that nobody has.
async fn answer(app: &App, request: ResetRequest) -> Result<(), Refusal> {
    let client = client::by_id(app, &request.tenant_id.as_str().into()).await?;
    let mut write = app.db.write().await?;
    if !app.login.take_reset_request(&mut write, &request).await? {
        return Ok(());
    }
    let Some(client) = client else { return Ok(write.commit().await?) };
    // A deletion comes before this and nobody is found, or after it and takes the link along.
    departments::one_by_one(&mut write, &client.id).await?;
    if let Some(id) = sign_in::whose_address(&mut write, &client.id, &request.name).await?
        && let Some(employee) = employee::by_id(&mut write, &client.id, &id).await?
        && !only::keeps_out(&mut write, &client.id, &id).await?
    {
        let language = employee.language.unwrap_or(request.language);
        send(app, &mut write, &client, (&employee, language), Why::Forgotten).await?;
        let entry = employee::act(Action::ResetAsked, &employee);
        app.login.record(&mut write, &client.id, &Actor::Program, &entry).await?;
    }
    Ok(write.commit().await?)
}
