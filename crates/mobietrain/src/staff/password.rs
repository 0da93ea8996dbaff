//! Choosing a password: with a link, or in the place of the one before.

use login::{Actor, Attempt, Browser, HashedPassword, Outcome, Unfit};

use super::permission::By;
use super::person::{self, Staff};
use super::{LOGIN_TENANT, acts, sign_in};
use crate::App;
use crate::audit::Action;

impl App {
    /// Gives whoever holds this link the password, and lets them in; `None` when the link is good no more.
    pub(crate) async fn redeem_staff_ticket(
        &self,
        token: &str,
        password: &HashedPassword,
        browser: &Browser,
    ) -> Result<Option<Outcome>, db::Error> {
        let mut write = self.db.write().await?;
        let ticket = (LOGIN_TENANT, token);
        let Some(redeemed) = self.login.redeem(&mut write, ticket, password, browser).await? else {
            return Ok(None);
        };
        // Whoever is removed loses their links in the same transaction.
        let id = redeemed.person_id.as_str().into();
        let Some(person) = person::by_id(&mut write, &id).await? else { return Ok(None) };
        let (id, name, address) = (person.id.to_string(), person.name.clone(), browser.address.0.clone());
        let by = Actor::Person { id, name, address };
        acts::of_person(self, &mut write, &person, &by, Action::PasswordChosen).await?;
        write.commit().await?;
        Ok(Some(redeemed.outcome))
    }

    /// Gives somebody who knows their password another one. Where else they are signed in ends. Hashes the new one only when the
    /// current one fits: whoever guesses at an open session has no more than their tries.
    pub(crate) async fn change_staff_password(
        &self,
        (whose, current): (&Staff, &str),
        password: &str,
        browser: &Browser,
    ) -> Result<Result<Outcome, Unfit>, db::Error> {
        let (tenant_id, person_id) = (LOGIN_TENANT, Some(&*whose.id));
        let attempt = Attempt { tenant_id, person_id, name: &whose.email, password: current, browser };
        let verified = match self.login.verify(&attempt).await? {
            Ok(verified) => verified,
            Err(outcome) => {
                self.login.refused(&attempt, Some(&whose.name));
                sign_in::refused_at_accounts(self, &attempt, (&whose.id, &whose.name)).await?;
                return Ok(Ok(outcome));
            }
        };
        let password = match self.login.choose(password).await {
            Ok(password) => password,
            Err(unfit) => return Ok(Err(unfit)),
        };
        let mut write = self.db.write().await?;
        let outcome = self.login.change_password(&mut write, &verified, &password).await?;
        let person = person::by_id(&mut write, &whose.id).await?;
        if let (Outcome::SignedIn(_), Some(person)) = (&outcome, person) {
            let by = verified.actor(&whose.name);
            acts::of_person(self, &mut write, &person, &by, Action::PasswordChanged).await?;
        }
        write.commit().await?;
        Ok(Ok(outcome))
    }

    /// Ends the sessions of whoever asks: the one with this id, or all.
    pub(crate) async fn end_staff_sessions(
        &self,
        whose: &Staff,
        sid: Option<&str>,
        by: By<'_>,
    ) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        let action = match sid {
            None => {
                self.login.end_all(&mut write, LOGIN_TENANT, &whose.id).await?;
                Action::SignedOutEverywhere
            }
            Some(sid) => {
                if self.login.end_session(&mut write, LOGIN_TENANT, &whose.id, sid).await?.is_none() {
                    return Ok(());
                }
                Action::DeviceSignedOut
            }
        };
        if let Some(person) = person::by_id(&mut write, &whose.id).await? {
            acts::of_person(self, &mut write, &person, by.actor, action).await?;
        }
        write.commit().await
    }
}
