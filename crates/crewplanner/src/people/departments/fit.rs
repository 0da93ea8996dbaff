//! Whether a link can carry what somebody counts for (size limit, bound): the departments that they are in and all above those.
//! Whatever makes it more is refused with the name of whoever it would be too much for.

use db::Connection;
use jwt_link::limits;

use super::tree;
use crate::Refusal;
use crate::ids::{ClientId, EmployeeId};

/// What the departments of one employee may take in a link, whose every byte counts towards 8 KiB.
const BYTES: usize = 2500;

/// Whether a link can carry departments of these ids and names.
pub(in crate::people) fn fit<'a>(departments: impl Iterator<Item = (&'a str, &'a str)>) -> bool {
    let (mut count, mut bytes) = (0, 0);
    for (id, name) in departments {
        count += 1;
        bytes += id.len() + name.len() + 20;
    }
    count <= limits::DEPARTMENTS && bytes <= BYTES
}

/// Whether a link can carry what this employee counts for as it is now, in this transaction.
pub(super) async fn look(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<(), Refusal> {
    let counted = tree::of_employee(conn, client_id, id).await?;
    if fit(counted.within.iter().chain(&counted.above).map(|d| (&*d.id, &*d.name))) {
        return Ok(());
    }
    Err(too_many(conn, client_id, id).await?)
}

/// That these would be too many for this employee.
pub(super) async fn too_many(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Refusal, db::Error> {
    let sql = "SELECT name FROM employees WHERE client_id = $1 AND id = $2";
    conn.query(sql).bind(client_id).bind(id).one().await.map(Refusal::TooManyDepartments)
}
