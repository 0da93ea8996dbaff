//! What somebody has accepted: each version with the words that they read, in their language, exactly as they were. A published version never
//! changes.

use db::Connection;
use kernel::Timestamp;
use web::Language;

use super::store;
use crate::ids::{AccountId, LearnerId};

db::row! {
    /// An acceptance.
    #[derive(Clone, Debug)]
    pub(crate) struct Accepted {
        pub(crate) version: i64,
        /// In which they read it.
        pub(crate) language: Language as word,
        pub(crate) accepted_at: Timestamp,
        pub(crate) published_at: Option<Timestamp>,
    }
}

impl Accepted {
    /// For addresses built in templates, which cannot copy out of a field.
    pub(crate) fn number(&self) -> i64 {
        self.version
    }
}

/// Theirs, the newest first.
pub(crate) async fn of_learner(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Vec<Accepted>, db::Error> {
    let sql = "SELECT a.version, a.language, a.accepted_at, t.published_at FROM terms_acceptances a \
               JOIN terms t ON t.account_id = a.account_id AND t.version = a.version \
               WHERE a.account_id = $1 AND a.learner_id = $2 ORDER BY a.version DESC";
    conn.query(sql).bind(account_id).bind(learner_id).all().await
}

/// One of them with its words as HTML; `None` for a version that they have not accepted.
pub(crate) async fn read(
    conn: &mut Connection,
    (account_id, learner_id): (&AccountId, &LearnerId),
    version: i64,
) -> Result<Option<(Accepted, String)>, db::Error> {
    let all = of_learner(conn, account_id, learner_id).await?;
    let Some(accepted) = all.into_iter().find(|one| one.version == version) else { return Ok(None) };
    let text = store::text(conn, account_id, version, accepted.language).await?;
    Ok(text.map(|text| (accepted, course::html::to_html(&text))))
}
