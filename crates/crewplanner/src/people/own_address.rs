//! The e-mail address that employees change themselves (change of address): asking for it. Saying yes and taking it back are in
//! [`events`](crate::events), because that ends what was opened at MobieTrain.

use db::Connection;
use login::{Actor, AddressAsked, Entry, Issued};
use mail::{Draft, Letter, Message};
use serde_json::json;
use web::Language;

use super::employee::{self, told::about};
use super::{departments, sign_in};
use crate::audit::Action;
use crate::ids::EmployeeId;
use crate::mailing::BRAND;
use crate::{App, Client, Employee, Refusal};

impl App {
    /// Sends a link to an address that somebody wants to have, which is one. Whether somebody else has it is not told to whoever asks,
    /// in words or in time: a message goes there either way, and only its reader learns.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`].
    pub(crate) async fn ask_address(
        &self,
        client: &Client,
        (whose, by): (&Employee, &Actor),
        (session, address): (&str, &str),
        language: Language,
    ) -> Result<AddressAsked<()>, Refusal> {
        let mut write = self.db.write().await?;
        // A deletion comes before this or after it, and takes it along.
        departments::one_by_one(&mut write, &client.id).await?;
        let whose = employee::by_id(&mut write, &client.id, &whose.id).await?;
        let whose = whose.ok_or(Refusal::UnknownEmployee)?;
        let asked = self.login.ask_address(&mut write, (&client.id, &whose.id), session, address).await?;
        let issued = match asked {
            AddressAsked::Done(issued) => issued,
            AddressAsked::TooMany(wait) => return Ok(AddressAsked::TooMany(wait)),
            AddressAsked::SignedOut => return Ok(AddressAsked::SignedOut),
        };
        let is_taken = sign_in::whose_address(&mut write, &client.id, address).await?.is_some();
        let letter = if is_taken {
            taken(self, client, address, language)
        } else {
            asking(self, client, (&whose, address), (&issued, language))
        };
        self.mail.put(&mut write, &client.id, &about(&whose.id)[0], &letter).await?;
        let entry =
            Entry { details: json!({ "email": address }), ..employee::act(Action::AddressAsked, &whose) };
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(AddressAsked::Done(()))
    }

    /// Takes back what somebody has asked for.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn cancel_address(&self, client: &Client, whose: &Employee) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        self.login.cancel_address(&mut write, (&client.id, &whose.id)).await?;
        write.commit().await
    }

    /// What became of the message to the address that somebody has asked for.
    pub(crate) async fn address_message(
        &self,
        conn: &mut Connection,
        (client, id): (&Client, &EmployeeId),
        pending: &login::PendingAddress,
    ) -> Result<Option<Message>, db::Error> {
        Ok(self.mail.about(conn, &client.id, &about(id)[0], pending.asked_at).await?.pop())
    }
}

/// To the address that somebody wants to have.
fn asking(
    app: &App,
    client: &Client,
    (whose, address): (&Employee, &str),
    (issued, language): (&Issued, Language),
) -> Letter {
    let page = app.page(language);
    let text = page.get("address-mail-text").with("name", &whose.name).with("client", &client.name);
    let link = format!("{}/confirm-address/{}", app.issuer(&client.slug), issued.token);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&whose.name, address),
        subject: page.get("address-mail-subject").with("client", &client.name),
        text: text.with("until", page.moment(&issued.expires_at)),
        button: Some((page.get("mail-button-confirm-address"), &link)),
        end: Some(page.get("ticket-mail-end")),
    };
    draft.letter()
}

/// The same to one that somebody has already, whoever that is: nothing in it lets anybody do anything.
fn taken(app: &App, client: &Client, address: &str, language: Language) -> Letter {
    let page = app.page(language);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (address, address),
        subject: page.get("address-mail-subject").with("client", &client.name),
        text: page.get("address-taken-mail-text").with("client", &client.name),
        button: None,
        end: None,
    };
    draft.letter()
}
