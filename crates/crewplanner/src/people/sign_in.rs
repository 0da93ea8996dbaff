//! Who signs in at CrewPlanner: people are found by their e-mail address or by their employee number, whichever they type.

use db::Connection;

use super::employee::found_by::number_key;
use crate::ids::{ClientId, EmployeeId};
use crate::{App, Client};

/// What was typed in one spelling, and the id and the name of whoever has it. An address goes before a number, so that nobody is
/// kept out by a number that looks like theirs. One question about both, so that the time does not tell which was typed.
pub(crate) async fn who(
    app: &App,
    client: &Client,
    typed: &str,
) -> Result<(String, Option<(String, String)>), db::Error> {
    let email = kernel::text::typed_email(typed);
    let sql = "SELECT f.id, f.name FROM \
                 (SELECT id, name, 0 AS place FROM employees \
                  WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL \
                  UNION ALL SELECT id, name, 1 FROM employees \
                  WHERE client_id = $1 AND number_key = $3 AND deleted_at IS NULL) f \
               ORDER BY f.place LIMIT 1";
    let number = number_key(&email);
    let mut read = app.db.read().await?;
    let found = read.query(sql).bind(&client.id).bind(&email).bind(&number).optional().await?;
    // Of nobody the tries are counted by it: one number in two spellings is one.
    Ok((if email.contains('@') { email } else { number }, found))
}

/// Whose address this is that somebody typed, in one spelling.
pub(crate) async fn whose_address(
    conn: &mut Connection,
    client_id: &ClientId,
    email: &str,
) -> Result<Option<EmployeeId>, db::Error> {
    let sql = "SELECT id FROM employees WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL";
    conn.query(sql).bind(client_id).bind(email).optional().await
}
