//! Key rotation and revocation: new keys for old ones, by themselves and by hand.

use db::{Connection, Write};
use kernel::Timestamp;

use super::life::{AHEAD, BEHIND, LIFE};
use super::{KeyState, Keys};
use crate::Error;

impl Keys {
    /// Lets the next key sign and retires the active one. No token is lost: the next key is known to everybody
    /// already, and the retired one stays published until its last token has run out. `immediately` does not wait
    /// until the next key has been published for half an hour.
    ///
    /// # Errors
    /// [`Error::NextKeyTooYoung`], or the database's.
    pub async fn rotate(&self, owner: &str, immediately: bool) -> Result<(), Error> {
        let mut write = self.db.write().await?;
        self.rotate_in(&mut write, owner, immediately).await?;
        Ok(write.commit().await?)
    }

    /// [`Keys::rotate`] as part of a transaction, which must not be committed after an error.
    ///
    /// # Errors
    /// [`Error::NextKeyTooYoung`], or the database's.
    pub async fn rotate_in(&self, write: &mut Write, owner: &str, immediately: bool) -> Result<(), Error> {
        let now = self.clock.now();
        self.replace(write, owner, now, if immediately { now } else { now - AHEAD }).await
    }

    /// Takes a key out of the published set at once; tokens signed with it are refused as soon as the other side
    /// has fetched the set again, so tell it in the same transaction ([`SecurityEvent::KeysChanged`]). An active key is
    /// replaced by the next one.
    ///
    /// # Errors
    /// [`Error::UnknownKey`], or the database's.
    ///
    /// [`SecurityEvent::KeysChanged`]: jwt_link::SecurityEvent::KeysChanged
    pub async fn revoke(&self, write: &mut Write, owner: &str, kid: &str) -> Result<(), Error> {
        let now = self.clock.now();
        for state in KeyState::PUBLISHED {
            let sql = "UPDATE signing_keys SET state = 'revoked', seed = '', revoked_at = $1 \
                       WHERE owner = $2 AND kid = $3 AND state = $4";
            if write.query(sql).bind(now).bind(owner).bind(kid).bind(state.as_str()).execute().await? == 0 {
                continue;
            }
            if state == KeyState::Active {
                activate_next(write, owner, now, now).await?;
            }
            if state != KeyState::Retired {
                self.insert(write, owner, KeyState::Next).await?;
            }
            return Ok(());
        }
        Err(Error::UnknownKey)
    }

    /// Rotates the keys that have become too old, and forgets those that no token can carry any more. The only
    /// query here that names no owner: it finds out which ones there is something to do for.
    ///
    /// # Errors
    /// The database's; what was done before stays done.
    pub async fn upkeep(&self) -> Result<(), Error> {
        let now = self.clock.now();
        let due = "SELECT DISTINCT owner FROM signing_keys \
                   WHERE (state = 'active' AND activated_at <= $1) OR (state = 'retired' AND retired_at <= $2)";
        let owners: Vec<String> = {
            let mut read = self.db.read().await?;
            read.query(due).bind(now - LIFE).bind(now - BEHIND).all().await?
        };
        for owner in owners {
            self.forget(&owner, now).await?;
            let mut write = self.db.write().await?;
            match self.replace(&mut write, &owner, now - LIFE, now - AHEAD).await {
                Ok(()) => write.commit().await?,
                // The next pass tries again: a next key made today must become known first.
                Err(Error::NextKeyTooYoung) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn forget(&self, owner: &str, now: Timestamp) -> Result<(), Error> {
        let sql = "DELETE FROM signing_keys WHERE owner = $1 AND state = 'retired' AND retired_at <= $2";
        let mut write = self.db.write().await?;
        write.query(sql).bind(owner).bind(now - BEHIND).execute().await?;
        Ok(write.commit().await?)
    }

    /// Retires the active key if it signs since `active_since` or longer, and lets the next one sign if it is
    /// published since `published_by` or longer. Of two replicas that do it at once, one does it.
    async fn replace(
        &self,
        write: &mut Write,
        owner: &str,
        active_since: Timestamp,
        published_by: Timestamp,
    ) -> Result<(), Error> {
        let now = self.clock.now();
        let sql = "UPDATE signing_keys SET state = 'retired', retired_at = $1 \
                   WHERE owner = $2 AND state = 'active' AND activated_at <= $3";
        if write.query(sql).bind(now).bind(owner).bind(active_since).execute().await? == 0 {
            return Ok(());
        }
        activate_next(write, owner, now, published_by).await?;
        self.insert(write, owner, KeyState::Next).await?;
        Ok(())
    }
}

async fn activate_next(
    conn: &mut Connection,
    owner: &str,
    now: Timestamp,
    published_by: Timestamp,
) -> Result<(), Error> {
    let sql = "UPDATE signing_keys SET state = 'active', activated_at = $1 \
               WHERE owner = $2 AND state = 'next' AND created_at <= $3";
    match conn.query(sql).bind(now).bind(owner).bind(published_by).execute().await? {
        0 => Err(Error::NextKeyTooYoung),
        _ => Ok(()),
    }
}
