//! Learners, as staff see them: the list, its search and its filters.

pub(crate) mod chosen;
pub(crate) mod entry;
pub(crate) mod file;
pub(crate) mod filter;
pub(crate) mod in_course;
mod pages;
pub(crate) mod place;
pub(crate) mod search;

use db::Connection;
use jwt_link::Status;

use crate::ids::{AccountId, LearnerId};
use crate::people::groups::sql::{Among, Condition};
use crate::people::groups::within::Within;
use crate::people::sought::Sought;
pub(crate) use entry::{Learner, signed_on};
pub(crate) use in_course::InCourse;
use search::FEW;
pub(crate) use search::{PAGE, Search};

/// More people than anybody leafs through: they are not counted further.
pub(crate) const MANY: i64 = 10_000;

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
    /// How far they are in the course that was chosen, if one was.
    pub in_course: Option<InCourse>,
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
) -> web::Result<Found> {
    let sought = Sought::rarest_first(&search.text, conn, account_id, FEW).await?;
    let is_found = sought.may_be_few() || search.filter.among(1).is_some();
    let few = if is_found { pages::few(conn, account_id, search, &sought).await? } else { None };
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
    let in_course = match search.filter.course() {
        Some(course_id) => Some(InCourse::of(conn, (account_id, course_id), &ids).await?),
        None => None,
    };
    Ok(Found { learners, total, goes_on, departments, in_course })
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
    let Among { from, condition: named } = search.among(sought, 3);
    let groups = search.of_groups(named.next_place());
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM {from} WHERE l.account_id = $1 AND ($2 IS NULL OR l.status = $2) \
         AND {} AND {} LIMIT {most}) f",
        named.sql, groups.sql
    );
    let query = named.bind(conn.query(sql).bind(account_id).bind(search.status.map(Status::as_str)));
    groups.bind(query).long().one().await
}

async fn departments(
    conn: &mut Connection,
    account_id: &AccountId,
    ids: &[LearnerId],
) -> Result<Vec<(LearnerId, String)>, db::Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let places = db::numbered(2, ids.len());
    let sql = format!(
        "SELECT ld.learner_id, d.name FROM learner_departments ld \
         JOIN departments d ON d.account_id = ld.account_id AND d.client = ld.client AND d.id = ld.department_id \
         WHERE ld.account_id = $1 AND ld.learner_id IN ({}) ORDER BY d.name, d.id",
        places
    );
    ids.iter().fold(conn.query(sql).bind(account_id), |query, id| query.bind(id)).all().await
}

/// How many learners of the account somebody sees of whom this holds, however many they are.
pub(crate) async fn how_many(
    conn: &mut Connection,
    account_id: &AccountId,
    within: &Within,
    filter: &filter::Filter,
) -> Result<i64, db::Error> {
    let everybody = || Among { from: "learners l".to_owned(), condition: Condition::from(2) };
    let Among { from, mut condition } = filter.among(2).unwrap_or_else(everybody);
    condition.all_of(filter.condition(condition.next_place()));
    if let Some(seen) = within.condition(condition.next_place()) {
        condition.all_of(seen);
    }
    let sql = format!("SELECT COUNT(*) FROM {from} WHERE l.account_id = $1 AND {}", condition.sql);
    condition.bind(conn.query(sql).bind(account_id)).long().one().await
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
