//! The courses of a learning path and their order. What closes a course for somebody is asked about first, and is done as it was
//! asked: whoever agrees to it has a fingerprint of what they looked at.

use db::Write;
use kernel::Busy;
use login::Actor;
use serde_json::json;

use super::closing::{self, Closing};
use super::store::{self, MAX_COURSES, Path};
use super::told;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, PathId};
use crate::learning::course::told::title;
use crate::{App, telling};

/// What is done to the courses of a path.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// Puts a course at a place, counted from 1; beyond the last one, it is the last. One that was not in the path is then.
    Put {
        course: CourseId,
        place: usize,
    },
    TakeOut {
        course: CourseId,
    },
}

impl Change {
    fn course(&self) -> &CourseId {
        match self {
            Self::Put { course, .. } | Self::TakeOut { course } => course,
        }
    }

    /// The courses after it.
    fn of(&self, before: &[CourseId]) -> Vec<CourseId> {
        let mut after: Vec<CourseId> = before.iter().filter(|id| *id != self.course()).cloned().collect();
        if let Self::Put { course, place } = self {
            let to = place.saturating_sub(1).min(after.len());
            after.insert(to, course.clone());
        }
        after
    }

    fn action(&self, before: &[CourseId]) -> Action {
        match self {
            Self::Put { course, .. } if before.contains(course) => Action::PathCourseMoved,
            Self::Put { .. } => Action::PathCourseAdded,
            Self::TakeOut { .. } => Action::PathCourseTakenOut,
        }
    }
}

/// What became of it.
#[derive(Debug)]
pub(crate) enum Arranged {
    Done,
    /// There is no such path, or no such course.
    Unknown,
    /// The course stands in this other path.
    Elsewhere(Path),
    /// The path has as many courses as it can have.
    Full,
    /// Nothing was done yet: these find courses closed.
    Asks(Asks),
}

#[derive(Debug)]
pub(crate) struct Asks {
    pub closing: Closing,
    /// It is another path than the one that was asked about, or closes for others.
    pub is_newer: bool,
}

/// How often it is tried anew because somebody changed the path meanwhile.
const TRIES: usize = 5;

/// Does it. `agreed` is the fingerprint of what somebody has seen that it closes. Heavy: it looks at everybody.
pub(crate) async fn arrange(
    app: &App,
    of: (&AccountId, &PathId),
    change: &Change,
    agreed: Option<&str>,
    by: &Actor,
) -> web::Result<Arranged> {
    for _ in 0..TRIES {
        let path = match look(app, of, change).await? {
            Ok(path) => path,
            Err(why_not) => return Ok(why_not),
        };
        let after = change.of(&path.courses);
        if after == path.courses {
            return Ok(Arranged::Done);
        }
        let closing = closing::of(&mut *app.db.read().await?, of.0, &path.courses, &after).await?;
        if !closing.closed.is_empty() && agreed != Some(&closing.fingerprint) {
            return Ok(Arranged::Asks(Asks { closing, is_newer: agreed.is_some() }));
        }
        if put(app, of.0, (&path, &after), change, by).await? {
            return Ok(Arranged::Done);
        }
    }
    Err(Busy::default().into())
}

/// The path as it is, or why the change is none.
async fn look(
    app: &App,
    (account_id, path_id): (&AccountId, &PathId),
    change: &Change,
) -> Result<Result<Path, Arranged>, db::Error> {
    let mut read = app.db.read().await?;
    let Some(path) = store::find(&mut read, account_id, path_id).await? else {
        return Ok(Err(Arranged::Unknown));
    };
    let sql = "SELECT p.path_id FROM courses c LEFT JOIN path_courses p ON p.account_id = c.account_id AND p.course_id = c.id \
               WHERE c.account_id = $1 AND c.id = $2 AND c.deleted_at IS NULL";
    let stands = read.query(sql).bind(account_id).bind(change.course());
    let Some(stands_in) = stands.optional::<Option<PathId>>().await? else {
        return Ok(Err(Arranged::Unknown));
    };
    match (change, stands_in) {
        (_, Some(other)) if other != path.id => {
            let other = store::find(&mut read, account_id, &other).await?;
            Ok(Err(other.map_or(Arranged::Unknown, Arranged::Elsewhere)))
        }
        (Change::Put { .. }, None) if path.courses.len() >= MAX_COURSES => Ok(Err(Arranged::Full)),
        _ => Ok(Ok(path)),
    }
}

/// Writes it down, if the path is still as it was looked at. False when it is another one by now.
async fn put(
    app: &App,
    account_id: &AccountId,
    (path, after): (&Path, &[CourseId]),
    change: &Change,
    by: &Actor,
) -> Result<bool, db::Error> {
    let (course, mut write) = (change.course(), app.db.write().await?);
    // The course before the account, as everybody takes them: else two would wait for each other.
    let sql = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2 AND deleted_at IS NULL";
    let is_there = write.query(sql).bind(account_id).bind(course).execute().await? == 1;
    telling::one_by_one(&mut write, account_id).await?;
    let sql = "UPDATE learning_paths SET revision = revision + 1 WHERE account_id = $1 AND id = $2 AND revision = $3";
    let touch = write.query(sql).bind(account_id).bind(&path.id).bind(path.revision);
    if !is_there || touch.execute().await? == 0 {
        return Ok(false);
    }
    if !rows(&mut write, account_id, (path, after), course).await? {
        return Ok(false);
    }
    telling::catalogue_changed(app, &mut write, account_id).await?;
    let details = json!({ "course": title(&mut write, (account_id, course)).await? });
    let place = |courses: &[CourseId]| {
        let at = courses.iter().position(|id| id == course);
        at.map_or_else(String::new, |at| (at + 1).to_string())
    };
    let places = json!({ "place": [place(&path.courses), place(after)] });
    let (of, action) = (path.of(account_id), change.action(&path.courses));
    told::record(app, &mut write, of, action, (details, places, by)).await?;
    write.commit().await?;
    Ok(true)
}

/// Gives the courses their places. False where one is gone meanwhile, or has come into another path.
async fn rows(
    write: &mut Write,
    account_id: &AccountId,
    (path, after): (&Path, &[CourseId]),
    course: &CourseId,
) -> Result<bool, db::Error> {
    if !after.contains(course) {
        let sql = "DELETE FROM path_courses WHERE account_id = $1 AND path_id = $2 AND course_id = $3";
        write.query(sql).bind(account_id).bind(&path.id).bind(course).execute().await?;
    }
    let put =
        "UPDATE path_courses SET position = $4 WHERE account_id = $1 AND path_id = $2 AND course_id = $3";
    let add = "INSERT INTO path_courses (account_id, path_id, course_id, position) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    for (id, position) in after.iter().zip(1_i64..) {
        let sql = if path.courses.contains(id) { put } else { add };
        let one = write.query(sql).bind(account_id).bind(&path.id).bind(id).bind(position);
        if one.execute().await? == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ids(count: usize) -> Vec<CourseId> {
        (0..count).map(|number| number.to_string().into()).collect()
    }

    proptest! {
        #[test]
        fn a_course_that_is_put_stands_there_once_and_the_others_keep_their_order(count in 0_usize..9, which in 0_usize..9, place in 0_usize..99) {
            let (before, course) = (ids(count), CourseId::from(which.to_string()));
            let after = Change::Put { course: course.clone(), place }.of(&before);
            let others = |courses: &[CourseId]| courses.iter().filter(|id| **id != course).cloned().collect::<Vec<_>>();
            prop_assert_eq!(others(&after), others(&before));
            prop_assert_eq!(after.iter().filter(|id| **id == course).count(), 1);
            let at = after.iter().position(|id| *id == course).expect("it is there");
            prop_assert_eq!(at, place.saturating_sub(1).min(after.len() - 1));
            prop_assert_eq!(Change::TakeOut { course: course.clone() }.of(&after), others(&before));
        }
    }
}
