//! Signing in: the way that the drawing of this crate shows.

use db::Write;
use kernel::Timestamp;

use crate::browser::Browser;
use crate::hashing::Lane;
use crate::passwords::PASSWORD_BYTES;
use crate::tries::{AT_A_NAME, Counted, IN_A_BROWSER};
use crate::{Actor, HashedPassword, Login, Outcome, devices, end_tickets, passwords};

/// What somebody typed, and where.
pub struct Attempt<'a> {
    pub tenant_id: &'a str,
    /// Whom the site has found by the name; nobody is treated alike.
    pub person_id: Option<&'a str>,
    /// What was typed as the name, in one spelling.
    pub name: &'a str,
    pub password: &'a str,
    pub browser: &'a Browser,
}

impl Attempt<'_> {
    /// What its tries are counted by: the person, at a browser that knows them; else the name that was typed, whoever has it. With one
    /// count for somebody's address and number, whoever uses up the tries at the one would hear of the other that it is theirs.
    fn counted(&self, device: Option<&str>) -> Counted<'_> {
        let tenant_id = self.tenant_id;
        match (device, self.person_id) {
            (Some(device), Some(id)) => {
                Counted { tenant_id, by: format!("{tenant_id}/person/{id}/{device}"), limit: IN_A_BROWSER }
            }
            _ => Counted { tenant_id, by: format!("{tenant_id}/name/{}", self.name), limit: AT_A_NAME },
        }
    }
}

/// An attempt whose password fits, for [`Login::open`].
pub struct Verified<'a> {
    attempt: &'a Attempt<'a>,
    person_id: &'a str,
    hash: String,
}

impl Verified<'_> {
    pub(crate) const fn whose(&self) -> (&str, &str) {
        (self.attempt.tenant_id, self.person_id)
    }

    pub(crate) const fn browser(&self) -> &Browser {
        self.attempt.browser
    }

    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }

    /// Who they are to the audit log, by this name.
    pub fn actor(&self, name: &str) -> Actor {
        let address = self.attempt.browser.address.0.clone();
        Actor::Person { id: self.person_id.to_owned(), name: name.to_owned(), address }
    }
}

/// What is known of the person and their browser before the password is looked at.
struct Known {
    hash: Option<String>,
    /// The hash of the browser's token, when the person has signed in there before.
    device: Option<String>,
}

impl Login {
    /// Checks the password and opens a session ([`verify`](Self::verify) and [`open`](Self::open)), for a site that has
    /// nobody to tell of the sessions that end with it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn sign_in(&self, attempt: &Attempt<'_>) -> Result<Outcome, db::Error> {
        let verified = match self.verify(attempt).await? {
            Ok(verified) => verified,
            Err(outcome) => return Ok(outcome),
        };
        let mut write = self.db.write().await?;
        let outcome = self.open(&mut write, &verified).await?;
        write.commit().await?;
        Ok(outcome)
    }

    /// Checks the password. What is wrong is an outcome for the person who typed it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn verify<'a>(
        &self,
        attempt: &'a Attempt<'a>,
    ) -> Result<Result<Verified<'a>, Outcome>, db::Error> {
        let now = self.clock.now();
        let known = self.known(attempt, now).await?;
        let counted = attempt.counted(known.device.as_deref());
        if let Err(wait) = self.take_guess(&counted, now).await? {
            return Ok(Err(Outcome::TooMany(wait)));
        }
        let lane = if known.device.is_some() { Lane::Known } else { Lane::Strangers };
        let fits = attempt.password.len() <= PASSWORD_BYTES
            && self.hashing.verify(lane, attempt.password, known.hash.as_deref()).await;
        match (attempt.person_id, known.hash) {
            (Some(person_id), Some(hash)) if fits => {
                self.give_guess_back(&counted).await?;
                Ok(Ok(Verified { attempt, person_id, hash }))
            }
            _ => Ok(Err(Outcome::Refused)),
        }
    }

    /// The same questions are asked about nobody, so that the time of the answer does not tell.
    async fn known(&self, attempt: &Attempt<'_>, now: Timestamp) -> Result<Known, db::Error> {
        let (tenant_id, person_id) = (attempt.tenant_id, attempt.person_id.unwrap_or_default());
        let mut read = self.db.read().await?;
        let hash = passwords::hash_of(&mut read, tenant_id, person_id).await?;
        let device = attempt.browser.device.as_deref().map(web::hash_token);
        let device = match device {
            Some(device) if devices::is_known(&mut read, tenant_id, person_id, &device, now).await? => {
                Some(device)
            }
            _ => None,
        };
        Ok(Known { hash, device })
    }

    /// Opens a session, which takes the place of the one that the browser had: a token that was planted before the sign-in
    /// is worth nothing after it; or asks for the second factor, if the person has one. Refused when the password that was verified has been changed since, or the person is
    /// gone. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn open(&self, write: &mut Write, verified: &Verified<'_>) -> Result<Outcome, db::Error> {
        let Verified { attempt: Attempt { tenant_id, browser, .. }, person_id, hash } = verified;
        if !passwords::still_stands(write, tenant_id, person_id, hash).await? {
            return Ok(Outcome::Refused);
        }
        self.let_in(write, (tenant_id, person_id), browser, Some(self.clock.now())).await
    }

    /// Gives somebody who has shown that they know their password a new one: whatever the one before has opened ends, and the
    /// browser that asks gets a session anew. Refused when it has been changed since. It counts once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn change_password(
        &self,
        write: &mut Write,
        verified: &Verified<'_>,
        password: &HashedPassword,
    ) -> Result<Outcome, db::Error> {
        let Verified { attempt: Attempt { tenant_id, browser, .. }, person_id, hash } = verified;
        // Tickets before the password, as whoever uses one takes them: else the two would wait for each other.
        end_tickets(write, tenant_id, person_id).await?;
        if !passwords::still_stands(write, tenant_id, person_id, hash).await? {
            return Ok(Outcome::Refused);
        }
        let keeps = self.is_kept(write, (tenant_id, person_id), browser).await?;
        self.set_password(write, tenant_id, person_id, password).await?;
        // They are in already: nothing more is asked for.
        let browser = Browser { keeps, ..(*browser).clone() };
        let proved_at = Some(self.clock.now());
        self.enter(write, (tenant_id, person_id), &browser, proved_at).await.map(Outcome::SignedIn)
    }
}
