//! Calls from server to server: a signed assertion for one call, made with the key that signs the links.

use db::Write;
use http::{HeaderMap, header};
use jwt_link::{Code, Failure, TokenType, Verified, limits};
use kernel::Timestamp;

use crate::App;
use crate::account::Account;
use crate::sign_on::{Attempt, Stop, check};

/// The verified assertion of a call to `url` about the account with this login slug. It counts once: see
/// [`consume`].
pub(crate) async fn verify(
    app: &App,
    attempt: &mut Attempt,
    headers: &HeaderMap,
    slug: &str,
    url: &str,
) -> Result<(Account, Verified), Stop> {
    check(app, attempt, bearer(headers).unwrap_or_default(), TokenType::Api, slug, url).await
}

/// RFC 6750 §2.1; the scheme's name has no case (RFC 9110 §11.1).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Uses the assertion up, in the transaction of what the call does or reads.
///
/// # Errors
/// `already_used`, or the database's.
pub(crate) async fn consume(write: &mut Write, account: &Account, verified: &Verified) -> Result<(), Stop> {
    let claims = verified.claims();
    // The row outlives the assertion by the leeway: shorter, and it could be used again at its very end.
    let expires_at = Timestamp::from_secs(claims.exp.saturating_add(limits::LEEWAY));
    let sql = "INSERT INTO used_assertions (account_id, jti, expires_at) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id, jti) DO NOTHING";
    match write.query(sql).bind(&account.id).bind(&claims.jti).bind(expires_at).execute().await? {
        1 => Ok(()),
        _ => Err(Failure::new(Code::AlreadyUsed, "The assertion was used before. Sign a new one.").into()),
    }
}
