//! What an employee is found and ordered by: the words of name, address and number (search), the place in a list (sorting),
//! and the number however it is spelled. Made of what is shown, because no database folds `Łukasz` as people type him.

use std::borrow::Borrow;
use std::collections::{BTreeSet, HashSet};

use db::{Connection, Db, Write};
use kernel::text;

use crate::Employee;
use crate::ids::{ClientId, EmployeeId};

/// Employees that one transaction fills in: everybody's writing waits for it.
const BATCH: i64 = 100;

db::row! {
    /// What of an employee is shown, and so looked for.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(super) struct Shown {
        pub(super) name: String,
        pub(super) email: Option<String>,
        pub(super) employee_number: Option<String>,
    }
}

impl Shown {
    pub(super) fn of(employee: &Employee) -> Self {
        let Employee { name, email, employee_number, .. } = employee.clone();
        Self { name, email, employee_number }
    }

    fn words(&self) -> BTreeSet<String> {
        let found_by = [Some(self.name.as_str()), self.email.as_deref(), self.employee_number.as_deref()];
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
    keep_words(conn, [(client_id, id, shown)]).await
}

/// Words that one statement keeps: few enough that SQLite finds its placeholders quickly (it looks through all of them for each),
/// and as many as in the statement before, which is ready then.
const ROWS: usize = 50;

/// Keeps the words of those who have none.
async fn keep_words<'a>(
    conn: &mut Connection,
    employees: impl IntoIterator<Item = (&'a ClientId, &'a EmployeeId, &'a Shown)>,
) -> Result<(), db::Error> {
    let words = |(client_id, id, shown): (&'a ClientId, &'a EmployeeId, &'a Shown)| {
        let sort_key = text::sort_key(&shown.name);
        shown.words().into_iter().map(move |word| (client_id, word, id, sort_key.clone()))
    };
    let rows: Vec<_> = employees.into_iter().flat_map(words).collect();
    for rows in rows.chunks(ROWS) {
        let places = db::places(rows.len(), 4);
        let insert = conn.query(format!(
            "INSERT INTO employee_words (client_id, word, employee_id, sort_key) VALUES {places}"
        ));
        let insert = rows.iter().fold(insert, |insert, (client_id, word, id, sort_key)| {
            insert.bind(*client_id).bind(word).bind(*id).bind(sort_key)
        });
        insert.execute().await?;
    }
    Ok(())
}

/// Keeps the words of employees who are new.
pub(super) async fn keep_words_of(
    conn: &mut Connection,
    client_id: &ClientId,
    employees: &[impl Borrow<Employee>],
) -> Result<(), db::Error> {
    let shown: Vec<_> = employees.iter().map(Borrow::borrow).map(|new| (&new.id, Shown::of(new))).collect();
    keep_words(conn, shown.iter().map(|(id, shown)| (client_id, *id, shown))).await
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

/// Fills in what is missing: of employees from before it was kept. Names no client, because it is for all. Whoever is killed
/// meanwhile goes on where it was at the next start.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    let mut last = Default::default();
    while let Some(reached) = fill_in_after(db, last).await? {
        last = reached;
    }
    Ok(())
}

/// Those after `last`, in the order of their keys; answers how far it came, or none when there was nobody.
async fn fill_in_after(
    db: &Db,
    last: (ClientId, EmployeeId),
) -> Result<Option<(ClientId, EmployeeId)>, db::Error> {
    let sql = format!(
        "SELECT client_id, id, name, email, employee_number FROM employees WHERE sort_key IS NULL \
         AND deleted_at IS NULL AND (client_id, id) > ($1, $2) ORDER BY client_id, id LIMIT {BATCH}"
    );
    let mut write = db.write().await?;
    write.alone().await?;
    let rows: Vec<Row> = write.query(sql).bind(last.0).bind(last.1).all().await?;
    let Some(Row { client_id, id, .. }) = rows.last() else { return Ok(None) };
    let reached = (client_id.clone(), id.clone());
    let claimed = claim(&mut write, &rows).await?;
    let shown: Vec<_> = rows
        .into_iter()
        .filter(|row| claimed.contains(&row.id))
        .map(|Row { client_id, id, name, email, employee_number }| {
            (client_id, id, Shown { name, email, employee_number })
        })
        .collect();
    keep_words(&mut write, shown.iter().map(|(client_id, id, shown)| (client_id, id, shown))).await?;
    write.commit().await?;
    Ok(Some(reached))
}

/// Keeps all but the words beside them, and answers who they were: whoever is changed or deleted meanwhile is no longer to
/// be filled in.
async fn claim(write: &mut Write, rows: &[Row]) -> Result<HashSet<EmployeeId>, db::Error> {
    let sql = format!(
        "UPDATE employees AS e SET sort_key = v.column3, number_key = CASE WHEN EXISTS \
         (SELECT 1 FROM employees o WHERE o.client_id = v.column1 AND o.number_key = v.column4 \
          AND o.deleted_at IS NULL) THEN NULL ELSE v.column4 END FROM (VALUES {}) AS v \
         WHERE e.client_id = v.column1 AND e.id = v.column2 AND e.sort_key IS NULL AND e.deleted_at IS NULL \
         RETURNING id",
        db::places(rows.len(), 4)
    );
    let mut numbers = HashSet::new();
    let claim = rows.iter().fold(write.query(sql), |claim, row| {
        // Of several who have one number, the statement sees only those before it.
        let number = row.employee_number.as_deref().map(number_key);
        let number = number.filter(|number| numbers.insert((&row.client_id, number.clone())));
        claim.bind(&row.client_id).bind(&row.id).bind(text::sort_key(&row.name)).bind(number)
    });
    Ok(claim.all().await?.into_iter().collect())
}

db::row! {
    struct Row {
        client_id: ClientId,
        id: EmployeeId,
        name: String,
        email: Option<String>,
        employee_number: Option<String>,
    }
}
