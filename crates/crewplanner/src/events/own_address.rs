//! What the links to a new address, and to the one that somebody had, do (change of address). It is here because taking one back ends
//! all that the account has open, at MobieTrain too.

use db::Write;
use login::{Actor, AddressLink, Browser, Entry, Subject, TicketKind};

use super::session_revoked;
use crate::audit::Action;
use crate::company::links;
use crate::people::departments;
use crate::people::employee::{self, change, difference, told};
use crate::{App, Change, Client, Difference, Employee, Refusal};

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
        let Some((whose, differences)) = give(&mut write, client, &link).await? else { return Ok(None) };
        let by = person(&whose, browser);
        told::tell(self, &mut write, client, (&whose, &differences), &by).await?;
        let entry = entry(Action::AddressChanged, &whose, &differences);
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
        let Some((whose, differences)) = give(&mut write, client, &link).await? else { return Ok(None) };
        // By the other address somebody else may have been linked, who would still come in by the company.
        links::forget(&mut write, &client.id, &whose.id).await?;
        session_revoked(self, &mut write, client, &whose.id).await?;
        let issued = self.login.issue(&mut write, (&client.id, &whose.id), TicketKind::Reset).await?;
        let entry = entry(Action::AddressRestored, &whose, &differences);
        self.login.record(&mut write, &client.id, &person(&whose, browser), &entry).await?;
        write.commit().await?;
        Ok(Some(Restored { address: link.address, token: issued.token }))
    }
}

/// Makes the address of a link the person's. `None` when somebody else has it, or they are there no more.
async fn give(
    write: &mut Write,
    client: &Client,
    link: &AddressLink,
) -> Result<Option<(Employee, Vec<Difference>)>, Refusal> {
    let id = link.person_id.as_str().into();
    let wanted = Change { email: Some(Some(link.address.clone())), ..Change::default() };
    let differences = match change::by_themselves(write, client, &id, wanted).await {
        Ok(differences) => differences,
        Err(Refusal::EmailTaken(_) | Refusal::UnknownEmployee) => return Ok(None),
        Err(refusal) => return Err(refusal),
    };
    let whose = employee::by_id(write, &client.id, &id).await?;
    Ok(whose.map(|whose| (whose, differences)))
}

fn entry(action: Action, whose: &Employee, differences: &[Difference]) -> Entry {
    let subject = Subject { changes: difference::json(differences), ..employee::subject(whose) };
    Entry { subjects: vec![subject], ..employee::act(action, whose) }
}

/// Whoever reads the address is taken for the person, as with every link.
fn person(whose: &Employee, browser: &Browser) -> Actor {
    let (id, name, address) = (whose.id.to_string(), whose.name.clone(), browser.address.0.clone());
    Actor::Person { id, name, address }
}
