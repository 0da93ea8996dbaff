//! Scheduled lists are set, changed and ended by those who look after the account; whoever gets one ends it for themselves.

use db::Write;
use kernel::Id;
use login::{Actor, Entry, Subject};
use serde_json::json;
use web::Language;

use super::when::When;
use super::{About, MOST, find};
use crate::audit::Action;
use crate::ids::{AccountId, ListId, StaffId};
use crate::learning::course::told;
use crate::{App, telling};

/// What is set.
pub(crate) struct Setting {
    pub about: About,
    pub when: When,
    pub language: Language,
    /// Ids and names.
    pub readers: Vec<(StaffId, String)>,
}

/// Why it is not.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// There are [`MOST`] already.
    TooMany,
    /// It has ended meanwhile.
    Ended,
}

/// Sets a new one, or changes the one with this id. From then on it is as it says, and goes out the next time that it is due.
pub(crate) async fn set(
    app: &App,
    account_id: &AccountId,
    id: Option<&ListId>,
    (setting, by): (&Setting, &Actor),
) -> web::Result<Result<(), Refused>> {
    let mut write = app.db.write().await?;
    // Two who set one at once are counted one after the other.
    telling::one_by_one(&mut write, account_id).await?;
    let action = match id {
        Some(id) if remove(&mut write, account_id, id).await? == 0 => return Ok(Err(Refused::Ended)),
        Some(_) => Action::ListScheduleChanged,
        None if how_many(&mut write, account_id).await? >= MOST => return Ok(Err(Refused::TooMany)),
        None => Action::ListScheduled,
    };
    let new = Id::new(app.clock.now(), &app.rng);
    insert(app, &mut write, (account_id, id.unwrap_or(&new)), setting).await?;
    record(app, &mut write, (account_id, setting), (action, by)).await?;
    write.commit().await?;
    Ok(Ok(()))
}

/// Ends one: for everybody, or for one who gets it. False when there is none.
pub(crate) async fn end(
    app: &App,
    (account_id, id): (&AccountId, &ListId),
    whose: Option<&StaffId>,
    by: &Actor,
) -> web::Result<bool> {
    let mut write = app.db.write().await?;
    let Some(list) = find(&mut write, account_id, id).await? else { return Ok(false) };
    let is_theirs = |id: &StaffId| whose.is_none_or(|whose| whose == id);
    let readers: Vec<_> = list.readers.into_iter().filter(|(id, _)| is_theirs(id)).collect();
    let sql =
        "DELETE FROM scheduled_lists WHERE account_id = $1 AND id = $2 AND ($3 IS NULL OR staff_id = $3)";
    if write.query(sql).bind(account_id).bind(id).bind(whose).execute().await? == 0 {
        return Ok(false);
    }
    let setting = Setting { about: list.about, when: list.when, language: list.language, readers };
    record(app, &mut write, (account_id, &setting), (Action::ListScheduleEnded, by)).await?;
    write.commit().await?;
    Ok(true)
}

async fn remove(write: &mut Write, account_id: &AccountId, id: &ListId) -> Result<u64, db::Error> {
    let sql = "DELETE FROM scheduled_lists WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(id).execute().await
}

async fn how_many(write: &mut Write, account_id: &AccountId) -> Result<i64, db::Error> {
    let sql = "SELECT COUNT(DISTINCT id) FROM scheduled_lists WHERE account_id = $1";
    write.query(sql).bind(account_id).one().await
}

/// Whoever has left the account since the form was shown gets none.
async fn insert(
    app: &App,
    write: &mut Write,
    (account_id, id): (&AccountId, &ListId),
    setting: &Setting,
) -> web::Result<()> {
    let Setting { about, when, language, readers } = setting;
    let filter = serde_json::to_string(&about.query)?;
    let next_at = when.next(app.clock.now(), &app.settings.time_zone);
    for (staff_id, _) in readers {
        let sql = "INSERT INTO scheduled_lists \
                   (account_id, id, staff_id, course_id, filter, weekday, hour, language, next_at) \
                   SELECT m.account_id, $3, m.staff_id, $4, $5, $6, $7, $8, $9 FROM memberships m \
                   WHERE m.account_id = $1 AND m.staff_id = $2 AND m.role <> 'editor'";
        let insert = write.query(sql).bind(account_id).bind(staff_id).bind(id);
        let insert = insert.bind(about.course.as_deref().unwrap_or_default()).bind(&filter);
        let insert = insert.bind(when.weekday).bind(when.hour).bind(language.tag()).bind(next_at);
        insert.execute().await?;
    }
    Ok(())
}

/// Who gets it when, and of which course; not what was searched for, which may be a learner's name.
pub(super) async fn record(
    app: &App,
    write: &mut Write,
    (account_id, setting): (&AccountId, &Setting),
    (action, by): (Action, &Actor),
) -> Result<(), db::Error> {
    let Setting { about, when, readers, .. } = setting;
    let mut subjects: Vec<Subject> = readers.iter().map(|(id, name)| Subject::new(&**id, name)).collect();
    if let Some(course) = &about.course {
        let title = told::title(write, (account_id, course)).await?;
        subjects.push(Subject::thing("course", course, title));
    }
    let details = json!({ "weekday": when.weekday.to_string(), "hour": when.time() });
    let entry = Entry { action: action.as_str(), details, subjects };
    app.login.record(write, account_id, by, &entry).await
}
