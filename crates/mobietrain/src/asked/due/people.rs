//! The people whom a page looks at, with all that decides what they must do: a thousand with four statements.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use db::Connection;
use jwt_link::{Status, limits};
use kernel::Timestamp;
use web::{Day, Language};

use crate::ids::{AccountId, CourseId, GroupId, LearnerId};
use crate::learning::due::arrival::{self, Since};
use crate::learning::due::duty::Completed;
use crate::learning::path::rule::Step;
use crate::people::app_language::app_language;
use crate::people::traits::Traits;
use crate::planner::parts;

/// Somebody, as stored.
pub(super) struct Person {
    /// Who they are to the planner.
    pub(super) sub: String,
    pub(super) traits: Traits,
    pub(super) since: Since,
    /// The language to be told about courses in: the one that they read at the planner.
    pub(super) language: Language,
    pub(super) progress: HashMap<CourseId, Progress>,
}

/// How far somebody is with a course.
#[derive(Clone, Copy, Default)]
pub(super) struct Progress {
    pub(super) completed: Completed,
    pub(super) is_begun: bool,
}

impl Progress {
    pub(super) const fn step(self) -> Step {
        Step { is_begun: self.is_begun, is_completed: self.completed.is_completed }
    }
}

db::row! {
    struct Learner {
        id: LearnerId,
        identity: String,
        status: Status as word,
        language: Option<Language> as word or null,
        locale: Option<String>,
        created_at: Timestamp,
        status_since: Timestamp,
    }
}

db::row! {
    struct ProgressRow {
        learner_id: LearnerId,
        course_id: CourseId,
        is_completed: bool,
        is_begun: bool,
        valid_until: Option<Day> as word or null,
        renew_from: Option<Day> as word or null,
    }
}

/// Those of the client with this key who have not left and stand after this `sub`, and the one to go on after, where there are more.
pub(super) async fn after(
    conn: &mut Connection,
    account_id: &AccountId,
    client: &str,
    after: &str,
) -> Result<(Vec<Person>, Option<String>), db::Error> {
    let most = limits::DUE_PEOPLE;
    let (first, end) = (format!("{client}/{after}"), format!("{client}0"));
    let sql = format!(
        "SELECT id, identity, status, language, locale, created_at, status_since FROM learners \
         WHERE account_id = $1 AND identity > $2 AND identity < $3 AND left_at IS NULL ORDER BY identity LIMIT {}",
        most + 1
    );
    let query = conn.query(sql).bind(account_id).bind(&first).bind(end).long();
    let mut learners: Vec<Learner> = query.all().await?;
    let goes_on = learners.len() > most;
    learners.truncate(most);
    let last = learners.last().map(|last| last.identity.clone()).unwrap_or_default();
    let of = Of { account_id, first: &first, last: &last };
    let mut departments = of.departments(conn).await?;
    let mut picked = of.picked(conn).await?;
    let mut progress = of.progress(conn).await?;
    let rules = Arc::new(arrival::of_rules(conn, account_id).await?);
    let person = |learner: Learner| {
        let sub = parts(&learner.identity).1.to_owned();
        let departments = departments.remove(&learner.id).unwrap_or_default();
        let picked = picked.remove(&learner.id).unwrap_or_default();
        let progress = progress.remove(&learner.id).unwrap_or_default();
        learner.person(sub, (client.to_owned(), departments), (picked, rules.clone()), progress)
    };
    let people: Vec<Person> = learners.into_iter().map(person).collect();
    let next = goes_on.then(|| parts(&last).1.to_owned());
    Ok((people, next))
}

type Moments<T> = HashMap<T, Timestamp>;

impl Learner {
    fn person(
        self,
        sub: String,
        (client, departments): (String, Moments<String>),
        (picked, rules): (Moments<GroupId>, Arc<Moments<GroupId>>),
        progress: HashMap<CourseId, Progress>,
    ) -> Person {
        let traits = Traits {
            learner_id: Some(self.id),
            client,
            departments: departments.keys().cloned().collect::<BTreeSet<_>>(),
            status: self.status,
            language: app_language(self.language, self.locale.as_deref()),
        };
        let there = self.locale.as_deref().and_then(Language::from_tag);
        let since = Since {
            known: self.created_at,
            has_left: false,
            status: (self.status, self.status_since),
            departments,
            picked,
            rules,
        };
        Person { sub, language: there.unwrap_or(traits.language), traits, since, progress }
    }
}

/// The people after the first identity, up to the last one.
struct Of<'a> {
    account_id: &'a AccountId,
    first: &'a str,
    last: &'a str,
}

const THESE: &str = "l.account_id = $1 AND l.identity > $2 AND l.identity <= $3 AND l.left_at IS NULL";

impl Of<'_> {
    async fn departments(
        &self,
        conn: &mut Connection,
    ) -> Result<HashMap<LearnerId, Moments<String>>, db::Error> {
        let sql = format!(
            "SELECT l.id, d.department_id, d.since FROM learners l JOIN learner_departments d \
             ON d.account_id = l.account_id AND d.learner_id = l.id WHERE {THESE}"
        );
        let rows: Vec<(LearnerId, String, Timestamp)> =
            conn.query(sql).bind(self.account_id).bind(self.first).bind(self.last).long().all().await?;
        Ok(by_person(rows))
    }

    async fn picked(&self, conn: &mut Connection) -> Result<HashMap<LearnerId, Moments<GroupId>>, db::Error> {
        let sql = format!(
            "SELECT l.id, m.group_id, m.since FROM learners l JOIN group_members m \
             ON m.account_id = l.account_id AND m.learner_id = l.id WHERE {THESE}"
        );
        let rows: Vec<(LearnerId, GroupId, Timestamp)> =
            conn.query(sql).bind(self.account_id).bind(self.first).bind(self.last).long().all().await?;
        Ok(by_person(rows))
    }

    /// With the courses that are mandatory for anybody, and those of paths, which may have to be done before.
    async fn progress(
        &self,
        conn: &mut Connection,
    ) -> Result<HashMap<LearnerId, HashMap<CourseId, Progress>>, db::Error> {
        let sql = format!(
            "SELECT l.id AS learner_id, p.course_id, p.completed_at IS NOT NULL AS is_completed, \
             p.opened_at IS NOT NULL AS is_begun, p.valid_until, p.renew_from FROM learners l \
             JOIN course_progress p ON p.account_id = l.account_id AND p.learner_id = l.id WHERE {THESE} \
             AND p.course_id IN (SELECT r.course_id FROM requirements r WHERE r.account_id = $1 \
                                 UNION SELECT c.course_id FROM path_courses c WHERE c.account_id = $1)"
        );
        let rows: Vec<ProgressRow> =
            conn.query(sql).bind(self.account_id).bind(self.first).bind(self.last).long().all().await?;
        let mut of: HashMap<LearnerId, HashMap<CourseId, Progress>> = HashMap::new();
        for ProgressRow { learner_id, course_id, is_completed, is_begun, valid_until, renew_from } in rows {
            let completed = Completed { is_completed, valid_until, renew_from };
            of.entry(learner_id).or_default().insert(course_id, Progress { completed, is_begun });
        }
        Ok(of)
    }
}

fn by_person<T: std::hash::Hash + Eq>(
    rows: Vec<(LearnerId, T, Timestamp)>,
) -> HashMap<LearnerId, Moments<T>> {
    let mut of: HashMap<LearnerId, Moments<T>> = HashMap::new();
    for (learner, what, since) in rows {
        of.entry(learner).or_default().insert(what, since);
    }
    of
}
