//! Sign out (logout), or sign out everywhere: sessions here end at once, those in MobieTrain by an event in the same
//! transaction.

use db::Write;
use login::Actor;

use super::revoke::{session_ended, session_revoked};
use crate::audit::Action;
use crate::ids::EmployeeId;
use crate::people::permission::{self, Editor};
use crate::people::{departments, employee};
use crate::{App, Client, Employee, Refusal};

impl App {
    /// Ends all sessions of an employee, in every browser, and those in MobieTrain that began with their links.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`].
    pub async fn sign_out_everywhere(
        &self,
        client: &Client,
        id: &EmployeeId,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        let whose = employee::by_id(&mut write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
        end(self, &mut write, client, (&whose, Which::All), by).await?;
        Ok(write.commit().await?)
    }

    /// Ends one session of whoever asks; that it has ended already is as well.
    pub(crate) async fn sign_out_device(
        &self,
        client: &Client,
        whose: &Employee,
        sid: &str,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        end(self, &mut write, client, (whose, Which::One(sid)), by).await?;
        Ok(write.commit().await?)
    }

    /// Ends sessions of somebody else.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], [`Refusal::NotYours`].
    pub(crate) async fn sign_out_employee(
        &self,
        client: &Client,
        id: &EmployeeId,
        which: Which<'_>,
        editor: Editor<'_>,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, editor).await?;
        let whose = permission::editable(&mut write, &client.id, editor.reach, id).await?;
        end(self, &mut write, client, (&whose, which), editor.by).await?;
        Ok(write.commit().await?)
    }
}

/// The sessions of somebody.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Which<'a> {
    All,
    /// The one with this id ([`login::Login::sid`]).
    One(&'a str),
}

async fn end(
    app: &App,
    write: &mut Write,
    client: &Client,
    (whose, which): (&Employee, Which<'_>),
    by: &Actor,
) -> Result<(), Refusal> {
    let action = match which {
        Which::All => {
            app.login.end_all(write, &client.id, &whose.id).await?;
            session_revoked(app, write, client, &whose.id).await?;
            Action::SignedOutEverywhere
        }
        Which::One(sid) => {
            let ended = app.login.end_session(write, &client.id, &whose.id, sid).await?;
            let Some(ended) = ended else { return Ok(()) };
            session_ended(app, write, client, &ended).await?;
            Action::DeviceSignedOut
        }
    };
    Ok(app.login.record(write, &client.id, by, &employee::act(action, whose)).await?)
}
