//! A learner's session: a cookie `{account_id}.{secret}` of which the database keeps the hash. A session timeout
//! comes after hours without a request (idle), and in any case (absolute).

use std::time::Duration;

use http::HeaderMap;
use kernel::Timestamp;
use web::{Language, cookie, hash_token};

use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::people::app_language;
use crate::planner::ClientKey;

pub(crate) const SESSION: &str = "__Host-session";
/// Which account this browser came from, so that it finds the way back when its session is over.
pub(crate) const ACCOUNT: &str = "__Host-account";
pub(crate) const ACCOUNT_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);

/// How often `last_seen_at` is written: often enough for an end after hours, rarely enough to cost nothing.
const SEEN_EVERY: Duration = Duration::from_secs(60);

/// What the session cookie holds. The account comes along because every key of a tenant begins with it.
pub(crate) struct Token<'a> {
    pub(crate) account_id: &'a str,
    secret: &'a str,
}

impl<'a> Token<'a> {
    pub(crate) fn from_cookie(headers: &'a HeaderMap) -> Option<Self> {
        let (account_id, secret) = cookie::get(headers, SESSION)?.split_once('.')?;
        Some(Self { account_id, secret })
    }

    pub(crate) fn hash(&self) -> String {
        hash_token(self.secret)
    }
}

db::row! {
    /// A session with the person it belongs to.
    pub(crate) struct Session {
        pub(crate) account_id: AccountId,
        pub(crate) account_slug: String,
        pub(crate) account_name: String,
        pub(crate) client: ClientKey,
        pub(crate) learner_id: LearnerId,
        pub(crate) identity: String,
        pub(crate) name: String,
        pub(crate) given_name: Option<String>,
        pub(crate) language: Option<Language> as word or null,
        pub(crate) locale: Option<String>,
        pub(crate) terms_current: Option<i64>,
        pub(crate) terms_asked_of_all: Option<i64>,
        pub(crate) terms_accepted: Option<i64>,
        pub(crate) created_at: Timestamp,
        pub(crate) last_seen_at: Timestamp,
    }
}

const FIND: &str = "SELECT s.account_id, a.slug AS account_slug, a.name AS account_name, c.client, \
    s.learner_id, l.identity, l.name, l.given_name, l.language, l.locale, s.created_at, s.last_seen_at, \
    (SELECT MAX(version) FROM terms WHERE account_id = $1 AND published_at IS NOT NULL) AS terms_current, \
    (SELECT MAX(version) FROM terms WHERE account_id = $1 AND published_at IS NOT NULL AND ask = 'everyone') \
    AS terms_asked_of_all, \
    (SELECT MAX(version) FROM terms_acceptances WHERE account_id = $1 AND learner_id = s.learner_id) \
    AS terms_accepted \
    FROM sessions s JOIN accounts a ON a.id = s.account_id JOIN connections c ON c.account_id = s.account_id \
    AND c.created_at <= s.created_at \
    JOIN learners l ON l.account_id = s.account_id AND l.id = s.learner_id \
    WHERE s.account_id = $1 AND s.token_hash = $2";

/// The live session that this token opens. One from before the connection of its account is over, whoever's it is.
pub(crate) async fn find(app: &App, token: &Token<'_>) -> Result<Option<Session>, db::Error> {
    let (now, hash) = (app.clock.now(), token.hash());
    let mut read = app.db.read().await?;
    let found = read.query(FIND).bind(token.account_id).bind(&hash).optional::<Session>().await?;
    drop(read);
    let Some(session) = found else { return Ok(None) };
    // A sign-on may have been on its way on another replica while the account was connected to another client.
    let over = app.client(&session.client).sub(&session.identity).is_none()
        || now >= session.last_seen_at + app.settings.session_idle
        || now >= session.created_at + app.settings.session_absolute;
    if over {
        return Ok(None);
    }
    if now >= session.last_seen_at + SEEN_EVERY
        && let Some(mut write) = app.db.write_soon().await?
    {
        let sql = "UPDATE sessions SET last_seen_at = $3 WHERE account_id = $1 AND token_hash = $2";
        write.query(sql).bind(token.account_id).bind(hash).bind(now).execute().await?;
        write.commit().await?;
    }
    Ok(Some(session))
}

/// Ends the session that this token opens.
pub(crate) async fn end(app: &App, token: &Token<'_>) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM sessions WHERE account_id = $1 AND token_hash = $2";
    write.query(sql).bind(token.account_id).bind(token.hash()).execute().await?;
    write.commit().await
}

impl Session {
    /// Account and learner.
    pub(crate) fn whose(&self) -> (&AccountId, &LearnerId) {
        (&self.account_id, &self.learner_id)
    }

    pub(crate) fn app_language(&self) -> Language {
        app_language::app_language(self.language, self.locale.as_deref())
    }

    /// The same; `None` when neither they nor CrewPlanner said a language of ours.
    pub(crate) fn known_language(&self) -> Option<Language> {
        app_language::known(self.language, self.locale.as_deref())
    }

    pub(crate) fn first_name(&self) -> &str {
        let first = self.given_name.as_deref().filter(|name| !name.trim().is_empty());
        first.or_else(|| self.name.split_whitespace().next()).unwrap_or(&self.name)
    }
}
