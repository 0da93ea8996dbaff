//! Employees: who they are, and finding them.

use std::str::FromStr;

use crate::ids::{ClientId, EmployeeId};
use crate::people::departments::tree;
use db::{Connection, FromRow, Row};
use jwt_link::{Department, Status};
use kernel::Timestamp;
use web::Language;

mod acts;
pub(crate) mod change;
mod create;
pub(crate) mod difference;
pub(crate) mod edit;
mod erasure;
pub(crate) mod found_by;
pub(crate) mod led;
pub(crate) mod told;
mod unique;
mod values;

pub(crate) use acts::{act, subject};
pub(in crate::people) use change::change;
pub use create::NewEmployee;
pub(in crate::people) use create::{AT_ONCE, add};
pub use difference::Difference;
pub use values::{Change, Mistake};

/// A person who works, or worked, for a client.
#[derive(Clone, Debug)]
pub struct Employee {
    /// Permanent and opaque: the `sub` of every link.
    pub id: EmployeeId,
    /// Whoever has none has a number.
    pub email: Option<String>,
    pub name: String,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub employee_number: Option<String>,
    /// The language they read; the browser's as long as nobody has chosen.
    pub language: Option<Language>,
    pub status: Status,
    pub role: Role,
    /// What they are in, by name.
    pub departments: Vec<Department>,
    /// What is above that: they count for it too, here and in MobieTrain. By name, and nothing that they are in.
    pub departments_above: Vec<Department>,
}

/// What an employee may do in the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Employee,
    /// Sees and edits the people of chosen departments, and of those below them.
    TeamLead,
    /// Sees and edits everybody, and switches integrations on and off.
    ClientAdmin,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Employee, Self::TeamLead, Self::ClientAdmin];

    /// As in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::TeamLead => "team_lead",
            Self::ClientAdmin => "client_admin",
        }
    }

    /// The text that names it on pages.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Employee => "role-employee",
            Self::TeamLead => "role-team-lead",
            Self::ClientAdmin => "role-client-admin",
        }
    }
}

/// There is no such role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(UnknownRole)
    }
}

impl db::Word for Role {}

impl Employee {
    /// Somebody of whom nothing is known yet.
    pub(in crate::people) const fn new(id: EmployeeId) -> Self {
        Self {
            id,
            email: None,
            name: String::new(),
            given_name: None,
            family_name: None,
            employee_number: None,
            language: None,
            status: Status::Active,
            role: Role::Employee,
            departments: Vec::new(),
            departments_above: Vec::new(),
        }
    }

    pub const fn is_client_admin(&self) -> bool {
        matches!(self.role, Role::ClientAdmin)
    }

    pub const fn is_active(&self) -> bool {
        matches!(self.status, Status::Active)
    }

    /// All that they count for: the departments that they are in, and those above.
    pub fn counts_for(&self) -> Vec<Department> {
        self.departments.iter().chain(&self.departments_above).cloned().collect()
    }

    /// What they sign in with: their address, or else their number.
    pub fn signs_in_with(&self) -> &str {
        self.email.as_deref().or(self.employee_number.as_deref()).unwrap_or_default()
    }

    /// First and last name, as most people are called; nothing when neither is known.
    pub(in crate::people) fn both_names(&self) -> String {
        let names = [self.given_name.as_deref(), self.family_name.as_deref()];
        names.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// How the pages greet them.
    pub fn first_name(&self) -> &str {
        self.given_name.as_deref().unwrap_or(&self.name)
    }
}

impl FromRow for Employee {
    fn from_row(row: &Row) -> Result<Self, db::Error> {
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
            departments_above: Vec::new(),
        })
    }
}

/// An employee who is not deleted, with their departments. The rest of the statement says which one; `$1` is the
/// client.
macro_rules! select_employee {
    ($which:literal) => {
        concat!(
            "SELECT e.id, e.email, e.name, e.given_name, e.family_name, e.employee_number, e.language, e.status, \
             e.role FROM employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL AND ",
            $which
        )
    };
}

pub(crate) async fn by_id(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Option<Employee>, db::Error> {
    let found = conn.query(select_employee!("e.id = $2")).bind(client_id).bind(id).optional().await?;
    with_departments(conn, client_id, found).await
}

pub(crate) async fn by_email(
    conn: &mut Connection,
    client_id: &ClientId,
    email: &str,
) -> Result<Option<Employee>, db::Error> {
    let email = kernel::text::typed_email(email);
    let found = conn.query(select_employee!("e.email = $2")).bind(client_id).bind(email).optional().await?;
    with_departments(conn, client_id, found).await
}

async fn with_departments(
    conn: &mut Connection,
    client_id: &ClientId,
    found: Option<Employee>,
) -> Result<Option<Employee>, db::Error> {
    let Some(mut employee) = found else { return Ok(None) };
    let counted = tree::of_employee(conn, client_id, &employee.id).await?;
    (employee.departments, employee.departments_above) = (counted.within, counted.above);
    Ok(Some(employee))
}

/// How many employees the client has, inactive ones too.
pub(crate) async fn count(conn: &mut Connection, client_id: &ClientId) -> Result<i64, db::Error> {
    let sql = "SELECT COUNT(*) FROM employees WHERE client_id = $1 AND deleted_at IS NULL";
    conn.query(sql).bind(client_id).one().await
}

/// When somebody came into the crew.
pub(crate) async fn since(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Timestamp, db::Error> {
    let sql = "SELECT created_at FROM employees WHERE client_id = $1 AND id = $2";
    conn.query(sql).bind(client_id).bind(id).one().await
}
