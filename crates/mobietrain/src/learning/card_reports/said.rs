//! Saying that a card is wrong, and what somebody said of it before: one report of a person and card, so that nobody can fill the database.

use db::Connection;
use kernel::Timestamp;
use web::Language;

use super::wrong::Wrong;
use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::people::learner::hold;

/// The longest words, in characters.
pub(crate) const MAX_WORDS: usize = 500;

db::row! {
    /// What somebody has said of a card.
    pub(crate) struct Report {
        pub(crate) wrong: Wrong as word,
        pub(crate) words: String,
        pub(crate) said_at: Timestamp,
        pub(crate) settled_at: Option<Timestamp>,
    }
}

/// What somebody says of a card.
pub(crate) struct Said<'a> {
    pub(crate) course_id: &'a CourseId,
    pub(crate) card_id: &'a str,
    /// Of the question that they had before them.
    pub(crate) edition: i64,
    pub(crate) language: Language,
    pub(crate) wrong: Wrong,
    pub(crate) words: &'a str,
}

/// Keeps it, in place of what they said of the card before: it is open again. False when they or the course are gone.
pub(crate) async fn say(
    app: &App,
    (account_id, learner_id): (&AccountId, &LearnerId),
    said: &Said<'_>,
) -> Result<bool, db::Error> {
    let Said { course_id, card_id, edition, language, wrong, words } = said;
    let mut write = app.db.write().await?;
    if !hold(&mut write, account_id, learner_id).await? {
        return Ok(false);
    }
    let sql = "INSERT INTO card_reports (account_id, learner_id, course_id, card_id, edition, language, wrong, words, said_at) \
               SELECT account_id, $3, id, $4, $5, $6, $7, $8, $9 FROM courses \
               WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL \
               ON CONFLICT (account_id, learner_id, course_id, card_id) DO UPDATE SET edition = excluded.edition, \
               language = excluded.language, wrong = excluded.wrong, words = excluded.words, said_at = excluded.said_at, \
               settled_at = NULL, settled_by = NULL";
    let row = write.query(sql).bind(account_id).bind(*course_id).bind(learner_id).bind(*card_id);
    let row = row.bind(*edition).bind(language.tag()).bind(wrong.as_str()).bind(*words);
    let kept = row.bind(app.clock.now()).execute().await?;
    write.commit().await?;
    Ok(kept == 1)
}

/// What somebody said of a card before.
pub(crate) async fn before(
    conn: &mut Connection,
    (account_id, learner_id): (&AccountId, &LearnerId),
    (course_id, card_id): (&CourseId, &str),
) -> Result<Option<Report>, db::Error> {
    let sql = "SELECT wrong, words, said_at, settled_at FROM card_reports \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND card_id = $4";
    conn.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(card_id).optional().await
}
