//! People by what only one of them has, as far as they are within reach: somebody who is not is nobody to whoever asks.

use std::collections::{BTreeSet, HashMap};

use db::Connection;

use super::PAGE;
use super::statement::Statement;
use crate::ids::{ClientId, EmployeeId};
use crate::people::reach::{Reach, in_reach};

/// Those of these ids who are there and within reach, each once, in the order of the ids.
pub(crate) async fn within(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    ids: &[EmployeeId],
) -> Result<Vec<EmployeeId>, db::Error> {
    let fine = ids.iter().map(EmployeeId::as_str).filter(|id| !id.contains('\0'));
    let asked: Vec<&str> = fine.collect::<BTreeSet<_>>().into_iter().collect();
    let found = look_up(conn, client_id, reach, "id", &asked).await?;
    let found: BTreeSet<String> = found.into_keys().collect();
    Ok(found.into_iter().map(EmployeeId::from).collect())
}

/// Those within reach, by what they have in this column.
pub(crate) async fn look_up(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    column: &str,
    values: &[&str],
) -> Result<HashMap<String, EmployeeId>, db::Error> {
    let mut found = HashMap::new();
    for some in values.chunks(PAGE) {
        let sql = format!(
            "SELECT e.{column}, e.id FROM employees e WHERE e.client_id = $1 AND {} \
             AND e.deleted_at IS NULL AND e.{column}",
            in_reach()
        );
        let mut statement = Statement::new(&sql).given(reach.lead());
        statement.among(some.iter().copied());
        let rows: Vec<(String, EmployeeId)> = statement.query(conn, client_id).all().await?;
        found.extend(rows);
    }
    Ok(found)
}
