//! Staff sessions: a cookie holds the token, the table its hash.

use std::time::Duration;

use db::Connection;
use kernel::Timestamp;

use super::{Role, Staff};
use crate::App;

pub(crate) const COOKIE: &str = "__Host-staff";
/// A session ends after this long without a request …
const IDLE: Duration = Duration::from_secs(8 * 3600);
/// … and this long after the sign-in whatever happens.
pub(crate) const ABSOLUTE: Duration = Duration::from_secs(24 * 3600);
/// How often the time of the last request is written: every page view would be a write.
const SEEN_EVERY: Duration = Duration::from_secs(60);

db::row! {
    struct Row {
        id: String,
        name: String,
        email: String,
        role: String,
        account_id: Option<String>,
        created_at: Timestamp,
        last_seen_at: Timestamp,
    }
}

/// Who the token belongs to, while its session lasts.
pub(crate) async fn find(app: &App, token: &str) -> Result<Option<Staff>, db::Error> {
    let sql = "SELECT s.id, s.name, s.email, s.role, s.account_id, t.created_at, t.last_seen_at
               FROM staff_sessions t JOIN staff s ON s.id = t.staff_id WHERE t.token_hash = $1";
    let hash = web::hash_token(token);
    let row = app.db.read().await?.query(sql).bind(&hash).optional::<Row>().await?;
    let now = app.clock.now();
    let alive = |row: &Row| now.since(row.created_at) < ABSOLUTE && now.since(row.last_seen_at) < IDLE;
    let Some(row) = row.filter(alive) else { return Ok(None) };
    if now.since(row.last_seen_at) >= SEEN_EVERY {
        seen(app, &hash, now).await?;
    }
    let role = match (row.role.as_str(), row.account_id) {
        ("operator", None) => Role::Operator,
        (_, Some(account_id)) => Role::ContentAdmin(account_id),
        (_, None) => return Ok(None), // nobody we know what to show
    };
    Ok(Some(Staff { id: row.id, name: row.name, email: row.email, role }))
}

async fn seen(app: &App, hash: &str, now: Timestamp) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE staff_sessions SET last_seen_at = $2 WHERE token_hash = $1";
    write.query(sql).bind(hash).bind(now).execute().await?;
    write.commit().await
}

/// Begins a session and answers its token. Sessions that ended are cleared away on the way.
pub(crate) async fn start(conn: &mut Connection, app: &App, staff_id: &str) -> Result<String, db::Error> {
    let (token, now) = (web::new_token(&app.rng), app.clock.now());
    let sql = "DELETE FROM staff_sessions WHERE created_at < $1 OR last_seen_at < $2";
    conn.query(sql).bind(now - ABSOLUTE).bind(now - IDLE).execute().await?;
    let sql =
        "INSERT INTO staff_sessions (token_hash, staff_id, created_at, last_seen_at) VALUES ($1, $2, $3, $3)";
    conn.query(sql).bind(web::hash_token(&token)).bind(staff_id).bind(now).execute().await?;
    Ok(token)
}

/// Ends a session for good: the token is worth nothing afterwards, whoever has it.
pub(crate) async fn end(app: &App, token: &str) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM staff_sessions WHERE token_hash = $1";
    write.query(sql).bind(web::hash_token(token)).execute().await?;
    write.commit().await
}
