//! What is new for somebody: the published courses that they may play and that were never shown to them. The red
//! bullet in CrewPlanner is this answer.

use db::Connection;
use web::hash_token;

use crate::asked::claimed::Claimed;
use crate::learning::playable;
use crate::people::groups::groups_of;

/// How many of them an answer names; it counts all.
pub(crate) const NAMED: i64 = 50;

/// A course that is new to somebody.
pub(crate) struct NewCourse {
    pub(crate) slug: String,
    pub(crate) title: String,
}

/// How many courses are new to this person, and the first of them. Whatever else this looks at must be in [`Claimed`]:
/// [`etag`] is made of that.
pub(crate) async fn of(conn: &mut Connection, person: &Claimed) -> Result<(i64, Vec<NewCourse>), db::Error> {
    let groups = groups_of(conn, &person.account_id, &person.traits).await?;
    let Some(of_groups) = playable::of_groups(&groups, 5) else { return Ok((0, Vec::new())) };
    let sql = format!(
        "SELECT c.slug, {title}, COUNT(*) OVER () FROM courses c \
         WHERE c.account_id = $1 AND c.published_at IS NOT NULL AND {of_groups} \
         AND NOT EXISTS (SELECT 1 FROM course_progress p WHERE p.account_id = c.account_id \
         AND p.learner_id = $3 AND p.course_id = c.id) ORDER BY c.position, c.id LIMIT $4",
        title = playable::TITLE
    );
    let learner_id = person.traits.learner_id.as_deref().unwrap_or_default();
    let query = conn
        .query(sql)
        .bind(&person.account_id)
        .bind(person.planner_language.tag())
        .bind(learner_id)
        .bind(NAMED);
    let query = groups.iter().fold(query, |query, group| query.bind(&group.id));
    let rows = query.all::<(String, String, i64)>().await?;
    let count = rows.first().map_or(0, |(.., count)| *count);
    Ok((count, rows.into_iter().map(|(slug, title, _)| NewCourse { slug, title }).collect()))
}

/// Names the answer: another value whenever it may have changed. The versions were read before the answer is, never
/// after it, so a change in between costs one question more and hides nothing.
pub(crate) fn etag(person: &Claimed) -> Result<String, serde_json::Error> {
    Ok(format!("\"{}\"", &hash_token(&serde_json::to_string(person)?)[..22]))
}
