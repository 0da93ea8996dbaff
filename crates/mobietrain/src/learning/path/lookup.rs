//! A course that somebody may play, by its name, and whether it is open to them: what a request for one of its media needs to know.

use db::Connection;

use super::rule;
use crate::ids::CourseId;
use crate::learning::playable;
use crate::people::groups::Group;
use crate::people::session::Session;

db::row! {
    /// A published course that somebody may play, without its texts.
    pub(crate) struct Known {
        pub(crate) id: CourseId,
        pub(crate) cover: Option<String>,
        /// It waits for no earlier course of its path.
        pub(crate) is_open: bool,
    }
}

/// With one statement.
pub(crate) async fn known(
    conn: &mut Connection,
    session: &Session,
    groups: &[Group],
    slug: &str,
) -> Result<Option<Known>, db::Error> {
    let (of_groups, is_open) = (playable::of_groups(groups, 4), rule::is_open(groups, 3, 4));
    let (Some(of_groups), Some(is_open)) = (of_groups, is_open) else { return Ok(None) };
    let sql = format!(
        "SELECT c.id, c.cover, {is_open} AS is_open FROM courses c WHERE c.account_id = $1 AND c.slug = $2 \
         AND c.published_at IS NOT NULL AND {of_groups}"
    );
    let query = conn.query(sql).bind(&session.account_id).bind(slug).bind(&session.learner_id);
    groups.iter().fold(query, |query, group| query.bind(&group.id)).optional().await
}
