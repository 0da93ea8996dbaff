//! A page of a list.

use db::Connection;

use super::PAGE;
use super::listed::{Listed, named};
use super::order::Order;
use super::parts::{Parts, Wanted};
use crate::ids::{ClientId, EmployeeId};
use crate::people::reach::Reach;

/// Where a page begins, or ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum From {
    #[default]
    Start,
    After(EmployeeId),
    Before(EmployeeId),
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
    let mut statement = parts.select(order);
    if let Some(place) = &place {
        order.beyond(&mut statement, place, back);
    }
    parts.sort(&mut statement, order, back && place.is_some());
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

/// The ids of all within reach who fit, no more than so many.
pub(crate) async fn ids(
    conn: &mut Connection,
    client_id: &ClientId,
    (wanted, reach): (&Wanted, &Reach),
    most: usize,
) -> Result<Vec<EmployeeId>, db::Error> {
    let Some(parts) = Parts::of(conn, client_id, wanted, reach).await? else { return Ok(Vec::new()) };
    let mut statement = parts.select(Order::Name);
    parts.sort(&mut statement, Order::Name, false);
    statement.push(&format!(" LIMIT {most}"));
    statement.query(conn, client_id).all().await
}
