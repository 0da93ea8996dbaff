//! The signing keys of a client: `next` (published ahead), `active` (signs), `retired` (published until no link
//! can carry it) and `revoked` (gone at once).

use std::time::Duration;

use db::Connection;
use jwt_link::{Jwk, SigningKey, limits};
use kernel::Timestamp;

use crate::{App, Client, Refusal};

/// How old an active key may become.
const LIFE: Duration = Duration::from_secs(90 * 24 * 3600);
/// How long a key is published before it signs: three times as long as key sets may be cached (`max-age` below).
const AHEAD: Duration = Duration::from_secs(30 * 60);
/// How long a key is published after its last link: as long as the longest legal link is accepted anywhere.
const BEHIND: Duration = Duration::from_secs((limits::LIFETIME + 2 * limits::LEEWAY).unsigned_abs());
/// How long others may keep our key set, in seconds.
pub(crate) const MAX_AGE_SECS: u32 = 600;

db::row! {
    /// A signing key as an administrator sees it.
    #[derive(Clone, Debug)]
    pub struct KeyInfo {
        pub kid: String,
        /// `next`, `active`, `retired` or `revoked`.
        pub state: String,
        pub created_at: Timestamp,
        pub activated_at: Option<Timestamp>,
        pub retired_at: Option<Timestamp>,
        pub revoked_at: Option<Timestamp>,
    }
}

impl App {
    /// The signing keys of a client, the newest first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn keys(&self, client: &Client) -> Result<Vec<KeyInfo>, db::Error> {
        let mut read = self.db.read().await?;
        let query = read.query(
            "SELECT kid, state, created_at, activated_at, retired_at, revoked_at FROM signing_keys \
             WHERE client_id = $1 ORDER BY created_at DESC, kid",
        );
        query.bind(&client.id).all().await
    }

    /// Lets the next key sign and retires the active one. No link is lost: the next key is known to everybody
    /// already, and the retired one stays published until its last link has run out. `immediately` does not wait
    /// until the next key has been published for half an hour.
    ///
    /// # Errors
    /// [`Refusal::NextKeyTooYoung`].
    pub async fn rotate_keys(&self, client: &Client, immediately: bool) -> Result<(), Refusal> {
        let now = self.clock.now();
        let published_by = if immediately { now } else { now - AHEAD };
        rotate(self, &client.id, now, now, published_by).await
    }

    /// Takes a key out of the published set at once; links signed with it are refused as soon as the other side
    /// has fetched the set again. An active key is replaced by the next one.
    ///
    /// # Errors
    /// [`Refusal::UnknownKey`].
    pub async fn revoke_key(&self, client: &Client, kid: &str) -> Result<(), Refusal> {
        let now = self.clock.now();
        let mut write = self.db.write().await?;
        for state in ["active", "next", "retired"] {
            let revoke = write.query(
                "UPDATE signing_keys SET state = 'revoked', seed = '', revoked_at = $4 \
                 WHERE client_id = $1 AND kid = $2 AND state = $3",
            );
            if revoke.bind(&client.id).bind(kid).bind(state).bind(now).execute().await? == 0 {
                continue;
            }
            if state == "active" {
                activate_next(&mut write, &client.id, now, now).await?;
            }
            if state != "retired" {
                insert(self, &mut write, &client.id, "next", now).await?;
            }
            return Ok(write.commit().await?);
        }
        Err(Refusal::UnknownKey)
    }
}

/// The first two keys of a new client. The next one is published from the start, so that even the first
/// rotation, or a revocation on the first day, costs nobody a link.
pub(crate) async fn create_first(
    app: &App,
    conn: &mut Connection,
    client_id: &str,
    now: Timestamp,
) -> Result<(), db::Error> {
    insert(app, conn, client_id, "active", now).await?;
    insert(app, conn, client_id, "next", now).await
}

/// The key that signs.
pub(crate) async fn active(app: &App, client_id: &str) -> Result<SigningKey, Refusal> {
    let mut read = app.db.read().await?;
    let query = read
        .query("SELECT kid, seed FROM signing_keys WHERE client_id = $1 AND state = 'active'")
        .bind(client_id);
    let (kid, seed): (String, String) = query.one().await?;
    open(app, client_id, &kid, &seed)
}

/// The keys that others may find in a link, for the published set.
pub(crate) async fn published(app: &App, client_id: &str) -> Result<Vec<Jwk>, Refusal> {
    let mut read = app.db.read().await?;
    let query = read.query(
        "SELECT kid, seed FROM signing_keys WHERE client_id = $1 AND state IN ('active', 'next', 'retired') \
         AND (retired_at IS NULL OR retired_at > $2) ORDER BY created_at, kid",
    );
    let rows: Vec<(String, String)> = query.bind(client_id).bind(app.clock.now() - BEHIND).all().await?;
    rows.iter().map(|(kid, seed)| Ok(open(app, client_id, kid, seed)?.public_jwk())).collect()
}

/// Whether this installation's secret key is the one that sealed the signing keys; told at start, not at the
/// first tap of an employee.
pub(crate) async fn can_be_opened(app: &App) -> Result<(), Refusal> {
    let mut read = app.db.read().await?;
    let query = read.query("SELECT client_id, kid, seed FROM signing_keys WHERE state = 'active' LIMIT 1");
    match query.optional::<(String, String, String)>().await? {
        Some((client_id, kid, seed)) => open(app, &client_id, &kid, &seed).map(drop),
        None => Ok(()),
    }
}

/// Rotates the keys that have become too old, and forgets those that no link can carry any more.
pub(crate) async fn upkeep(app: &App) -> Result<(), Refusal> {
    let now = app.clock.now();
    let due = "SELECT DISTINCT client_id FROM signing_keys \
               WHERE (state = 'active' AND activated_at <= $1) OR (state = 'retired' AND retired_at <= $2)";
    let clients: Vec<String> = {
        let mut read = app.db.read().await?;
        read.query(due).bind(now - LIFE).bind(now - BEHIND).all().await?
    };
    for client_id in clients {
        forget(app, &client_id, now).await?;
        match rotate(app, &client_id, now, now - LIFE, now - AHEAD).await {
            // The next pass tries again: a next key made today must become known first.
            Ok(()) | Err(Refusal::NextKeyTooYoung) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn forget(app: &App, client_id: &str, now: Timestamp) -> Result<(), Refusal> {
    let mut write = app.db.write().await?;
    write
        .query("DELETE FROM signing_keys WHERE client_id = $1 AND state = 'retired' AND retired_at <= $2")
        .bind(client_id)
        .bind(now - BEHIND)
        .execute()
        .await?;
    Ok(write.commit().await?)
}

/// Retires the active key if it signs since `active_since` or longer, and lets the next one sign if it is
/// published since `published_by` or longer. Of two replicas that do it at once, one does it.
async fn rotate(
    app: &App,
    client_id: &str,
    now: Timestamp,
    active_since: Timestamp,
    published_by: Timestamp,
) -> Result<(), Refusal> {
    let mut write = app.db.write().await?;
    let retire = write.query(
        "UPDATE signing_keys SET state = 'retired', retired_at = $2 \
         WHERE client_id = $1 AND state = 'active' AND activated_at <= $3",
    );
    if retire.bind(client_id).bind(now).bind(active_since).execute().await? == 0 {
        return Ok(());
    }
    activate_next(&mut write, client_id, now, published_by).await?;
    insert(app, &mut write, client_id, "next", now).await?;
    Ok(write.commit().await?)
}

async fn activate_next(
    conn: &mut Connection,
    client_id: &str,
    now: Timestamp,
    published_by: Timestamp,
) -> Result<(), Refusal> {
    let activate = conn.query(
        "UPDATE signing_keys SET state = 'active', activated_at = $2 \
         WHERE client_id = $1 AND state = 'next' AND created_at <= $3",
    );
    match activate.bind(client_id).bind(now).bind(published_by).execute().await? {
        0 => Err(Refusal::NextKeyTooYoung),
        _ => Ok(()),
    }
}

async fn insert(
    app: &App,
    conn: &mut Connection,
    client_id: &str,
    state: &'static str,
    now: Timestamp,
) -> Result<(), db::Error> {
    let seed = app.rng.bytes::<32>();
    let key = SigningKey::ed25519_from_seed(&seed);
    let sealed = app.settings.secret_key.seal(&seed, &context(client_id, key.key_id()), &app.rng);
    let activated_at = (state == "active").then_some(now);
    let insert = conn.query(
        "INSERT INTO signing_keys (client_id, kid, state, seed, created_at, activated_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    );
    let insert =
        insert.bind(client_id).bind(key.key_id()).bind(state).bind(sealed).bind(now).bind(activated_at);
    insert.execute().await.map(drop)
}

fn open(app: &App, client_id: &str, kid: &str, sealed: &str) -> Result<SigningKey, Refusal> {
    let seed =
        app.settings.secret_key.open(sealed, &context(client_id, kid)).ok_or(Refusal::SealedElsewhere)?;
    let seed = <[u8; 32]>::try_from(seed).map_err(|_| Refusal::SealedElsewhere)?;
    Ok(SigningKey::ed25519_from_seed(&seed))
}

/// What a sealed key belongs to: moved into another client's row it does not open.
fn context(client_id: &str, kid: &str) -> String {
    format!("{client_id}/{kid}")
}
