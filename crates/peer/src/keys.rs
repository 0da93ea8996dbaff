//! The signing keys of an owner (a client of CrewPlanner, or MobieTrain itself): `next` (published ahead), `active`
//! (signs), `retired` (published until no token can carry it) and `revoked` (gone at once).

use std::sync::Arc;
use std::time::Duration;

use db::{Connection, Db};
use jwt_link::{Jwk, SigningKey};
use kernel::{Clock, Rng, Timestamp};
use web::SecretKey;

pub use state::KeyState;

use life::{AHEAD, BEHIND};

use crate::Error;

mod life;
mod rotation;
mod state;

db::row! {
    /// A signing key as an administrator sees it.
    #[derive(Clone, Debug)]
    pub struct KeyInfo {
        pub kid: String,
        pub state: KeyState,
        pub created_at: Timestamp,
        pub activated_at: Option<Timestamp>,
        pub retired_at: Option<Timestamp>,
        pub revoked_at: Option<Timestamp>,
    }
}

/// The signing keys of every owner in this database, sealed with the installation's secret key.
pub struct Keys {
    db: Db,
    clock: Clock,
    rng: Rng,
    secret_key: Arc<SecretKey>,
}

impl Keys {
    /// How long others may keep our key set, in seconds: for `Cache-Control: max-age`.
    pub const MAX_AGE_SECS: u32 = 600;
    /// How long a key is published before it signs.
    pub const AHEAD: Duration = AHEAD;
    /// How long a retired key is published: as long as a token may carry it.
    pub const BEHIND: Duration = BEHIND;

    pub(crate) fn new(db: Db, clock: Clock, rng: Rng, secret_key: Arc<SecretKey>) -> Self {
        Self { db, clock, rng, secret_key }
    }

    /// The first two keys of a new owner. The next one is published from the start, so that even the first
    /// rotation, or a revocation on the first day, costs nobody a link.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn create_first(&self, conn: &mut Connection, owner: &str) -> Result<(), db::Error> {
        self.insert(conn, owner, KeyState::Active).await?;
        self.insert(conn, owner, KeyState::Next).await.map(drop)
    }

    /// Makes the first two keys unless the owner has some. Of two replicas that do it at once, one does it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn ensure(&self, owner: &str) -> Result<(), db::Error> {
        let has = "SELECT kid FROM signing_keys WHERE owner = $1 AND state = 'active'";
        if self.db.read().await?.query(has).bind(owner).optional::<String>().await?.is_some() {
            return Ok(());
        }
        let mut write = self.db.write().await?;
        if self.insert(&mut write, owner, KeyState::Active).await? {
            self.insert(&mut write, owner, KeyState::Next).await?;
        }
        write.commit().await
    }

    /// The signing keys of an owner, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(&self, owner: &str) -> Result<Vec<KeyInfo>, db::Error> {
        let sql = "SELECT kid, state, created_at, activated_at, retired_at, revoked_at FROM signing_keys \
                   WHERE owner = $1 ORDER BY created_at DESC, kid";
        self.db.read().await?.query(sql).bind(owner).all().await
    }

    /// The key that signs.
    ///
    /// # Errors
    /// [`Error::NoKey`], [`Error::SealedElsewhere`], or the database's.
    pub async fn active(&self, owner: &str) -> Result<SigningKey, Error> {
        let sql = "SELECT kid, seed FROM signing_keys WHERE owner = $1 AND state = 'active'";
        let row = self.db.read().await?.query(sql).bind(owner).optional::<(String, String)>().await?;
        let (kid, seed) = row.ok_or(Error::NoKey)?;
        self.open(owner, &kid, &seed)
    }

    /// The keys that others may find in a token, for the published set.
    ///
    /// # Errors
    /// [`Error::SealedElsewhere`], or the database's.
    pub async fn published(&self, owner: &str) -> Result<Vec<Jwk>, Error> {
        let sql = "SELECT kid, seed FROM signing_keys WHERE owner = $1 AND state IN ('active', 'next', 'retired') \
                   AND (retired_at IS NULL OR retired_at > $2) ORDER BY created_at, kid";
        let mut read = self.db.read().await?;
        let rows: Vec<(String, String)> =
            read.query(sql).bind(owner).bind(self.clock.now() - BEHIND).all().await?;
        rows.iter().map(|(kid, seed)| Ok(self.open(owner, kid, seed)?.public_jwk())).collect()
    }

    /// Whether this installation's secret key is the one that sealed the signing keys; told at start, not at the
    /// first tap of an employee.
    ///
    /// # Errors
    /// [`Error::SealedElsewhere`], or the database's.
    pub async fn can_be_opened(&self) -> Result<(), Error> {
        let sql = "SELECT owner, kid, seed FROM signing_keys WHERE state = 'active' LIMIT 1";
        match self.db.read().await?.query(sql).optional::<(String, String, String)>().await? {
            Some((owner, kid, seed)) => self.open(&owner, &kid, &seed).map(drop),
            None => Ok(()),
        }
    }

    /// Says whether it is in; not when the owner has one in this state already.
    async fn insert(&self, conn: &mut Connection, owner: &str, state: KeyState) -> Result<bool, db::Error> {
        let now = self.clock.now();
        let seed = self.rng.bytes::<32>();
        let key = SigningKey::ed25519_from_seed(&seed);
        let sealed = self.secret_key.seal(&seed, &context(owner, key.key_id()), &self.rng);
        let activated_at = (state == KeyState::Active).then_some(now);
        let sql = "INSERT INTO signing_keys (owner, kid, state, seed, created_at, activated_at) \
                   VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
        let inserted = conn
            .query(sql)
            .bind(owner)
            .bind(key.key_id())
            .bind(state.as_str())
            .bind(sealed)
            .bind(now)
            .bind(activated_at)
            .execute()
            .await?;
        Ok(inserted == 1)
    }

    fn open(&self, owner: &str, kid: &str, sealed: &str) -> Result<SigningKey, Error> {
        let seed = self.secret_key.open(sealed, &context(owner, kid)).ok_or(Error::SealedElsewhere)?;
        let seed = <[u8; 32]>::try_from(seed).map_err(|_| Error::SealedElsewhere)?;
        Ok(SigningKey::ed25519_from_seed(&seed))
    }
}

/// What a sealed key belongs to: moved into another owner's row it does not open.
fn context(owner: &str, kid: &str) -> String {
    format!("{owner}/{kid}")
}
