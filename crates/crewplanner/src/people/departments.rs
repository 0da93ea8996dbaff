//! The departments of a client: found by name however it is written, made, renamed, and who is in them.

mod acts;
pub(crate) mod below;
mod choices;

use std::collections::BTreeSet;

use db::{Connection, Db};
use jwt_link::limits;
use kernel::{Id, text};

use crate::Refusal;
use crate::ids::{ClientId, DepartmentId, EmployeeId, of};
pub(crate) use choices::{Choice, choices};

/// What the departments of one employee may take in a link, whose every byte counts towards 8 KiB.
const BYTES: usize = 2500;
/// Departments that one transaction fills in.
const BATCH: i64 = 500;

/// Puts an employee into these departments (id and name). A name that differs renames the department.
pub(super) async fn put(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    departments: &[(&str, &str)],
) -> Result<(), Refusal> {
    fit(departments.iter().copied())?;
    for (id, name) in departments {
        let id = text::identity(id, limits::DEPARTMENT_ID).map_err(Refusal::of("departments"))?;
        let name = text::name(name, limits::NAME).map_err(Refusal::of("departments"))?;
        keep(conn, client_id, &id, &name).await?;
        enter(conn, client_id, employee_id, &id).await?;
    }
    Ok(())
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
    let mut departments: Vec<(String, String)> = Vec::with_capacity(names.len());
    for name in names {
        let name = text::name(name, limits::NAME).map_err(Refusal::of("departments"))?;
        let department = match named(conn, client_id, &name).await? {
            Some(department) => department,
            None => {
                let id = new_id(conn, client_id, &name, &fresh).await?;
                keep(conn, client_id, &id, &name).await?;
                (id, name)
            }
        };
        enter(conn, client_id, employee_id, &department.0).await?;
        departments.push(department);
    }
    fit(departments.iter().map(|(id, name)| (&**id, &**name)))
}

/// Puts an employee into these departments and out of all others.
pub(super) async fn set(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    departments: &BTreeSet<DepartmentId>,
) -> Result<(), Refusal> {
    let sql = "DELETE FROM employee_departments WHERE client_id = $1 AND employee_id = $2";
    conn.query(sql).bind(client_id).bind(employee_id).execute().await?;
    let mut entered = Vec::with_capacity(departments.len());
    for id in departments {
        let name = known(conn, client_id, id).await?;
        enter(conn, client_id, employee_id, id).await?;
        entered.push((id.as_str(), name));
    }
    fit(entered.iter().map(|(id, name)| (*id, &**name)))
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

/// Whether a link can carry them.
fn fit<'a>(departments: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Result<(), Refusal> {
    if departments.clone().count() > limits::DEPARTMENTS {
        return Err(Refusal::Invalid("An employee is in at most 100 departments."));
    }
    let size: usize = departments.map(|(id, name)| id.len() + name.len() + 20).sum();
    if size > BYTES {
        return Err(Refusal::Invalid("These departments are too many or their names too long for a link."));
    }
    Ok(())
}

async fn keep(conn: &mut Connection, client_id: &ClientId, id: &str, name: &str) -> Result<(), db::Error> {
    let sql = "INSERT INTO departments (client_id, id, name, name_key) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (client_id, id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key";
    let key = text::name_key(name);
    conn.query(sql).bind(client_id).bind(id).bind(name).bind(key).execute().await.map(drop)
}

async fn enter(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    id: &str,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3) \
               ON CONFLICT DO NOTHING";
    conn.query(sql).bind(client_id).bind(employee_id).bind(id).execute().await.map(drop)
}

/// Id and name of the department that this name means: of several the one that is written alike, or was there first. Its id
/// is what it is, however it was spelled when it was made.
async fn named(
    conn: &mut Connection,
    client_id: &ClientId,
    name: &str,
) -> Result<Option<(String, String)>, db::Error> {
    let sql = "SELECT id, name FROM departments WHERE client_id = $1 AND name_key = $2 \
               ORDER BY CASE WHEN name = $3 THEN 0 ELSE 1 END, id LIMIT 1";
    conn.query(sql).bind(client_id).bind(text::name_key(name)).bind(name).optional().await
}

/// That of a new department is its name, so that whoever makes a user group in MobieTrain beforehand can type it. Unless a
/// department that was renamed has it.
async fn new_id(
    conn: &mut Connection,
    client_id: &ClientId,
    name: &str,
    fresh: impl Fn() -> Id<of::Department>,
) -> Result<String, db::Error> {
    let sql = "SELECT COUNT(*) FROM departments WHERE client_id = $1 AND id = $2";
    let taken: i64 = conn.query(sql).bind(client_id).bind(name).one().await?;
    Ok(if taken == 0 && name.chars().count() <= limits::DEPARTMENT_ID {
        name.to_owned()
    } else {
        fresh().into()
    })
}

/// Fills in what is missing: of departments from before they were found by name. Names no client, because it is for all.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    let sql = format!(
        "SELECT client_id, id, name FROM departments WHERE name_key IS NULL ORDER BY client_id, id LIMIT {BATCH}"
    );
    loop {
        let rows = db.read().await?.query(sql.clone()).all::<(ClientId, String, String)>().await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut write = db.write().await?;
        for (client_id, id, name) in rows {
            let sql = "UPDATE departments SET name_key = $3 WHERE client_id = $1 AND id = $2 AND name = $4";
            let key = text::name_key(&name);
            write.query(sql).bind(client_id).bind(id).bind(key).bind(name).execute().await?;
        }
        write.commit().await?;
    }
}
