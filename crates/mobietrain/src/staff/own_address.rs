//! The e-mail address that staff change themselves (change of address): asking for it, saying yes at the new one, and taking it back at
//! the old one.

use db::{Connection, Write};
use login::{Actor, AddressAsked, Browser, HashedPassword, Outcome, PendingAddress};
use mail::Message;
use serde_json::json;
use web::Language;

use super::person::{self, Person, Staff};
use super::{LOGIN_TENANT, acts, letter, turn};
use crate::App;
use crate::audit::Action;
use crate::ids::StaffId;

impl App {
    /// Sends a link to an address that somebody wants to have, which is one. Whether somebody else has it is not told to whoever asks,
    /// in words or in time: a message goes there either way, and only its reader learns.
    pub(crate) async fn ask_staff_address(
        &self,
        (whose, by): (&Staff, &Actor),
        (session, address): (&str, &str),
        language: Language,
    ) -> Result<AddressAsked<()>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        send(self, write, (whose, by), (session, address), language).await
    }

    /// Sends the link to the address that somebody has asked for once more; the one before ends. Nothing waits any more for whoever was
    /// signed out meanwhile.
    pub(crate) async fn ask_staff_address_again(
        &self,
        (whose, by): (&Staff, &Actor),
        session: &str,
        language: Language,
    ) -> Result<AddressAsked<()>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        match self.login.pending_address(&mut write, (LOGIN_TENANT, &whose.id)).await? {
            Some(pending) => send(self, write, (whose, by), (session, &pending.address), language).await,
            None => Ok(AddressAsked::SignedOut),
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

    /// Gives whoever is signed in, and has asked for it, the address that this link was sent to. `false`, and nothing is changed, when the
    /// link is somebody else's or good no more, or somebody else has the address meanwhile.
    ///
    /// Only signed in: who has mistyped their address would give the account to the stranger who reads there, and somebody could send the
    /// link to a stranger, who presses it, and whom another account invites at their address later: with a password that is not theirs.
    pub(crate) async fn confirm_staff_address(
        &self,
        (whose, by): (&Staff, &Actor),
        token: &str,
        language: Language,
    ) -> Result<bool, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let Some(link) = self.login.take_asked_address(&mut write, (LOGIN_TENANT, token)).await? else {
            return Ok(false);
        };
        if link.person_id != *whose.id {
            return Ok(false);
        }
        let Some(person) = person::by_id(&mut write, &whose.id).await? else { return Ok(false) };
        if !give(&mut write, &person, &link.address).await? {
            return Ok(false);
        }
        let whose = (LOGIN_TENANT, &*person.id);
        let issued = self.login.keep_former_address(&mut write, whose, &person.email).await?;
        let letter = letter::changed(self, (&person, &link.address), (&issued, by), language);
        self.mail.put(&mut write, LOGIN_TENANT, &letter::about_address(&person.id)[1], &letter).await?;
        let changes = json!({ "email": [person.email, link.address] });
        acts::with(self, &mut write, &person, by, (Action::AddressChanged, changes)).await?;
        write.commit().await?;
        Ok(true)
    }

    /// Gives somebody the address back that this link was sent to, with this password, ends all that they have open, and lets them in.
    /// `None`, and nothing is changed, when the link is good no more, or somebody else has the address meanwhile.
    pub(crate) async fn restore_staff_address(
        &self,
        token: &str,
        password: &HashedPassword,
        browser: &Browser,
        language: Language,
    ) -> Result<Option<Outcome>, db::Error> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        let Some(link) = self.login.take_former_address(&mut write, (LOGIN_TENANT, token)).await? else {
            return Ok(None);
        };
        let Some(person) = person::by_id(&mut write, &link.person_id.as_str().into()).await? else {
            return Ok(None);
        };
        if !give(&mut write, &person, &link.address).await? {
            return Ok(None);
        }
        let whose = (LOGIN_TENANT, &*person.id);
        let outcome = self.login.enter_anew(&mut write, whose, password, browser).await?;
        if self.mail.is_set_up() {
            let letter = letter::restored(self, &person, &link.address, language);
            let about = &letter::about_address(&person.id)[1];
            self.mail.put(&mut write, LOGIN_TENANT, about, &letter).await?;
        }
        let changes = json!({ "email": [person.email, link.address] });
        let by = actor(&person, browser);
        acts::with(self, &mut write, &person, &by, (Action::AddressRestored, changes)).await?;
        write.commit().await?;
        Ok(Some(outcome))
    }
}

async fn send(
    app: &App,
    mut write: Write,
    (whose, by): (&Staff, &Actor),
    (session, address): (&str, &str),
    language: Language,
) -> Result<AddressAsked<()>, db::Error> {
    let id = &whose.id;
    // Whoever is removed has no session either.
    let Some(person) = person::by_id(&mut write, id).await? else { return Ok(AddressAsked::SignedOut) };
    let asked = app.login.ask_address(&mut write, (LOGIN_TENANT, id), session, address).await?;
    let issued = match asked {
        AddressAsked::Done(issued) => issued,
        AddressAsked::TooMany(wait) => return Ok(AddressAsked::TooMany(wait)),
        AddressAsked::SignedOut => return Ok(AddressAsked::SignedOut),
    };
    let letter = match person::by_email(&mut write, address).await? {
        Some(_) => letter::taken(app, address, language),
        None => letter::asking(app, (&person, address), &issued, language),
    };
    app.mail.put(&mut write, LOGIN_TENANT, &letter::about_address(id)[0], &letter).await?;
    acts::with(app, &mut write, &person, by, (Action::AddressAsked, json!({ "email": address }))).await?;
    write.commit().await?;
    Ok(AddressAsked::Done(()))
}

/// The guard, one statement: nobody else has the address. It is theirs for sure: they have read what was sent there, signed in or with a
/// password that they chose.
async fn give(write: &mut Write, person: &Person, address: &str) -> Result<bool, db::Error> {
    let sql = "UPDATE staff SET email = $2, confirmed = TRUE WHERE id = $1 \
               AND NOT EXISTS (SELECT 1 FROM staff o WHERE o.email = $2 AND o.id <> $1)";
    Ok(write.query(sql).bind(&person.id).bind(address).execute().await? == 1)
}

/// Whoever reads the address is taken for the person, as with every link.
fn actor(person: &Person, browser: &Browser) -> Actor {
    let (id, name, address) = (person.id.to_string(), person.name.clone(), browser.address.0.clone());
    Actor::Person { id, name, address }
}
