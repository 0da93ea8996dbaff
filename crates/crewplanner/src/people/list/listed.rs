//! What is shown of somebody in a list, looked up for those on the page alone.

use std::collections::HashMap;

use db::{Connection, FromRow, Row};
use jwt_link::{Department, Status};
use web::Language;

use super::PAGE;
use super::statement::Statement;
use crate::Role;
use crate::ids::{ClientId, EmployeeId};

/// Somebody in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: EmployeeId,
    pub email: Option<String>,
    pub name: String,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub employee_number: Option<String>,
    pub language: Option<Language>,
    pub status: Status,
    pub role: Role,
    /// By name.
    pub departments: Vec<Department>,
}

impl Listed {
    /// What tells them from somebody of the same name: their number, or else their address.
    pub(crate) fn known_by(&self) -> &str {
        self.employee_number.as_deref().or(self.email.as_deref()).unwrap_or_default()
    }

    /// Their address, or else their number.
    pub(crate) fn signs_in_with(&self) -> &str {
        self.email.as_deref().or(self.employee_number.as_deref()).unwrap_or_default()
    }

    pub(crate) const fn is_active(&self) -> bool {
        matches!(self.status, Status::Active)
    }
}

impl FromRow for Listed {
    fn from_row(row: &Row<'_>) -> Result<Self, db::Error> {
        Ok(Self {
            id: row.get("id")?,
            email: row.get("email")?,
            name: row.get("name")?,
            given_name: row.get("given_name")?,
            family_name: row.get("family_name")?,
            employee_number: row.get("employee_number")?,
            language: row.word_or_null("language")?,
            status: row.word("status")?,
            role: row.get("role")?,
            departments: Vec::new(),
        })
    }
}

async fn people(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<HashMap<String, Listed>, db::Error> {
    let mut statement = Statement::new(
        "SELECT e.id, e.email, e.name, e.given_name, e.family_name, e.employee_number, e.language, e.status, e.role \
         FROM employees e \
         WHERE e.client_id = $1 AND e.deleted_at IS NULL AND e.id",
    );
    statement.among(ids.iter().map(EmployeeId::as_str));
    let people: Vec<Listed> = statement.query(conn, client_id).all().await?;
    Ok(people.into_iter().map(|person| (person.id.to_string(), person)).collect())
}

async fn departments(
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

/// Who has these ids, in their order; nobody for those that nobody has.
pub(crate) async fn named(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<Vec<Listed>, db::Error> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(PAGE) {
        let mut people = people(conn, client_id, some).await?;
        let mut departments = departments(conn, client_id, some).await?;
        for id in some {
            let Some(mut person) = people.remove(id.as_str()) else { continue };
            person.departments = departments.remove(id.as_str()).unwrap_or_default();
            found.push(person);
        }
    }
    Ok(found)
}
