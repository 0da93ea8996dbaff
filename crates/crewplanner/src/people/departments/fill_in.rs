//! What is missing of departments from before they were found by name.

use db::Db;
use kernel::text;

use crate::ids::{ClientId, DepartmentId};

/// Departments that one transaction fills in.
const BATCH: i64 = 500;

/// Fills it in. Names no client, because it is for all. Whoever is killed meanwhile goes on where it was at the next start.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    while fill_in_some(db).await? {}
    Ok(())
}

/// Whether there were any.
async fn fill_in_some(db: &Db) -> Result<bool, db::Error> {
    let sql = format!(
        "SELECT client_id, id, name FROM departments WHERE name_key IS NULL ORDER BY client_id, id LIMIT {BATCH}"
    );
    let rows: Vec<(ClientId, DepartmentId, String)> = db.read().await?.query(sql).all().await?;
    if rows.is_empty() {
        return Ok(false);
    }
    let mut write = db.write().await?;
    for (client_id, id, name) in &rows {
        let sql = "UPDATE departments SET name_key = $3 WHERE client_id = $1 AND id = $2 AND name = $4";
        write.query(sql).bind(client_id).bind(id).bind(text::name_key(name)).bind(name).execute().await?;
    }
    write.commit().await?;
    Ok(true)
}
