//! What is done to one employee at a time, each an act of the audit log.

use db::Write;
use jwt_link::Status;
use login::{Actor, Entry, Subject};
use serde_json::json;

use super::change::{self};
use super::difference::{self, Difference};
use super::told;
use super::values::Change;
use crate::audit::Action;
use crate::ids::EmployeeId;
use crate::people::departments;
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::people::version;
use crate::{App, Client, Employee, Refusal};

impl App {
    /// Changes an employee, and says what is another now: nothing when all was so already.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], [`Refusal::UnknownDepartment`], [`Refusal::LastAdmin`], a value that cannot be kept or that
    /// somebody else has.
    pub async fn change_employee(
        &self,
        client: &Client,
        id: &EmployeeId,
        wanted: Change,
        by: &Actor,
    ) -> Result<Vec<Difference>, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let differences = change(self, &mut write, client, (id, wanted), by).await?;
        write.commit().await?;
        Ok(differences)
    }

    /// Marks somebody active or inactive; that they are so already is as well.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], [`Refusal::NotYours`], [`Refusal::LastAdmin`].
    pub(crate) async fn set_status(
        &self,
        client: &Client,
        id: &EmployeeId,
        status: Status,
        editor: Editor<'_>,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, editor).await?;
        permission::editable(&mut write, &client.id, editor.reach, id).await?;
        let wanted = Change { status: Some(status), ..Change::default() };
        change(self, &mut write, client, (id, wanted), editor.by).await?;
        Ok(write.commit().await?)
    }

    /// Deletes an employee: no more sign-in and no more links, and sessions in MobieTrain end. What they did there stays. Who
    /// they were is erased later, as the settings say.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], [`Refusal::LastAdmin`]; [`Refusal::NotYours`] when whoever wants it is no client admin any more.
    pub async fn delete_employee(&self, client: &Client, id: &EmployeeId, by: &Actor) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let gone = change::delete(self, &mut write, client, id).await?;
        version::raise(&mut write, &client.id).await?;
        let entry = act(Action::EmployeeDeleted, &gone);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        Ok(write.commit().await?)
    }

    /// Sets a new password and ends the sessions that the old one opened, those in MobieTrain too.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], or a password that is empty or longer than 1,000 bytes.
    pub async fn set_password(
        &self,
        client: &Client,
        id: &EmployeeId,
        password: &str,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let password = self.hash_password(password).await?;
        let mut write = self.db.write().await?;
        // A deletion comes before this or after it, and takes the password along.
        departments::one_by_one(&mut write, &client.id).await?;
        let employee = super::by_id(&mut write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
        change::set_password(self, &mut write, client, id, &password).await?;
        let entry = act(Action::PasswordSet, &employee);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        Ok(write.commit().await?)
    }
}

/// Changes an employee as part of a transaction and writes it down, if anything is another then.
pub(super) async fn change(
    app: &App,
    write: &mut Write,
    client: &Client,
    (id, wanted): (&EmployeeId, Change),
    by: &Actor,
) -> Result<Vec<Difference>, Refusal> {
    // An administrator may have found themselves in the list: with a browser that they left open, somebody else may have.
    let is_self = by.id() == Some(id.as_str());
    let differences = if is_self {
        change::by_themselves(write, client, id, wanted).await?
    } else {
        change::change(write, client, id, wanted).await?
    };
    if !differences.is_empty() {
        version::raise(write, &client.id).await?;
        let employee = super::by_id(write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
        told::tell(app, write, client, (&employee, &differences), by).await?;
        let subject = Subject { changes: difference::json(&differences), ..subject(&employee) };
        let action = Action::EmployeeChanged.as_str();
        let entry = Entry { action, details: json!({}), subjects: vec![subject] };
        app.login.record(write, &client.id, by, &entry).await?;
    }
    Ok(differences)
}

/// Something that was done to one employee, about which there is no more to say.
pub(crate) fn act(action: Action, employee: &Employee) -> Entry {
    Entry { action: action.as_str(), details: json!({}), subjects: vec![subject(employee)] }
}

pub(crate) fn subject(employee: &Employee) -> Subject {
    Subject::new(employee.id.to_string(), &employee.name)
}
