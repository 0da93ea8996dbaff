//! Calls from server to server: a signed assertion for one call, made with the key that signs the links.

use http::{HeaderMap, header};
use jwt_link::{Code, Failure, TokenType, Verified, limits};
use kernel::Timestamp;

use crate::App;
use crate::account::Account;
use crate::sign_on::{Attempt, Stop, check};

/// The verified assertion of a call to `url` about the account with this login slug. It counts once.
pub(crate) async fn authenticate(
    app: &App,
    attempt: &mut Attempt,
    headers: &HeaderMap,
    slug: &str,
    url: &str,
) -> Result<(Account, Verified), Stop> {
    let token = bearer(headers).unwrap_or_default();
    let (account, verified) = check(app, attempt, token, TokenType::Api, slug, url).await?;
    if !consume(app, &account, &verified).await? {
        return Err(Failure::new(Code::AlreadyUsed, "The assertion was used before. Sign a new one.").into());
    }
    Ok((account, verified))
}

/// RFC 6750 §2.1; the scheme's name has no case (RFC 9110 §11.1).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The row outlives the assertion by the leeway: shorter, and the assertion could be used again at its very end.
async fn consume(app: &App, account: &Account, verified: &Verified) -> Result<bool, db::Error> {
    let claims = verified.claims();
    let expires_at = Timestamp::from_secs(claims.exp.saturating_add(limits::LEEWAY));
    let sql = "INSERT INTO used_assertions (account_id, jti, expires_at) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id, jti) DO NOTHING";
    let mut write = app.db.write().await?;
    let used = write.query(sql).bind(&account.id).bind(&claims.jti).bind(expires_at).execute().await?;
    write.commit().await?;
    Ok(used == 1)
}
