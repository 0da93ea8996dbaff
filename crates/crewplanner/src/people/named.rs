//! Somebody by what an administrator of the server calls them: their address, or their number.

use crate::people::employee::{self, found_by};
use crate::people::list;
use crate::people::reach::Reach;
use crate::{App, Client, Employee};

impl App {
    /// The employee with this address, else with this number.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn employee_named(&self, client: &Client, named: &str) -> Result<Option<Employee>, db::Error> {
        let mut read = self.db.read().await?;
        if let Some(found) = employee::by_email(&mut read, &client.id, named).await? {
            return Ok(Some(found));
        }
        let key = found_by::number_key(named);
        let found = list::look_up(&mut read, &client.id, &Reach::Everybody, "number_key", &[&key]).await?;
        match found.into_values().next() {
            Some(id) => employee::by_id(&mut read, &client.id, &id).await,
            None => Ok(None),
        }
    }
}
