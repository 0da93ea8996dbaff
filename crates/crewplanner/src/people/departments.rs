//! The departments of a client: found by name however it is written, made, renamed, and who is in them.

use db::{Connection, Db};
use jwt_link::limits;
use kernel::{Id, text};

use crate::ids::{ClientId, EmployeeId, of};
use crate::{App, Refusal};

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
    if departments.len() > limits::DEPARTMENTS {
        return Err(Refusal::Invalid("An employee is in at most 100 departments."));
    }
    let size: usize = departments.iter().map(|(id, name)| id.len() + name.len() + 20).sum();
    if size > BYTES {
        return Err(Refusal::Invalid("These departments are too many or their names too long for a link."));
    }
    for (id, name) in departments {
        let id = text::identity(id, limits::DEPARTMENT_ID).map_err(Refusal::of("departments"))?;
        let name = text::name(name, limits::NAME).map_err(Refusal::of("departments"))?;
        let sql = "INSERT INTO departments (client_id, id, name, name_key) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (client_id, id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key";
        let key = text::name_key(&name);
        conn.query(sql).bind(client_id).bind(&id).bind(name).bind(key).execute().await?;
        let sql = "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3) \
                   ON CONFLICT DO NOTHING";
        conn.query(sql).bind(client_id).bind(employee_id).bind(&id).execute().await?;
    }
    Ok(())
}

/// Puts an employee into the departments of these names: those that the client has, however the name is written, or new
/// ones. What the client calls a department stays.
pub(super) async fn put_named(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    names: &[&str],
) -> Result<(), Refusal> {
    if names.is_empty() {
        return Ok(());
    }
    // Takes the client's row: of two imports at once the second one finds what the first one made.
    let sql = "UPDATE clients SET id = id WHERE id = $1";
    conn.query(sql).bind(client_id).execute().await?;
    let mut departments: Vec<(String, String)> = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    for name in names {
        let name = text::name(name, limits::NAME).map_err(Refusal::of("departments"))?;
        let key = text::name_key(&name);
        if !keys.contains(&key) {
            departments.push(named(app, conn, client_id, name, &key).await?);
            keys.push(key);
        }
    }
    let departments: Vec<(&str, &str)> = departments.iter().map(|(id, name)| (&**id, &**name)).collect();
    put(conn, client_id, employee_id, &departments).await
}

/// Id and name of the department that this name means: of several the one that is written alike, or was there first. That
/// of a new one is its name, so that whoever makes a user group in MobieTrain beforehand can type it.
async fn named(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    name: String,
    key: &str,
) -> Result<(String, String), db::Error> {
    let sql = "SELECT id, name FROM departments WHERE client_id = $1 AND name_key = $2 \
               ORDER BY CASE WHEN name = $3 THEN 0 ELSE 1 END, id LIMIT 1";
    let found = conn.query(sql).bind(client_id).bind(key).bind(&name).optional().await?;
    if let Some(found) = found {
        return Ok(found);
    }
    // A department that was renamed keeps its id, which is then another one's name.
    let sql = "SELECT COUNT(*) FROM departments WHERE client_id = $1 AND id = $2";
    let taken: i64 = conn.query(sql).bind(client_id).bind(&name).one().await?;
    let id = if taken == 0 && name.chars().count() <= limits::DEPARTMENT_ID {
        name.clone()
    } else {
        Id::<of::Department>::new(app.clock.now(), &app.rng).into()
    };
    Ok((id, name))
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
