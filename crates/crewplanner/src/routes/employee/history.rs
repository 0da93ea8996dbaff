//! What was done to somebody and by them, from the audit log, as a timeline. Whoever does not see everybody reads only what was done to
//! them: what they did, as an admin once, names people who are out of that reader's reach.

use db::Connection;
use login::audit::{self, Filter, Shown};
use web::Page;

use crate::ids::{ClientId, EmployeeId};
use crate::people::reach::Reach;
use crate::routes::audit::WORDS;

/// Entries that the page shows.
const SHOWN: i64 = 10;

/// The last ten.
pub(super) async fn of(
    page: &Page,
    conn: &mut Connection,
    client_id: &ClientId,
    (id, reach): (&EmployeeId, &Reach),
) -> Result<Vec<Shown>, db::Error> {
    let only_to_them = !reach.is_everybody();
    let filter = Filter { person: id.to_string(), only_to_them, ..Filter::default() };
    let lines = audit::list(conn, client_id, &filter, "", SHOWN).await?;
    Ok(lines.into_iter().map(|line| Shown::new(page, WORDS, line)).collect())
}
