//! What only one employee of a client may have: the e-mail address and the number. Whoever looks holds the client, so nobody
//! takes it between the look and the commit; the unique keys of the table stand behind it.

use db::Connection;

use super::found_by::number_key;
use crate::Refusal;
use crate::ids::{ClientId, EmployeeId};

/// Whether nobody but this employee has the address and the number.
pub(super) async fn look(
    conn: &mut Connection,
    client_id: &ClientId,
    id: Option<&EmployeeId>,
    email: Option<&str>,
    number: Option<&str>,
) -> Result<(), Refusal> {
    let id = id.map(EmployeeId::as_str).unwrap_or_default();
    if let Some(email) = email {
        let sql = "SELECT name FROM employees WHERE client_id = $1 AND email = $2 AND id <> $3 AND deleted_at IS NULL";
        if let Some(name) = conn.query(sql).bind(client_id).bind(email).bind(id).optional().await? {
            return Err(Refusal::EmailTaken(name));
        }
    }
    if let Some(number) = number.map(number_key) {
        let sql = "SELECT name FROM employees WHERE client_id = $1 AND number_key = $2 AND id <> $3 AND deleted_at IS NULL";
        if let Some(name) = conn.query(sql).bind(client_id).bind(number).bind(id).optional().await? {
            return Err(Refusal::NumberTaken(name));
        }
    }
    Ok(())
}
