//! What somebody gets who has shown who they are: a session, and a browser that is known from then on.

use db::Write;

use crate::{Browser, Login, Outcome, SignedIn, devices, factors};

impl Login {
    /// Lets somebody in whose password is right: where they have a second factor, that is asked for first.
    pub(crate) async fn let_in(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
    ) -> Result<Outcome, db::Error> {
        if factors::are_set(write, tenant_id, person_id).await? {
            return Ok(Outcome::AsksMore(self.ask_more(write, (tenant_id, person_id), browser.keeps).await?));
        }
        self.enter(write, (tenant_id, person_id), browser).await.map(Outcome::SignedIn)
    }

    /// Opens a session and remembers the browser.
    pub(crate) async fn enter(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
    ) -> Result<SignedIn, db::Error> {
        let now = self.clock.now();
        let whose = (tenant_id, person_id);
        let signed_in = self.start_session(write, whose, browser, (now, Some(now))).await?;
        let had = browser.device.as_deref();
        let device = devices::remember(write, &self.rng, tenant_id, person_id, had, now).await?;
        Ok(SignedIn { device: Some(device), ..signed_in })
    }
}
