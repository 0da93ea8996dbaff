//! What was left out of a course that came as a folder: told on its page until somebody changes the course.

use course::Problem;
use db::{Connection, Write};

use crate::ids::{AccountId, CourseId};

/// All that a file is left out for; another version of the program may have known more.
const CODES: [&str; 29] = [
    "file-name",
    "file-twice",
    "file-unknown",
    "picture-large",
    "picture-type",
    "picture-active",
    "text",
    "cover-twice",
    "audio-format",
    "audio-type",
    "captions-cue",
    "captions-empty",
    "captions-end",
    "captions-gap",
    "captions-large",
    "captions-order",
    "captions-subrip",
    "captions-text",
    "captions-time",
    "captions-type",
    "drawing-large",
    "film-large",
    "picture-broken",
    "picture-format",
    "picture-moving",
    "picture-pixels",
    "pictures-many",
    "video-format",
    "video-type",
];

/// Keeps them with a course that is made in this transaction.
pub(super) async fn keep(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
    problems: &[Problem],
) -> Result<(), super::error::CourseError> {
    if problems.is_empty() {
        return Ok(());
    }
    let kept: Vec<_> =
        problems.iter().map(|problem| (problem.code, &problem.file, &problem.detail)).collect();
    let sql = "UPDATE courses SET left_out = $3 WHERE account_id = $1 AND id = $2";
    let keep = write.query(sql).bind(account_id).bind(course_id).bind(serde_json::to_string(&kept)?);
    keep.execute().await?;
    Ok(())
}

/// What is still to be told.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Problem>, db::Error> {
    let sql = "SELECT left_out FROM courses WHERE account_id = $1 AND id = $2";
    let kept: Option<Option<String>> = conn.query(sql).bind(account_id).bind(course_id).optional().await?;
    let kept: Vec<(String, String, String)> =
        kept.flatten().and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
    let problem = |(code, file, detail): (String, String, String)| {
        let code = CODES.into_iter().find(|known| *known == code)?;
        Some(Problem { file, line: None, card: None, code, detail })
    };
    Ok(kept.into_iter().filter_map(problem).collect())
}
