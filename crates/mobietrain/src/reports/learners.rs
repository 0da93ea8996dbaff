//! Learners, as staff see them: the list, its search and its filters.

pub(crate) mod file;
pub(crate) mod filter;
mod pages;
pub(crate) mod place;

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;

use crate::ids::{AccountId, LearnerId};
use crate::people::groups::Group;
use crate::people::groups::sql::Condition;
use crate::people::groups::within::Within;
use crate::people::sought::{Among, Sought};
use crate::planner::parts;
use filter::Filter;
use place::{From, Place};

pub(crate) const PAGE: usize = 25;
/// More people than anybody leafs through: they are not counted further.
pub(crate) const MANY: i64 = 10_000;
/// So few are looked up and then put in order; more are met soon enough on the way through all in their order.
const FEW: usize = 1000;

/// Which learners to list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Search {
    /// How words of the name and the employee number begin, in any order.
    pub text: String,
    /// Only those of this status.
    pub status: Option<Status>,
    /// Only members of this group.
    pub group: Option<Group>,
    /// Only those of whom this holds.
    pub filter: Filter,
    /// Only those whom the reader sees.
    pub within: Within,
    pub from: From,
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
        pub left_at: Option<Timestamp>,
        pub completed: i64,
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

    /// `None`: never. The roster has told of them, and they have not signed on yet.
    pub fn seen_at(&self) -> Option<Timestamp> {
        signed_on(self.last_sign_on_at)
    }

    pub fn place(&self) -> Place {
        Place(self.last_sign_on_at, self.id.clone())
    }
}

/// When somebody signed on last, as it is kept: 0 of whoever never did, so that they stand last in the order of those seen last.
pub(crate) fn signed_on(last: Timestamp) -> Option<Timestamp> {
    (last.as_millis() > 0).then_some(last)
}

/// A page of learners, those seen last first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    pub learners: Vec<Learner>,
    /// On all pages; [`MANY`] and one where there are more.
    pub total: i64,
    /// Whether there is a page after this one.
    pub goes_on: bool,
    /// Learner id and department name.
    pub departments: Vec<(LearnerId, String)>,
}

impl Found {
    pub fn departments_of<'a>(&'a self, learner_id: &'a LearnerId) -> impl Iterator<Item = &'a str> {
        let of = self.departments.iter().filter(move |(learner, _)| learner == learner_id);
        of.map(|(_, name)| name.as_str())
    }
}

impl Search {
    /// What the groups and the filter leave of those who fit otherwise, its placeholders numbered from `first`.
    fn of_groups(&self, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        if let Some(group) = &self.group {
            condition.all_of(group.condition(condition.next_place()));
        }
        if let Some(within) = self.within.condition(condition.next_place()) {
            condition.all_of(within);
        }
        condition.all_of(self.filter.condition(condition.next_place()));
        condition
    }

    fn is_of_everybody(&self) -> bool {
        self.status.is_none()
            && self.group.is_none()
            && self.filter.is_empty()
            && matches!(self.within, Within::Account)
    }
}

/// The learners that fit a search.
pub(crate) async fn search(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
) -> Result<Found, db::Error> {
    let sought = Sought::rarest_first(&search.text, conn, account_id, FEW).await?;
    let few = if sought.may_be_few() { pages::few(conn, account_id, search, &sought).await? } else { None };
    let (total, (learners, goes_on)) = if let Some(few) = few {
        (few.len() as i64, pages::page_of(conn, account_id, &search.from, few).await?)
    } else {
        let total = total(conn, account_id, search, &sought).await?;
        if total == 0 {
            return Ok(Found::default());
        }
        (total, pages::page(conn, account_id, search, (&sought, PAGE)).await?)
    };
    let ids: Vec<LearnerId> = learners.iter().map(|learner| learner.id.clone()).collect();
    let departments = departments(conn, account_id, &ids).await?;
    Ok(Found { learners, total, goes_on, departments })
}

/// Up to one more than [`MANY`].
async fn total(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    sought: &Sought,
) -> Result<i64, db::Error> {
    let most = MANY + 1;
    if search.is_of_everybody() {
        return if sought.is_everybody() {
            count(conn, account_id, &Within::Account, most).await
        } else {
            sought.count(conn, account_id, MANY as usize + 1).await
        };
    }
    let Among { from, condition: named } = sought.among_found(3);
    let groups = search.of_groups(named.next_place());
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM {from} WHERE l.account_id = $1 AND ($2 IS NULL OR l.status = $2) \
         AND {} AND {} LIMIT {most}) f",
        named.sql, groups.sql
    );
    let query = named.bind(conn.query(sql).bind(account_id).bind(search.status.map(Status::as_str)));
    groups.bind(query).long().one().await
}

/// What is shown of a learner `l`.
const SHOWN: &str = "SELECT l.id, l.identity, l.name, l.employee_number, l.status, l.last_sign_on_at, l.left_at, \
    (SELECT COUNT(*) FROM course_progress p WHERE p.account_id = l.account_id AND p.learner_id = l.id \
     AND p.completed_at IS NOT NULL) AS completed";

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

/// How many learners of the account somebody sees; not more than `most`.
pub(crate) async fn count(
    conn: &mut Connection,
    account_id: &AccountId,
    within: &Within,
    most: i64,
) -> Result<i64, db::Error> {
    let seen = within.condition(3);
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM learners l WHERE l.account_id = $1 AND {} LIMIT $2) f",
        seen.as_ref().map_or("1 = 1", |seen| &seen.sql)
    );
    let query = conn.query(sql).bind(account_id).bind(most);
    let query = if let Some(seen) = &seen { seen.bind(query) } else { query };
    query.long().one().await
}
