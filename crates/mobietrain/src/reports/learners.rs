//! Learners, as staff see them.

use std::fmt;
use std::str::FromStr;

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;

use crate::ids::{AccountId, LearnerId};
use crate::people::groups::Group;
use crate::people::groups::sql::Condition;
use crate::people::groups::within::Within;
use crate::people::sought::{Among, Sought};
use crate::planner::parts;

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
    /// Only those whom the reader sees.
    pub within: Within,
    pub from: From,
}

/// Where a page begins. Not counted from the first: whoever signs on meanwhile moves to the top, and would push others
/// over the edge of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum From {
    #[default]
    First,
    /// Those who were seen before this one, or …
    After(Place),
    /// … later: the page before.
    Before(Place),
}

/// Where somebody stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place(Timestamp, LearnerId);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0.as_millis(), self.1)
    }
}

impl FromStr for Place {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        Ok(Self(Timestamp::from_millis(at.parse().map_err(drop)?), id.into()))
    }
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
    /// What the groups leave of those who fit otherwise, its placeholders numbered from `first`.
    fn of_groups(&self, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        if let Some(group) = &self.group {
            condition.all_of(group.condition(condition.next_place()));
        }
        if let Some(within) = self.within.condition(condition.next_place()) {
            condition.all_of(within);
        }
        condition
    }

    fn is_of_everybody(&self) -> bool {
        self.status.is_none() && self.group.is_none() && matches!(self.within, Within::Account)
    }
}

/// The learners that fit a search.
pub(crate) async fn search(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
) -> Result<Found, db::Error> {
    let sought = Sought::rarest_first(&search.text, conn, account_id, FEW).await?;
    let few = if sought.may_be_few() { few(conn, account_id, search, &sought).await? } else { None };
    let (total, (learners, goes_on)) = if let Some(few) = few {
        (few.len() as i64, page_of(conn, account_id, &search.from, few).await?)
    } else {
        let total = total(conn, account_id, search, &sought).await?;
        if total == 0 {
            return Ok(Found::default());
        }
        (total, page(conn, account_id, search, &sought).await?)
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

/// The places of all who fit, those seen last first; `None` when they are more than [`FEW`].
async fn few(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    sought: &Sought,
) -> Result<Option<Vec<Place>>, db::Error> {
    let Among { from, condition: named } = sought.among_found(3);
    let groups = search.of_groups(named.next_place());
    let sql = format!(
        "SELECT l.last_sign_on_at, l.id FROM {from} WHERE l.account_id = $1 AND ($2 IS NULL OR l.status = $2) \
         AND {} AND {} LIMIT {}",
        named.sql,
        groups.sql,
        FEW + 1
    );
    let query = named.bind(conn.query(sql).bind(account_id).bind(search.status.map(Status::as_str)));
    let found: Vec<(Timestamp, LearnerId)> = groups.bind(query).long().all().await?;
    let mut places: Vec<Place> = found.into_iter().map(|(at, id)| Place(at, id)).collect();
    places.sort_by(|one, other| (other.0, &other.1).cmp(&(one.0, &one.1)));
    Ok((places.len() <= FEW).then_some(places))
}

/// A page of those who stand at these places, and whether there is another one after it.
async fn page_of(
    conn: &mut Connection,
    account_id: &AccountId,
    from: &From,
    mut places: Vec<Place>,
) -> Result<(Vec<Learner>, bool), db::Error> {
    let is_before = |one: &Place, other: &Place| (one.0, &one.1) > (other.0, &other.1);
    match from {
        From::First => {}
        From::After(place) => places.retain(|other| is_before(place, other)),
        From::Before(place) => {
            places.retain(|other| is_before(other, place));
            places.drain(..places.len().saturating_sub(PAGE));
        }
    }
    let goes_on = places.len() > PAGE || matches!(from, From::Before(_)); // the one that it is before
    places.truncate(PAGE);
    if places.is_empty() {
        return Ok((Vec::new(), goes_on));
    }
    let numbers: Vec<String> = (2..places.len() + 2).map(|number| format!("${number}")).collect();
    // The sign keeps SQLite from looking for these few on the way through all in their order.
    let sql = format!(
        "{SHOWN} FROM learners l WHERE l.account_id = $1 AND l.id IN ({}) ORDER BY +l.last_sign_on_at DESC, l.id DESC",
        numbers.join(", ")
    );
    let query = conn.query(sql).bind(account_id);
    let learners = places.iter().fold(query, |query, place| query.bind(&place.1)).all().await?;
    Ok((learners, goes_on))
}

/// What is shown of a learner `l`.
const SHOWN: &str = "SELECT l.id, l.identity, l.name, l.employee_number, l.status, l.last_sign_on_at, l.left_at, \
    (SELECT COUNT(*) FROM course_progress p WHERE p.account_id = l.account_id AND p.learner_id = l.id \
     AND p.completed_at IS NOT NULL) AS completed";

/// The same of many, of whom enough for a page are met soon on the way through all in their order. What is said of each is looked up
/// for those on the page, not for all who fit.
async fn page(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    sought: &Sought,
) -> Result<(Vec<Learner>, bool), db::Error> {
    let Among { from, condition: named } = sought.among_all(5);
    let groups = search.of_groups(named.next_place());
    let (place, is, order) = match &search.from {
        From::First => (&Place(Timestamp::from_millis(i64::MAX), "".into()), "<", "DESC"),
        From::After(place) => (place, "<", "DESC"),
        From::Before(place) => (place, ">", "ASC"),
    };
    let sql = format!(
        "{SHOWN} FROM (SELECT l.id FROM {from} WHERE l.account_id = $1 AND ($2 IS NULL OR l.status = $2) \
          AND (l.last_sign_on_at, l.id) {is} ($3, $4) AND {} AND {} \
          ORDER BY l.last_sign_on_at {order}, l.id {order} LIMIT {}) f \
         JOIN learners l ON l.account_id = $1 AND l.id = f.id ORDER BY l.last_sign_on_at DESC, l.id DESC",
        named.sql,
        groups.sql,
        PAGE + 1
    );
    let query =
        conn.query(sql).bind(account_id).bind(search.status.map(Status::as_str)).bind(place.0).bind(&place.1);
    let query = named.bind(query);
    Ok(cut(groups.bind(query).all().await?, &search.from))
}

/// Without the one more that tells whether there is another page.
fn cut(mut learners: Vec<Learner>, from: &From) -> (Vec<Learner>, bool) {
    let is_full = learners.len() > PAGE;
    if let From::Before(_) = from {
        learners.drain(..learners.len().saturating_sub(PAGE));
        return (learners, true); // the one that it is before
    }
    learners.truncate(PAGE);
    (learners, is_full)
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
