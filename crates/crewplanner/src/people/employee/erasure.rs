//! Erasure: what is known of somebody who was deleted goes after a while. The id stays, so that it is never used again and
//! what is told about it later finds nobody.

use crate::App;
use crate::ids::{ClientId, EmployeeId};
use crate::people::departments;

/// People who are erased in one transaction: everybody's writing waits for it.
const AT_ONCE: i64 = 50;

impl App {
    /// Erases those who were deleted longer ago than the settings say: name, address, number, what both are found and ordered by,
    /// language and departments.
    /// Several replicas may do it at once.
    pub(crate) async fn erase_deleted(&self) -> Result<(), db::Error> {
        let deleted_by = self.clock.now() - self.settings.erase_deleted_after;
        loop {
            let due = "SELECT client_id, id FROM employees WHERE deleted_at <= $1 AND name <> '' \
                       ORDER BY deleted_at LIMIT $2";
            let due: Vec<(ClientId, EmployeeId)> = {
                let mut read = self.db.read().await?;
                read.query(due).bind(deleted_by).bind(AT_ONCE).all().await?
            };
            if due.is_empty() {
                return Ok(());
            }
            let mut write = self.db.write().await?;
            for (client_id, id) in &due {
                let person = "UPDATE employees SET email = NULL, name = '', given_name = NULL, \
                              family_name = NULL, employee_number = NULL, language = NULL, sort_key = NULL, number_key = NULL \
                              WHERE client_id = $1 AND id = $2 AND deleted_at IS NOT NULL";
                write.query(person).bind(client_id).bind(id).execute().await?;
                // Whom a version before this one deleted is in them still.
                departments::leave_all(&mut write, client_id, id).await?;
            }
            write.commit().await?;
        }
    }
}
