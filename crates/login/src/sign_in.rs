//! Signing in: the way that the drawing of this crate shows.

use std::time::Duration;

use kernel::Timestamp;

use crate::browser::{Browser, SignedIn};
use crate::hashing::Lane;
use crate::passwords::PASSWORD_BYTES;
use crate::{Login, devices, passwords};

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
    /// Whose tries it takes. Names of nobody are counted like people, or the difference would tell who is one.
    fn person(&self) -> String {
        match self.person_id {
            Some(id) => format!("{}/person/{id}", self.tenant_id),
            None => format!("{}/nobody/{}", self.tenant_id, self.name),
        }
    }
}

/// How a sign-in ended.
#[derive(Debug)]
pub enum Outcome {
    SignedIn(SignedIn),
    /// Unknown person, wrong password or no password set: nobody outside may tell which.
    Refused,
    /// To be tried again after this time.
    TooMany(Duration),
}

/// What is known of the person and their browser before the password is looked at.
struct Known {
    hash: Option<String>,
    /// The hash of the browser's token, when the person has signed in there before.
    device: Option<String>,
}

impl Login {
    /// Checks the password and opens a session, which takes the place of the one that the browser had: a token that
    /// was planted before the sign-in is worth nothing after it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn sign_in(&self, attempt: &Attempt<'_>) -> Result<Outcome, db::Error> {
        let now = self.clock.now();
        let known = self.known(attempt, now).await?;
        let address = &attempt.browser.address;
        let tries = match self.buckets.take(attempt.person(), address, known.device.as_deref(), now) {
            Ok(tries) => tries,
            Err(wait) => return Ok(Outcome::TooMany(wait)),
        };
        let lane = if known.device.is_some() { Lane::Known } else { Lane::Strangers };
        let fits = attempt.password.len() <= PASSWORD_BYTES
            && self.hashing.verify(lane, attempt.password, known.hash.as_deref()).await;
        match (attempt.person_id, known.hash) {
            (Some(person_id), Some(hash)) if fits => {
                tries.give_back();
                let opened = self.open(attempt, person_id, &hash, now).await?;
                Ok(opened.map_or(Outcome::Refused, Outcome::SignedIn))
            }
            _ => Ok(Outcome::Refused),
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

    /// `None` when the password that was verified (`hash`) has been changed since, or the person is gone.
    async fn open(
        &self,
        attempt: &Attempt<'_>,
        person_id: &str,
        hash: &str,
        now: Timestamp,
    ) -> Result<Option<SignedIn>, db::Error> {
        let (tenant_id, browser) = (attempt.tenant_id, attempt.browser);
        let mut write = self.db.write().await?;
        if !passwords::still_stands(&mut write, tenant_id, person_id, hash).await? {
            return Ok(None);
        }
        let session = self.start_session(&mut write, attempt, person_id, now).await?;
        let had = browser.device.as_deref();
        let device = devices::remember(&mut write, &self.rng, tenant_id, person_id, had, now).await?;
        write.commit().await?;
        Ok(Some(SignedIn { session, device }))
    }
}
