//! The second factors of an employee: their own to add and to take away, and an admin's to take away when a phone is lost.

use login::{Actor, AppAdded, Entry};
use serde_json::json;

use super::employee;
use crate::audit::Action;
use crate::{App, Client, Employee, Refusal};

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

    /// Recovery codes in the place of those that there are; none for whoever has no second factor to recover from.
    pub(crate) async fn make_recovery_codes(
        &self,
        client: &Client,
        whose: &Employee,
        by: &Actor,
    ) -> Result<Vec<String>, Refusal> {
        let mut write = self.db.write().await?;
        if !self.login.factors(&mut write, &client.id, &whose.id).await?.are_set() {
            return Ok(Vec::new());
        }
        let codes = self.login.make_recovery_codes(&mut write, (&client.id, &whose.id)).await?;
        let entry = employee::act(Action::RecoveryCodesMade, whose);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(codes)
    }
}

fn of_app(action: Action, whose: &Employee) -> Entry {
    Entry { details: json!({ "factor": "app" }), ..employee::act(action, whose) }
}
