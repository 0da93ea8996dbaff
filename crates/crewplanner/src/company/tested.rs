//! An admin's test of the company sign-in: what came back from the provider, and whom it would let in. Nobody is signed in by it.

use login::{Actor, Entry};
use serde_json::json;

use super::come_back::Come;
use super::trouble::Trouble;
use super::whose::{self, Match};
use crate::audit::Action;
use crate::people::employee;
use crate::{App, Client, Employee, Refusal};

/// What came back, and what would have come of it.
pub(crate) struct Tested {
    pub(crate) issuer: String,
    pub(crate) subject: String,
    /// The address, and whether the provider says that it is confirmed.
    pub(crate) email: Option<(String, bool)>,
    /// When the person has shown there who they are, in seconds.
    pub(crate) auth_time: Option<i64>,
    pub(crate) would: Result<Would, Trouble>,
}

/// Who would be in.
pub(crate) struct Would {
    pub(crate) whose: Employee,
    pub(crate) is_linked: bool,
    /// Whether it is whoever tests: only then may the provider be the only way in.
    pub(crate) is_self: bool,
}

impl App {
    /// Says what a sign-in with this would come to, and writes down that it was tested.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn test_company(
        &self,
        client: &Client,
        (admin, by): (&Employee, &Actor),
        come: Result<Come, Trouble>,
    ) -> Result<Result<Tested, Trouble>, Refusal> {
        let tested = match come {
            Ok(come) => Ok((self.would(client, admin, &come).await?, come)),
            Err(trouble) => Err(trouble),
        };
        let mut write = self.db.write().await?;
        let why = match &tested {
            Err(trouble) => Some(trouble.to_string()),
            Ok((Tested { would: Err(trouble), .. }, _)) => Some(trouble.to_string()),
            Ok((Tested { would: Ok(would), .. }, _)) if !would.is_self => Some(would.whose.name.clone()),
            Ok((_, come)) => {
                let sql = "UPDATE company_sign_ins SET tested_at = $3 WHERE client_id = $1 AND version = $2";
                let now = self.clock.now();
                write.query(sql).bind(&client.id).bind(&come.setup.version).bind(now).execute().await?;
                None
            }
        };
        let details = why.map_or_else(|| json!({}), |why| json!({ "why": why }));
        let entry = Entry { action: Action::CompanyTested.as_str(), details, subjects: Vec::new() };
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(tested.map(|(tested, _)| tested))
    }

    async fn would(&self, client: &Client, admin: &Employee, come: &Come) -> Result<Tested, db::Error> {
        let mut read = self.db.read().await?;
        let found = whose::find(&mut read, &client.id, (&come.setup.issuer, &come.person)).await?;
        let would = match found {
            Err(trouble) => Err(trouble),
            Ok(found) => {
                let is_linked = matches!(found, Match::Linked(_));
                let whose = employee::by_id(&mut read, &client.id, found.id()).await?;
                let is_self = *found.id() == admin.id;
                whose.map(|whose| Would { whose, is_linked, is_self }).ok_or(Trouble::NotBegun)
            }
        };
        Ok(Tested {
            issuer: come.setup.issuer.clone(),
            subject: come.person.subject.clone(),
            email: come.person.email.as_ref().map(|email| (email.address.clone(), email.is_confirmed)),
            auth_time: come.auth_time,
            would,
        })
    }
}
