//! Accounts: a company in MobieTrain, named by its account login slug, and the client of CrewPlanner it is connected to.

pub(crate) mod believed;
mod connection;
pub(crate) mod overview;

use kernel::{Id, Slug, new_id};

use crate::App;

pub use connection::{connect, disconnect};

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
