//! What somebody gets who has shown who they are: a session, and a browser that is known from then on.

use db::Write;
use kernel::Timestamp;

use crate::passwords::hold_or_make;
use crate::{Browser, HashedPassword, Login, Outcome, SignedIn, devices, factors};

impl Login {
    /// Gives somebody this password, ends what the one before has opened, and signs them in: they have shown that a mailbox is theirs, or
    /// a code on paper. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn enter_anew(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        password: &HashedPassword,
        browser: &Browser,
    ) -> Result<Outcome, db::Error> {
        self.set_password(write, tenant_id, person_id, password).await?;
        // A mailbox that somebody else reads is no second factor.
        self.let_in(write, (tenant_id, person_id), browser, Some(self.clock.now())).await
    }

    /// Lets somebody in for whom somebody else vouches, whom the site trusts (company sign-in). `proved_at` is when they have shown there who
    /// they are, as far as that is known. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn let_in_vouched(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
        proved_at: Option<Timestamp>,
    ) -> Result<Outcome, db::Error> {
        hold_or_make(write, tenant_id, person_id).await?;
        self.let_in(write, (tenant_id, person_id), browser, proved_at).await
    }

    /// Lets somebody in: where they have a second factor, that is asked for first. `proved_at` is when they have shown who they are.
    pub(crate) async fn let_in(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
        proved_at: Option<Timestamp>,
    ) -> Result<Outcome, db::Error> {
        if factors::are_set(write, tenant_id, person_id).await? {
            return Ok(Outcome::AsksMore(self.ask_more(write, (tenant_id, person_id), browser.keeps).await?));
        }
        self.enter(write, (tenant_id, person_id), browser, proved_at).await.map(Outcome::SignedIn)
    }

    /// Opens a session and remembers the browser.
    pub(crate) async fn enter(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
        proved_at: Option<Timestamp>,
    ) -> Result<SignedIn, db::Error> {
        let now = self.clock.now();
        let whose = (tenant_id, person_id);
        let signed_in = self.start_session(write, whose, browser, (now, proved_at)).await?;
        let had = browser.device.as_deref();
        let device = devices::remember(write, &self.rng, tenant_id, person_id, had, now).await?;
        Ok(SignedIn { device: Some(device), ..signed_in })
    }
}
