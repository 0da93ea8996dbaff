//! One learner: who they are, which groups they are in and why, what they did.

use std::collections::HashMap;

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;
use web::{Language, off_thread};

use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;
use crate::learning::course::listing;
use crate::learning::progress::{self, Done, Record};
use crate::learning::tally::Tally;
use crate::people::groups::{Group, groups_of_learner};
use crate::planner::parts;
use crate::reports::learners::signed_on;
use course::card::Card;
use course::content::Content;

db::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Person {
        pub id: LearnerId,
        pub identity: String,
        pub name: String,
        pub employee_number: Option<String>,
        pub status: Status as word,
        pub locale: Option<String>,
        pub language: Option<Language> as word or null,
        pub created_at: Timestamp,
        pub last_sign_on_at: Timestamp,
        pub left_at: Option<Timestamp>,
    }
}

impl Person {
    /// The key of the client that they are from.
    pub fn client(&self) -> &str {
        parts(&self.identity).0
    }

    /// Their permanent id there.
    pub fn sub(&self) -> &str {
        parts(&self.identity).1
    }

    /// `None`: never.
    pub fn seen_at(&self) -> Option<Timestamp> {
        signed_on(self.last_sign_on_at)
    }

    pub const fn is_active(&self) -> bool {
        matches!(self.status, Status::Active)
    }
}

/// How far somebody is in a course.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    pub course_id: CourseId,
    pub title: String,
    pub done: usize,
    pub cards: usize,
    pub right: usize,
    pub questions: usize,
    pub completed_at: Option<Timestamp>,
}

db::row! {
    /// A version of the terms that somebody accepted.
    #[derive(Clone, Debug)]
    pub(crate) struct Acceptance {
        pub version: i64,
        pub language: Language as word,
        pub accepted_at: Timestamp,
    }
}

/// A learner of the account.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Option<Person>, db::Error> {
    let sql = "SELECT id, identity, name, employee_number, status, locale, language, created_at, last_sign_on_at, left_at \
               FROM learners WHERE account_id = $1 AND id = $2";
    conn.query(sql).bind(account_id).bind(id).optional().await
}

/// The names of their departments.
pub(crate) async fn departments(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT d.name FROM learner_departments ld \
               JOIN departments d ON d.account_id = ld.account_id AND d.client = ld.client AND d.id = ld.department_id \
               WHERE ld.account_id = $1 AND ld.learner_id = $2 ORDER BY d.name, d.id";
    conn.query(sql).bind(account_id).bind(id).all().await
}

/// The groups they are in: Everyone first, then by name.
pub(crate) async fn groups(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Vec<Group>, db::Error> {
    let mut groups = groups_of_learner(conn, account_id, id).await?;
    groups.sort_by(|a, b| (!a.is_everyone(), &a.name, &a.id).cmp(&(!b.is_everyone(), &b.name, &b.id)));
    Ok(groups)
}

/// What they did, course by course; courses that nobody has shown them are not in it.
pub(crate) async fn progress(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
    language: Language,
) -> web::Result<Vec<Progress>> {
    let sql = "SELECT p.course_id, p.completed_at, v.editions, (SELECT MAX(t.content) FROM course_texts t \
                WHERE t.account_id = p.account_id AND t.course_id = p.course_id AND t.version = c.live) \
               FROM course_progress p JOIN courses c ON c.account_id = p.account_id AND c.id = p.course_id \
               JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               WHERE p.account_id = $1 AND p.learner_id = $2";
    let rows = conn.query(sql).bind(account_id).bind(id).all::<Row>().await?;
    let sql = "SELECT course_id, card_id, edition, done_at, best_score FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2";
    let done = conn.query(sql).bind(account_id).bind(id).all::<Answered>().await?;
    let courses = listing::list(conn, account_id, language).await?;
    off_thread(move || {
        let mut records: HashMap<CourseId, Record> = HashMap::new();
        for (course, card, edition, at, best_score) in done {
            let answers = records.entry(course).or_default().cards.entry(card).or_default();
            answers.push((edition, Done { at, best_score }));
        }
        let mut rows: HashMap<_, _> = rows.into_iter().map(|row| (row.0.clone(), row)).collect();
        let mut found = Vec::new();
        for course in courses {
            let Some((_, completed_at, editions, Some(content))) = rows.remove(&course.id) else { continue };
            let content: Content = serde_json::from_str(&content)?;
            let record = records.remove(&course.id).unwrap_or_default();
            let did = Record { completed_at, ..record }.in_version(&Editions::read(&editions)?);
            found.push(one(course, &content, &did));
        }
        Ok(found)
    })
    .await
}

/// Course, completed, editions, content.
type Row = (CourseId, Option<Timestamp>, String, Option<String>);
/// Course, card, edition, when and best score.
type Answered = (CourseId, String, i64, Timestamp, Option<i64>);

/// Counts the cards that the course has today: one that was removed since counts for nothing.
fn one(course: listing::Course, content: &Content, did: &progress::Progress) -> Progress {
    let best = |card: &Card| did.cards.get(&card.id).and_then(|done| done.best_score);
    let Tally { right, questions } = Tally::of(content.cards(), best);
    Progress {
        done: content.cards().filter(|card| did.cards.contains_key(&card.id)).count(),
        cards: content.cards().count(),
        right,
        questions,
        title: course.title.clone(),
        completed_at: did.completed_at,
        course_id: course.id,
    }
}

/// The terms they accepted, newest first.
pub(crate) async fn acceptances(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Vec<Acceptance>, db::Error> {
    let sql = "SELECT version, language, accepted_at FROM terms_acceptances \
               WHERE account_id = $1 AND learner_id = $2 ORDER BY version DESC";
    conn.query(sql).bind(account_id).bind(id).all().await
}
