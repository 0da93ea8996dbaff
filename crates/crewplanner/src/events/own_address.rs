//! What the links to a new address, and to the one that somebody had, do (change of address). It is here because taking one back ends
//! all that the account has open, at MobieTrain too.

use db::Write;
use login::{Actor, AddressLink, Browser, Entry, HashedPassword, Outcome, Subject};

use super::choose_password::entered;
use crate::audit::Action;
use crate::company::{links, only};
use crate::people::departments;
use crate::people::employee::{self, change, difference, told};
use crate::{App, Change, Client, Difference, Employee, Refusal};

impl App {
    /// Gives whoever is signed in, and has asked for it, the address that this link was sent to. `false`, and nothing is changed, when the
    /// link is somebody else's or good no more, or somebody else has the address meanwhile.
    ///
    /// Only signed in: a thief could have the link to an address of their own pressed by the person, and one who has mistyped their address
    /// would give the account to the stranger who reads there.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn confirm_address(
        &self,
        client: &Client,
        (whose, by): (&Employee, &Actor),
        token: &str,
    ) -> Result<bool, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let Some(link) = self.login.take_asked_address(&mut write, (&client.id, token)).await? else {
            return Ok(false);
        };
        if link.person_id != whose.id.as_str() {
            return Ok(false);
        }
        let Some((whose, differences)) = give(&mut write, client, &link).await? else { return Ok(false) };
        told::tell(self, &mut write, client, (&whose, &differences), by).await?;
        let entry = entry(Action::AddressChanged, &whose, &differences);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(true)
    }

    /// Gives somebody the address back that this link was sent to, with this password, ends all that the account has open, and lets them
    /// in; whoever has to come in by their company is [`Refused`](Outcome::Refused). `None`, and nothing is changed, when the link is
    /// good no more, or somebody else has the address meanwhile.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn restore_address(
        &self,
        client: &Client,
        token: &str,
        password: &HashedPassword,
        browser: &Browser,
    ) -> Result<Option<Outcome>, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let Some(link) = self.login.take_former_address(&mut write, (&client.id, token)).await? else {
            return Ok(None);
        };
        let Some((whose, differences)) = give(&mut write, client, &link).await? else { return Ok(None) };
        // By the other address somebody else may have been linked, who would still come in by the company.
        links::forget(&mut write, &client.id, &whose.id).await?;
        // Whoever comes in by their company only is not let in with a password, though this one is theirs from now on.
        let outcome = if only::keeps_out(&mut write, &client.id, &whose.id).await? {
            self.login.set_password(&mut write, &client.id, &whose.id, password).await?;
            Outcome::Refused
        } else {
            self.login.enter_anew(&mut write, (&client.id, &whose.id), password, browser).await?
        };
        entered(self, &mut write, client, (&whose, &outcome)).await?;
        let lost = differences.iter().find(|difference| difference.field == "email");
        if let Some(lost) = lost.filter(|lost| !lost.before.is_empty() && self.mail.is_set_up()) {
            let letter = told::restored(self, client, &whose, (&lost.before, &link.address));
            self.mail.put(&mut write, &client.id, &told::about(&whose.id)[1], &letter).await?;
        }
        let entry = entry(Action::AddressRestored, &whose, &differences);
        self.login.record(&mut write, &client.id, &person(&whose, browser), &entry).await?;
        write.commit().await?;
        Ok(Some(outcome))
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
