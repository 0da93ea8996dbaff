//! A new account, with the user group that every account has.

use kernel::Slug;

use crate::App;
use crate::ids::{AccountId, of};

/// Makes an account with its user group "Everyone" and answers its id; `None` when another account has the slug.
///
/// # Errors
/// When the database cannot be used.
pub async fn create_account(app: &App, slug: &Slug, name: &str) -> Result<Option<AccountId>, db::Error> {
    let (now, id) = (app.clock.now(), app.new_id());
    let mut write = app.db.write().await?;
    let sql = "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (slug) DO NOTHING";
    let made =
        write.query(sql).bind(&id).bind(slug.as_str()).bind(name).bind(1_i64).bind(now).execute().await?;
    if made == 0 {
        return Ok(None);
    }
    let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) \
               VALUES ($1, $2, $3, $4, $5, $6)";
    write
        .query(sql)
        .bind(&id)
        .bind(app.new_id::<of::Group>())
        .bind("Everyone")
        .bind("everyone")
        .bind("{}")
        .bind(now)
        .execute()
        .await?;
    write.commit().await?;
    Ok(Some(id))
}
