//! Deleted people who stay away: the roster does not bring them back. Only a hash of who they are is kept, until the roster does
//! not name them any more or they sign on themselves.

use std::collections::HashSet;

use db::{Connection, Write};
use kernel::Timestamp;
use web::hash_token;

use crate::ids::AccountId;
use crate::planner::parts;

/// What is kept of somebody.
pub(crate) fn hash(account_id: &AccountId, identity: &str) -> String {
    hash_token(&format!("{account_id} {identity}"))
}

/// Somebody is deleted.
pub(crate) async fn keep_out(
    write: &mut Write,
    account_id: &AccountId,
    identity: &str,
    now: Timestamp,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO kept_out (account_id, client, identity_hash, since) VALUES ($1, $2, $3, $4) \
               ON CONFLICT DO NOTHING";
    let client = parts(identity).0;
    let hash = hash(account_id, identity);
    write.query(sql).bind(account_id).bind(client).bind(hash).bind(now).execute().await.map(drop)
}

/// Somebody signs on who was not here.
pub(crate) async fn let_in(
    write: &mut Write,
    account_id: &AccountId,
    identity: &str,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM kept_out WHERE account_id = $1 AND client = $2 AND identity_hash = $3";
    let client = parts(identity).0;
    write.query(sql).bind(account_id).bind(client).bind(hash(account_id, identity)).execute().await.map(drop)
}

/// The hashes of those of a client who are kept out.
pub(crate) async fn of_client(
    conn: &mut Connection,
    account_id: &AccountId,
    client: &str,
) -> Result<HashSet<String>, db::Error> {
    let sql = "SELECT identity_hash FROM kept_out WHERE account_id = $1 AND client = $2";
    let hashes: Vec<String> = conn.query(sql).bind(account_id).bind(client).all().await?;
    Ok(hashes.into_iter().collect())
}

/// Forgets those of a client who were deleted before a look at its roster, and whom that has not met.
pub(crate) async fn forget_others(
    write: &mut Write,
    account_id: &AccountId,
    client: &str,
    (met, before): (&HashSet<String>, Timestamp),
) -> Result<(), db::Error> {
    let kept = of_client(write, account_id, client).await?;
    for hash in kept.difference(met) {
        let sql = "DELETE FROM kept_out WHERE account_id = $1 AND client = $2 AND identity_hash = $3 AND since < $4";
        write.query(sql).bind(account_id).bind(client).bind(hash).bind(before).execute().await?;
    }
    Ok(())
}
