//! How many people there are.

use db::Connection;
use kernel::Timestamp;

use super::COUNTED;
use super::parts::Parts;
use super::wanted::Wanted;
use crate::ids::ClientId;
use crate::people::reach::Reach;

/// How many people there are; above [`COUNTED`] only that they are more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count(i64);

impl Count {
    /// Where counting ends.
    pub(super) const MOST: usize = COUNTED as usize + 1;

    /// Of so many who were found, at most [`Count::MOST`].
    pub(super) fn of(found: usize) -> Self {
        Self(i64::try_from(found).unwrap_or(i64::MAX))
    }

    pub(super) async fn of_all(
        conn: &mut Connection,
        client_id: &ClientId,
        parts: &Parts,
    ) -> Result<Self, db::Error> {
        parts.count(conn, client_id, COUNTED + 1).await.map(Self)
    }

    /// Of these and of those others.
    pub(crate) fn and(self, others: Self) -> Self {
        Self((self.0 + others.0).min(COUNTED + 1))
    }

    pub(crate) const fn is_exact(self) -> bool {
        self.0 <= COUNTED
    }

    /// At most [`COUNTED`].
    pub(crate) fn number(self) -> i64 {
        self.0.min(COUNTED)
    }
}

/// How many within reach fit.
pub(crate) async fn count(
    conn: &mut Connection,
    client_id: &ClientId,
    wanted: &Wanted,
    reach: &Reach,
) -> Result<Count, db::Error> {
    at_most(conn, client_id, (wanted, reach), COUNTED + 1).await.map(Count)
}

/// The same, counted up to so many.
pub(crate) async fn at_most(
    conn: &mut Connection,
    client_id: &ClientId,
    (wanted, reach): (&Wanted, &Reach),
    most: i64,
) -> Result<i64, db::Error> {
    match Parts::of(conn, client_id, wanted, reach).await? {
        Some(parts) => parts.count(conn, client_id, most).await,
        None => Ok(0),
    }
}

/// How many who were there before that moment were deleted at it or after it. There is no index of them alone: it reads the people of the client, so it is asked for a
/// past day only.
pub(crate) async fn deleted_since(
    conn: &mut Connection,
    client_id: &ClientId,
    from: Timestamp,
) -> Result<i64, db::Error> {
    let sql = "SELECT COUNT(*) FROM employees WHERE client_id = $1 AND created_at < $2 AND deleted_at >= $2";
    conn.query(sql).bind(client_id).bind(from).one().await
}
