//! Departments with those below them, worked out whenever somebody looks.

use std::collections::BTreeSet;

use db::Connection;

use crate::ids::{ClientId, DepartmentId, EmployeeId};

/// This department and those below it; none when the client does not have it.
pub(crate) async fn of(
    conn: &mut Connection,
    client_id: &ClientId,
    department: &DepartmentId,
) -> Result<BTreeSet<DepartmentId>, db::Error> {
    all(conn, client_id, "SELECT id FROM departments WHERE client_id = $1 AND id = $2", department).await
}

/// What a team lead leads, and what is below.
pub(crate) async fn led_by(
    conn: &mut Connection,
    client_id: &ClientId,
    lead: &EmployeeId,
) -> Result<BTreeSet<DepartmentId>, db::Error> {
    let led = "SELECT department_id FROM led_departments WHERE client_id = $1 AND employee_id = $2";
    all(conn, client_id, led, lead).await
}

async fn all(
    conn: &mut Connection,
    client_id: &ClientId,
    top: &str,
    whose: &str,
) -> Result<BTreeSet<DepartmentId>, db::Error> {
    let sql = format!(
        "WITH RECURSIVE below (id) AS ({top} UNION \
         SELECT d.id FROM departments d JOIN below ON d.parent_id = below.id WHERE d.client_id = $1) \
         SELECT id FROM below"
    );
    let ids: Vec<DepartmentId> = conn.query(sql).bind(client_id).bind(whose).all().await?;
    Ok(ids.into_iter().collect())
}
