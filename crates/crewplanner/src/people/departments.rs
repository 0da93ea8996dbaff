//! The departments of a client: found by name however it is written, made, renamed, and who is in them. The tree that they make is
//! in `departments/tree.rs`, what merging, moving and deleting one does to people in `departments/plan.rs`.

mod acts;
mod choices;
pub(crate) mod counts;
pub(crate) mod effects;
pub(crate) mod fill_in;
pub(super) mod fit;
pub(crate) mod look_alike;
mod plan;
mod told;
pub(crate) mod tree;

use std::borrow::Borrow;
use std::collections::BTreeSet;

use db::Connection;
use jwt_link::{Department, limits};
use kernel::{Id, text};

use crate::ids::{ClientId, DepartmentId, EmployeeId, of};
pub(crate) use choices::{Choice, choices};
pub use effects::AgreedTo;
pub use plan::DepartmentAct;

use crate::{App, Client, Employee, Refusal};

/// Rows that one statement writes: few enough that SQLite finds its placeholders quickly.
const ROWS: usize = 60;

/// Puts an employee into these departments (id and name): those that the client has, whatever they are called, or new ones.
pub(super) async fn put(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    departments: &[(&str, &str)],
) -> Result<(), Refusal> {
    if !fit::fit(departments.iter().copied()) {
        return Err(fit::too_many(conn, client_id, employee_id).await?);
    }
    for (id, name) in departments {
        let id = text::identity(id, limits::DEPARTMENT_ID).map_err(Refusal::of("departments"))?;
        let name = text::name(name, limits::NAME).map_err(Refusal::of("departments"))?;
        insert(conn, client_id, &id, &name, None).await?;
        enter(conn, client_id, employee_id, &id).await?;
    }
    fit::look(conn, client_id, employee_id).await
}

/// Puts an employee into the departments of these names: those that the client has, however the name is written, or new
/// ones. What the client calls a department stays. `fresh` makes an id. Between [`one_by_one`] and the commit.
pub(super) async fn put_named(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    names: &[&str],
    fresh: impl Fn() -> Id<of::Department>,
) -> Result<(), Refusal> {
    for name in names {
        let name = text::name(name, limits::NAME).map_err(Refusal::of("departments"))?;
        let id = match named(conn, client_id, &name).await? {
            Some(id) => id,
            None => {
                let id = new_id(conn, client_id, &name, &fresh).await?;
                insert(conn, client_id, &id, &name, None).await?;
                id
            }
        };
        enter(conn, client_id, employee_id, &id).await?;
    }
    fit::look(conn, client_id, employee_id).await
}

/// Puts an employee into these departments and out of all others.
pub(super) async fn set(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    departments: &BTreeSet<DepartmentId>,
) -> Result<(), Refusal> {
    leave_all(conn, client_id, employee_id).await?;
    for id in departments {
        known(conn, client_id, id).await?;
        enter(conn, client_id, employee_id, id).await?;
    }
    fit::look(conn, client_id, employee_id).await
}

/// Takes an employee out of all departments.
pub(super) async fn leave_all(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM employee_departments WHERE client_id = $1 AND employee_id = $2";
    conn.query(sql).bind(client_id).bind(employee_id).execute().await.map(drop)
}

/// The ids of these.
pub(super) fn ids(departments: &[Department]) -> BTreeSet<DepartmentId> {
    departments.iter().map(|of| of.id.as_str().into()).collect()
}

/// The name of a department that the client has.
pub(super) async fn known(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
) -> Result<String, Refusal> {
    let sql = "SELECT name FROM departments WHERE client_id = $1 AND id = $2";
    let name = conn.query(sql).bind(client_id).bind(id).optional().await?;
    name.ok_or(Refusal::UnknownDepartment)
}

/// Lets those who change the people or the departments of a client do so one after the other: of two imports at once the second
/// one finds what the first one made, and of two who take the last two client admins away one is refused. Held until the
/// commit.
pub(crate) async fn one_by_one(conn: &mut Connection, client_id: &ClientId) -> Result<(), db::Error> {
    let sql = "UPDATE clients SET id = id WHERE id = $1";
    conn.query(sql).bind(client_id).execute().await.map(drop)
}

/// Makes a department, unless the client has one with this id.
pub(super) async fn insert(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &str,
    name: &str,
    parent: Option<&DepartmentId>,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO departments (client_id, id, name, name_key, parent_id) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT DO NOTHING";
    conn.query(sql)
        .bind(client_id)
        .bind(id)
        .bind(name)
        .bind(text::name_key(name))
        .bind(parent.map(DepartmentId::as_str))
        .execute()
        .await
        .map(drop)
}

pub(super) async fn enter(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    id: &str,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3) \
               ON CONFLICT DO NOTHING";
    conn.query(sql).bind(client_id).bind(employee_id).bind(id).execute().await.map(drop)
}

/// Puts new employees into their departments, of which each has few.
pub(super) async fn enter_all(
    conn: &mut Connection,
    client_id: &ClientId,
    employees: &[impl Borrow<Employee>],
) -> Result<(), db::Error> {
    let into = |new: &'_ Employee| -> Vec<(String, String)> {
        new.departments.iter().map(|department| (new.id.to_string(), department.id.clone())).collect()
    };
    let rows: Vec<(String, String)> = employees.iter().map(Borrow::borrow).flat_map(into).collect();
    for rows in rows.chunks(ROWS) {
        let sql = format!(
            "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES {} ON CONFLICT DO NOTHING",
            db::places(rows.len(), 3)
        );
        let insert = rows.iter().fold(conn.query(sql), |insert, (employee_id, department_id)| {
            insert.bind(client_id).bind(employee_id).bind(department_id)
        });
        insert.execute().await?;
    }
    Ok(())
}

/// The department that this name means: of several the one that is written alike, or was there first. Its id is what it is,
/// however it was spelled when it was made.
async fn named(conn: &mut Connection, client_id: &ClientId, name: &str) -> Result<Option<String>, db::Error> {
    let sql = "SELECT id FROM departments WHERE client_id = $1 AND name_key = $2 \
               ORDER BY CASE WHEN name = $3 THEN 0 ELSE 1 END, id LIMIT 1";
    conn.query(sql).bind(client_id).bind(text::name_key(name)).bind(name).optional().await
}

impl App {
    /// The departments of these names.
    ///
    /// # Errors
    /// [`Refusal::UnknownDepartment`].
    pub async fn departments_named(
        &self,
        client: &Client,
        names: &[String],
    ) -> Result<BTreeSet<DepartmentId>, Refusal> {
        let mut read = self.db.read().await?;
        let mut found = BTreeSet::new();
        for name in names {
            let id = named(&mut read, &client.id, name).await?.ok_or(Refusal::UnknownDepartment)?;
            found.insert(id.into());
        }
        Ok(found)
    }
}

/// Whether another department than this one has the name, in whatever spelling.
async fn is_taken(
    conn: &mut Connection,
    client_id: &ClientId,
    name: &str,
    id: &str,
) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM departments WHERE client_id = $1 AND name_key = $2 AND id <> $3";
    let others: i64 = conn.query(sql).bind(client_id).bind(text::name_key(name)).bind(id).one().await?;
    Ok(others > 0)
}

/// That of a new department is its name, so that whoever makes a user group in MobieTrain beforehand can type it. Unless a
/// department that was renamed has it, or one that was merged or deleted had it.
async fn new_id(
    conn: &mut Connection,
    client_id: &ClientId,
    name: &str,
    fresh: impl Fn() -> Id<of::Department>,
) -> Result<String, db::Error> {
    let sql = "SELECT COUNT(*) FROM (SELECT id FROM departments WHERE client_id = $1 AND id = $2 \
               UNION ALL SELECT id FROM former_departments WHERE client_id = $1 AND id = $2) used";
    let taken: i64 = conn.query(sql).bind(client_id).bind(name).one().await?;
    Ok(if taken == 0 && name.chars().count() <= limits::DEPARTMENT_ID {
        name.to_owned()
    } else {
        fresh().into()
    })
}
