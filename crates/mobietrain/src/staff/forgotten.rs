//! Staff who have forgotten their password: whoever has the address that somebody typed is sent a link for a new one.

use login::{Actor, MessageKind, ResetRequest, TicketKind};
use tokio_util::sync::CancellationToken;

use super::{LOGIN_TENANT, acts, letter, person, turn};
use crate::App;
use crate::audit::Action;

impl App {
    /// Answers requests as they come, until `stop` comes.
    pub(crate) async fn run_resets(&self, stop: CancellationToken) {
        self.login.run_resets(stop, || self.send_resets()).await;
    }

    /// Answers all requests that there are. [`App::run_jobs`] does it by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn send_resets(&self) -> Result<(), db::Error> {
        self.login.each_reset(|request| answer(self, request)).await
    }
}

/// Nothing is sent to an address that nobody has.
async fn answer(app: &App, request: ResetRequest) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    if !app.login.take_reset_request(&mut write, &request).await? {
        return Ok(());
    }
    // A removal comes before this and nobody is found, or after it and takes the link along.
    turn::take(&mut write).await?;
    if let Some(person) = person::by_email(&mut write, &request.name).await? {
        let issued = app.login.issue(&mut write, (LOGIN_TENANT, &person.id), TicketKind::Reset).await?;
        let letter = letter::reset(app, &person, &issued, request.language);
        app.mail.put(&mut write, LOGIN_TENANT, &MessageKind::Reset.about(&person.id), &letter).await?;
        acts::of_person(app, &mut write, &person, &Actor::Program, Action::ResetAsked).await?;
    }
    write.commit().await
}
