//! The departments that a team lead leads. Those below them are worked out whenever somebody looks.

use std::collections::BTreeSet;

use db::Connection;
use jwt_link::Department;

use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::people::departments;
use crate::{Refusal, Role};

/// What this employee leads, by name.
pub(crate) async fn by(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Vec<Department>, db::Error> {
    let sql = "SELECT d.id, d.name FROM led_departments l \
               JOIN departments d ON d.client_id = l.client_id AND d.id = l.department_id \
               WHERE l.client_id = $1 AND l.employee_id = $2 ORDER BY d.name, d.id";
    let rows: Vec<(String, String)> = conn.query(sql).bind(client_id).bind(id).all().await?;
    Ok(rows.into_iter().map(|(id, name)| Department { id, name }).collect())
}

/// Lets an employee of this role lead these departments and no others.
///
/// # Errors
/// [`Refusal::LeadsNothing`], [`Refusal::LeadsAsNobody`], [`Refusal::UnknownDepartment`].
pub(super) async fn set(
    conn: &mut Connection,
    client_id: &ClientId,
    (id, role): (&EmployeeId, Role),
    leads: &BTreeSet<DepartmentId>,
) -> Result<(), Refusal> {
    match (role == Role::TeamLead, leads.is_empty()) {
        (true, true) => return Err(Refusal::LeadsNothing),
        (false, false) => return Err(Refusal::LeadsAsNobody),
        _ => {}
    }
    forget(conn, client_id, id).await?;
    let sql = "INSERT INTO led_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3)";
    for department in leads {
        departments::known(conn, client_id, department).await?;
        conn.query(sql).bind(client_id).bind(id).bind(department).execute().await?;
    }
    Ok(())
}

/// Whoever is deleted leads nothing.
pub(super) async fn forget(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM led_departments WHERE client_id = $1 AND employee_id = $2";
    conn.query(sql).bind(client_id).bind(id).execute().await.map(drop)
}
