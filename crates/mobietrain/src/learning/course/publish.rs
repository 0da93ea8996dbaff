//! Who may play what: publishing, withdrawing, the groups of a course.

use db::{Connection, Write};
use kernel::{Busy, Id};
use login::Actor;
use serde_json::json;

use super::error::CourseError;
use super::seen::TRIES;
use super::{texts, told};
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::people::groups::store;
use crate::{App, telling};

/// Publishes a course: from now on the people in its groups may play it. Publishing twice changes nothing.
///
/// # Errors
/// What its texts still hold of the sample they began with; or a fault of ours.
pub async fn publish(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    by: &Actor,
) -> Result<(), CourseError> {
    for _ in 0..TRIES {
        let Some(version) = ready_version(app, account_id, course_id).await? else { return Ok(()) };
        let sql = "UPDATE courses SET published_at = $3, withdrawn_at = NULL, publish_at = NULL \
                   WHERE account_id = $1 AND id = $2 AND published_at IS NULL AND version = $4";
        let mut write = app.db.write().await?;
        let publish = write.query(sql).bind(account_id).bind(course_id).bind(app.clock.now()).bind(version);
        if publish.execute().await? == 1 {
            telling::catalogue_changed(app, &mut write, account_id).await?;
            let of = (account_id, course_id);
            told::record(app, &mut write, of, Action::CoursePublished, (json!({}), by)).await?;
            return Ok(write.commit().await?);
        }
    }
    Err(CourseError::Restless(Busy::default()))
}

/// The version of a course that people may see as it is; `None` when they do already, or when there is none.
///
/// # Errors
/// What must not be seen yet.
pub(super) async fn ready_version(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Option<i64>, CourseError> {
    let sql = "SELECT version FROM courses \
               WHERE account_id = $1 AND id = $2 AND published_at IS NULL AND deleted_at IS NULL";
    let version = app.db.read().await?.query(sql).bind(account_id).bind(course_id).optional::<i64>().await?;
    let Some(version) = version else { return Ok(None) };
    let leftovers = texts::leftovers_of(app, account_id, course_id).await?;
    if leftovers.is_empty() { Ok(Some(version)) } else { Err(CourseError::Problems(leftovers)) }
}

/// Takes a published course back. What people did in it is kept, for when it is published again.
pub(crate) async fn withdraw(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    by: &Actor,
) -> Result<(), db::Error> {
    let sql = "UPDATE courses SET published_at = NULL, withdrawn_at = $3 \
               WHERE account_id = $1 AND id = $2 AND published_at IS NOT NULL";
    let mut write = app.db.write().await?;
    let changed = write.query(sql).bind(account_id).bind(course_id).bind(app.clock.now()).execute().await?;
    if changed == 1 {
        telling::catalogue_changed(app, &mut write, account_id).await?;
        let of = (account_id, course_id);
        told::record(app, &mut write, of, Action::CourseWithdrawn, (json!({}), by)).await?;
    }
    write.commit().await
}

/// How many learners have begun a course: they lose what they did in it when it is deleted.
pub(crate) async fn begun(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<i64, db::Error> {
    let sql = "SELECT COUNT(*) FROM course_progress \
               WHERE account_id = $1 AND course_id = $2 AND opened_at IS NOT NULL";
    conn.query(sql).bind(account_id).bind(course_id).long().one().await
}

/// Says which groups may play a course. Groups of other accounts are no groups.
///
/// # Errors
/// When the database fails.
pub async fn set_course_groups(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    group_ids: &[GroupId],
    by: &Actor,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    // The course before the account, as everybody takes them: else two would wait for each other.
    let sql = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(course_id).execute().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let sql = "SELECT group_id FROM course_groups WHERE account_id = $1 AND course_id = $2 ORDER BY group_id";
    let before: Vec<GroupId> = write.query(sql).bind(account_id).bind(course_id).all().await?;
    let delete = "DELETE FROM course_groups WHERE account_id = $1 AND course_id = $2";
    write.query(delete).bind(account_id).bind(course_id).execute().await?;
    let pairs = "SELECT c.account_id, c.id, g.id FROM courses c JOIN user_groups g ON g.account_id = c.account_id \
                 WHERE c.account_id = $1 AND c.id = $2 AND g.id";
    assign(&mut write, pairs, (account_id, course_id), group_ids).await?;
    let after: Vec<GroupId> = write.query(sql).bind(account_id).bind(course_id).all().await?;
    if before != after {
        telling::catalogue_changed(app, &mut write, account_id).await?;
        let before = store::names(&mut write, account_id, &before).await?.join("\n");
        let after = store::names(&mut write, account_id, &after).await?.join("\n");
        let changes = json!({ "groups": [before, after] });
        let of = (account_id, course_id);
        told::record(app, &mut write, of, Action::CourseGroupsChanged, (changes, by)).await?;
    }
    write.commit().await
}

/// The same from the other side: the courses of a group, in the transaction that saves the group, after
/// [`telling::one_by_one`]. True when they differ from what they were: then somebody may play something else.
pub(crate) async fn set_group_courses(
    write: &mut Write,
    account_id: &AccountId,
    group_id: &GroupId,
    course_ids: &[CourseId],
) -> Result<bool, db::Error> {
    let sql =
        "SELECT course_id FROM course_groups WHERE account_id = $1 AND group_id = $2 ORDER BY course_id";
    let before: Vec<String> = write.query(sql).bind(account_id).bind(group_id).all().await?;
    let delete = "DELETE FROM course_groups WHERE account_id = $1 AND group_id = $2";
    write.query(delete).bind(account_id).bind(group_id).execute().await?;
    let pairs = "SELECT c.account_id, c.id, g.id FROM courses c JOIN user_groups g ON g.account_id = c.account_id \
                 WHERE c.account_id = $1 AND g.id = $2 AND c.id";
    assign(write, pairs, (account_id, group_id), course_ids).await?;
    Ok(before != write.query(sql).bind(account_id).bind(group_id).all::<String>().await?)
}

/// Puts courses and groups together: those that `pairs` selects, up to the ids that are to be among these. They come from
/// a form: one that is not there inserts nothing.
async fn assign<One, Other>(
    conn: &mut Connection,
    pairs: &'static str,
    (account_id, of): (&AccountId, &Id<One>),
    ids: &[Id<Other>],
) -> Result<(), db::Error> {
    if ids.is_empty() {
        return Ok(());
    }
    let places: Vec<String> = (3..ids.len() + 3).map(|number| format!("${number}")).collect();
    let sql = format!(
        "INSERT INTO course_groups (account_id, course_id, group_id) {pairs} IN ({})",
        places.join(", ")
    );
    let insert = conn.query(sql).bind(account_id).bind(of);
    ids.iter().fold(insert, |insert, id| insert.bind(id)).execute().await.map(drop)
}
