//! What is shown of those on a page, looked up for them alone.

use std::collections::HashMap;

use db::{Connection, FromRow, Row};
use jwt_link::{Department, Status};

use super::Listed;
use super::statement::Statement;
use crate::ids::{ClientId, EmployeeId};

impl FromRow for Listed {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        let status: String = row.get("status")?;
        Ok(Self {
            id: row.get("id")?,
            email: row.get("email")?,
            name: row.get("name")?,
            employee_number: row.get("employee_number")?,
            status: if status == "active" { Status::Active } else { Status::Inactive },
            role: row.get("role")?,
            departments: Vec::new(),
        })
    }
}

pub(super) async fn people(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<HashMap<String, Listed>, db::Error> {
    let mut statement = Statement::new(
        "SELECT e.id, e.email, e.name, e.employee_number, e.status, e.role FROM employees e \
         WHERE e.client_id = $1 AND e.deleted_at IS NULL AND e.id",
    );
    statement.among(ids.iter().map(EmployeeId::as_str));
    let people: Vec<Listed> = statement.query(conn, client_id).all().await?;
    Ok(people.into_iter().map(|person| (person.id.to_string(), person)).collect())
}

pub(super) async fn departments(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<HashMap<String, Vec<Department>>, db::Error> {
    let mut statement = Statement::new(
        "SELECT ed.employee_id, d.id, d.name FROM employee_departments ed \
         JOIN departments d ON d.client_id = ed.client_id AND d.id = ed.department_id \
         WHERE ed.client_id = $1 AND ed.employee_id",
    );
    statement.among(ids.iter().map(EmployeeId::as_str));
    statement.push(" ORDER BY d.name, d.id");
    let rows: Vec<(String, String, String)> = statement.query(conn, client_id).all().await?;
    let mut of: HashMap<String, Vec<Department>> = HashMap::new();
    for (employee, id, name) in rows {
        of.entry(employee).or_default().push(Department { id, name });
    }
    Ok(of)
}
