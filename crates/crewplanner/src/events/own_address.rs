//! What the links to a new address, and to the one that somebody had, do (change of address). It is here because taking one back ends
//! all that the account has open, at MobieTrain too.

use login::{Actor, Browser, Subject, TicketKind};

use super::session_revoked;
use crate::audit::Action;
use crate::people::departments;
use crate::people::employee::{self, change, difference, told};
use crate::{App, Change, Client, Employee, Refusal};

/// What was taken back.
pub(crate) struct Restored {
    pub(crate) address: String,
    /// What a new password is chosen with.
    pub(crate) token: String,
}

impl App {
    /// Gives whoever asked for it the address that this link was sent to, and answers it. `None`, and nothing is changed, when the link
    /// is good no more, or somebody else has the address meanwhile.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn confirm_address(
        &self,
        client: &Client,
        token: &str,
        browser: &Browser,
    ) -> Result<Option<String>, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let Some(link) = self.login.take_asked_address(&mut write, (&client.id, token)).await? else {
            return Ok(None);
        };
        let id = link.person_id.as_str().into();
        let wanted = Change { email: Some(Some(link.address.clone())), ..Change::default() };
        let differences = match change::by_themselves(&mut write, client, &id, wanted).await {
            Ok(differences) => differences,
            Err(Refusal::EmailTaken(_) | Refusal::UnknownEmployee) => return Ok(None),
            Err(refusal) => return Err(refusal),
        };
        let Some(whose) = employee::by_id(&mut write, &client.id, &id).await? else { return Ok(None) };
        let by = person(&whose, browser);
        told::tell(self, &mut write, client, (&whose, &differences), &by).await?;
        let subject = Subject { changes: difference::json(&differences), ..employee::subject(&whose) };
        let entry = login::Entry { subjects: vec![subject], ..employee::act(Action::AddressChanged, &whose) };
        self.login.record(&mut write, &client.id, &by, &entry).await?;
        write.commit().await?;
        Ok(Some(link.address))
    }

    /// Gives somebody the address back that this link was sent to, and ends all that the account has open. `None`, and nothing is
    /// changed, when the link is good no more, or somebody else has the address meanwhile.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn restore_address(
        &self,
        client: &Client,
        token: &str,
        browser: &Browser,
    ) -> Result<Option<Restored>, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let Some(link) = self.login.take_former_address(&mut write, (&client.id, token)).await? else {
            return Ok(None);
        };
        let id = link.person_id.as_str().into();
        let wanted = Change { email: Some(Some(link.address.clone())), ..Change::default() };
        let differences = match change::by_themselves(&mut write, client, &id, wanted).await {
            Ok(differences) => differences,
            Err(Refusal::EmailTaken(_) | Refusal::UnknownEmployee) => return Ok(None),
            Err(refusal) => return Err(refusal),
        };
        let Some(whose) = employee::by_id(&mut write, &client.id, &id).await? else { return Ok(None) };
        session_revoked(self, &mut write, client, &id).await?;
        let issued = self.login.issue(&mut write, (&client.id, &id), TicketKind::Reset).await?;
        let subject = Subject { changes: difference::json(&differences), ..employee::subject(&whose) };
        let entry =
            login::Entry { subjects: vec![subject], ..employee::act(Action::AddressRestored, &whose) };
        self.login.record(&mut write, &client.id, &person(&whose, browser), &entry).await?;
        write.commit().await?;
        Ok(Some(Restored { address: link.address, token: issued.token }))
    }
}

/// Whoever reads the address is taken for the person, as with every link.
fn person(whose: &Employee, browser: &Browser) -> Actor {
    let (id, name, address) = (whose.id.to_string(), whose.name.clone(), browser.address.0.clone());
    Actor::Person { id, name, address }
}
