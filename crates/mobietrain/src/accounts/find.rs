//! Finding an account by its login slug, as every sign-on does.

use kernel::Slug;

use super::Account;
use crate::App;
use crate::ids::AccountId;

/// The account with this login slug.
pub(crate) async fn by_slug(app: &App, slug: &str) -> Result<Option<Account>, db::Error> {
    let now = app.clock.now();
    if let Some(account) = app.accounts.get(slug, now) {
        return Ok(Some(account));
    }
    // The API reads it from JSON, where anybody may write NUL: the database would fail on it, and no account has it.
    if slug.parse::<Slug>().is_err() {
        return Ok(None);
    }
    let sql = "SELECT a.id, a.slug, a.name, c.client FROM accounts a \
               LEFT JOIN connections c ON c.account_id = a.id WHERE a.slug = $1";
    let account = app.db.read().await?.query(sql).bind(slug).optional::<Account>().await?;
    if let Some(account) = &account {
        app.accounts.keep(account, now);
    }
    Ok(account)
}

/// The id of the account with this login slug.
///
/// # Errors
/// When the database cannot be used.
pub async fn account_id(app: &App, slug: &str) -> Result<Option<AccountId>, db::Error> {
    Ok(by_slug(app, slug).await?.map(|account| account.id))
}
