//! Calls from server to server: a signed assertion for one call, made with the key that signs the links. Each is
//! single use; a replay finds its `jti` in `used_assertions`.

use db::Write;
use http::HeaderMap;
use jwt_link::{Code, Failure, Verified, limits};
use kernel::Timestamp;

use crate::App;
use crate::accounts::Account;
use crate::asked::claimed::Claimed;
use crate::sign_on::{Attempt, Stop, check_call};

/// Who calls `url` about the account with this login slug, and about whom. The assertion counts once: it is consumed,
/// and the person looked up, in one transaction.
pub(crate) async fn authenticate(
    app: &App,
    attempt: &mut Attempt,
    headers: &HeaderMap,
    slug: &str,
    url: &str,
) -> Result<(Account, Verified, Claimed), Stop> {
    let (account, verified) = verify(app, attempt, headers, slug, url).await?;
    let mut write = app.db.write().await?;
    consume(&mut write, &account, &verified).await?;
    let person = Claimed::find(
        &mut write,
        &account.id,
        account.client(&app.settings.planners),
        (verified.claims(), app.today()),
    )
    .await?;
    write.commit().await?;
    Ok((account, verified, person))
}

/// Who calls `url` about the account with this login slug, and about nobody in particular. The assertion counts once.
pub(crate) async fn of_client(
    app: &App,
    attempt: &mut Attempt,
    headers: &HeaderMap,
    slug: &str,
    url: &str,
) -> Result<Account, Stop> {
    let (account, verified) = verify(app, attempt, headers, slug, url).await?;
    let mut write = app.db.write().await?;
    consume(&mut write, &account, &verified).await?;
    write.commit().await?;
    Ok(account)
}

async fn verify(
    app: &App,
    attempt: &mut Attempt,
    headers: &HeaderMap,
    slug: &str,
    url: &str,
) -> Result<(Account, Verified), Stop> {
    let token = peer::bearer(headers).unwrap_or_default();
    let checked = check_call(app, attempt, token, slug, url).await;
    note_skew(app, attempt, &checked).await?;
    checked
}

/// An assertion is signed for the call, so its `iat` is what the caller's clock says now. Noted of one that is refused
/// for it, too: staff read it on the connection page.
async fn note_skew(
    app: &App,
    attempt: &Attempt,
    checked: &Result<(Account, Verified), Stop>,
) -> Result<(), db::Error> {
    let tells = match checked {
        Ok(_) => true,
        Err(Stop::Refused(failure)) => matches!(failure.code, Code::Expired | Code::NotYetValid),
        Err(Stop::Broken(_)) => false,
    };
    match (&attempt.account, attempt.clock_skew(app)) {
        (Some(account), Some(behind)) if tells => {
            app.peer.note_skew(&account.id, behind.saturating_neg()).await
        }
        _ => Ok(()),
    }
}

/// Uses the assertion up.
///
/// # Errors
/// `already_used`, or the database's.
async fn consume(write: &mut Write, account: &Account, verified: &Verified) -> Result<(), Stop> {
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
