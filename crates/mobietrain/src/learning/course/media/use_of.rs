//! Where one of the account's media is used: in which courses, on which cards, and whether people see it.

use db::Connection;
use web::Language;

use crate::ids::{AccountId, CourseId, MediaId};
use course::markdown;

/// As many courses as a page names.
const COURSES: usize = 50;

/// A course that has it.
pub(crate) struct Use {
    pub course_id: CourseId,
    pub title: String,
    /// What it is called there.
    pub name: String,
    pub is_cover: bool,
    pub in_draft: bool,
    /// People see it.
    pub is_out: bool,
    /// The titles of the cards that show it, in the draft or else in what people see.
    pub cards: Vec<String>,
}

db::row! {
    struct Row {
        course_id: CourseId,
        name: String,
        version: i64,
        shown: bool,
        title: Option<String>,
        source: Option<String>,
    }
}

/// The courses that have it, with their titles in this language if they have it.
pub(crate) async fn uses(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &MediaId,
    language: Language,
) -> Result<Vec<Use>, db::Error> {
    let sql = format!(
        "SELECT f.course_id, f.name, f.version, CASE WHEN f.version = c.live AND c.published_at IS NOT NULL THEN TRUE ELSE FALSE END AS shown, \
         t.title, t.source FROM course_files f \
         JOIN courses c ON c.account_id = f.account_id AND c.id = f.course_id \
         LEFT JOIN course_texts t ON t.account_id = f.account_id AND t.course_id = f.course_id AND t.version = f.version \
           AND t.language = (SELECT x.language FROM course_texts x WHERE x.account_id = f.account_id \
           AND x.course_id = f.course_id AND x.version = f.version \
           ORDER BY CASE WHEN x.language = $3 THEN 0 WHEN x.language = 'en' THEN 1 ELSE 2 END, x.language LIMIT 1) \
         WHERE f.account_id = $1 AND f.media_id = $2 \
         ORDER BY f.course_id, CASE WHEN f.version = 0 THEN 0 WHEN f.version = c.live THEN 1 ELSE 2 END, f.version DESC \
         LIMIT {}",
        COURSES * 4
    );
    let rows: Vec<Row> = conn.query(sql).bind(account_id).bind(id).bind(language.tag()).all().await?;
    let by_course = rows.chunk_by(|one, other| one.course_id == other.course_id).take(COURSES);
    Ok(by_course.map(of_course).collect())
}

/// The versions of one course that have it, the draft first.
fn of_course(rows: &[Row]) -> Use {
    let first = &rows[0];
    Use {
        course_id: first.course_id.clone(),
        title: rows.iter().find_map(|row| row.title.clone()).unwrap_or_default(),
        name: first.name.clone(),
        is_cover: first.name.starts_with("cover."),
        in_draft: rows.iter().any(|row| row.version == 0),
        is_out: rows.iter().any(|row| row.shown),
        cards: cards(first.source.as_deref().unwrap_or_default(), &first.name),
    }
}

/// The cards of a text that name the file, whatever kind of card they are.
fn cards(source: &str, name: &str) -> Vec<String> {
    let content = markdown::read("", source).parsed.content;
    let quoted = format!("\"{name}\"");
    let names_it =
        |card: &&course::Card| serde_json::to_string(&card.kind).is_ok_and(|kind| kind.contains(&quoted));
    content.cards().filter(names_it).map(|card| card.title.clone()).collect()
}
