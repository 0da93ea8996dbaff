//! The pages of the list of learners: of few, who are looked up and put in order, and of many, who are met on the way through all.

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;

use super::entry::{Learner, SHOWN};
use super::place::{From, Place};
use super::search::{FEW, PAGE, Search};
use crate::ids::{AccountId, LearnerId};
use crate::people::groups::sql::Among;
use crate::people::sought::Sought;

/// The places of all who fit, those seen last first; `None` when they are more than [`FEW`].
pub(super) async fn few(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    sought: &Sought,
) -> Result<Option<Vec<Place>>, db::Error> {
    let Among { from, condition: named } = search.among(sought, 3);
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
pub(super) async fn page_of(
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
    let numbers = db::numbered(2, places.len());
    // The sign keeps SQLite from looking for these few on the way through all in their order.
    let sql = format!(
        "{SHOWN} FROM learners l WHERE l.account_id = $1 AND l.id IN ({}) ORDER BY +l.last_sign_on_at DESC, l.id DESC",
        numbers
    );
    let query = conn.query(sql).bind(account_id);
    let learners = places.iter().fold(query, |query, place| query.bind(&place.1)).all().await?;
    Ok((learners, goes_on))
}

/// A page, and whether there is another one after it, of many, of whom enough for a page are met soon on the way through all in their order. What is said of each is looked up
/// for those on the page, not for all who fit.
pub(super) async fn page(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    (sought, most): (&Sought, usize),
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
        most + 1
    );
    let query =
        conn.query(sql).bind(account_id).bind(search.status.map(Status::as_str)).bind(place.0).bind(&place.1);
    let query = named.bind(query);
    Ok(cut(groups.bind(query).all().await?, (&search.from, most)))
}

/// Without the one more that tells whether there is another page.
fn cut(mut learners: Vec<Learner>, (from, most): (&From, usize)) -> (Vec<Learner>, bool) {
    let is_full = learners.len() > most;
    if let From::Before(_) = from {
        learners.drain(..learners.len().saturating_sub(most));
        return (learners, true); // the one that it is before
    }
    learners.truncate(most);
    (learners, is_full)
}
