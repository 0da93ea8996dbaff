//! Signing in: the way that the drawing of this crate shows.

use std::time::Duration;

use db::Write;
use kernel::Timestamp;

use crate::browser::Browser;
use crate::buckets::Taken;
use crate::hashing::Lane;
use crate::passwords::PASSWORD_BYTES;
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
    fn counted_by(&self, device: Option<&str>) -> String {
        match (device, self.person_id) {
            (Some(_), Some(id)) => format!("{}/person/{id}", self.tenant_id),
            _ => format!("{}/name/{}", self.tenant_id, self.name),
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
        let tries = match self.take(attempt, known.device.as_deref(), now).await? {
            Ok(tries) => tries,
            Err(wait) => return Ok(Err(Outcome::TooMany(wait))),
        };
        let lane = if known.device.is_some() { Lane::Known } else { Lane::Strangers };
        let fits = attempt.password.len() <= PASSWORD_BYTES
            && self.hashing.verify(lane, attempt.password, known.hash.as_deref()).await;
        match (attempt.person_id, known.hash) {
            (Some(person_id), Some(hash)) if fits => {
                tries.give_back();
                if known.device.is_none() {
                    self.give_guess_back(attempt.tenant_id, &attempt.counted_by(None)).await?;
                }
                Ok(Ok(Verified { attempt, person_id, hash }))
            }
            _ => Ok(Err(Outcome::Refused)),
        }
    }

    /// Takes a try from all that count this attempt, or from none: a guess that is refused for one person must not use up what
    /// others at that address have.
    async fn take(
        &self,
        attempt: &Attempt<'_>,
        device: Option<&str>,
        now: Timestamp,
    ) -> Result<Result<Taken<'_>, Duration>, db::Error> {
        let (whom, address) = (attempt.counted_by(device), &attempt.browser.address);
        let taken = match self.buckets.take(&whom, address, device, now) {
            Ok(taken) => taken,
            Err(wait) => return Ok(Err(wait)),
        };
        if device.is_some() {
            return Ok(Ok(taken));
        }
        match self.take_guess(attempt.tenant_id, &whom, now).await {
            Ok(Ok(())) => Ok(Ok(taken)),
            Ok(Err(wait)) => {
                taken.give_back();
                Ok(Err(wait))
            }
            Err(error) => {
                taken.give_back();
                Err(error)
            }
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
