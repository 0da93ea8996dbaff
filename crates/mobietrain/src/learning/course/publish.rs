//! Who may play what: publishing, withdrawing, the groups of a course.

use db::{Connection, Write};
use kernel::{Busy, Id};
use login::Actor;
use serde_json::json;

use super::error::CourseError;
use super::seen::TRIES;
use super::told;
use super::versions::{self, Agreed, Ready};
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::people::groups::store;
use crate::{App, telling};

/// Publishes the draft of a course: from now on the people in its groups see it. Publishing what they see already changes nothing.
///
/// # Errors
/// What is wrong with the draft, or left in it of the sample it began with; or a fault of ours.
pub async fn publish(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    agreed: &Agreed,
    by: &Actor,
) -> Result<(), CourseError> {
    let of = (account_id, course_id);
    for _ in 0..TRIES {
        if let Some(live) = seen(&mut *app.db.read().await?, of).await? {
            // What somebody ticked who was shown another one is not in it.
            let is_shown = agreed.live.is_none_or(|shown| shown == live);
            return if is_shown { Ok(()) } else { Err(CourseError::Newer) };
        }
        let ready = Ready::of(app, of, agreed).await?;
        let now = app.clock.now();
        let mut write = app.db.write().await?;
        let Some(number) = ready.make(&mut write, of, (now, by.name())).await? else { continue };
        versions::forget_planned(&mut write, of).await?;
        versions::go_live(&mut write, of, number, now).await?;
        telling::catalogue_changed(app, &mut write, account_id).await?;
        let what = json!({ "version": number.to_string() });
        told::record(app, &mut write, of, Action::CoursePublished, (what, by)).await?;
        return Ok(write.commit().await?);
    }
    Err(CourseError::Restless(Busy::default()))
}

/// The version that people see, where that is the draft as it is.
async fn seen(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<Option<i64>, db::Error> {
    let sql = "SELECT v.number FROM courses c JOIN course_versions v \
               ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               WHERE c.account_id = $1 AND c.id = $2 AND c.published_at IS NOT NULL AND v.revision = c.revision";
    conn.query(sql).bind(account_id).bind(course_id).optional().await
}

/// What taking back the last publication leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TakenBack {
    /// People see the version before it again …
    ToTheOneBefore,
    /// … or nothing, as before.
    ToNothing,
    /// It is too late, or something else was done since.
    No,
}

/// Takes back what was published a moment ago. The draft stays as it is; what people did meanwhile stays with its cards. A course that was
/// out for the first time is withdrawn then, and no draft that an editor may delete: somebody may have begun it.
pub(crate) async fn take_back(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    number: i64,
    by: &Actor,
) -> Result<TakenBack, db::Error> {
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    let sql = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2 AND live = $3 AND published_at IS NOT NULL";
    if write.query(sql).bind(account_id).bind(course_id).bind(number).execute().await? == 0 {
        return Ok(TakenBack::No);
    }
    let sql = "UPDATE course_versions SET taken_back_at = $4 WHERE account_id = $1 AND course_id = $2 \
               AND number = $3 AND out_at > $5 RETURNING replaces, after_pause";
    let version = write.query(sql).bind(account_id).bind(course_id).bind(number).bind(now);
    let earliest = now - versions::TAKEN_BACK_WITHIN;
    let Some((replaces, after_pause)) = version.bind(earliest).optional::<(Option<i64>, bool)>().await?
    else {
        return Ok(TakenBack::No);
    };
    let sql = "UPDATE courses SET live = $3, published_at = CASE WHEN $4 THEN NULL ELSE published_at END, \
               withdrawn_at = CASE WHEN $4 THEN $5 ELSE NULL END, \
               cover = (SELECT v.cover FROM course_versions v \
               WHERE v.account_id = $1 AND v.course_id = $2 AND v.number = $3) WHERE account_id = $1 AND id = $2";
    let back = write.query(sql).bind(account_id).bind(course_id).bind(replaces);
    back.bind(after_pause).bind(now).execute().await?;
    telling::catalogue_changed(app, &mut write, account_id).await?;
    let (of, what) = ((account_id, course_id), json!({ "version": number.to_string() }));
    told::record(app, &mut write, of, Action::CourseTakenBack, (what, by)).await?;
    write.commit().await?;
    Ok(if after_pause { TakenBack::ToNothing } else { TakenBack::ToTheOneBefore })
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
    let leave = "DELETE FROM course_groups WHERE account_id = $1 AND course_id = $2 AND group_id";
    part(&mut write, leave, (account_id, course_id), group_ids).await?;
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
    let leave = "DELETE FROM course_groups WHERE account_id = $1 AND group_id = $2 AND course_id";
    part(write, leave, (account_id, group_id), course_ids).await?;
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
    let sql = format!(
        "INSERT INTO course_groups (account_id, course_id, group_id) {pairs} IN ({}) ON CONFLICT DO NOTHING",
        db::numbered(3, ids.len())
    );
    let insert = conn.query(sql).bind(account_id).bind(of);
    ids.iter().fold(insert, |insert, id| insert.bind(id)).execute().await.map(drop)
}

/// Parts those that `leave` takes away, but for these. A pair that stays is not touched: what is mandatory in it stays mandatory.
async fn part<One, Other>(
    conn: &mut Connection,
    leave: &'static str,
    (account_id, of): (&AccountId, &Id<One>),
    stay: &[Id<Other>],
) -> Result<(), db::Error> {
    let stays = if stay.is_empty() { "''".to_owned() } else { db::numbered(3, stay.len()) };
    let leave = conn.query(format!("{leave} NOT IN ({stays})")).bind(account_id).bind(of);
    stay.iter().fold(leave, |leave, id| leave.bind(id)).execute().await.map(drop)
}
