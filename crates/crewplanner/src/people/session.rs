//! Sessions of the portal. The cookie holds a random token, the database its hash; the host tells the client. A
//! session timeout comes after days without a request (idle), and in any case (absolute).

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;

use crate::notice::Notice;
use crate::people::employee;
use crate::{App, Client, Employee};

pub(crate) const COOKIE: &str = "__Host-session";

/// Seen again within this time, a session is not written again: a page costs no write then.
const SEEN_STEP: Duration = Duration::from_secs(60);

/// Opens a session and gives back its token, in the transaction of whoever found the person to be the right one.
pub(crate) async fn start(
    app: &App,
    conn: &mut Connection,
    client: &Client,
    employee_id: &str,
) -> Result<String, db::Error> {
    let token = web::new_token(&app.rng);
    let insert = conn.query(
        "INSERT INTO sessions (client_id, token_hash, employee_id, created_at, last_seen_at) \
         VALUES ($1, $2, $3, $4, $4)",
    );
    let insert = insert.bind(&client.id).bind(web::hash_token(&token)).bind(employee_id);
    insert.bind(app.clock.now()).execute().await?;
    Ok(token)
}

/// Who holds this token, unless the session has run out or the employee is deleted.
pub(crate) async fn find(app: &App, client: &Client, token: &str) -> Result<Option<Employee>, db::Error> {
    let (hash, now) = (web::hash_token(token), app.clock.now());
    let mut read = app.db.read().await?;
    let Some((employee_id, seen)) = open(app, &mut read, &client.id, &hash).await? else { return Ok(None) };
    let employee = employee::by_id(&mut read, &client.id, &employee_id).await?;
    drop(read);
    if employee.is_some() && now.since(seen) >= SEEN_STEP {
        touch(app, client, &hash, now).await?;
    }
    Ok(employee)
}

/// Who holds this token, without counting as seen: a page that is only open keeps no session alive.
pub(crate) async fn find_unseen(
    app: &App,
    client: &Client,
    token: &str,
) -> Result<Option<Employee>, db::Error> {
    let mut read = app.db.read().await?;
    match open(app, &mut read, &client.id, &web::hash_token(token)).await? {
        Some((employee_id, _)) => employee::by_id(&mut read, &client.id, &employee_id).await,
        None => Ok(None),
    }
}

/// Whether the session with this hash is still there.
pub(crate) async fn is_open(app: &App, client_id: &str, hash: &str) -> Result<bool, db::Error> {
    Ok(open(app, &mut *app.db.read().await?, client_id, hash).await?.is_some())
}

/// The employee of a session that has not run out, and when it was seen last.
async fn open(
    app: &App,
    conn: &mut Connection,
    client_id: &str,
    hash: &str,
) -> Result<Option<(String, Timestamp)>, db::Error> {
    let now = app.clock.now();
    let query = conn.query(
        "SELECT employee_id, last_seen_at FROM sessions \
         WHERE client_id = $1 AND token_hash = $2 AND last_seen_at > $3 AND created_at > $4",
    );
    let query = query.bind(client_id).bind(hash).bind(idle_limit(app, now)).bind(absolute_limit(app, now));
    query.optional().await
}

async fn touch(app: &App, client: &Client, hash: &str, now: Timestamp) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    write
        .query("UPDATE sessions SET last_seen_at = $3 WHERE client_id = $1 AND token_hash = $2 AND last_seen_at < $3")
        .bind(&client.id)
        .bind(hash)
        .bind(now)
        .execute()
        .await?;
    write.commit().await
}

/// Ends a session. Its open streams find out at once.
pub(crate) async fn end(write: &mut Write, client: &Client, token: &str) -> Result<(), db::Error> {
    let delete =
        write.query("DELETE FROM sessions WHERE client_id = $1 AND token_hash = $2 RETURNING employee_id");
    let ended: Option<String> = delete.bind(&client.id).bind(web::hash_token(token)).optional().await?;
    if let Some(employee_id) = ended {
        write.notify(Notice::Sessions { client: &client.id, employee: &employee_id });
    }
    Ok(())
}

/// Removes the sessions that have run out.
pub(crate) async fn clean_up(app: &App) -> Result<(), db::Error> {
    let now = app.clock.now();
    let (idle, absolute) = (idle_limit(app, now), absolute_limit(app, now));
    let clients: Vec<String> = {
        let mut read = app.db.read().await?;
        let query = read
            .query("SELECT DISTINCT client_id FROM sessions WHERE last_seen_at <= $1 OR created_at <= $2");
        query.bind(idle).bind(absolute).all().await?
    };
    for client_id in clients {
        let mut write = app.db.write().await?;
        let delete = write
            .query("DELETE FROM sessions WHERE client_id = $1 AND (last_seen_at <= $2 OR created_at <= $3)");
        delete.bind(client_id).bind(idle).bind(absolute).execute().await?;
        write.commit().await?;
    }
    Ok(())
}

fn idle_limit(app: &App, now: Timestamp) -> Timestamp {
    now - app.settings.session_idle
}

fn absolute_limit(app: &App, now: Timestamp) -> Timestamp {
    now - app.settings.session_absolute
}
