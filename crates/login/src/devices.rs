//! Browsers that have signed somebody in before.

use std::time::Duration;

use db::Connection;
use kernel::{Rng, Timestamp};

use crate::KEPT;

/// The cookie of a browser that has signed somebody in. It signs nobody in by itself.
pub(crate) const DEVICE_COOKIE: &str = "__Host-known";
/// As long as browsers keep a cookie at most (RFC 6265bis §5.5); counted from the last sign-in.
pub(crate) const DEVICE_AGE: Duration = Duration::from_secs(400 * 24 * 3600);

/// Whether this very person has signed in with the device of this hash. Another person's does not count, or everybody
/// who has a password could have a bucket of their own for guessing at everybody else's.
pub(crate) async fn is_known(
    conn: &mut Connection,
    tenant_id: &str,
    person_id: &str,
    hash: &str,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "SELECT 1 FROM login_devices \
               WHERE tenant_id = $1 AND person_id = $2 AND token_hash = $3 AND last_used_at > $4";
    let found = conn
        .query(sql)
        .bind(tenant_id)
        .bind(person_id)
        .bind(hash)
        .bind(now - DEVICE_AGE)
        .optional::<i64>()
        .await?;
    Ok(found.is_some())
}

/// Remembers the browser for the person and answers its token: the one it has, so that several people who share it stay
/// known in it; but only one that we made, or somebody could plant a token of their own choice and have a bucket of
/// their own later.
pub(crate) async fn remember(
    conn: &mut Connection,
    rng: &Rng,
    tenant_id: &str,
    person_id: &str,
    had: Option<&str>,
    now: Timestamp,
) -> Result<String, db::Error> {
    let token = match had {
        Some(token) if is_ours(conn, tenant_id, token).await? => token.to_owned(),
        _ => web::new_token(rng),
    };
    let hash = web::hash_token(&token);
    let too_many = "SELECT token_hash FROM login_devices \
        WHERE tenant_id = $1 AND person_id = $2 AND token_hash <> $3 AND token_hash NOT IN \
        (SELECT token_hash FROM login_devices WHERE tenant_id = $1 AND person_id = $2 AND token_hash <> $3 \
         ORDER BY last_used_at DESC, token_hash LIMIT $4)";
    let too_many =
        conn.query(too_many).bind(tenant_id).bind(person_id).bind(&hash).bind(KEPT - 1).all().await?;
    forget_each(conn, tenant_id, person_id, too_many).await?;
    let insert = "INSERT INTO login_devices (tenant_id, person_id, token_hash, last_used_at) \
        VALUES ($1, $2, $3, $4) \
        ON CONFLICT (tenant_id, person_id, token_hash) DO UPDATE SET last_used_at = excluded.last_used_at";
    conn.query(insert).bind(tenant_id).bind(person_id).bind(hash).bind(now).execute().await?;
    Ok(token)
}

/// In one order, like sessions.
pub(crate) async fn forget_each(
    conn: &mut Connection,
    tenant_id: &str,
    person_id: &str,
    mut hashes: Vec<String>,
) -> Result<(), db::Error> {
    hashes.sort();
    for hash in hashes {
        let sql = "DELETE FROM login_devices WHERE tenant_id = $1 AND person_id = $2 AND token_hash = $3";
        conn.query(sql).bind(tenant_id).bind(person_id).bind(hash).execute().await?;
    }
    Ok(())
}

async fn is_ours(conn: &mut Connection, tenant_id: &str, token: &str) -> Result<bool, db::Error> {
    let sql = "SELECT 1 FROM login_devices WHERE tenant_id = $1 AND token_hash = $2 LIMIT 1";
    let found = conn.query(sql).bind(tenant_id).bind(web::hash_token(token)).optional::<i64>().await?;
    Ok(found.is_some())
}
