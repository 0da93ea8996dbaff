//! A change of many people, kept between the page that names them and the click that makes it. What the page named is what is
//! changed, whatever has become of the list or the filter meanwhile.

use std::time::Duration;

use db::{Connection, Write};
use kernel::{Id, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::outcome::What;
use crate::App;
use crate::ids::{ClientId, EmployeeId};
use crate::people::brake;

/// What the id of such a change names.
pub(crate) enum OfBulk {}

pub(crate) type BulkId = Id<OfBulk>;

/// Longer than anybody leaves the page open on purpose.
const KEPT: Duration = Duration::from_secs(24 * 3600);

/// Whom a change names.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Named {
    /// Those of whom it makes something another, by name.
    pub(crate) change: Vec<EmployeeId>,
    /// Those who are so already.
    pub(crate) already: Vec<EmployeeId>,
    /// The client admin who stays, because the others would all be gone.
    pub(crate) last_admin: Vec<EmployeeId>,
    /// Those whom a team lead sees but does not change: other team leads, client admins.
    pub(crate) not_yours: Vec<EmployeeId>,
    /// Those who cannot be invited by mail: they have no address.
    #[serde(default)]
    pub(crate) no_address: Vec<EmployeeId>,
    /// Those who come in by their company only, so that a password would open nothing.
    #[serde(default)]
    pub(crate) by_company: Vec<EmployeeId>,
    /// What was pasted and is nobody's number or address.
    pub(crate) unknown: Vec<String>,
    /// Ticked, but deleted since.
    pub(crate) gone: usize,
    /// The people whom whoever asks may see, counted as far as the brake needs.
    pub(crate) of: usize,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Done {
    pub(crate) changed: usize,
    /// They had become so meanwhile.
    pub(crate) already: usize,
    /// They were deleted meanwhile, or are out of reach.
    pub(crate) gone: usize,
}

/// A change that waits for the click, or is done.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) id: BulkId,
    pub(crate) what: What,
    pub(crate) named: Named,
    pub(crate) done: Option<Done>,
}

impl Prepared {
    /// Whether it is so large that its number has to be typed.
    pub(crate) const fn brakes(&self) -> bool {
        self.what.has_a_brake() && brake::holds(self.named.change.len(), self.named.of)
    }
}

pub(super) async fn insert(
    write: &mut Write,
    (client_id, asked_by): (&ClientId, &EmployeeId),
    now: Timestamp,
    prepared: &Prepared,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO bulk_changes (client_id, id, employee_id, created_at, change, people) \
               VALUES ($1, $2, $3, $4, $5, $6)";
    write
        .query(sql)
        .bind(client_id)
        .bind(&prepared.id)
        .bind(asked_by)
        .bind(now)
        .bind(json(&prepared.what))
        .bind(json(&prepared.named))
        .execute()
        .await
        .map(drop)
}

/// The one with this id, of whoever asked for it.
pub(crate) async fn load(
    conn: &mut Connection,
    (client_id, asked_by): (&ClientId, &EmployeeId),
    id: &BulkId,
) -> Result<Option<Prepared>, db::Error> {
    let sql = "SELECT change, people, result FROM bulk_changes \
               WHERE client_id = $1 AND employee_id = $2 AND id = $3";
    let row: Option<(String, String, Option<String>)> =
        conn.query(sql).bind(client_id).bind(asked_by).bind(id).optional().await?;
    Ok(row.and_then(|(what, named, done)| {
        // Whatever another version wrote there: it was done, and is not done a second time.
        let done = done.map(|done| serde_json::from_str(&done).unwrap_or_default());
        let (what, named) = (serde_json::from_str(&what).ok()?, serde_json::from_str(&named).ok()?);
        Some(Prepared { id: id.clone(), what, named, done })
    }))
}

/// Says that it is done, so that a second click does nothing.
pub(super) async fn finish(
    write: &mut Write,
    client_id: &ClientId,
    id: &BulkId,
    done: Done,
) -> Result<(), db::Error> {
    let sql = "UPDATE bulk_changes SET result = $3 WHERE client_id = $1 AND id = $2";
    write.query(sql).bind(client_id).bind(id).bind(json(&done)).execute().await.map(drop)
}

/// Forgets those that are old: names that were pasted are in them. Of all clients.
pub(crate) async fn forget_old(app: &App) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM bulk_changes WHERE created_at < $1";
    write.query(sql).bind(app.clock.now() - KEPT).execute().await?;
    write.commit().await
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_value(value).unwrap_or(Value::Null).to_string()
}
