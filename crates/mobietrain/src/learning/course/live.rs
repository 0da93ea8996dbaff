//! What a course asks in the version that people see, or saw last, for those who count what they did.

use db::Connection;
use web::Language;

use super::editions::Editions;
use crate::ids::{AccountId, CourseId};
use course::content::Content;

/// The version in one language.
#[derive(Clone, Debug)]
pub(crate) struct Live {
    pub(crate) editions: Editions,
    pub(crate) content: Content,
}

/// What people see cannot be told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LiveError {
    #[error("What people see of a course, or did in it, could not be asked for.")]
    Database(#[from] db::Error),
    #[error("What people see of a course cannot be read.")]
    Content(#[from] serde_json::Error),
}

/// In `language`, else in the default language of the account, else in English, else in the first language there is; `None` for a course
/// that nobody has ever seen.
pub(crate) async fn live(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    language: Language,
) -> Result<Option<Live>, LiveError> {
    let sql = "SELECT v.editions, t.content FROM courses c \
               JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live \
               WHERE c.account_id = $1 AND c.id = $2 AND t.content IS NOT NULL \
               ORDER BY CASE WHEN t.language = $3 THEN 0 \
               WHEN t.language = (SELECT a.language FROM accounts a WHERE a.id = c.account_id) THEN 1 \
               WHEN t.language = 'en' THEN 2 ELSE 3 END, t.language LIMIT 1";
    let query = conn.query(sql).bind(account_id).bind(course_id).bind(language.tag());
    let Some((editions, content)) = query.optional::<(String, String)>().await? else { return Ok(None) };
    Ok(Some(Live { editions: Editions::read(&editions)?, content: serde_json::from_str(&content)? }))
}
