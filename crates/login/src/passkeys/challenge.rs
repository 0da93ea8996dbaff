//! What a passkey signs so that nobody can send its answer a second time (challenge, nonce, replay). It is made of its time and our key,
//! so that a page with one costs no row; only one that was answered is kept, until it has run out.

use std::time::Duration;

use db::Write;
use kernel::Timestamp;

use crate::Login;

/// How long somebody may look for their security key.
const LASTS: Duration = Duration::from_secs(10 * 60);

/// What it is good for: an answer to the one is none to the other.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose<'a> {
    /// A new passkey of this person.
    Add(&'a str),
    Show,
}

impl Login {
    pub(super) fn new_challenge(&self, tenant_id: &str, purpose: Purpose<'_>) -> String {
        let (nonce, made_at) = (web::new_code(&self.rng), self.clock.now());
        let mac = self.challenge_mac(tenant_id, purpose, (&nonce, made_at));
        format!("{nonce}.{}.{mac}", made_at.as_millis())
    }

    /// Whether it is one of ours and has not run out.
    pub(super) fn is_challenge(&self, tenant_id: &str, purpose: Purpose<'_>, challenge: &str) -> bool {
        self.made_at(tenant_id, purpose, challenge).is_some_and(|made_at| {
            let now = self.clock.now();
            made_at <= now && now.since(made_at) < LASTS
        })
    }

    /// Uses up a challenge, or what somebody brings back whom the site has sent elsewhere: it works once. The guard, one statement: of many
    /// who answer at once, one does. It is remembered for ten minutes, and whoever calls this takes none that is older. It counts once
    /// `write` is committed.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn use_once(&self, write: &mut Write, tenant_id: &str, token: &str) -> Result<bool, db::Error> {
        let sql = "INSERT INTO login_challenges (tenant_id, token_hash, expires_at) VALUES ($1, $2, $3) \
                   ON CONFLICT DO NOTHING";
        let expires_at = self.clock.now() + LASTS;
        let used = write.query(sql).bind(tenant_id).bind(web::hash_token(token)).bind(expires_at);
        Ok(used.execute().await? == 1)
    }

    fn made_at(&self, tenant_id: &str, purpose: Purpose<'_>, challenge: &str) -> Option<Timestamp> {
        let (nonce, rest) = challenge.split_once('.')?;
        let (millis, mac) = rest.split_once('.')?;
        let made_at = Timestamp::from_millis(millis.parse().ok()?);
        // Spelt as we spell it: else there would be several of one.
        let same = self.challenge_mac(tenant_id, purpose, (nonce, made_at)) == mac
            && millis == made_at.as_millis().to_string();
        same.then_some(made_at)
    }

    fn challenge_mac(&self, tenant_id: &str, purpose: Purpose<'_>, (nonce, at): (&str, Timestamp)) -> String {
        let (what, person_id) = match purpose {
            Purpose::Add(person_id) => ("add", person_id),
            Purpose::Show => ("show", ""),
        };
        self.secret_key.token_of(&[
            "challenge",
            what,
            tenant_id,
            person_id,
            nonce,
            &at.as_millis().to_string(),
        ])
    }
}
