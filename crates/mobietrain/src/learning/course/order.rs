//! The order of the courses, in which everybody sees theirs.

use login::Actor;
use serde_json::json;

use super::told;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};
use crate::{App, telling};

/// Puts a course at a place, counted from 1; beyond the last one, it is the last. False when there is no such course.
pub(crate) async fn move_to(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    place: usize,
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    // One after the other: of two who move at once each sees what the other one did.
    telling::one_by_one(&mut write, account_id).await?;
    let sql =
        "SELECT id, position FROM courses WHERE account_id = $1 AND deleted_at IS NULL ORDER BY position, id";
    let before: Vec<(CourseId, i64)> = write.query(sql).bind(account_id).all().await?;
    let Some(at) = before.iter().position(|(id, _)| id == course_id) else { return Ok(false) };
    let mut after: Vec<&CourseId> = before.iter().map(|(id, _)| id).collect();
    let moved = after.remove(at);
    let to = place.saturating_sub(1).min(after.len());
    after.insert(to, moved);
    if to == at {
        return Ok(true);
    }
    let sql = "UPDATE courses SET position = $3 WHERE account_id = $1 AND id = $2 AND position <> $3";
    for (id, position) in after.into_iter().zip(1_i64..) {
        write.query(sql).bind(account_id).bind(id).bind(position).execute().await?;
    }
    telling::catalogue_changed(app, &mut write, account_id).await?;
    let places = json!({ "place": [(at + 1).to_string(), (to + 1).to_string()] });
    told::record(app, &mut write, (account_id, course_id), Action::CourseMoved, (places, by)).await?;
    write.commit().await?;
    Ok(true)
}
