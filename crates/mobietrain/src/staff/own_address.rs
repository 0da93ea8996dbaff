//! The e-mail address that staff change themselves (change of address): asking for it, saying yes at the new one, and taking it back at
//! the old one.

use std::time::Duration;

use db::{Connection, Write};
use login::{Actor, Browser, PendingAddress, TicketKind};
use mail::Message;
use serde_json::json;
use web::Language;

use super::person::{self, Person, Staff};
use super::{LOGIN_TENANT, acts, letter, turn};
use crate::App;
use crate::audit::Action;
use crate::ids::StaffId;

/// What was taken back.
pub(crate) struct Restored {
    pub address: String,
    /// What a new password is chosen with.
    pub token: String,
}

impl App {
    /// Sends a link to an address that somebody wants to have, which is one. Whether somebody else has it is not told to whoever asks,
    /// in words or in time: a message goes there either way, and only its reader learns. The time to wait when there were too many.
    pub(crate) async fn ask_staff_address(
        &self,
        (whose, by): (&Staff, &Actor),
        address: &str,
        language: Language,
    ) -> Result<Result<(), Duration>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        send(self, write, (&whose.id, address), by, language).await
    }

    /// Sends the link to the address that somebody has asked for once more; the one before ends.
    pub(crate) async fn ask_staff_address_again(
        &self,
        whose: &Staff,
        by: &Actor,
        language: Language,
    ) -> Result<Result<(), Duration>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        match self.login.pending_address(&mut write, (LOGIN_TENANT, &whose.id)).await? {
            Some(pending) => send(self, write, (&whose.id, &pending.address), by, language).await,
            None => Ok(Ok(())),
        }
    }

    /// Takes back what somebody has asked for.
    pub(crate) async fn cancel_staff_address(&self, whose: &Staff) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        self.login.cancel_address(&mut write, (LOGIN_TENANT, &whose.id)).await?;
        write.commit().await
    }

    /// What somebody has asked for, and what became of the message.
    pub(crate) async fn pending_staff_address(
        &self,
        conn: &mut Connection,
        id: &StaffId,
    ) -> Result<(Option<PendingAddress>, Option<Message>), db::Error> {
        let Some(pending) = self.login.pending_address(conn, (LOGIN_TENANT, id)).await? else {
            return Ok((None, None));
        };
        let about = &letter::about_address(id)[0];
        let message = self.mail.about(conn, LOGIN_TENANT, about, pending.asked_at).await?.pop();
        Ok((Some(pending), message))
    }

    /// Gives whoever asked for it the address that this link was sent to, and answers it. `None`, and nothing is changed, when the link
    /// is good no more, or somebody else has the address meanwhile.
    ///
    /// The password counts as theirs for sure only where they press the button themselves, signed in. Somebody could send the link to a
    /// stranger, who presses it, and whom another account invites at their address later: with a password that is not the stranger's.
    pub(crate) async fn confirm_staff_address(
        &self,
        token: &str,
        browser: &Browser,
        language: Language,
    ) -> Result<Option<String>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let Some(link) = self.login.take_asked_address(&mut write, (LOGIN_TENANT, token)).await? else {
            return Ok(None);
        };
        let Some(person) = person::by_id(&mut write, &link.person_id.as_str().into()).await? else {
            return Ok(None);
        };
        let here = match &browser.session {
            Some(session) => self.login.find_unseen(LOGIN_TENANT, session).await?,
            None => None,
        };
        let is_sure = here.as_deref() == Some(&*person.id);
        if !give(&mut write, &person, (&link.address, is_sure)).await? {
            return Ok(None);
        }
        let by = actor(&person, browser);
        let whose = (LOGIN_TENANT, &*person.id);
        let issued = self.login.keep_former_address(&mut write, whose, &person.email).await?;
        let letter = letter::changed(self, (&person, &link.address), (&issued, &by), language);
        self.mail.put(&mut write, LOGIN_TENANT, &letter::about_address(&person.id)[1], &letter).await?;
        let changes = json!({ "email": [person.email, link.address] });
        acts::with(self, &mut write, &person, &by, (Action::AddressChanged, changes)).await?;
        write.commit().await?;
        Ok(Some(link.address))
    }

    /// Gives somebody the address back that this link was sent to, and ends all that they have open. `None`, and nothing is changed, when
    /// the link is good no more, or somebody else has the address meanwhile.
    pub(crate) async fn restore_staff_address(
        &self,
        token: &str,
        browser: &Browser,
    ) -> Result<Option<Restored>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let Some(link) = self.login.take_former_address(&mut write, (LOGIN_TENANT, token)).await? else {
            return Ok(None);
        };
        let Some(person) = person::by_id(&mut write, &link.person_id.as_str().into()).await? else {
            return Ok(None);
        };
        if !give(&mut write, &person, (&link.address, true)).await? {
            return Ok(None);
        }
        let whose = (LOGIN_TENANT, &*person.id);
        let issued = self.login.issue(&mut write, whose, TicketKind::Reset).await?;
        let changes = json!({ "email": [person.email, link.address] });
        let by = actor(&person, browser);
        acts::with(self, &mut write, &person, &by, (Action::AddressRestored, changes)).await?;
        write.commit().await?;
        Ok(Some(Restored { address: link.address, token: issued.token }))
    }
}

async fn send(
    app: &App,
    mut write: Write,
    (id, address): (&StaffId, &str),
    by: &Actor,
    language: Language,
) -> Result<Result<(), Duration>, db::Error> {
    let Some(person) = person::by_id(&mut write, id).await? else { return Ok(Ok(())) };
    let issued = match app.login.ask_address(&mut write, (LOGIN_TENANT, id), address).await? {
        Ok(issued) => issued,
        Err(wait) => return Ok(Err(wait)),
    };
    let letter = match person::by_email(&mut write, address).await? {
        Some(_) => letter::taken(app, address, language),
        None => letter::asking(app, (&person, address), &issued, language),
    };
    app.mail.put(&mut write, LOGIN_TENANT, &letter::about_address(id)[0], &letter).await?;
    acts::with(app, &mut write, &person, by, (Action::AddressAsked, json!({ "email": address }))).await?;
    write.commit().await?;
    Ok(Ok(()))
}

/// The guard, one statement: nobody else has the address.
async fn give(
    write: &mut Write,
    person: &Person,
    (address, is_sure): (&str, bool),
) -> Result<bool, db::Error> {
    let sql = "UPDATE staff SET email = $2, confirmed = $3 WHERE id = $1 \
               AND NOT EXISTS (SELECT 1 FROM staff o WHERE o.email = $2 AND o.id <> $1)";
    Ok(write.query(sql).bind(&person.id).bind(address).bind(is_sure).execute().await? == 1)
}

/// Whoever reads the address is taken for the person, as with every link.
fn actor(person: &Person, browser: &Browser) -> Actor {
    let (id, name, address) = (person.id.to_string(), person.name.clone(), browser.address.0.clone());
    Actor::Person { id, name, address }
}
