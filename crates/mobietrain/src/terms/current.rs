//! The terms that somebody is asked to accept: which version is due for whom, and its text.

use db::Connection;
use kernel::Timestamp;
use web::Language;

use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::people::session::Session;

/// The newest published terms, in a language that the person reads.
pub(crate) struct Terms {
    pub(crate) version: i64,
    pub(crate) published_at: Timestamp,
    /// Of the text, which may be English when theirs is missing.
    pub(crate) language: Language,
    pub(crate) html: String,
}

db::row! {
    /// What a reader of a language is shown.
    struct Shown { version: i64, published_at: Timestamp, language: Language as word, text: String }
}

/// The version that the person of this session has yet to accept: the newest, when they have accepted none, or when
/// one since the one they accepted asks everyone.
pub(crate) fn to_accept(session: &Session) -> Option<i64> {
    due(session.terms_current, session.terms_asked_of_all, session.terms_accepted)
}

/// The same of a learner who is not here.
pub(crate) async fn to_accept_next(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Option<i64>, db::Error> {
    let published = "SELECT MAX(version) FROM terms WHERE account_id = $1 AND published_at IS NOT NULL";
    let sql = format!(
        "SELECT ({published}), ({published} AND ask = 'everyone'), \
         (SELECT MAX(version) FROM terms_acceptances WHERE account_id = $1 AND learner_id = $2)"
    );
    let (current, asked_of_all, accepted) = conn.query(sql).bind(account_id).bind(learner_id).one().await?;
    Ok(due(current, asked_of_all, accepted))
}

fn due(current: Option<i64>, asked_of_all: Option<i64>, accepted: Option<i64>) -> Option<i64> {
    let is_due = match (accepted, asked_of_all) {
        (None, _) => true,
        (Some(accepted), Some(asked)) => accepted < asked,
        (Some(_), None) => false,
    };
    current.filter(|_| is_due)
}

/// The terms that count now; `None` for an account that has published none.
pub(crate) async fn current(
    db: &mut Connection,
    account_id: &AccountId,
    language: Language,
) -> Result<Option<Terms>, db::Error> {
    let found = shown(db, account_id, language).await?;
    Ok(found.map(|Shown { version, published_at, language, text }| Terms {
        version,
        published_at,
        language,
        html: course::html::to_html(&text),
    }))
}

async fn shown(
    db: &mut Connection,
    account_id: &AccountId,
    language: Language,
) -> Result<Option<Shown>, db::Error> {
    let sql = "SELECT t.version, t.published_at, x.language, x.text FROM terms t \
               JOIN terms_texts x ON x.account_id = t.account_id AND x.version = t.version \
               WHERE t.account_id = $1 AND t.published_at IS NOT NULL ORDER BY t.version DESC, \
               CASE WHEN x.language = $2 THEN 0 WHEN x.language = 'en' THEN 1 ELSE 2 END, x.language LIMIT 1";
    db.query(sql).bind(account_id).bind(language.tag()).optional().await
}

/// Keeps that the person accepted a version in the language they read it in: the version that they are asked for, in
/// the language that it is shown to them in. Nothing else is kept, for nobody has read it here; what is asked is then
/// asked again. A second time changes nothing.
pub(crate) async fn accept(
    app: &App,
    session: &Session,
    version: i64,
    language: Language,
) -> Result<(), db::Error> {
    let shown = shown(&mut *app.db.read().await?, &session.account_id, session.app_language()).await?;
    let is_shown = shown.is_some_and(|shown| shown.version == version && shown.language == language);
    if !is_shown || to_accept(session) != Some(version) {
        return Ok(());
    }
    let mut write = app.db.write().await?;
    let sql = "INSERT INTO terms_acceptances (account_id, learner_id, version, language, accepted_at) \
               SELECT t.account_id, l.id, t.version, x.language, $5 FROM terms t \
               JOIN terms_texts x ON x.account_id = t.account_id AND x.version = t.version \
               JOIN learners l ON l.account_id = t.account_id \
               WHERE t.account_id = $1 AND l.id = $2 AND t.version = $3 AND x.language = $4 \
               AND t.published_at IS NOT NULL ON CONFLICT (account_id, learner_id, version) DO NOTHING";
    write
        .query(sql)
        .bind(&session.account_id)
        .bind(&session.learner_id)
        .bind(version)
        .bind(language.tag())
        .bind(app.clock.now())
        .execute()
        .await?;
    write.commit().await
}
