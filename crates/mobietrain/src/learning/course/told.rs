//! What the audit log tells of a course.

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::{Value, json};

use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};

/// Writes down what was done to a course, with its title as it is then; before the texts go.
pub(crate) async fn record(
    app: &App,
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
    action: Action,
    (changes, by): (Value, &Actor),
) -> Result<(), db::Error> {
    let title = title(write, (account_id, course_id)).await?;
    let subject = Subject { changes, ..Subject::thing("course", course_id, title) };
    let entry = Entry { action: action.as_str(), details: json!({}), subjects: vec![subject] };
    app.login.record(write, account_id, by, &entry).await
}

/// What a course is called there: in the default language of the account, as where learners read a title that stands in.
pub(crate) async fn title(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<String, db::Error> {
    let sql = "SELECT title FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = 0 \
               ORDER BY CASE WHEN language = (SELECT a.language FROM accounts a WHERE a.id = $1) THEN 0 \
               WHEN language = 'en' THEN 1 ELSE 2 END, language LIMIT 1";
    let title: Option<String> = write.query(sql).bind(account_id).bind(course_id).optional().await?;
    Ok(title.unwrap_or_default())
}
