//! A page of a list.

use db::Connection;

use super::PAGE;
use super::count::Count;
use super::listed::{Listed, named};
use super::order::{Order, Place};
use super::parts::Parts;
use super::wanted::Wanted;
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
    /// How many fit, on all pages; `None` where everybody does, whom whoever asks has counted by status.
    pub(crate) fitting: Option<Count>,
}

/// A page of those within reach who fit. One that would begin with, or end at, somebody who is not there any more is the first.
pub(crate) async fn page(
    conn: &mut Connection,
    client_id: &ClientId,
    (wanted, reach): (&Wanted, &Reach),
    order: Order,
    from: &From,
) -> Result<Found, db::Error> {
    let Some(parts) = Parts::of(conn, client_id, wanted, reach).await? else {
        return Ok(Found { fitting: Some(Count::default()), ..Found::default() });
    };
    let place = match from {
        From::Start => None,
        From::After(id) | From::Before(id) => order.place(conn, client_id, id).await?,
    };
    let back = place.is_some() && matches!(from, From::Before(_));
    let mut ids = ids_from(conn, client_id, (&parts, order), place.as_ref(), back).await?;
    let is_more = ids.len() > PAGE;
    // The way back ends with a whole page, not with the few who are left over; and behind the last person, who may have been
    // deleted meanwhile, is nobody, which does not mean that nobody fits.
    if (back && !is_more) || (place.is_some() && ids.is_empty()) {
        return Box::pin(page(conn, client_id, (wanted, reach), order, &From::Start)).await;
    }
    let fitting = if place.is_none() && (!is_more || parts.are_all_looked_at(order)) {
        Some(Count::of(ids.len()))
    } else if parts.is_everybody() {
        None
    } else {
        Some(Count::of_all(conn, client_id, &parts).await?)
    };
    ids.truncate(PAGE);
    if back {
        ids.reverse();
    }
    let people = named(conn, client_id, &ids).await?;
    let (has_before, has_after) = if back { (is_more, true) } else { (place.is_some(), is_more) };
    Ok(Found { people, has_before, has_after, fitting })
}

/// Those of a page, and more if there are more: where all who fit are looked at anyhow, as many as are counted.
async fn ids_from(
    conn: &mut Connection,
    client_id: &ClientId,
    (parts, order): (&Parts, Order),
    place: Option<&Place>,
    back: bool,
) -> Result<Vec<EmployeeId>, db::Error> {
    let mut statement = parts.select(order);
    if let Some(place) = place {
        order.beyond(&mut statement, place, back);
    }
    parts.sort(&mut statement, order, back);
    let counts = place.is_none() && parts.are_all_looked_at(order);
    let most = if counts { Count::MOST } else { PAGE + 1 };
    statement.push(&format!(" LIMIT {most}"));
    statement.query(conn, client_id).all().await
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
