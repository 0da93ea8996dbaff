//! In which language somebody reads a course, of those that it has.

use db::Connection;
use web::Language;

use crate::accounts::default_language;
use crate::ids::{AccountId, CourseId};
use crate::learning::course::instead::Instead;

/// What somebody reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reads {
    pub language: Language,
    /// What stands in for what nobody has translated yet.
    pub instead: Option<Language>,
}

db::row! {
    struct Row { language: Language as word, instead: Option<String> }
}

/// Of the version that people see; `None` where there is none, or it has no text.
pub(crate) async fn read_by(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    language: Language,
) -> web::Result<Option<Reads>> {
    let sql = "SELECT t.language, t.instead FROM course_texts t \
               JOIN courses c ON c.account_id = t.account_id AND c.id = t.course_id AND c.live = t.version \
               WHERE t.account_id = $1 AND t.course_id = $2 ORDER BY t.language";
    let rows: Vec<Row> = conn.query(sql).bind(account_id).bind(course_id).all().await?;
    let languages: Vec<Language> = rows.iter().map(|row| row.language).collect();
    let default = default_language::of(conn, account_id).await?;
    let own = languages.contains(&language).then_some(language);
    let read = own.or_else(|| default_language::source(default, &languages));
    let Some(row) = rows.into_iter().find(|row| Some(row.language) == read) else { return Ok(None) };
    let instead = row.instead.as_deref().map(Instead::read).transpose()?.flatten();
    Ok(Some(Reads { language: row.language, instead: instead.map(|instead| instead.language) }))
}
