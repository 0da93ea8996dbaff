//! Ending the link of an employee to somebody at their company's provider: that was the wrong one, or they are somebody else there now.

use login::{Actor, Entry};
use serde_json::json;

use super::links;
use crate::audit::Action;
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::people::{departments, employee};
use crate::{App, Client, Employee, EmployeeId, Refusal};

impl App {
    /// Ends the link of somebody, who is found by their address the next time. That there is none is as well.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`]; [`Refusal::NotYours`] when whoever wants it is no client admin any more.
    pub(crate) async fn unlink_company(
        &self,
        client: &Client,
        id: &EmployeeId,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let whose = employee::by_id(&mut write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
        let Some(linked) = links::of(&mut write, &client.id, id).await? else { return Ok(()) };
        links::forget(&mut write, &client.id, id).await?;
        let entry = entry(Action::CompanyUnlinked, &whose, &linked.address);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        Ok(write.commit().await?)
    }
}

/// That somebody is linked, or no more, with their address at the provider.
pub(super) fn entry(action: Action, whose: &Employee, address: &str) -> Entry {
    Entry { details: json!({ "email": address }), ..employee::act(action, whose) }
}
