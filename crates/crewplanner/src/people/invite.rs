//! Links with which somebody chooses a password: by mail, or to hand over where no mail goes out (invitation, password reset).

use db::{Connection, Write};
use kernel::Timestamp;
use login::{Actor, Issued, MessageKind, TicketKind};
use mail::{Draft, Letter, Message};
use web::Language;

use super::permission::{self, Editor};
use super::reach::Reach;
use super::{departments, employee};
use crate::audit::Action;
use crate::company::only;
use crate::ids::EmployeeId;
use crate::mailing::BRAND;
use crate::{App, Client, Employee, Refusal};

/// An invitation that was made.
#[derive(Debug)]
pub struct Invited {
    pub employee: Employee,
    /// What opens it; told once.
    pub link: String,
    pub expires_at: Timestamp,
    /// Whether a message with it is on its way; else somebody has to hand it over.
    pub by_mail: bool,
    /// Whether they have a password, and choose another one with it.
    pub has_password: bool,
}

/// Why somebody gets a link, which its message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// They are new here.
    Invited,
    /// Whoever looks after them sends it to somebody who has a password.
    Given,
    /// They have asked for it.
    Forgotten,
}

impl Why {
    const fn kind(self) -> TicketKind {
        match self {
            Self::Invited | Self::Given => TicketKind::Invitation,
            Self::Forgotten => TicketKind::Reset,
        }
    }

    /// The subject and the text of the message.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Invited => ("invitation-mail-subject", "invitation-mail-text"),
            Self::Given => ("reset-mail-subject", "given-mail-text"),
            Self::Forgotten => ("reset-mail-subject", "reset-mail-text"),
        }
    }
}

/// What became of a person's invitation.
pub(crate) struct Invitation {
    pub(crate) ticket: login::Invitation,
    /// The message with it; `None` when it was handed over.
    pub(crate) message: Option<Message>,
}

impl App {
    /// Invites somebody to choose a password, or to choose another one. An invitation that they had is good no more. The message is in
    /// the language of whoever invites as long as the person has chosen none.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], [`Refusal::NotYours`].
    pub(crate) async fn invite(
        &self,
        client: &Client,
        id: &EmployeeId,
        editor: Editor<'_>,
        usual: Language,
    ) -> Result<Invited, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, editor).await?;
        let employee = permission::editable(&mut write, &client.id, editor.reach, id).await?;
        if only::keeps_out(&mut write, &client.id, id).await? {
            return Err(Refusal::CompanySignInOnly);
        }
        let has_password = self.login.has_password(&mut write, &client.id, id).await?;
        let why = if has_password { Why::Given } else { Why::Invited };
        let language = employee.language.unwrap_or(usual);
        let (issued, by_mail) = send(self, &mut write, client, (&employee, language), why).await?;
        let entry = employee::act(Action::Invited, &employee);
        self.login.record(&mut write, &client.id, editor.by, &entry).await?;
        write.commit().await?;
        let link = link(self, client, &issued);
        Ok(Invited { employee, link, expires_at: issued.expires_at, by_mail, has_password })
    }

    /// The same by whoever administers the server.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`].
    pub async fn invite_by_command(&self, client: &Client, id: &EmployeeId) -> Result<Invited, Refusal> {
        let editor = Editor { reach: &Reach::Everybody, by: &Actor::CommandLine };
        self.invite(client, id, editor, Language::En).await
    }

    /// What became of the last invitation or code of somebody, as long as it is good.
    pub(crate) async fn invitation(
        &self,
        conn: &mut Connection,
        client: &Client,
        id: &EmployeeId,
    ) -> Result<Option<Invitation>, db::Error> {
        let Some(ticket) = self.login.invitation(conn, &client.id, id).await? else { return Ok(None) };
        let message = match MessageKind::with(ticket.kind) {
            Some(kind) => self.mail.about(conn, &client.id, &kind.about(id), ticket.made_at).await?.pop(),
            None => None,
        };
        Ok(Some(Invitation { ticket, message }))
    }
}

/// Makes a ticket, and puts a message with it into the outbox where there is an address to send it to; says whether it did.
pub(super) async fn send(
    app: &App,
    write: &mut Write,
    client: &Client,
    (employee, language): (&Employee, Language),
    why: Why,
) -> Result<(Issued, bool), db::Error> {
    let issued = app.login.issue(write, (&client.id, &employee.id), why.kind()).await?;
    let letter = letter(app, client, (employee, language), (why, &issued));
    let by_mail = match (MessageKind::with(why.kind()), letter) {
        (Some(kind), Some(letter)) => {
            app.mail.put(write, &client.id, &kind.about(&employee.id), &letter).await?
        }
        _ => false,
    };
    Ok((issued, by_mail))
}

fn link(app: &App, client: &Client, issued: &Issued) -> String {
    format!("{}/choose-password/{}", app.issuer(&client.slug), issued.token)
}

fn letter(
    app: &App,
    client: &Client,
    (employee, language): (&Employee, Language),
    (why, issued): (Why, &Issued),
) -> Option<Letter> {
    let to_address = employee.email.as_deref()?;
    let page = app.page(language);
    let (subject, text) = why.words();
    let until = page.moment(&issued.expires_at);
    let text = page.get(text).with("name", &employee.name).with("client", &client.name).with("until", until);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&employee.name, to_address),
        subject: page.get(subject).with("client", &client.name),
        text,
        button: Some((page.get("mail-button-choose"), &link(app, client, issued))),
        end: Some(page.get("ticket-mail-end")),
    };
    Some(draft.letter())
}
