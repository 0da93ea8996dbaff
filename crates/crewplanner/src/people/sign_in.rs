//! Who signs in at CrewPlanner: people are found by their e-mail address.

use db::Connection;

use crate::ids::EmployeeId;
use crate::{App, Client};

/// The e-mail address in one spelling, and the id and the name of whoever has it.
pub(crate) async fn who(
    app: &App,
    client: &Client,
    email: &str,
) -> Result<(String, Option<(String, String)>), db::Error> {
    let email = kernel::text::typed_email(email);
    let sql = "SELECT id, name FROM employees WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL";
    let found = app.db.read().await?.query(sql).bind(&client.id).bind(&email).optional().await?;
    Ok((email, found))
}

/// Whose name this is that somebody typed, in one spelling.
pub(super) async fn whose(
    conn: &mut Connection,
    client: &Client,
    email: &str,
) -> Result<Option<EmployeeId>, db::Error> {
    let sql = "SELECT id FROM employees WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL";
    conn.query(sql).bind(&client.id).bind(email).optional().await
}
