//! That it is still them (re-authentication, step-up, sudo mode): what cannot be taken back asks for the password, or for a second factor,
//! when neither was shown in this session for a quarter of an hour. Whoever finds a browser open changes less.

use std::time::Duration;

use db::Write;

use crate::factors::{Shown, Worth};
use crate::passwords::still_stands;
use crate::{Attempt, Browser, Login, Outcome, Verified};

/// How long a proof counts.
const LASTS: Duration = Duration::from_secs(15 * 60);

/// What became of a proof by a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    Done,
    Refused(Worth),
    /// To be tried again after this time.
    TooMany(Duration),
}

impl Login {
    /// Whether somebody has shown lately, in the session that this token opens, that it is them.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn is_proved(&self, tenant_id: &str, token: &str) -> Result<bool, db::Error> {
        let sql = "SELECT 1 FROM login_sessions WHERE tenant_id = $1 AND token_hash = $2 AND proved_at > $3";
        let (hash, since) = (web::hash_token(token), self.clock.now() - LASTS);
        let mut read = self.db.read().await?;
        let proved = read.query(sql).bind(tenant_id).bind(hash).bind(since);
        Ok(proved.optional::<i64>().await?.is_some())
    }

    /// Takes the password of whoever is signed in, who has this name in the audit log.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn prove_by_password(&self, attempt: &Attempt<'_>, name: &str) -> Result<Proof, db::Error> {
        let proof = match self.verify(attempt).await? {
            Ok(verified) => {
                let mut write = self.db.write().await?;
                let stands = self.prove(&mut write, &verified).await?;
                write.commit().await?;
                if stands { Proof::Done } else { Proof::Refused(Worth::Wrong) }
            }
            Err(Outcome::TooMany(wait)) => Proof::TooMany(wait),
            Err(_) => Proof::Refused(Worth::Wrong),
        };
        if proof != Proof::Done {
            self.refused(attempt, Some(name));
        }
        Ok(proof)
    }

    /// Writes down that somebody has typed their password in the session of their browser. Says no when it is another one meanwhile.
    async fn prove(&self, write: &mut Write, verified: &Verified<'_>) -> Result<bool, db::Error> {
        let (whose, browser) = (verified.whose(), verified.browser());
        if !still_stands(write, whose.0, whose.1, verified.hash()).await? {
            return Ok(false);
        }
        self.proved(write, whose, browser).await?;
        Ok(true)
    }

    /// The same with a second factor. It counts once `write` is committed, a wrong one, too.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn prove_by_factor(
        &self,
        write: &mut Write,
        whose: (&str, &str),
        shown: Shown<'_>,
        browser: &Browser,
    ) -> Result<Proof, db::Error> {
        let tries = match self.take_code_try(write, whose, browser).await? {
            Ok(tries) => tries,
            Err(wait) => return Ok(Proof::TooMany(wait)),
        };
        match self.take_factor(write, whose, shown).await? {
            Worth::Right => {
                tries.give_back();
                self.proved(write, whose, browser).await?;
                Ok(Proof::Done)
            }
            worth => Ok(Proof::Refused(worth)),
        }
    }

    /// Writes down that whoever has the session of this browser has shown it just now, here or to somebody whom the site trusts. It counts
    /// once `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn proved(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        browser: &Browser,
    ) -> Result<(), db::Error> {
        let hash = browser.session.as_deref().map(web::hash_token).unwrap_or_default();
        let sql = "UPDATE login_sessions SET proved_at = $4 \
                   WHERE tenant_id = $1 AND token_hash = $2 AND person_id = $3";
        let proved = write.query(sql).bind(tenant_id).bind(hash).bind(person_id).bind(self.clock.now());
        proved.execute().await.map(drop)
    }
}
