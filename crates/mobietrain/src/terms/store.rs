//! Terms and conditions, in versions. A published version never changes: it is what people accepted. The consent of
//! each learner is a row with version, language and time.

use std::str::FromStr;

use db::{Connection, Write};
use kernel::Timestamp;
use web::Language;

use crate::App;
use crate::ids::AccountId;

/// The longest terms in one language, in bytes.
pub(crate) const MAX_TEXT: usize = 256 * 1024;

/// Who has to accept a new version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Everyone, at their next visit.
    Everyone,
    /// People who have not accepted any version yet.
    NewLearners,
}

impl Ask {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::NewLearners => "new_learners",
        }
    }
}

/// The text is no [`Ask`].
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("Terms ask everyone or new_learners.")]
pub struct UnknownAsk;

impl FromStr for Ask {
    type Err = UnknownAsk;

    fn from_str(word: &str) -> Result<Self, UnknownAsk> {
        [Self::Everyone, Self::NewLearners].into_iter().find(|ask| ask.as_str() == word).ok_or(UnknownAsk)
    }
}

impl db::Word for Ask {}

/// Where a version is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Draft,
    InUse,
    Replaced,
}

db::row! {
    struct Row {
        version: i64,
        ask: Ask,
        published_at: Option<Timestamp>,
        published_by: Option<String>,
        changed_at: Timestamp,
        accepted: i64,
    }
}

db::row! {
    struct Text { version: i64, language: Language as word }
}

/// A version in the list.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub version: i64,
    pub ask: Ask,
    pub published_at: Option<Timestamp>,
    pub published_by: String,
    pub changed_at: Timestamp,
    /// How many learners accepted it.
    pub accepted: i64,
    pub state: State,
    pub languages: Vec<Language>,
}

impl Version {
    /// For addresses built in templates, which cannot copy out of a field.
    pub fn number(&self) -> i64 {
        self.version
    }
}

/// The versions of an account, newest first.
pub(crate) async fn list(conn: &mut Connection, account_id: &AccountId) -> Result<Vec<Version>, db::Error> {
    let sql = "SELECT t.version, t.ask, t.published_at, t.published_by, t.changed_at, \
               (SELECT COUNT(*) FROM terms_acceptances a \
                WHERE a.account_id = t.account_id AND a.version = t.version) AS accepted \
               FROM terms t WHERE t.account_id = $1 ORDER BY t.version DESC";
    let rows = conn.query(sql).bind(account_id).all::<Row>().await?;
    let sql = "SELECT version, language FROM terms_texts WHERE account_id = $1";
    let texts = conn.query(sql).bind(account_id).all::<Text>().await?;
    let newest = rows.iter().find(|row| row.published_at.is_some()).map(|row| row.version);
    Ok(rows.into_iter().map(|row| assemble(row, newest, &texts)).collect())
}

fn assemble(row: Row, in_use: Option<i64>, texts: &[Text]) -> Version {
    let is_in = |language: &Language| {
        texts.iter().any(|text| (text.version, text.language) == (row.version, *language))
    };
    Version {
        version: row.version,
        ask: row.ask,
        state: match row.published_at {
            None => State::Draft,
            Some(_) if in_use == Some(row.version) => State::InUse,
            Some(_) => State::Replaced,
        },
        published_at: row.published_at,
        published_by: row.published_by.unwrap_or_default(),
        changed_at: row.changed_at,
        accepted: row.accepted,
        languages: Language::ALL.into_iter().filter(is_in).collect(),
    }
}

/// The text of a version in a language.
pub(crate) async fn text(
    conn: &mut Connection,
    account_id: &AccountId,
    version: i64,
    language: Language,
) -> Result<Option<String>, db::Error> {
    let sql = "SELECT text FROM terms_texts WHERE account_id = $1 AND version = $2 AND language = $3";
    conn.query(sql).bind(account_id).bind(version).bind(language.tag()).optional().await
}

/// Begins a draft with the texts of the version in use. There is one draft at a time: answers the one there is.
pub(crate) async fn begin_draft(app: &App, account_id: &AccountId) -> Result<i64, db::Error> {
    let mut write = app.db.write().await?;
    let (newest, draft) = newest(&mut write, account_id).await?;
    if let Some(draft) = draft {
        return Ok(draft);
    }
    let version = newest + 1;
    insert(&mut write, app, account_id, version).await?;
    let sql = "INSERT INTO terms_texts (account_id, version, language, text) \
               SELECT account_id, $2, language, text FROM terms_texts WHERE account_id = $1 AND version = $3 \
               ON CONFLICT DO NOTHING";
    write.query(sql).bind(account_id).bind(version).bind(version - 1).execute().await?;
    write.commit().await?;
    Ok(version)
}

/// The number of the newest version, 0 before there is one; and of the draft, if there is one.
pub(super) async fn newest(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<(i64, Option<i64>), db::Error> {
    let sql = "SELECT COALESCE(MAX(version), 0), MAX(CASE WHEN published_at IS NULL THEN version END) \
               FROM terms WHERE account_id = $1";
    conn.query(sql).bind(account_id).one().await
}

pub(super) async fn insert(
    write: &mut Write,
    app: &App,
    account_id: &AccountId,
    version: i64,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO terms (account_id, version, ask, changed_at) VALUES ($1, $2, 'everyone', $3) \
               ON CONFLICT DO NOTHING";
    write.query(sql).bind(account_id).bind(version).bind(app.clock.now()).execute().await.map(drop)
}

/// Saves the text of a draft in a language; an empty text takes the language away. False when there is no such
/// draft (any more): a published version never changes.
pub(crate) async fn save_text(
    app: &App,
    account_id: &AccountId,
    version: i64,
    language: Language,
    text: &str,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    // This locks the row as well: nobody publishes the draft between the check and the text.
    let sql =
        "UPDATE terms SET changed_at = $3 WHERE account_id = $1 AND version = $2 AND published_at IS NULL";
    if write.query(sql).bind(account_id).bind(version).bind(app.clock.now()).execute().await? == 0 {
        return Ok(false);
    }
    put_text(&mut write, account_id, version, language, text).await?;
    write.commit().await?;
    Ok(true)
}

pub(super) async fn put_text(
    write: &mut Write,
    account_id: &AccountId,
    version: i64,
    language: Language,
    text: &str,
) -> Result<(), db::Error> {
    if text.trim().is_empty() {
        let sql = "DELETE FROM terms_texts WHERE account_id = $1 AND version = $2 AND language = $3";
        return write
            .query(sql)
            .bind(account_id)
            .bind(version)
            .bind(language.tag())
            .execute()
            .await
            .map(drop);
    }
    let sql = "INSERT INTO terms_texts (account_id, version, language, text) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id, version, language) DO UPDATE SET text = excluded.text";
    write.query(sql).bind(account_id).bind(version).bind(language.tag()).bind(text).execute().await.map(drop)
}

/// Deletes a draft. False when it is no draft (any more).
pub(crate) async fn delete_draft(app: &App, account_id: &AccountId, version: i64) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM terms WHERE account_id = $1 AND version = $2 AND published_at IS NULL";
    let deleted = write.query(sql).bind(account_id).bind(version).execute().await? == 1;
    write.commit().await?;
    Ok(deleted)
}
