//! Making an earlier version the draft again. The draft that it replaces is kept as a version, too: nothing that was written is lost.

use db::Write;
use kernel::Timestamp;
use login::Actor;
use serde_json::json;

use super::error::CourseError;
use super::seen::touch;
use super::sweeps;
use super::told;
use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};

type Of<'a> = (&'a AccountId, &'a CourseId);

/// Makes a version the draft. People see what they saw before, until the draft is published.
///
/// # Errors
/// The course has no such version, or no more; or a fault of ours.
pub(crate) async fn bring_back(app: &App, of: Of<'_>, number: i64, by: &Actor) -> Result<(), CourseError> {
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    let sql = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL";
    if write.query(sql).bind(of.0).bind(of.1).execute().await? == 0 {
        return Err(CourseError::Unknown);
    }
    // Asked only now that the row is taken: a statement that had to wait for it would still see a version that was forgotten meanwhile,
    // and the draft would become nothing.
    let sql = "SELECT COUNT(CASE WHEN number = $3 THEN 1 END), COUNT(CASE WHEN number > $3 THEN 1 END) \
               FROM course_versions WHERE account_id = $1 AND course_id = $2";
    match write.query(sql).bind(of.0).bind(of.1).bind(number).one::<(i64, i64)>().await? {
        (0, 0) => return Err(CourseError::Unknown),
        (0, _) if number < 1 => return Err(CourseError::Unknown),
        (0, _) => return Err(CourseError::Forgotten),
        _ => {}
    }
    keep_draft(&mut write, of, (now, by.name())).await?;
    touch(&mut write, of.0, of.1, now).await?;
    replace(&mut write, of, number, (now, by.name())).await?;
    let what = json!({ "version": number.to_string() });
    told::record(app, &mut write, of, Action::CourseBroughtBack, (what, by)).await?;
    Ok(write.commit().await?)
}

/// Makes the draft a version that nobody sees, unless one says the same and shows the same.
async fn keep_draft(write: &mut Write, of: Of<'_>, (now, by): (Timestamp, &str)) -> Result<(), db::Error> {
    let texts = same("course_texts", "d.language = t.language AND d.source = t.source");
    let files = same("course_files", "d.name = t.name AND d.media_id = t.media_id");
    let sql = format!(
        "INSERT INTO course_versions \
               (account_id, course_id, number, revision, made_at, made_by, after_pause, editions) \
               SELECT c.account_id, c.id, (SELECT COALESCE(MAX(v.number), 0) + 1 FROM course_versions v \
               WHERE v.account_id = $1 AND v.course_id = $2), c.revision, $3, $4, FALSE, '{{}}' FROM courses c \
               WHERE c.account_id = $1 AND c.id = $2 AND NOT EXISTS (SELECT 1 FROM course_versions v \
               WHERE v.account_id = $1 AND v.course_id = $2 AND {texts} AND {files}) RETURNING number"
    );
    let kept = write.query(sql).bind(of.0).bind(of.1).bind(now).bind(by);
    let Some(number) = kept.optional::<i64>().await? else { return Ok(()) };
    sweeps::note(write, of, (number, now)).await?;
    copy(write, of, (0, number)).await
}

/// That the draft and version `v` have the same rows of a table.
fn same(table: &str, alike: &str) -> String {
    let count = |of: &str| {
        format!(
            "(SELECT COUNT(*) FROM {table} x WHERE x.account_id = $1 AND x.course_id = $2 AND x.version = {of})"
        )
    };
    format!(
        "{draft} = {version} AND {draft} = (SELECT COUNT(*) FROM {table} d JOIN {table} t \
         ON t.account_id = d.account_id AND t.course_id = d.course_id AND t.version = v.number AND {alike} \
         WHERE d.account_id = $1 AND d.course_id = $2 AND d.version = 0)",
        draft = count("0"),
        version = count("v.number")
    )
}

async fn replace(
    write: &mut Write,
    of: Of<'_>,
    number: i64,
    (now, by): (Timestamp, &str),
) -> Result<(), db::Error> {
    for sql in [
        "DELETE FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = 0",
        "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = 0",
    ] {
        write.query(sql).bind(of.0).bind(of.1).execute().await?;
    }
    copy(write, of, (number, 0)).await?;
    let sql = "UPDATE course_texts SET changed_at = $3, changed_by = $4, \
               revision = (SELECT c.revision FROM courses c WHERE c.account_id = $1 AND c.id = $2) \
               WHERE account_id = $1 AND course_id = $2 AND version = 0";
    write.query(sql).bind(of.0).bind(of.1).bind(now).bind(by).execute().await.map(drop)
}

/// Copies texts and files from a version to another one. What is read from the texts belongs to what people see, and is left out.
async fn copy(write: &mut Write, of: Of<'_>, (from, to): (i64, i64)) -> Result<(), db::Error> {
    for sql in [
        "INSERT INTO course_texts \
         (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) \
         SELECT account_id, course_id, $4, language, title, source, revision, changed_at, changed_by \
         FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = $3",
        "INSERT INTO course_files (account_id, course_id, version, name, media_id) \
         SELECT account_id, course_id, $4, name, media_id \
         FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = $3",
    ] {
        write.query(sql).bind(of.0).bind(of.1).bind(from).bind(to).execute().await?;
    }
    Ok(())
}
