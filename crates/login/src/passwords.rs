//! The passwords that stand. They are here and not beside the names because a session opens only while the hash that
//! was verified stands: both are to be in one place.

pub(crate) mod chosen;

use std::fmt;

use db::{Connection, Write};
use kernel::Rng;

use crate::Login;
use crate::addresses::stored::forget_addresses;
use crate::hashing::hash_now;
use crate::tickets::stored::{end_tickets, forget_all};

/// A megabyte of password would only keep the hashing busy.
pub const PASSWORD_BYTES: usize = 1000;

/// What is stored of a password: a PHC string of Argon2id.
#[derive(Clone)]
pub struct HashedPassword(pub(crate) String);

impl HashedPassword {
    /// Hashes a password on the thread that asks, for tens of milliseconds: what serves pages takes [`Login::hash`]. `None` when it is
    /// empty or has more than [`PASSWORD_BYTES`].
    pub fn new(password: &str, rng: &Rng) -> Option<Self> {
        has_a_length(password).then(|| Self(hash_now(password, &rng.bytes())))
    }
}

/// Without the hash, which would be something to guess at for whoever reads a log.
impl fmt::Debug for HashedPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HashedPassword")
    }
}

fn has_a_length(password: &str) -> bool {
    (1..=PASSWORD_BYTES).contains(&password.len())
}

impl Login {
    /// Hashes a password, for [`Login::set_password`]. `None` when it is empty or has more than [`PASSWORD_BYTES`].
    pub async fn hash(&self, password: &str) -> Option<HashedPassword> {
        if !has_a_length(password) {
            return None;
        }
        Some(HashedPassword(self.hashing.hash(password, &self.rng).await))
    }

    /// Gives somebody a password and ends whatever was opened with the one before, and what another could be chosen with: it may be
    /// changed because somebody else knows it.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn set_password(
        &self,
        write: &mut Write,
        tenant_id: &str,
        person_id: &str,
        password: &HashedPassword,
    ) -> Result<(), db::Error> {
        // Before the password, in the order of a ticket that is used.
        end_tickets(write, tenant_id, person_id).await?;
        let sql = "INSERT INTO login_passwords (tenant_id, person_id, hash) VALUES ($1, $2, $3) \
                   ON CONFLICT (tenant_id, person_id) DO UPDATE SET hash = excluded.hash";
        write.query(sql).bind(tenant_id).bind(person_id).bind(&password.0).execute().await?;
        self.end_all(write, tenant_id, person_id).await
    }

    /// Forgets somebody who is deleted: no password, no second factor, no session, no known browser.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn forget(&self, write: &mut Write, tenant_id: &str, person_id: &str) -> Result<(), db::Error> {
        forget_all(write, tenant_id, person_id).await?;
        self.reset_factors(write, tenant_id, person_id).await?;
        // Before the sessions: a sign-in on its way holds this row until its session can be seen and ended.
        let sql = "DELETE FROM login_passwords WHERE tenant_id = $1 AND person_id = $2";
        write.query(sql).bind(tenant_id).bind(person_id).execute().await?;
        self.end_all(write, tenant_id, person_id).await?;
        forget_addresses(write, tenant_id, person_id).await
    }
}

pub(crate) async fn hash_of(
    conn: &mut Connection,
    tenant_id: &str,
    person_id: &str,
) -> Result<Option<String>, db::Error> {
    let sql = "SELECT hash FROM login_passwords WHERE tenant_id = $1 AND person_id = $2 AND hash <> ''";
    conn.query(sql).bind(tenant_id).bind(person_id).optional().await
}

/// The guard: whether this hash stands, and it stands until the transaction ends. An update and not a SELECT: on
/// PostgreSQL it holds the row, waits for whoever is changing it, and then sees their change.
pub(crate) async fn still_stands(
    write: &mut Write,
    tenant_id: &str,
    person_id: &str,
    hash: &str,
) -> Result<bool, db::Error> {
    let sql = "UPDATE login_passwords SET hash = hash WHERE tenant_id = $1 AND person_id = $2 AND hash = $3";
    Ok(write.query(sql).bind(tenant_id).bind(person_id).bind(hash).execute().await? == 1)
}

/// Holds the row of somebody until the transaction ends. Whoever ends several sessions of theirs does this first, as a
/// sign-in does; somebody without a password has no sign-in. Says whether there is a row: nobody who was deleted meanwhile has one.
pub(crate) async fn hold(write: &mut Write, tenant_id: &str, person_id: &str) -> Result<bool, db::Error> {
    let sql = "UPDATE login_passwords SET hash = hash WHERE tenant_id = $1 AND person_id = $2";
    Ok(write.query(sql).bind(tenant_id).bind(person_id).execute().await? == 1)
}

/// The same for whoever somebody else vouches for, who may have none: a row without a hash, which no password fits, so that whoever ends
/// their sessions, or looks whether they are there, meets it.
pub(crate) async fn hold_or_make(
    write: &mut Write,
    tenant_id: &str,
    person_id: &str,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO login_passwords (tenant_id, person_id, hash) VALUES ($1, $2, '') \
               ON CONFLICT (tenant_id, person_id) DO UPDATE SET hash = login_passwords.hash";
    write.query(sql).bind(tenant_id).bind(person_id).execute().await.map(drop)
}
