//! What a change closes: courses of a learning path that people can open now, and would find closed. Another order of the path does that,
//! publishing a course of it, and other groups of one. Nobody who has begun or completed a course is among them.

mod question;

use std::collections::HashMap;

use db::Connection;
use web::hash_token;

use self::question::{Change, Question, View};
use crate::ids::{AccountId, CourseId, GroupId, LearnerId};
use crate::learning::course::effects::People;
use crate::people::groups::{Group, store};

/// A course that some find closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    pub course: CourseId,
    pub people: People,
}

/// All that a change closes.
#[derive(Debug, Default)]
pub(crate) struct Closing {
    pub closed: Vec<Closed>,
    /// Of the path as it is then, of these courses and of everybody who finds them closed: a yes is one to this, and to nothing that has
    /// come about since. Empty where nothing closes.
    pub fingerprint: String,
}

/// Whom it befalls when these are the courses of a path instead of those. A course that is new to it was open to everybody who may play
/// it. One that publishes itself at a planned time closes what comes after it on that day, and nobody is asked then: so it is counted
/// now. Heavy: it looks at everybody.
pub(crate) async fn of(
    read: &mut Connection,
    account_id: &AccountId,
    before: &[CourseId],
    after: &[CourseId],
) -> web::Result<Closing> {
    let courses = courses(read, account_id).await?;
    let (now, then) = (who_sees(&courses, |state| state.is_out), who_sees(&courses, |state| state.is_coming));
    let change = |sees| Change { before: View { path: before, sees }, after: View { path: after, sees } };
    count(read, account_id, &[change(&now), change(&then)], None).await
}

/// The same when a course is published that nobody sees yet: what comes after it in its path waits for it then.
pub(crate) async fn of_publishing(
    read: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> web::Result<Closing> {
    let groups = |courses: &[Course]| {
        courses.iter().find(|course| course.id == *course_id).map(|course| course.groups.clone())
    };
    of_course(read, account_id, course_id, groups).await
}

/// The same when a published course is for these groups: what comes after it in its path waits for it in all who get it.
pub(crate) async fn of_groups(
    read: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
    chosen: &[Group],
) -> web::Result<Closing> {
    of_course(read, account_id, course_id, |_| Some(chosen.to_vec())).await
}

/// What it closes that these groups see a course.
async fn of_course(
    read: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
    groups: impl Fn(&[Course]) -> Option<Vec<Group>>,
) -> web::Result<Closing> {
    let sql = "SELECT p.course_id FROM path_courses p JOIN path_courses of ON of.account_id = p.account_id AND of.path_id = p.path_id \
               WHERE of.account_id = $1 AND of.course_id = $2 ORDER BY p.position";
    let path: Vec<CourseId> = read.query(sql).bind(account_id).bind(course_id).all().await?;
    if path.is_empty() {
        return Ok(Closing::default());
    }
    let courses = courses(read, account_id).await?;
    let before = who_sees(&courses, |state| state.is_out);
    let mut after = before.clone();
    after.extend(groups(&courses).map(|groups| (course_id.clone(), groups)));
    let view = |sees| View { path: &path, sees };
    count(read, account_id, &[Change { before: view(&before), after: view(&after) }], None).await
}

/// The groups that may play each course; what is not among these is seen by nobody.
pub(crate) type Players = HashMap<CourseId, Vec<Group>>;

/// Those of each published course.
pub(crate) async fn players(conn: &mut Connection, account_id: &AccountId) -> web::Result<Players> {
    Ok(who_sees(&courses(conn, account_id).await?, |state| state.is_out))
}

/// The same when others may play the courses of a path: who gets one that comes before another has to do it first. Of these learners,
/// where some are named.
pub(crate) async fn of_players(
    read: &mut Connection,
    account_id: &AccountId,
    path: &[CourseId],
    (before, after): (&Players, &Players),
    among: Option<&[LearnerId]>,
) -> web::Result<Closing> {
    let view = |sees| View { path, sees };
    count(read, account_id, &[Change { before: view(before), after: view(after) }], among).await
}

/// Counts it. The first change is what happens now; people who can open nothing now lose nothing later.
async fn count(
    read: &mut Connection,
    account_id: &AccountId,
    changes: &[Change<'_>],
    among: Option<&[LearnerId]>,
) -> web::Result<Closing> {
    let path = changes.first().map_or(&[][..], |change| change.after.path);
    let mut closed = Vec::new();
    let mut shown = path.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ");
    for course in path {
        let Some(question) = Question::of(course, changes, among) else { continue };
        let (people, ids) = question.ask(read, account_id).await?;
        if people.count > 0 {
            shown.push_str(&format!("\n{course}: {}", ids.join(" ")));
            closed.push(Closed { course: course.clone(), people });
        }
    }
    let fingerprint = if closed.is_empty() { String::new() } else { hash_token(&shown) };
    Ok(Closing { closed, fingerprint })
}

/// A course of an account.
struct Course {
    id: CourseId,
    state: State,
    groups: Vec<Group>,
}

#[derive(Clone, Copy)]
struct State {
    is_out: bool,
    /// It is out, or will be at a time that somebody has planned.
    is_coming: bool,
}

async fn courses(conn: &mut Connection, account_id: &AccountId) -> web::Result<Vec<Course>> {
    let sql = "SELECT c.id, c.published_at IS NOT NULL, c.published_at IS NOT NULL OR c.publish_at IS NOT NULL, g.group_id \
               FROM courses c LEFT JOIN course_groups g ON g.account_id = c.account_id AND g.course_id = c.id \
               WHERE c.account_id = $1 AND c.deleted_at IS NULL ORDER BY c.id, g.group_id";
    let rows: Vec<(CourseId, bool, bool, Option<GroupId>)> = conn.query(sql).bind(account_id).all().await?;
    let groups = store::list(conn, account_id).await?;
    let group = |id: &GroupId| groups.iter().find(|group| group.id == *id).cloned();
    let mut courses: Vec<Course> = Vec::new();
    for (id, is_out, is_coming, group_id) in rows {
        if courses.last().is_none_or(|last| last.id != id) {
            courses.push(Course { id, state: State { is_out, is_coming }, groups: Vec::new() });
        }
        if let Some(course) = courses.last_mut() {
            course.groups.extend(group_id.as_ref().and_then(group));
        }
    }
    Ok(courses)
}

fn who_sees(courses: &[Course], seen: impl Fn(State) -> bool) -> Players {
    let seen = courses.iter().filter(|course| seen(course.state));
    seen.map(|course| (course.id.clone(), course.groups.clone())).collect()
}
