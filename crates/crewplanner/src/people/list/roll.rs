//! All who fit, for a file or for the command line: however many they are, a page of them in memory.

use std::vec::IntoIter;

use super::PAGE;
use super::listed::{Listed, named};
use super::page::ids;
use super::wanted::Wanted;
use crate::ids::{ClientId, EmployeeId};
use crate::people::reach::Reach;
use crate::{App, Client};

/// All who fit, in the order in which they are listed. Who that is stands from the beginning: nobody comes twice or is missed
/// because somebody is renamed meanwhile. Whoever is deleted meanwhile comes no more.
pub struct Roll {
    client_id: ClientId,
    ids: IntoIter<EmployeeId>,
}

impl App {
    /// The employees who fit.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn employees(&self, client: &Client, wanted: &Wanted) -> Result<Roll, db::Error> {
        let mut read = self.db.read().await?;
        let ids = ids(&mut read, &client.id, (wanted, &Reach::Everybody), usize::MAX >> 1).await?;
        Ok(Roll { client_id: client.id.clone(), ids: ids.into_iter() })
    }
}

impl Roll {
    /// How many are still to come.
    pub fn people(&self) -> usize {
        self.ids.len()
    }

    /// The next page of them; `None` at the end. Holds no connection in between.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn next(&mut self, app: &App) -> Result<Option<Vec<Listed>>, db::Error> {
        let ids: Vec<EmployeeId> = self.ids.by_ref().take(PAGE).collect();
        if ids.is_empty() {
            return Ok(None);
        }
        named(&mut *app.db.read().await?, &self.client_id, &ids).await.map(Some)
    }
}
