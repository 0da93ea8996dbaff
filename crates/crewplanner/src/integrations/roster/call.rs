//! The assertion of a call of MobieTrain: it is signed for this client's address, counts once, and names the account that asks.

use db::Write;
use http::HeaderMap;
use jwt_link::{Code, Failure, Verified, addresses, limits};
use kernel::Timestamp;

use crate::ids::ClientId;
use crate::{App, Client};

/// Why a call goes no further.
#[derive(Debug)]
pub(crate) enum Stop {
    /// A check failed.
    Refused(Failure),
    /// The client has not connected itself with the account that asks.
    NotConnected,
    /// The client does not tell who works for it.
    Off,
    Broken(db::Error),
}

impl From<db::Error> for Stop {
    fn from(error: db::Error) -> Self {
        Self::Broken(error)
    }
}

/// Whether MobieTrain asks, for the account that the client has connected itself with. An operator there may connect any account with
/// any client; only the one whose name a client admin has typed here is told anything.
pub(crate) async fn authenticate(app: &App, client: &Client, headers: &HeaderMap) -> Result<(), Stop> {
    let token = peer::bearer(headers).unwrap_or_default();
    let audience = addresses::roster(&app.issuer(&client.slug));
    let checked = app.peer.verify_call(token, &app.mobietrain_origin(), &audience).await;
    let verified = checked.map_err(Stop::Refused)?;
    let mut write = app.db.write().await?;
    consume(&mut write, &client.id, &verified).await?;
    let sql = "SELECT roster_at FROM integrations WHERE client_id = $1 AND account_login_slug = $2 \
               AND enabled AND connected_at IS NOT NULL";
    let account = &verified.claims().sub;
    let connected = write.query(sql).bind(&client.id).bind(account).optional::<Option<Timestamp>>().await?;
    write.commit().await?;
    match connected {
        Some(Some(_)) => Ok(()),
        Some(None) => Err(Stop::Off),
        None => Err(Stop::NotConnected),
    }
}

/// Uses the assertion up. Its row outlives it by the leeway, at whose end it could be used again.
async fn consume(write: &mut Write, client_id: &ClientId, verified: &Verified) -> Result<(), Stop> {
    let claims = verified.claims();
    let expires_at = Timestamp::from_secs(claims.exp.saturating_add(limits::LEEWAY));
    let sql =
        "INSERT INTO used_assertions (client_id, jti, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    match write.query(sql).bind(client_id).bind(&claims.jti).bind(expires_at).execute().await? {
        1 => Ok(()),
        _ => {
            let reason = "The assertion was used before. Sign a new one.";
            Err(Stop::Refused(Failure::new(Code::AlreadyUsed, reason)))
        }
    }
}

/// Forgets the assertions that nobody can use again. Names no client: it is for all.
pub(crate) async fn forget(app: &App) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM used_assertions WHERE expires_at <= $1";
    write.query(sql).bind(app.clock.now()).execute().await?;
    write.commit().await
}
