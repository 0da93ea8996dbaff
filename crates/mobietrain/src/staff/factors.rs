//! The second factors of somebody in the CMS: their own to add and to take away; and that it is still them (re-authentication).

use login::{Actor, AppAdded, Attempt, Browser, NewPasskey, Party, Proof, Shown};
use serde_json::json;

use super::person::Staff;
use super::{LOGIN_TENANT, acts, sign_in};
use crate::App;
use crate::audit::Action;

impl App {
    /// Adds an authenticator app that shows this code, with the secret that its form has brought back.
    pub(crate) async fn add_staff_app(
        &self,
        (whose, by): (&Staff, &Actor),
        typed: (&str, &str),
    ) -> Result<AppAdded, db::Error> {
        let mut write = self.db.write().await?;
        let added = self.login.add_app(&mut write, (LOGIN_TENANT, &whose.id), typed).await?;
        if let AppAdded::Done(_) = added {
            let added = (Action::FactorAdded, json!({ "factor": "app" }));
            acts::told(self, &mut write, (&whose.id, &whose.name), by, added).await?;
        }
        write.commit().await?;
        Ok(added)
    }

    /// Takes it away; that there is none is as well.
    pub(crate) async fn remove_staff_app(&self, whose: &Staff, by: &Actor) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        if self.login.remove_app(&mut write, (LOGIN_TENANT, &whose.id)).await? {
            let removed = (Action::FactorRemoved, json!({ "factor": "app" }));
            acts::told(self, &mut write, (&whose.id, &whose.name), by, removed).await?;
        }
        write.commit().await
    }

    /// Adds a passkey; `None` when what the form has brought is not one of this site, or answers what nobody has asked.
    pub(crate) async fn add_staff_passkey(
        &self,
        (whose, by): (&Staff, &Actor),
        new: &NewPasskey,
    ) -> Result<Option<Vec<String>>, db::Error> {
        let origin = self.cms_origin();
        let mut write = self.db.write().await?;
        let shown = (Party { origin: &origin }, new);
        let codes = self.login.add_passkey(&mut write, (LOGIN_TENANT, &whose.id), shown).await?;
        if codes.is_some() {
            let added = (Action::FactorAdded, json!({ "factor": "passkey" }));
            acts::told(self, &mut write, (&whose.id, &whose.name), by, added).await?;
            write.commit().await?;
        }
        Ok(codes)
    }

    /// Gives a passkey of somebody another name.
    pub(crate) async fn rename_staff_passkey(
        &self,
        whose: &Staff,
        named: (&str, &str),
    ) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        self.login.rename_passkey(&mut write, (LOGIN_TENANT, &whose.id), named).await?;
        write.commit().await
    }

    /// Takes one away; that it is gone is as well.
    pub(crate) async fn remove_staff_passkey(
        &self,
        (whose, by): (&Staff, &Actor),
        id: &str,
    ) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        if self.login.remove_passkey(&mut write, (LOGIN_TENANT, &whose.id), id).await? {
            let removed = (Action::FactorRemoved, json!({ "factor": "passkey" }));
            acts::told(self, &mut write, (&whose.id, &whose.name), by, removed).await?;
        }
        write.commit().await
    }

    /// Recovery codes in the place of those that there are; none for whoever has no second factor to recover from.
    pub(crate) async fn make_staff_codes(&self, whose: &Staff, by: &Actor) -> Result<Vec<String>, db::Error> {
        let mut write = self.db.write().await?;
        let codes = self.login.make_recovery_codes(&mut write, (LOGIN_TENANT, &whose.id)).await?;
        if codes.is_empty() {
            return Ok(codes);
        }
        let made = (Action::RecoveryCodesMade, json!({}));
        acts::told(self, &mut write, (&whose.id, &whose.name), by, made).await?;
        write.commit().await?;
        Ok(codes)
    }

    /// That whoever is signed in is still who they were, by their password …
    pub(crate) async fn prove_staff_by_password(
        &self,
        whose: &Staff,
        password: &str,
        browser: &Browser,
    ) -> Result<Proof, db::Error> {
        let (tenant_id, person_id) = (LOGIN_TENANT, Some(&*whose.id));
        let attempt = Attempt { tenant_id, person_id, name: &whose.email, password, browser };
        let proof = self.login.prove_by_password(&attempt, &whose.name).await?;
        if proof != Proof::Done {
            sign_in::refused_at_accounts(self, &attempt, (&whose.id, &whose.name)).await?;
        }
        Ok(proof)
    }

    /// … or by a second factor.
    pub(crate) async fn prove_staff_by_factor(
        &self,
        (whose, by): (&Staff, &Actor),
        shown: Shown<'_>,
        browser: &Browser,
    ) -> Result<Proof, db::Error> {
        let mut write = self.db.write().await?;
        let person = (LOGIN_TENANT, &*whose.id);
        let proof = self.login.prove_by_factor(&mut write, person, shown, browser).await?;
        if let Proof::Refused(worth) = proof {
            let refused = (Action::FactorRefused, shown.refused(worth));
            acts::told(self, &mut write, (&whose.id, &whose.name), by, refused).await?;
        }
        write.commit().await?;
        Ok(proof)
    }
}
