//! All who fit, for a file or for the command line: however many they are, a page of them in memory.

use std::vec::IntoIter;

use db::Connection;

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
        Roll::of(&mut read, &client.id, (wanted, &Reach::Everybody)).await
    }
}

impl Roll {
    /// Those within reach who fit.
    pub(crate) async fn of(
        conn: &mut Connection,
        client_id: &ClientId,
        fitting: (&Wanted, &Reach),
    ) -> Result<Self, db::Error> {
        let ids = ids(conn, client_id, fitting, usize::MAX >> 1).await?;
        Ok(Self { client_id: client_id.clone(), ids: ids.into_iter() })
    }

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
