//! Links that came by GET and wait for "Continue as …?". Only a link that passed every check gets here, so nobody
//! but the issuers can fill the table, and each link waits once: for the browser that showed it last.
//!
//! The token is sealed with a key that is in that browser's cookie alone: who reads the table, or a backup of it,
//! signs nobody on.

use std::time::Duration;

use http::HeaderMap;
use jwt_link::{LinkClaims, limits};
use kernel::Timestamp;
use web::{SecretKey, cookie, hash_token, new_token};

use crate::App;
use crate::accounts::Account;
use crate::planner::{ClientKey, PlannerId};

pub(crate) const PENDING: &str = "__Host-pending";
/// Longer than any link lives.
pub(crate) const KEPT: Duration = Duration::from_secs(600);

/// What the cookie holds, `{account_id}.{key}`: where the link waits, and what opens it.
struct Waiting<'a> {
    account_id: &'a str,
    key: &'a str,
}

impl<'a> Waiting<'a> {
    fn of(headers: &'a HeaderMap) -> Option<Self> {
        let (account_id, key) = cookie::get(headers, PENDING)?.split_once('.')?;
        Some(Self { account_id, key })
    }

    /// The database knows the link by it; it opens nothing.
    fn id_hash(&self) -> String {
        hash_token(self.key)
    }
}

/// Keeps a link and answers the value of the cookie that finds it again.
pub(crate) async fn keep(
    app: &App,
    account: &Account,
    claims: &LinkClaims,
    jwt: &str,
) -> web::Result<String> {
    let key = new_token(&app.rng);
    let waiting = Waiting { account_id: &account.id, key: &key };
    let sealed = SecretKey::from_text(&key)?.seal(jwt.as_bytes(), &account.id, &app.rng);
    let sql = "INSERT INTO pending_links (account_id, jti, id_hash, sealed, expires_at) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (account_id, jti) DO UPDATE SET id_hash = excluded.id_hash, sealed = excluded.sealed";
    let expires_at = Timestamp::from_secs(claims.exp.saturating_add(limits::LEEWAY));
    let mut write = app.db.write().await?;
    write
        .query(sql)
        .bind(&account.id)
        .bind(&claims.jti)
        .bind(waiting.id_hash())
        .bind(sealed)
        .bind(expires_at)
        .execute()
        .await?;
    write.commit().await?;
    Ok(format!("{}.{key}", account.id))
}

/// A link that waits, and whose it is.
pub(crate) struct PendingLink {
    /// That the account is connected to; whoever is connected to none redeems nothing.
    pub(crate) planner: PlannerId,
    /// The account login slug.
    pub(crate) slug: String,
    pub(crate) jwt: String,
}

/// The waiting link of this browser.
pub(crate) async fn find(app: &App, headers: &HeaderMap) -> Result<Option<PendingLink>, db::Error> {
    let Some(waiting) = Waiting::of(headers) else { return Ok(None) };
    let Ok(key) = SecretKey::from_text(waiting.key) else { return Ok(None) };
    let sql = "SELECT a.slug, c.client, p.sealed FROM pending_links p JOIN accounts a ON a.id = p.account_id \
               LEFT JOIN connections c ON c.account_id = p.account_id \
               WHERE p.account_id = $1 AND p.id_hash = $2";
    let mut read = app.db.read().await?;
    let found = read.query(sql).bind(waiting.account_id).bind(waiting.id_hash());
    let found = found.optional::<(String, Option<ClientKey>, String)>().await?;
    Ok(found.and_then(|(slug, client, sealed)| {
        let planner = client.map_or(PlannerId::FIRST, |client| client.planner);
        let jwt = String::from_utf8(key.open(&sealed, waiting.account_id)?).ok()?;
        Some(PendingLink { planner, slug, jwt })
    }))
}

/// Forgets the waiting link of this browser, if there is one: it was redeemed, or is worth nothing any more.
pub(crate) async fn forget(app: &App, headers: &HeaderMap) -> Result<(), db::Error> {
    let Some(waiting) = Waiting::of(headers) else { return Ok(()) };
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM pending_links WHERE account_id = $1 AND id_hash = $2";
    write.query(sql).bind(waiting.account_id).bind(waiting.id_hash()).execute().await?;
    write.commit().await
}
