//! What another order of a learning path closes: who would find which course closed that they can open now. Nobody who has begun or
//! completed a course is among them.

use std::collections::HashMap;

use db::{Connection, Query};

use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::course::effects::{People, people};
use crate::people::groups::sql::Condition;
use crate::people::groups::within::Within;
use crate::people::groups::{Group, store};

/// A course that some find closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    pub course: CourseId,
    pub people: People,
}

/// Whom it befalls when these are the courses of a path instead of those. A course that is new to it was open to everybody who may play
/// it. Heavy: it looks at everybody.
pub(crate) async fn of(
    read: &mut Connection,
    account_id: &AccountId,
    before: &[CourseId],
    after: &[CourseId],
) -> web::Result<Vec<Closed>> {
    let groups = of_courses(read, account_id, None).await?;
    count(read, account_id, &groups, (before, after)).await
}

/// The same when a course of this path is published that nobody sees yet: what comes after it waits for it then.
pub(crate) async fn of_publishing(
    read: &mut Connection,
    account_id: &AccountId,
    path: &[CourseId],
    course_id: &CourseId,
) -> web::Result<Vec<Closed>> {
    let groups = of_courses(read, account_id, Some(course_id)).await?;
    let before: Vec<CourseId> = path.iter().filter(|id| *id != course_id).cloned().collect();
    let mut closed = count(read, account_id, &groups, (&before, path)).await?;
    // It is open to nobody yet, so it closes for nobody.
    closed.retain(|closed| closed.course != *course_id);
    Ok(closed)
}

/// Courses that are not among these are seen by nobody.
async fn count(
    read: &mut Connection,
    account_id: &AccountId,
    groups: &HashMap<CourseId, Vec<Group>>,
    (before, after): (&[CourseId], &[CourseId]),
) -> web::Result<Vec<Closed>> {
    let published = |id: &&CourseId| groups.contains_key(id);
    let before: Vec<&CourseId> = before.iter().filter(published).collect();
    let after: Vec<&CourseId> = after.iter().filter(published).collect();
    let mut closed = Vec::new();
    for (at, course) in after.iter().enumerate() {
        let was = before.iter().position(|id| id == course).map_or(&[][..], |at| &before[..at]);
        let now = &after[..at];
        if now.iter().all(|id| was.contains(id)) {
            continue; // nothing comes before it that did not before
        }
        let question = Question::of(groups, course, was, now);
        let people = question.ask(read, account_id).await?;
        if people.count > 0 {
            closed.push(Closed { course: (*course).clone(), people });
        }
    }
    Ok(closed)
}

/// The groups of each published course of an account, and of this one.
async fn of_courses(
    conn: &mut Connection,
    account_id: &AccountId,
    and_of: Option<&CourseId>,
) -> web::Result<HashMap<CourseId, Vec<Group>>> {
    let sql = "SELECT c.id, g.group_id FROM courses c \
               LEFT JOIN course_groups g ON g.account_id = c.account_id AND g.course_id = c.id \
               WHERE c.account_id = $1 AND (c.published_at IS NOT NULL OR c.id = $2)";
    let pairs: Vec<(CourseId, Option<GroupId>)> = conn.query(sql).bind(account_id).bind(and_of).all().await?;
    let groups = store::list(conn, account_id).await?;
    let mut of: HashMap<CourseId, Vec<Group>> = HashMap::new();
    for (course, id) in pairs {
        let theirs = of.entry(course).or_default();
        theirs.extend(groups.iter().find(|group| Some(&group.id) == id.as_ref()).cloned());
    }
    Ok(of)
}

/// Who finds one course closed, as a statement about learners `l`: `$1` is the account, then come the ids of the courses, then the
/// values of who may play each.
struct Question<'a> {
    courses: Vec<&'a CourseId>,
    conditions: Vec<Condition>,
    from: String,
}

impl<'a> Question<'a> {
    fn of(
        groups: &HashMap<CourseId, Vec<Group>>,
        course: &'a CourseId,
        was: &[&'a CourseId],
        now: &[&'a CourseId],
    ) -> Self {
        let mut courses = vec![course];
        courses.extend(was.iter().chain(now.iter().filter(|id| !was.contains(id))));
        let mut conditions: Vec<Condition> = Vec::new();
        for id in &courses {
            let first = conditions.last().map_or(courses.len() + 2, Condition::next_place);
            let within = Within::Groups(groups.get(*id).cloned().unwrap_or_default());
            conditions.extend(within.condition(first));
        }
        let holds_up = |id: &&CourseId| {
            let at = courses.iter().position(|of| of == id).unwrap_or(0);
            format!("({} AND NOT {})", conditions[at].sql, has(at + 2, "p.completed_at IS NOT NULL"))
        };
        let any = |ids: &[&CourseId]| {
            let all = ids.iter().map(holds_up).collect::<Vec<_>>();
            if all.is_empty() { "1 = 0".to_owned() } else { all.join(" OR ") }
        };
        let keeps = has(2, "(p.opened_at IS NOT NULL OR p.completed_at IS NOT NULL)");
        let from = format!(
            "learners l WHERE l.account_id = $1 AND {} AND NOT {keeps} AND NOT ({}) AND ({})",
            conditions[0].sql,
            any(was),
            any(now)
        );
        Self { courses, conditions, from }
    }

    async fn ask(&self, conn: &mut Connection, account_id: &AccountId) -> Result<People, db::Error> {
        people(conn, &self.from, |query| self.bind(query.bind(account_id))).await
    }

    fn bind<'c>(&self, query: Query<'c>) -> Query<'c> {
        let query = self.courses.iter().fold(query, |query, id| query.bind(*id));
        self.conditions.iter().fold(query, |query, condition| condition.bind(query))
    }
}

/// That a learner has progress of this kind in the course with this placeholder.
fn has(course: usize, kind: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM course_progress p WHERE p.account_id = $1 AND p.learner_id = l.id \
         AND p.course_id = ${course} AND {kind})"
    )
}
