//! Passkeys (WebAuthn, FIDO2): something that somebody has, which has verified them, so that it counts as both factors and needs no
//! name. The browser hands over the public key and the authenticator's words apart, so no CBOR is read; where an authenticator comes
//! from is not asked (attestation "none").

mod challenge;
mod key;
mod said;

use db::{Connection, Write};
use kernel::Timestamp;
use serde::Deserialize;

use crate::Login;
use crate::factors::Worth;
use crate::passwords::hold;
use challenge::Purpose;
use said::{decoded, encoded};

pub use said::{Party, Said};

/// How many somebody may have.
const MOST: usize = 20;
/// Characters of a name.
const NAME: usize = 60;

db::row! {
    /// A passkey, as its person sees it.
    #[derive(Clone, Debug)]
    pub struct Passkey {
        pub credential_id: String,
        pub name: String,
        pub added_at: Timestamp,
        pub last_used_at: Option<Timestamp>,
    }
}

/// What a page asks the browser's authenticator with; all of it for a script, in base64url.
pub struct Ask {
    pub challenge: String,
    /// The person, as the authenticator keeps them: an id that says nothing.
    pub person: String,
    /// Credentials that this person has.
    pub credentials: Vec<String>,
}

/// A new passkey, as a form brings it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewPasskey {
    pub name: String,
    pub public_key: String,
    #[serde(flatten)]
    pub said: Said,
}

/// A passkey that somebody shows, as a form brings it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Assertion {
    pub signature: String,
    pub user_handle: String,
    #[serde(flatten)]
    pub said: Said,
}

/// Whose passkey was shown, and what that is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub person_id: String,
    pub worth: Worth,
}

db::row! {
    struct Stored {
        person_id: String,
        public_key: String,
    }
}

impl Login {
    /// Asks for a new passkey of somebody.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn ask_new_passkey(
        &self,
        conn: &mut Connection,
        (tenant_id, person_id): (&str, &str),
    ) -> Result<Ask, db::Error> {
        let credentials = of(conn, (tenant_id, person_id)).await?;
        let challenge = self.new_challenge(tenant_id, Purpose::Add(person_id));
        Ok(Ask {
            challenge: encoded(challenge.as_bytes()),
            person: encoded(person_id.as_bytes()),
            credentials: credentials.into_iter().map(|passkey| passkey.credential_id).collect(),
        })
    }

    /// Asks for any passkey that the browser has for this site.
    pub fn ask_passkey(&self, tenant_id: &str) -> Ask {
        let challenge = self.new_challenge(tenant_id, Purpose::Show);
        Ask { challenge: encoded(challenge.as_bytes()), person: String::new(), credentials: Vec::new() }
    }

    /// Adds a passkey; says whether it did, and recovery codes for whoever has none.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn add_passkey(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        (party, new): (Party<'_>, &NewPasskey),
    ) -> Result<Option<Vec<String>>, db::Error> {
        let purpose = Purpose::Add(person_id);
        let made = made(party, new).filter(|(challenge, _)| self.is_challenge(tenant_id, purpose, challenge));
        let Some((challenge, sign_count)) = made else { return Ok(None) };
        if !hold(write, tenant_id, person_id).await?
            || of(write, (tenant_id, person_id)).await?.len() >= MOST
            || !self.use_once(write, tenant_id, &challenge).await?
            || !self.insert(write, (tenant_id, person_id), (new, sign_count)).await?
        {
            return Ok(None);
        }
        self.first_recovery_codes(write, (tenant_id, person_id)).await.map(Some)
    }

    async fn insert(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        (new, sign_count): (&NewPasskey, u32),
    ) -> Result<bool, db::Error> {
        let sql = "INSERT INTO login_passkeys \
                   (tenant_id, credential_id, person_id, name, public_key, sign_count, added_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
        let added = write
            .query(sql)
            .bind(tenant_id)
            .bind(&new.said.id)
            .bind(person_id)
            .bind(named(&new.name))
            .bind(&new.public_key)
            .bind(i64::from(sign_count))
            .bind(self.clock.now());
        Ok(added.execute().await? == 1)
    }

    /// Takes a passkey that somebody shows: whose it is, and what it is worth. `None` when it is nobody's.
    pub(crate) async fn take_passkey(
        &self,
        write: &mut Write,
        tenant_id: &str,
        (party, shown): (Party<'_>, &Assertion),
    ) -> Result<Option<Owner>, db::Error> {
        let sql =
            "SELECT person_id, public_key FROM login_passkeys WHERE tenant_id = $1 AND credential_id = $2";
        let stored = write.query(sql).bind(tenant_id).bind(&shown.said.id).optional::<Stored>().await?;
        let Some(Stored { person_id, public_key }) = stored else { return Ok(None) };
        let owner = |worth| Ok(Some(Owner { person_id: person_id.clone(), worth }));
        let Some((challenge, sign_count)) = self.read(tenant_id, (party, shown), (&person_id, &public_key))
        else {
            return owner(Worth::Wrong);
        };
        hold(write, tenant_id, &person_id).await?;
        if !self.use_once(write, tenant_id, &challenge).await? {
            return owner(Worth::Replayed);
        }
        let counts = self.count(write, (tenant_id, &shown.said.id), sign_count).await?;
        owner(if counts { Worth::Right } else { Worth::Cloned })
    }

    /// Writes down what the authenticator counts. The guard, one statement: two that count alike are two copies of one authenticator. Many
    /// count nothing at all.
    async fn count(
        &self,
        write: &mut Write,
        (tenant_id, credential_id): (&str, &str),
        sign_count: u32,
    ) -> Result<bool, db::Error> {
        let sql = "UPDATE login_passkeys SET sign_count = $3, last_used_at = $4 \
                   WHERE tenant_id = $1 AND credential_id = $2 AND (sign_count < $3 OR (sign_count = 0 AND $3 = 0))";
        let counted = write.query(sql).bind(tenant_id).bind(credential_id).bind(i64::from(sign_count));
        Ok(counted.bind(self.clock.now()).execute().await? == 1)
    }

    /// What was answered, and what the authenticator counts, if all of it is right and signed with this key.
    fn read(
        &self,
        tenant_id: &str,
        (party, shown): (Party<'_>, &Assertion),
        (person_id, public_key): (&str, &str),
    ) -> Option<(String, u32)> {
        let challenge = shown.said.challenge(party, "webauthn.get")?;
        let data = shown.said.authenticator(party)?;
        let signed = shown.said.signed(&data)?;
        let is_right = self.is_challenge(tenant_id, Purpose::Show, &challenge)
            && decoded(&shown.user_handle)? == person_id.as_bytes()
            && key::has_signed(&decoded(public_key)?, &signed, &decoded(&shown.signature)?);
        is_right.then_some((challenge, data.sign_count))
    }

    /// Takes a passkey of somebody away; with the last factor go the recovery codes. Says whether there was one.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn remove_passkey(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        credential_id: &str,
    ) -> Result<bool, db::Error> {
        hold(write, tenant_id, person_id).await?;
        let sql = "DELETE FROM login_passkeys WHERE tenant_id = $1 AND credential_id = $2 AND person_id = $3";
        let removed = write.query(sql).bind(tenant_id).bind(credential_id).bind(person_id);
        let removed = removed.execute().await? == 1;
        self.end_codes_without_factor(write, (tenant_id, person_id)).await?;
        Ok(removed)
    }

    /// Gives a passkey of somebody another name; that it is gone is as well.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn rename_passkey(
        &self,
        write: &mut Write,
        (tenant_id, person_id): (&str, &str),
        (credential_id, name): (&str, &str),
    ) -> Result<(), db::Error> {
        let sql = "UPDATE login_passkeys SET name = $4 \
                   WHERE tenant_id = $1 AND credential_id = $2 AND person_id = $3";
        let renamed = write.query(sql).bind(tenant_id).bind(credential_id).bind(person_id).bind(named(name));
        renamed.execute().await.map(drop)
    }
}

/// Those of somebody, the newest first.
pub(crate) async fn of(
    conn: &mut Connection,
    (tenant_id, person_id): (&str, &str),
) -> Result<Vec<Passkey>, db::Error> {
    let sql = "SELECT credential_id, name, added_at, last_used_at FROM login_passkeys \
               WHERE tenant_id = $1 AND person_id = $2 ORDER BY added_at DESC, credential_id";
    conn.query(sql).bind(tenant_id).bind(person_id).all().await
}

pub(crate) async fn remove_all(
    write: &mut Write,
    (tenant_id, person_id): (&str, &str),
) -> Result<(), db::Error> {
    let sql = "DELETE FROM login_passkeys WHERE tenant_id = $1 AND person_id = $2";
    write.query(sql).bind(tenant_id).bind(person_id).execute().await.map(drop)
}

/// What was answered, and what the authenticator counts, if this site was asked for it and its key is that of the authenticator.
fn made(party: Party<'_>, new: &NewPasskey) -> Option<(String, u32)> {
    let challenge = new.said.challenge(party, "webauthn.create")?;
    let data = new.said.authenticator(party)?;
    let (id, said) = data.credential()?;
    let is_right = encoded(id) == new.said.id && key::is_of(&decoded(&new.public_key)?, said);
    is_right.then_some((challenge, data.sign_count))
}

/// A name that can be shown, whatever was typed; empty when nothing of it can.
fn named(typed: &str) -> String {
    kernel::text::name(typed, NAME).unwrap_or_default()
}
