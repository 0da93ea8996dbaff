//! What became of somebody after an attempt: whether they have come in since.

use db::Connection;

use super::Entry;
use crate::ids::EntryId;
use kernel::Timestamp;

/// The next time that the learner of an entry came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Afterwards {
    pub id: EntryId,
    pub at: Timestamp,
}

impl Afterwards {
    /// `None` for somebody who has not come in since, or is no learner.
    pub(crate) async fn of(conn: &mut Connection, entry: &Entry) -> Result<Option<Self>, db::Error> {
        let sql = "SELECT id, at FROM sign_ons WHERE account_id = $1 AND learner_id = $2 AND id > $3 \
                   AND support_code IS NULL ORDER BY id LIMIT 1";
        let query = conn.query(sql).bind(&entry.account_id).bind(entry.learner_id.as_deref()).bind(&entry.id);
        let found: Option<(EntryId, Timestamp)> = query.optional().await?;
        Ok(found.map(|(id, at)| Self { id, at }))
    }
}
