//! That whoever is signed in is still who they were (re-authentication): by their password, or by a second factor.

use login::{Actor, Attempt, Browser, Proof, Shown};

use super::factors;
use crate::{App, Client, Employee};

impl App {
    pub(crate) async fn prove_by_password(
        &self,
        client: &Client,
        whose: &Employee,
        password: &str,
        browser: &Browser,
    ) -> Result<Proof, db::Error> {
        let (tenant_id, person_id) = (client.id.as_str(), Some(whose.id.as_str()));
        let attempt = Attempt { tenant_id, person_id, name: whose.signs_in_with(), password, browser };
        self.login.prove_by_password(&attempt, &whose.name).await
    }

    pub(crate) async fn prove_by_factor(
        &self,
        client: &Client,
        (whose, by): (&Employee, &Actor),
        shown: Shown<'_>,
        browser: &Browser,
    ) -> Result<Proof, db::Error> {
        let mut write = self.db.write().await?;
        let person = (client.id.as_str(), whose.id.as_str());
        let proof = self.login.prove_by_factor(&mut write, person, shown, browser).await?;
        if let Proof::Refused(worth) = proof {
            let entry = factors::refused(whose, shown, worth);
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        write.commit().await?;
        Ok(proof)
    }
}
