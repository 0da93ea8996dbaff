//! What was done to somebody and by them, from the audit log, as a timeline.

use db::Connection;
use login::audit::{self, Filter, Shown};
use web::Page;

use crate::ids::{ClientId, EmployeeId};
use crate::routes::audit::WORDS;

/// Entries that the page shows.
const SHOWN: i64 = 10;

/// The last ten.
pub(super) async fn of(
    page: &Page,
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Vec<Shown>, db::Error> {
    let filter = Filter { person: id.to_string(), ..Filter::default() };
    let lines = audit::list(conn, client_id, &filter, "", SHOWN).await?;
    Ok(lines.into_iter().map(|line| Shown::new(page, WORDS, line)).collect())
}
