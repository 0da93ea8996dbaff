//! What an employee is found and ordered by: the words of name, address and number (search), the place in a list (sorting),
//! and the number however it is spelled. Made of what is shown, because no database folds `Łukasz` as people type him.

use std::collections::BTreeSet;

use db::{Connection, Db};
use kernel::text;

use crate::ids::{ClientId, EmployeeId};
use crate::{Employee, client};

/// Employees that one transaction fills in: everybody's writing waits for it.
const BATCH: i64 = 100;

db::row! {
    /// What of an employee is shown, and so looked for.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(super) struct Shown {
        pub(super) name: String,
        pub(super) email: String,
        pub(super) employee_number: Option<String>,
    }
}

impl Shown {
    pub(super) fn of(employee: &Employee) -> Self {
        let Employee { name, email, employee_number, .. } = employee.clone();
        Self { name, email, employee_number }
    }

    fn words(&self) -> BTreeSet<String> {
        let found_by = [Some(self.name.as_str()), Some(&self.email), self.employee_number.as_deref()];
        text::words_of(found_by.into_iter().flatten())
    }
}

/// The same for two spellings of one number.
pub(in crate::people) fn number_key(number: &str) -> String {
    text::name_key(number)
}

/// Keeps it beside the employee, who exists, in place of what was there.
pub(super) async fn keep(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
    shown: &Shown,
) -> Result<(), db::Error> {
    // A number that somebody else had before numbers were unique stays theirs.
    let sql = "UPDATE employees SET sort_key = $3, number_key = CASE WHEN EXISTS \
               (SELECT 1 FROM employees o WHERE o.client_id = $1 AND o.number_key = $4 AND o.id <> $2 \
                AND o.deleted_at IS NULL) THEN NULL ELSE $4 END \
               WHERE client_id = $1 AND id = $2";
    conn.query(sql)
        .bind(client_id)
        .bind(id)
        .bind(text::sort_key(&shown.name))
        .bind(shown.employee_number.as_deref().map(number_key))
        .execute()
        .await?;
    forget(conn, client_id, id).await?;
    let sql = "INSERT INTO employee_words (client_id, word, employee_id) VALUES ($1, $2, $3)";
    for word in shown.words() {
        conn.query(sql).bind(client_id).bind(word).bind(id).execute().await?;
    }
    Ok(())
}

/// Nobody finds a deleted employee.
pub(super) async fn forget(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM employee_words WHERE client_id = $1 AND employee_id = $2";
    conn.query(sql).bind(client_id).bind(id).execute().await.map(drop)
}

/// Fills in what is missing: of employees from before it was kept.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    for client_id in client::ids(db).await? {
        while fill_in_some(db, &client_id).await? {}
    }
    Ok(())
}

/// Whether there were any.
async fn fill_in_some(db: &Db, client_id: &ClientId) -> Result<bool, db::Error> {
    let sql = format!(
        "SELECT id FROM employees WHERE client_id = $1 AND sort_key IS NULL AND deleted_at IS NULL \
         ORDER BY id LIMIT {BATCH}"
    );
    let ids: Vec<EmployeeId> = db.read().await?.query(sql).bind(client_id).all().await?;
    if ids.is_empty() {
        return Ok(false);
    }
    let mut write = db.write().await?;
    for id in &ids {
        let sql = "SELECT name, email, employee_number FROM employees WHERE client_id = $1 AND id = $2";
        let shown: Shown = write.query(sql).bind(client_id).bind(id).one().await?;
        keep(&mut write, client_id, id, &shown).await?;
    }
    write.commit().await?;
    Ok(true)
}
