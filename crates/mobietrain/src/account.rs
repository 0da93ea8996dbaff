use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use kernel::{Id, Slug, Timestamp, new_id};

use crate::App;

/// How long a connection is believed without asking: a disconnected account stops within this time on the other
/// replicas, and at once on this one.
const BELIEVED: Duration = Duration::from_secs(2);

/// The connected accounts of the last seconds, by login slug. Every sign-on needs one, and reading it would be a
/// sixth of what the sign-on costs. Accounts that are not connected are never kept: whoever waits for the
/// connection sees it at once.
#[derive(Default)]
pub(crate) struct Accounts(RwLock<HashMap<String, (Timestamp, Account)>>);

impl Accounts {
    fn get(&self, slug: &str, now: Timestamp) -> Option<Account> {
        let accounts = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (read_at, account) = accounts.get(slug)?;
        (now < *read_at + BELIEVED).then(|| account.clone())
    }

    fn keep(&self, account: &Account, read_at: Timestamp) {
        if account.client_slug.is_some() {
            let mut accounts = self.0.write().unwrap_or_else(PoisonError::into_inner);
            accounts.insert(account.slug.clone(), (read_at, account.clone()));
        }
    }

    /// Forgets everything: a connection has changed.
    pub(crate) fn clear(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

db::row! {
    /// An account and, once the operator has made the connection, the client it belongs to.
    #[derive(Clone, Debug)]
    pub(crate) struct Account {
        pub(crate) id: Id,
        /// The account login slug, also called Account ID.
        pub(crate) slug: String,
        pub(crate) name: String,
        /// `None` until the operator connects the account.
        pub(crate) client_slug: Option<String>,
    }
}

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
    let sql = "SELECT a.id, a.slug, a.name, c.client_slug FROM accounts a \
               LEFT JOIN connections c ON c.account_id = a.id WHERE a.slug = $1";
    let account = app.db.read().await?.query(sql).bind(slug).optional::<Account>().await?;
    if let Some(account) = &account {
        app.accounts.keep(account, now);
    }
    Ok(account)
}

/// Makes an account with its user group "Everyone" and answers its id; `None` when another account has the slug.
///
/// # Errors
/// When the database cannot be used.
pub async fn create_account(app: &App, slug: &Slug, name: &str) -> Result<Option<Id>, db::Error> {
    let (now, id) = (app.clock.now(), app.new_id());
    let mut write = app.db.write().await?;
    let made = write
        .query(
            "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (slug) DO NOTHING",
        )
        .bind(&id)
        .bind(slug.as_str())
        .bind(name)
        .bind(1_i64)
        .bind(now)
        .execute()
        .await?;
    if made == 0 {
        return Ok(None);
    }
    write
        .query(
            "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(&id)
        .bind(new_id(now, &app.rng))
        .bind("Everyone")
        .bind("everyone")
        .bind("{}")
        .bind(now)
        .execute()
        .await?;
    write.commit().await?;
    Ok(Some(id))
}

/// The id of the account with this login slug.
///
/// # Errors
/// When the database cannot be used.
pub async fn account_id(app: &App, slug: &str) -> Result<Option<Id>, db::Error> {
    Ok(by_slug(app, slug).await?.map(|account| account.id))
}
