//! The signing keys of a client: `next` (published ahead), `active` (signs), `retired` (published until no link
//! can carry it) and `revoked` (gone at once).

use std::time::Duration;

use db::Connection;
use jwt_link::{Jwk, SigningKey, limits};
use kernel::Timestamp;

use crate::{App, Client, Refusal};

mod rotation;

pub(crate) use rotation::upkeep;

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
