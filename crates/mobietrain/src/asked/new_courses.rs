//! What is new for somebody: the published courses that they may play and that were never shown to them. The red
//! bullet in CrewPlanner is this answer.

use db::Connection;
use jwt_link::LinkClaims;
use web::hash_token;

use crate::asked::claimed::Claimed;
use crate::learning::playable;

/// How many of them an answer names; it counts all.
pub(crate) const NAMED: i64 = 50;

/// A course that is new to somebody.
pub(crate) struct NewCourse {
    pub(crate) slug: String,
    pub(crate) title: String,
}

/// How many courses are new to this person, and the first of them.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &str,
    person: &Claimed,
    claims: &LinkClaims,
) -> Result<(i64, Vec<NewCourse>), db::Error> {
    let groups = person.groups(conn, account_id, claims).await?;
    let Some(of_groups) = playable::of_groups(&groups, 5) else { return Ok((0, Vec::new())) };
    let sql = format!(
        "SELECT c.slug, {title}, COUNT(*) OVER () FROM courses c \
         WHERE c.account_id = $1 AND c.published_at IS NOT NULL AND {of_groups} \
         AND NOT EXISTS (SELECT 1 FROM course_progress p WHERE p.account_id = c.account_id \
         AND p.learner_id = $3 AND p.course_id = c.id) ORDER BY c.position, c.id LIMIT $4",
        title = playable::TITLE
    );
    let language = person.planner_language(claims).tag();
    let learner_id = person.learner_id.as_deref().unwrap_or_default();
    let query = conn.query(sql).bind(account_id).bind(language).bind(learner_id).bind(NAMED);
    let query = groups.iter().fold(query, |query, group| query.bind(&group.id));
    let rows = query.all::<(String, String, i64)>().await?;
    let count = rows.first().map_or(0, |(.., count)| *count);
    Ok((count, rows.into_iter().map(|(slug, title, _)| NewCourse { slug, title }).collect()))
}

/// Names the answer: another value whenever it may have changed. Everything that [`of`] looks at is in here, by its
/// version or as it is; so the tag must be read before the answer, never after it.
pub(crate) fn etag(account_id: &str, person: &Claimed, claims: &LinkClaims) -> String {
    let claimed = claims.departments.as_ref().map(|departments| {
        let mut ids: Vec<_> = departments.iter().map(|department| department.id.as_str()).collect();
        ids.sort_unstable();
        ids
    });
    let known = person.departments_hash.as_ref().filter(|_| claimed.is_none());
    let languages = (person.app_language(claims).tag(), person.planner_language(claims).tag());
    let learner = (&person.learner_id, person.state_version);
    // Versions of two accounts may be the same number: a client that moves to the other one must not get a 304.
    let all =
        (account_id, person.catalogue_version, learner, languages, claims.status.as_str(), claimed, known);
    format!("\"{}\"", &hash_token(&format!("{all:?}"))[..22])
}
