//! That whoever is signed in is still who they were, by their company's provider: for those who have no password here.

use login::Browser;

use super::come_back::Come;
use super::id_token::is_since;
use super::trouble::Trouble;
use super::whose::{self, Match};
use crate::{App, Client, Employee};

impl App {
    /// Takes the provider's word, if it has asked just now and means the same person.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(crate) async fn prove_by_company(
        &self,
        client: &Client,
        (whose, come): (&Employee, &Come),
        browser: &Browser,
    ) -> Result<Result<(), Trouble>, db::Error> {
        let mut write = self.db.write().await?;
        let found = whose::find(&mut write, &client.id, (&come.setup.issuer, &come.person)).await?;
        if !matches!(found, Ok(Match::Linked(id)) if id == whose.id) {
            return Ok(Err(Trouble::SomebodyElse));
        }
        if !come.auth_time.is_some_and(|at| is_since(at, come.begun.at().as_secs())) {
            return Ok(Err(Trouble::Stale));
        }
        self.login.proved(&mut write, (&client.id, &whose.id), browser).await?;
        write.commit().await?;
        Ok(Ok(()))
    }
}
