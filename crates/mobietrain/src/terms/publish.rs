//! Publishing terms: from then on the version never changes.

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::json;
use web::Language;

use super::store::{Ask, insert, newest, put_text};
use crate::App;
use crate::audit::Action;
use crate::ids::AccountId;

/// What became of a draft that was to be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Publishing {
    Published,
    /// It has no English text, which everybody reads whose language is missing.
    NoEnglish,
    /// It is no draft (any more): somebody published or deleted it.
    NoDraft,
}

/// Publishes a draft.
pub(crate) async fn publish_draft(
    app: &App,
    account_id: &AccountId,
    version: i64,
    ask: Ask,
    by: &Actor,
) -> Result<Publishing, db::Error> {
    let mut write = app.db.write().await?;
    let done = publish(&mut write, app, account_id, version, ask, by.name()).await?;
    let outcome = if done {
        let subjects = vec![Subject::thing("terms", &version.to_string(), version.to_string())];
        let entry = Entry { action: Action::TermsPublished.as_str(), details: json!({}), subjects };
        app.login.record(&mut write, account_id, by, &entry).await?;
        Publishing::Published
    } else if is_draft(&mut write, account_id, version).await? {
        Publishing::NoEnglish
    } else {
        Publishing::NoDraft
    };
    write.commit().await?;
    Ok(outcome)
}

async fn is_draft(write: &mut Write, account_id: &AccountId, version: i64) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM terms WHERE account_id = $1 AND version = $2 AND published_at IS NULL";
    let drafts: i64 = write.query(sql).bind(account_id).bind(version).one().await?;
    Ok(drafts == 1)
}

async fn publish(
    write: &mut Write,
    app: &App,
    account_id: &AccountId,
    version: i64,
    ask: Ask,
    by: &str,
) -> Result<bool, db::Error> {
    let sql = "UPDATE terms SET published_at = $3, changed_at = $3, ask = $4, published_by = $5 \
               WHERE account_id = $1 AND version = $2 AND published_at IS NULL AND EXISTS \
               (SELECT 1 FROM terms_texts x WHERE x.account_id = $1 AND x.version = $2 AND x.language = 'en')";
    Ok(write
        .query(sql)
        .bind(account_id)
        .bind(version)
        .bind(app.clock.now())
        .bind(ask.as_str())
        .bind(by)
        .execute()
        .await?
        == 1)
}

/// Why terms were not published, in a sentence.
#[derive(Debug, thiserror::Error)]
pub enum TermsError {
    /// English is what people read whose language is missing.
    #[error("The terms have no English text: whoever’s language is missing reads that one.")]
    NoEnglish,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Publishes terms (Markdown, by language) as the next version and answers its number.
///
/// # Errors
/// The English text is missing, or the database failed.
pub async fn publish_terms(
    app: &App,
    account_id: &AccountId,
    texts: &[(Language, String)],
    ask: Ask,
    by: &str,
) -> Result<i64, TermsError> {
    let mut write = app.db.write().await?;
    let version = newest(&mut write, account_id).await?.0 + 1;
    insert(&mut write, app, account_id, version).await?;
    for (language, text) in texts {
        put_text(&mut write, account_id, version, *language, text).await?;
    }
    if !publish(&mut write, app, account_id, version, ask, by).await? {
        return Err(TermsError::NoEnglish);
    }
    write.commit().await?;
    Ok(version)
}
