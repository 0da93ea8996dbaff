//! The people of a client as a list: who fits what is looked for, in an order, a page at a time, and how many they are.

mod order;
mod parts;
mod rows;
mod statement;

use db::Connection;
use jwt_link::{Department, Status};

use crate::Role;
use crate::ids::{ClientId, EmployeeId};
use crate::people::reach::Reach;
pub(crate) use order::Order;
use parts::Parts;
pub(crate) use parts::Wanted;
use statement::Statement;

/// How many a page shows: so many fit on one.
pub(crate) const PAGE: usize = 200;
/// Up to here people are counted one by one.
pub(crate) const COUNTED: i64 = 10_000;

/// Where a page begins, or ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum From {
    #[default]
    Start,
    After(EmployeeId),
    Before(EmployeeId),
}

/// How many people there are; above [`COUNTED`] only that they are more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Count(i64);

impl Count {
    pub(crate) const fn is_exact(self) -> bool {
        self.0 <= COUNTED
    }

    /// At most [`COUNTED`].
    pub(crate) fn number(self) -> i64 {
        self.0.min(COUNTED)
    }
}

/// Somebody in a list.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) id: EmployeeId,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) employee_number: Option<String>,
    pub(crate) status: Status,
    pub(crate) role: Role,
    /// By name.
    pub(crate) departments: Vec<Department>,
}

/// A page of a list.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    pub(crate) people: Vec<Listed>,
    pub(crate) has_before: bool,
    pub(crate) has_after: bool,
}

/// A page of those within reach who fit. One that would begin with, or end at, somebody who is not there any more is the first.
pub(crate) async fn page(
    conn: &mut Connection,
    client_id: &ClientId,
    (wanted, reach): (&Wanted, &Reach),
    order: Order,
    from: &From,
) -> Result<Found, db::Error> {
    let Some(parts) = Parts::of(conn, client_id, wanted, reach).await? else { return Ok(Found::default()) };
    let back = matches!(from, From::Before(_));
    let place = match from {
        From::Start => None,
        From::After(id) | From::Before(id) => order.place(conn, client_id, id).await?,
    };
    let mut statement =
        Statement::new("SELECT e.id FROM employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL");
    parts.narrow(&mut statement);
    if let Some(place) = &place {
        order.beyond(&mut statement, place, back);
    }
    order.sort(&mut statement, back && place.is_some());
    statement.push(&format!(" LIMIT {}", PAGE + 1));
    let mut ids: Vec<EmployeeId> = statement.query(conn, client_id).all().await?;
    let is_more = ids.len() > PAGE;
    // The way back ends with a whole page, not with the few who are left over.
    if back && place.is_some() && !is_more {
        return Box::pin(page(conn, client_id, (wanted, reach), order, &From::Start)).await;
    }
    ids.truncate(PAGE);
    let is_back = back && place.is_some();
    if is_back {
        ids.reverse();
    }
    let people = named(conn, client_id, &ids).await?;
    let (has_before, has_after) = if is_back { (is_more, true) } else { (place.is_some(), is_more) };
    Ok(Found { people, has_before, has_after })
}

/// How many within reach fit.
pub(crate) async fn count(
    conn: &mut Connection,
    client_id: &ClientId,
    wanted: &Wanted,
    reach: &Reach,
) -> Result<Count, db::Error> {
    match Parts::of(conn, client_id, wanted, reach).await? {
        Some(parts) => Ok(Count(parts.count(conn, client_id, COUNTED + 1).await?)),
        None => Ok(Count(0)),
    }
}

/// The ids of all within reach who fit, no more than so many.
pub(crate) async fn ids(
    conn: &mut Connection,
    client_id: &ClientId,
    (wanted, reach): (&Wanted, &Reach),
    most: usize,
) -> Result<Vec<EmployeeId>, db::Error> {
    let Some(parts) = Parts::of(conn, client_id, wanted, reach).await? else { return Ok(Vec::new()) };
    let mut statement =
        Statement::new("SELECT e.id FROM employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL");
    parts.narrow(&mut statement);
    Order::Name.sort(&mut statement, false);
    statement.push(&format!(" LIMIT {most}"));
    statement.query(conn, client_id).all().await
}

/// Who has these ids, in their order; nobody for those that nobody has.
pub(crate) async fn named(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<Vec<Listed>, db::Error> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(PAGE) {
        let mut people = rows::people(conn, client_id, some).await?;
        let mut departments = rows::departments(conn, client_id, some).await?;
        for id in some {
            let Some(mut person) = people.remove(id.as_str()) else { continue };
            person.departments = departments.remove(id.as_str()).unwrap_or_default();
            found.push(person);
        }
    }
    Ok(found)
}
