//! Links that came by GET and wait for "Continue as …?". Only a link that passed every check gets here, so nobody
//! but the issuers can fill the table.

use std::time::Duration;

use http::HeaderMap;
use jwt_link::{LinkClaims, limits};
use kernel::Timestamp;
use web::{cookie, hash_token, new_token};

use crate::App;
use crate::accounts::Account;

pub(crate) const PENDING: &str = "__Host-pending";
/// Longer than any link lives.
pub(crate) const KEPT: Duration = Duration::from_secs(600);

/// Keeps a link and answers the value of the cookie that finds it again.
pub(crate) async fn keep(
    app: &App,
    account: &Account,
    claims: &LinkClaims,
    jwt: &str,
) -> Result<String, db::Error> {
    let id = new_token(&app.rng);
    let sql = "INSERT INTO pending_links (account_id, id_hash, jwt, expires_at) VALUES ($1, $2, $3, $4)";
    let expires_at = Timestamp::from_secs(claims.exp.saturating_add(limits::LEEWAY));
    let mut write = app.db.write().await?;
    write.query(sql).bind(&account.id).bind(hash_token(&id)).bind(jwt).bind(expires_at).execute().await?;
    write.commit().await?;
    Ok(format!("{}.{id}", account.id))
}

/// The waiting link of this browser, with the account login slug it is for.
pub(crate) async fn find(app: &App, headers: &HeaderMap) -> Result<Option<(String, String)>, db::Error> {
    let Some((account_id, id)) = cookie::get(headers, PENDING).and_then(|value| value.split_once('.')) else {
        return Ok(None);
    };
    let sql = "SELECT a.slug, p.jwt FROM pending_links p JOIN accounts a ON a.id = p.account_id \
               WHERE p.account_id = $1 AND p.id_hash = $2";
    app.db.read().await?.query(sql).bind(account_id).bind(hash_token(id)).optional().await
}

/// Forgets the waiting link of this browser: it was redeemed.
pub(crate) async fn forget(app: &App, headers: &HeaderMap) -> Result<(), db::Error> {
    if let Some((account_id, id)) = cookie::get(headers, PENDING).and_then(|value| value.split_once('.')) {
        let mut write = app.db.write().await?;
        let sql = "DELETE FROM pending_links WHERE account_id = $1 AND id_hash = $2";
        write.query(sql).bind(account_id).bind(hash_token(id)).execute().await?;
        write.commit().await?;
    }
    Ok(())
}
