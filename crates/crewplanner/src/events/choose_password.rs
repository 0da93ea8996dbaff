//! Choosing a password, with a link or in the place of the one before. It is here because whatever the one before has opened
//! ends, at MobieTrain too.

use db::Write;
use login::{Actor, Attempt, Browser, HashedPassword, Outcome, Unfit};

use super::session_revoked;
use crate::audit::Action;
use crate::company::only;
use crate::people::employee;
use crate::{App, Client, Employee};

impl App {
    /// Gives whoever holds this link the password, and lets them in; `None` when the link is good no more.
    pub(crate) async fn redeem_ticket(
        &self,
        client: &Client,
        token: &str,
        password: &HashedPassword,
        browser: &Browser,
    ) -> Result<Option<Outcome>, db::Error> {
        let mut write = self.db.write().await?;
        let ticket = (client.id.as_str(), token);
        let Some(redeemed) = self.login.redeem(&mut write, ticket, password, browser).await? else {
            return Ok(None);
        };
        let id = redeemed.person_id.as_str().into();
        // Whoever is deleted loses their links in the same transaction.
        let Some(whose) = employee::by_id(&mut write, &client.id, &id).await? else { return Ok(None) };
        // The link is from before the company was the only way in.
        if only::keeps_out(&mut write, &client.id, &id).await? {
            return Ok(None);
        }
        entered(self, &mut write, client, (&whose, &redeemed.outcome)).await?;
        let (id, name, address) = (whose.id.to_string(), whose.name.clone(), browser.address.0.clone());
        let by = Actor::Person { id, name, address };
        let entry = employee::act(Action::PasswordChosen, &whose);
        self.login.record(&mut write, &client.id, &by, &entry).await?;
        write.commit().await?;
        Ok(Some(redeemed.outcome))
    }

    /// Gives somebody who knows their password another one. Where else they are signed in ends. Hashes the new one only when the
    /// current one fits: whoever guesses at an open session has no more than their tries.
    pub(crate) async fn change_password(
        &self,
        client: &Client,
        (whose, current): (&Employee, &str),
        password: &str,
        browser: &Browser,
    ) -> Result<Result<Outcome, Unfit>, db::Error> {
        let (tenant_id, person_id) = (client.id.as_str(), Some(whose.id.as_str()));
        let attempt =
            Attempt { tenant_id, person_id, name: whose.signs_in_with(), password: current, browser };
        let verified = match self.login.verify(&attempt).await? {
            Ok(verified) => verified,
            Err(outcome) => {
                self.login.refused(&attempt, Some(&whose.name));
                return Ok(Ok(outcome));
            }
        };
        let password = match self.login.choose(password).await {
            Ok(password) => password,
            Err(unfit) => return Ok(Err(unfit)),
        };
        let mut write = self.db.write().await?;
        let outcome = self.login.change_password(&mut write, &verified, &password).await?;
        if matches!(outcome, Outcome::SignedIn(_)) {
            session_revoked(self, &mut write, client, &whose.id).await?;
            let entry = employee::act(Action::PasswordChanged, whose);
            self.login.record(&mut write, &client.id, &verified.actor(&whose.name), &entry).await?;
        }
        write.commit().await?;
        Ok(Ok(outcome))
    }
}

/// Tells MobieTrain what has ended because somebody has another password: all of theirs, and the session of somebody else in a browser that
/// they share.
pub(super) async fn entered(
    app: &App,
    write: &mut Write,
    client: &Client,
    (whose, outcome): (&Employee, &Outcome),
) -> Result<(), db::Error> {
    if let Outcome::SignedIn(signed_in) = outcome {
        for ended in signed_in.ended.iter().filter(|ended| ended.person_id != whose.id.as_str()) {
            super::session_ended(app, write, client, ended).await?;
        }
    }
    session_revoked(app, write, client, &whose.id).await
}
