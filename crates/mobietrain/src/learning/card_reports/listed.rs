//! What people say of the cards of a course, the last first, for whoever writes it (keyset); and of how many it is still to be settled.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use db::Connection;
use kernel::Timestamp;
use web::Language;

use super::wrong::Wrong;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;

/// How many a page shows.
pub(crate) const PAGE: usize = 50;

db::row! {
    pub(crate) struct Listed {
        pub(crate) learner_id: LearnerId,
        /// Who said it.
        pub(crate) name: String,
        pub(crate) card_id: String,
        pub(crate) edition: i64,
        pub(crate) language: Language as word,
        pub(crate) wrong: Wrong as word,
        pub(crate) words: String,
        pub(crate) said_at: Timestamp,
        pub(crate) settled_at: Option<Timestamp>,
        pub(crate) settled_by: Option<String>,
    }
}

/// Where a page begins: after this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place(Timestamp, LearnerId, String);

impl Listed {
    pub(crate) fn place(&self) -> Place {
        Place(self.said_at, self.learner_id.clone(), self.card_id.clone())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0.as_millis(), self.1, self.2)
    }
}

impl FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '.');
        let mut part = || parts.next().ok_or(());
        let at = part()?.parse().map_err(drop)?;
        Ok(Self(Timestamp::from_millis(at), part()?.into(), part()?.to_owned()))
    }
}

/// A page of those of a course that are open, or are settled; and whether more come after it.
pub(crate) async fn page(
    conn: &mut Connection,
    (account_id, course_id): (&AccountId, &CourseId),
    is_settled: bool,
    after: Option<&Place>,
) -> Result<(Vec<Listed>, bool), db::Error> {
    let first = Place(Timestamp::from_millis(i64::MAX), "".into(), String::new());
    let Place(at, learner_id, card_id) = after.unwrap_or(&first);
    let is = if is_settled { "IS NOT NULL" } else { "IS NULL" };
    let sql = format!(
        "SELECT r.learner_id, l.name, r.card_id, r.edition, r.language, r.wrong, r.words, r.said_at, r.settled_at, r.settled_by \
         FROM card_reports r JOIN learners l ON l.account_id = r.account_id AND l.id = r.learner_id \
         WHERE r.account_id = $1 AND r.course_id = $2 AND (r.said_at, r.learner_id, r.card_id) < ($3, $4, $5) \
         AND r.settled_at {is} ORDER BY r.said_at DESC, r.learner_id DESC, r.card_id DESC LIMIT {}",
        PAGE + 1
    );
    let query = conn.query(sql).bind(account_id).bind(course_id).bind(*at).bind(learner_id);
    let mut all: Vec<Listed> = query.bind(card_id.as_str()).all().await?;
    let is_more = all.len() > PAGE;
    all.truncate(PAGE);
    Ok((all, is_more))
}

/// How many are open, of each course that has any.
pub(crate) async fn open(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<HashMap<CourseId, i64>, db::Error> {
    let sql = "SELECT course_id, COUNT(*) FROM card_reports WHERE account_id = $1 AND settled_at IS NULL \
               GROUP BY course_id";
    let open: Vec<(CourseId, i64)> = conn.query(sql).bind(account_id).all().await?;
    Ok(open.into_iter().collect())
}

/// How many are open of one course.
pub(crate) async fn open_of(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<i64, db::Error> {
    let sql =
        "SELECT COUNT(*) FROM card_reports WHERE account_id = $1 AND course_id = $2 AND settled_at IS NULL";
    conn.query(sql).bind(account_id).bind(course_id).one().await
}

/// The editions that people have before them now; those of nothing while nobody sees the course.
pub(crate) async fn editions(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> web::Result<Editions> {
    let sql = "SELECT v.editions FROM courses c JOIN course_versions v ON v.account_id = c.account_id \
               AND v.course_id = c.id AND v.number = c.live WHERE c.account_id = $1 AND c.id = $2";
    let stored: Option<String> = conn.query(sql).bind(account_id).bind(course_id).optional().await?;
    Ok(stored.map(|stored| Editions::read(&stored)).transpose()?.unwrap_or_default())
}
