//! Codes with which somebody who is signed in continues on a phone (QR code, device hand-off): short-lived, single use, one a person.
//! What is said of a code outside is its hash: whoever reads an address in a log cannot use it.

mod tries;

use std::time::Duration;

use db::Connection;
use kernel::Timestamp;

use crate::ids::{ClientId, EmployeeId};
use crate::people::employee;
use crate::{App, Client, Employee};
pub(crate) use tries::Tries;

/// How long a code works.
pub(crate) const LIFETIME: Duration = Duration::from_secs(120);

/// What has become of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeState {
    Waiting,
    /// A phone has used it.
    Opened,
    /// It has run out, or was cancelled, or another one was made.
    Over,
}

impl CodeState {
    /// As the script of the page knows it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Opened => "opened",
            Self::Over => "over",
        }
    }
}

/// Makes a code for somebody, in the session with this hash. The one before is worth nothing any more.
pub(crate) async fn make(
    app: &App,
    client: &Client,
    id: &EmployeeId,
    session_hash: &str,
) -> Result<String, db::Error> {
    let code = web::new_code(&app.rng);
    let sql = "INSERT INTO phone_codes (client_id, employee_id, code_hash, session_hash, expires_at) \
               VALUES ($1, $2, $3, $4, $5) ON CONFLICT (client_id, employee_id) DO UPDATE SET \
               code_hash = excluded.code_hash, session_hash = excluded.session_hash, \
               expires_at = excluded.expires_at, opened_at = NULL";
    let mut write = app.db.write().await?;
    write
        .query(sql)
        .bind(&client.id)
        .bind(id)
        .bind(web::hash_token(&code))
        .bind(session_hash)
        .bind(app.clock.now() + LIFETIME)
        .execute()
        .await?;
    write.commit().await?;
    Ok(code)
}

/// Who would continue with this code. Looking changes nothing: previews, scanners and prefetchers look too.
pub(crate) async fn whose(app: &App, client: &Client, code: &str) -> Result<Option<Employee>, db::Error> {
    let sql = "SELECT employee_id, session_hash FROM phone_codes \
               WHERE client_id = $1 AND code_hash = $2 AND opened_at IS NULL AND expires_at > $3";
    let mut read = app.db.read().await?;
    let query = read.query(sql).bind(&client.id).bind(web::hash_token(code)).bind(app.clock.now());
    let Some((id, session_hash)) = query.optional::<(EmployeeId, String)>().await? else { return Ok(None) };
    let found = employee::by_id(&mut read, &client.id, &id).await?;
    drop(read);
    Ok(if app.login.is_open(&client.id, &session_hash).await? { found } else { None })
}

/// The guard: uses the code up, and answers whose it is and the session that made it. Of many at once one gets it.
pub(crate) async fn redeem(
    conn: &mut Connection,
    client_id: &ClientId,
    code: &str,
    now: Timestamp,
) -> Result<Option<(EmployeeId, String)>, db::Error> {
    let sql = "UPDATE phone_codes SET opened_at = $3 \
               WHERE client_id = $1 AND code_hash = $2 AND opened_at IS NULL AND expires_at > $3 \
               RETURNING employee_id, session_hash";
    conn.query(sql).bind(client_id).bind(web::hash_token(code)).bind(now).optional().await
}

/// Cancels the code of this person that has this hash, unless a phone has used it.
pub(crate) async fn cancel(
    app: &App,
    client: &Client,
    id: &EmployeeId,
    code_hash: &str,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM phone_codes \
               WHERE client_id = $1 AND employee_id = $2 AND code_hash = $3 AND opened_at IS NULL";
    let mut write = app.db.write().await?;
    write.query(sql).bind(&client.id).bind(id).bind(code_hash).execute().await?;
    write.commit().await
}

/// What has become of the code of this person that has this hash.
pub(crate) async fn state(
    app: &App,
    client: &Client,
    id: &EmployeeId,
    code_hash: &str,
) -> Result<CodeState, db::Error> {
    let sql = "SELECT expires_at, opened_at FROM phone_codes \
               WHERE client_id = $1 AND employee_id = $2 AND code_hash = $3";
    let mut read = app.db.read().await?;
    let found = read.query(sql).bind(&client.id).bind(id).bind(code_hash);
    Ok(match found.optional::<(Timestamp, Option<Timestamp>)>().await? {
        Some((_, Some(_))) => CodeState::Opened,
        Some((expires_at, None)) if expires_at > app.clock.now() => CodeState::Waiting,
        _ => CodeState::Over,
    })
}

impl App {
    /// Forgets the codes that have run out.
    pub(crate) async fn forget_phone_codes(&self) -> Result<(), db::Error> {
        let now = self.clock.now();
        let clients = "SELECT DISTINCT client_id FROM phone_codes WHERE expires_at <= $1";
        let clients: Vec<ClientId> = self.db.read().await?.query(clients).bind(now).all().await?;
        for client_id in clients {
            let find = "SELECT code_hash FROM phone_codes WHERE code_hash > $1 AND client_id = $2 AND expires_at <= $3";
            let delete =
                "DELETE FROM phone_codes WHERE code_hash = $1 AND client_id = $2 AND expires_at <= $3";
            self.db.sweep(find, delete, |query| query.bind(&client_id).bind(now)).await?;
        }
        Ok(())
    }
}
