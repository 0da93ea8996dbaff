//! The second factors of an employee: their own to add and to take away, and an admin's to take away when a phone is lost.

use db::Write;
use login::{Actor, AppAdded, Entry, MessageKind, NewPasskey, Party, Shown, Worth};
use mail::Draft;
use serde_json::json;
use web::Language;

use super::permission::{self, Editor};
use super::reach::Reach;
use super::{departments, employee};
use crate::audit::Action;
use crate::mailing::BRAND;
use crate::{App, Client, Employee, EmployeeId, Refusal};

impl App {
    /// Adds an authenticator app that shows this code, with the secret that its form has brought back.
    pub(crate) async fn add_authenticator(
        &self,
        client: &Client,
        (whose, by): (&Employee, &Actor),
        (sealed, code): (&str, &str),
    ) -> Result<AppAdded, Refusal> {
        let mut write = self.db.write().await?;
        let person = (client.id.as_str(), whose.id.as_str());
        let added = self.login.add_app(&mut write, person, (sealed, code)).await?;
        if let AppAdded::Done(_) = added {
            self.login.record(&mut write, &client.id, by, &of_app(Action::FactorAdded, whose)).await?;
        }
        write.commit().await?;
        Ok(added)
    }

    /// Takes it away; that there is none is as well.
    pub(crate) async fn remove_authenticator(
        &self,
        client: &Client,
        whose: &Employee,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        if self.login.remove_app(&mut write, (&client.id, &whose.id)).await? {
            self.login.record(&mut write, &client.id, by, &of_app(Action::FactorRemoved, whose)).await?;
        }
        Ok(write.commit().await?)
    }

    /// Adds a passkey; `None` when what the form has brought is not one of this site, or answers what nobody has asked.
    pub(crate) async fn add_passkey(
        &self,
        client: &Client,
        (whose, by): (&Employee, &Actor),
        new: &NewPasskey,
    ) -> Result<Option<Vec<String>>, Refusal> {
        let origin = self.issuer(&client.slug);
        let mut write = self.db.write().await?;
        let person = (client.id.as_str(), whose.id.as_str());
        let added = self.login.add_passkey(&mut write, person, (Party { origin: &origin }, new)).await?;
        if added.is_some() {
            let entry = of_passkey(Action::FactorAdded, whose);
            self.login.record(&mut write, &client.id, by, &entry).await?;
            write.commit().await?;
        }
        Ok(added)
    }

    pub(crate) async fn rename_passkey(
        &self,
        client: &Client,
        whose: &Employee,
        named: (&str, &str),
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        self.login.rename_passkey(&mut write, (&client.id, &whose.id), named).await?;
        Ok(write.commit().await?)
    }

    /// Takes one away; that it is gone is as well.
    pub(crate) async fn remove_passkey(
        &self,
        client: &Client,
        (whose, by): (&Employee, &Actor),
        id: &str,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        if self.login.remove_passkey(&mut write, (&client.id, &whose.id), id).await? {
            let entry = of_passkey(Action::FactorRemoved, whose);
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        Ok(write.commit().await?)
    }

    /// Recovery codes in the place of those that there are; none for whoever has no second factor to recover from.
    pub(crate) async fn make_recovery_codes(
        &self,
        client: &Client,
        whose: &Employee,
        by: &Actor,
    ) -> Result<Vec<String>, Refusal> {
        let mut write = self.db.write().await?;
        let codes = self.login.make_recovery_codes(&mut write, (&client.id, &whose.id)).await?;
        if codes.is_empty() {
            return Ok(codes);
        }
        let entry = employee::act(Action::RecoveryCodesMade, whose);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(codes)
    }

    /// Takes all second factors of an employee away, for somebody who has lost them, and tells them by mail. Says whether there
    /// were any.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`]; [`Refusal::NotYours`] when whoever wants it is no client admin any more.
    pub async fn reset_factors(&self, client: &Client, id: &EmployeeId, by: &Actor) -> Result<bool, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let whose = employee::by_id(&mut write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
        if !self.login.reset_factors(&mut write, &client.id, id).await? {
            return Ok(false);
        }
        self.login.record(&mut write, &client.id, by, &employee::act(Action::FactorsReset, &whose)).await?;
        tell(self, &mut write, client, &whose).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// A second factor that was wrong, or was shown before, as the log tells it.
pub(crate) fn refused(whose: &Employee, shown: Shown<'_>, worth: Worth) -> Entry {
    Entry { details: shown.refused(worth), ..employee::act(Action::FactorRefused, whose) }
}

async fn tell(app: &App, write: &mut Write, client: &Client, whose: &Employee) -> Result<(), db::Error> {
    let Some(email) = &whose.email else { return Ok(()) };
    let page = app.page(whose.language.unwrap_or(Language::En));
    let text = page.get("factors-reset-mail-text").with("name", &whose.name).with("client", &client.name);
    let draft = Draft {
        page: &page,
        brand: BRAND,
        sender: &client.name,
        to: (&whose.name, email),
        subject: page.get("factors-reset-mail-subject").with("client", &client.name),
        text,
        button: Some((
            page.get("mail-button-security"),
            &format!("{}/profile/security", app.issuer(&client.slug)),
        )),
        end: None,
    };
    app.mail.put(write, &client.id, &MessageKind::Factors.about(&whose.id), &draft.letter()).await.map(drop)
}

fn of_passkey(action: Action, whose: &Employee) -> Entry {
    Entry { details: json!({ "factor": "passkey" }), ..employee::act(action, whose) }
}

fn of_app(action: Action, whose: &Employee) -> Entry {
    Entry { details: json!({ "factor": "app" }), ..employee::act(action, whose) }
}
