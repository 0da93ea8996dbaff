//! What the audit log tells of a learning path.

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::Value;

use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, PathId};

/// Writes down what was done to a path: what there is to say of it, and what is different of the path.
pub(super) async fn record(
    app: &App,
    write: &mut Write,
    (account_id, path_id, name): (&AccountId, &PathId, &str),
    action: Action,
    (details, changes, by): (Value, Value, &Actor),
) -> Result<(), db::Error> {
    let subject = Subject { changes, ..Subject::thing("path", path_id, name) };
    let entry = Entry { action: action.as_str(), details, subjects: vec![subject] };
    app.login.record(write, account_id, by, &entry).await
}

/// What a course is called there.
pub(super) async fn title_of(
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<String, db::Error> {
    let sql = "SELECT title FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = 0 \
               ORDER BY CASE language WHEN 'en' THEN 0 ELSE 1 END, language LIMIT 1";
    let title: Option<String> = write.query(sql).bind(account_id).bind(course_id).optional().await?;
    Ok(title.unwrap_or_else(|| course_id.to_string()))
}
