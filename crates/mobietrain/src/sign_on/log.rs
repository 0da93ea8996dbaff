use jwt_link::Failure;

use super::Attempt;
use crate::{App, support_code};

/// Writes a failed attempt into the sign-on log and answers the support code that finds it there.
pub(super) async fn failure(app: &App, attempt: &Attempt, failure: &Failure) -> Result<String, db::Error> {
    let code = support_code::new(&app.rng);
    let account_id = attempt.account.as_ref().map_or("", |account| account.id.as_str());
    let mut write = app.db.write().await?;
    write
        .query(
            "INSERT INTO sign_ons (account_id, id, at, outcome, support_code, reason, key_id, clock_skew, claims) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(account_id)
        .bind(app.new_id())
        .bind(app.clock.now())
        .bind(failure.code.as_str())
        .bind(&code)
        .bind(&failure.reason)
        .bind(attempt.key_id.as_deref())
        .bind(attempt.clock_skew(app))
        .bind(attempt.claims.as_ref().map(ToString::to_string))
        .execute()
        .await?;
    write.commit().await?;
    tracing::info!("A sign-on failed: {} ({code})", failure.code);
    Ok(code)
}
