//! Learners, as the content admin sees them.

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;

use crate::ids::{AccountId, LearnerId};
use crate::people::groups::Group;
use crate::people::groups::sql::Condition;
use crate::planner::parts;

pub(crate) const PAGE: i64 = 25;

/// Which learners to list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Search {
    /// Words or parts of the name and the employee number, in any order.
    pub text: String,
    /// Only those of this status.
    pub status: Option<Status>,
    /// Only members of this group.
    pub group: Option<Group>,
    /// From 1.
    pub page: i64,
}

db::row! {
    /// A learner in the list.
    #[derive(Clone, Debug)]
    pub(crate) struct Learner {
        pub id: LearnerId,
        pub identity: String,
        pub name: String,
        pub employee_number: Option<String>,
        pub status: Status as word,
        pub last_sign_on_at: Timestamp,
        pub completed: i64,
        pub total: i64,
    }
}

impl Learner {
    /// The key of the client that they are from.
    pub fn client(&self) -> &str {
        parts(&self.identity).0
    }

    pub const fn is_active(&self) -> bool {
        matches!(self.status, Status::Active)
    }
}

/// A page of learners, those seen last first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    pub learners: Vec<Learner>,
    /// On all pages.
    pub total: i64,
    /// Learner id and department name.
    pub departments: Vec<(LearnerId, String)>,
}

impl Found {
    pub fn departments_of<'a>(&'a self, learner_id: &'a LearnerId) -> impl Iterator<Item = &'a str> {
        let of = self.departments.iter().filter(move |(learner, _)| learner == learner_id);
        of.map(|(_, name)| name.as_str())
    }
}

/// The learners that fit a search.
pub(crate) async fn search(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
) -> Result<Found, db::Error> {
    let named = Condition::named(3, &search.text);
    let group = search.group.as_ref().map(|group| group.condition(named.next_place()));
    let page = search.page.clamp(1, 1_000_000);
    // Both counts come in one statement, so that the number above the list is the number of people in it. What is said
    // of each is looked up for those on the page, not for all who fit.
    let sql = format!(
        "SELECT l.id, l.identity, l.name, l.employee_number, l.status, l.last_sign_on_at, \
         (SELECT COUNT(*) FROM course_progress p WHERE p.account_id = l.account_id AND p.learner_id = l.id \
          AND p.completed_at IS NOT NULL) AS completed, f.total FROM \
         (SELECT l.id, COUNT(*) OVER () AS total FROM learners l WHERE l.account_id = $1 \
          AND ($2 IS NULL OR l.status = $2) AND {} AND {} \
          ORDER BY l.last_sign_on_at DESC, l.id LIMIT {PAGE} OFFSET {}) f \
         JOIN learners l ON l.account_id = $1 AND l.id = f.id ORDER BY l.last_sign_on_at DESC, l.id",
        named.sql,
        group.as_ref().map_or("1 = 1", |group| &group.sql),
        (page - 1) * PAGE
    );
    let query = conn.query(sql).bind(account_id).bind(search.status.map(Status::as_str));
    let query = named.bind(query);
    let query = if let Some(group) = &group { group.bind(query) } else { query };
    let learners = query.all::<Learner>().await?;
    let ids: Vec<LearnerId> = learners.iter().map(|learner| learner.id.clone()).collect();
    let departments = departments(conn, account_id, &ids).await?;
    Ok(Found { total: learners.first().map_or(0, |learner| learner.total), learners, departments })
}

async fn departments(
    conn: &mut Connection,
    account_id: &AccountId,
    ids: &[LearnerId],
) -> Result<Vec<(LearnerId, String)>, db::Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (2..ids.len() + 2).map(|number| format!("${number}")).collect();
    let sql = format!(
        "SELECT ld.learner_id, d.name FROM learner_departments ld \
         JOIN departments d ON d.account_id = ld.account_id AND d.client = ld.client AND d.id = ld.department_id \
         WHERE ld.account_id = $1 AND ld.learner_id IN ({}) ORDER BY d.name, d.id",
        places.join(", ")
    );
    ids.iter().fold(conn.query(sql).bind(account_id), |query, id| query.bind(id)).all().await
}

/// How many learners the account has.
pub(crate) async fn count(conn: &mut Connection, account_id: &AccountId) -> Result<i64, db::Error> {
    conn.query("SELECT COUNT(*) FROM learners WHERE account_id = $1").bind(account_id).long().one().await
}
