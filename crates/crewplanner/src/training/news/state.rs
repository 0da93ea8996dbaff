//! What may change the answer, who asks, and what came of it. Every statement here is a guard of its own: replicas
//! run them at once.

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;

use super::answer::Answer;
use crate::App;
use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::notice::Notice;
use crate::people::departments::tree::Top;
use crate::training::hub::Key;

/// A question that was not answered after this time was asked by a program that is gone: another may ask.
const TAKE_OVER: Duration = Duration::from_secs(15);

/// The states that a question is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claim {
    pub(super) asked_at: Timestamp,
    pub(super) catalogue: i64,
    pub(super) person: i64,
}

/// Something changed for this employee alone; says whether there is such an employee.
pub(crate) async fn raise_person(
    write: &mut Write,
    client_id: &ClientId,
    employee_id: &EmployeeId,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO training_news (client_id, employee_id, person_state, asked_catalogue, asked_person, \
               ask_again_at, failures, known_catalogue, known_person, new_courses, courses) \
               SELECT $1, e.id, 1, -1, 0, 0, 0, -1, 0, 0, '[]' FROM employees e \
               WHERE e.client_id = $1 AND e.id = $2 AND e.deleted_at IS NULL \
               ON CONFLICT (client_id, employee_id) DO UPDATE SET person_state = training_news.person_state + 1";
    let raised = write.query(sql).bind(client_id).bind(employee_id).execute().await? == 1;
    if raised {
        write.notify(Notice::Person { client: client_id, employee: employee_id });
    }
    Ok(raised)
}

/// MobieTrain has told something of this employee alone, at this time; says whether there is such an employee.
pub(crate) async fn told(
    write: &mut Write,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    now: Timestamp,
) -> Result<bool, db::Error> {
    if !raise_person(write, client_id, employee_id).await? {
        return Ok(false);
    }
    let sql = "UPDATE training_news SET told_at = $3 WHERE client_id = $1 AND employee_id = $2";
    write.query(sql).bind(client_id).bind(employee_id).bind(now).execute().await?;
    Ok(true)
}

/// Something changed for everybody who counts for this department. One statement, however many they are, and one notice: those
/// who have a page open and are not concerned look, and find that nothing changed.
pub(crate) async fn raise_counting(
    write: &mut Write,
    client_id: &ClientId,
    department: &DepartmentId,
) -> Result<(), db::Error> {
    let sql = format!(
        "INSERT INTO training_news (client_id, employee_id, person_state, asked_catalogue, asked_person, \
         ask_again_at, failures, known_catalogue, known_person, new_courses, courses) \
         SELECT $1, e.id, 1, -1, 0, 0, 0, -1, 0, 0, '[]' FROM employees e \
         WHERE e.client_id = $1 AND e.id IN {} AND e.deleted_at IS NULL \
         ON CONFLICT (client_id, employee_id) DO UPDATE SET person_state = training_news.person_state + 1",
        Top::Department.people()
    );
    write.query(sql).bind(client_id).bind(department).execute().await?;
    write.notify(Notice::Catalogue { client: client_id });
    Ok(())
}

/// Forgets what is known about somebody who is deleted.
pub(crate) async fn forget(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
) -> Result<(), db::Error> {
    for sql in [
        "DELETE FROM training_news WHERE client_id = $1 AND employee_id = $2",
        "DELETE FROM completed_courses WHERE client_id = $1 AND employee_id = $2",
        "DELETE FROM withdrawn_completions WHERE client_id = $1 AND employee_id = $2",
        "DELETE FROM training_due WHERE client_id = $1 AND employee_id = $2",
        "DELETE FROM reminders WHERE client_id = $1 AND employee_id = $2",
    ] {
        conn.query(sql).bind(client_id).bind(employee_id).execute().await?;
    }
    Ok(())
}

/// MobieTrain has deleted this employee's learner: what they had completed until then is forgotten, also what is told of it
/// later, and what is new for them is asked anew. Repeated or late, it takes away nothing that they did since. Says whether
/// there is such an employee.
pub(crate) async fn forget_until(
    write: &mut Write,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    deleted_at: Timestamp,
    now: Timestamp,
) -> Result<bool, db::Error> {
    if !told(write, client_id, employee_id, now).await? {
        return Ok(false);
    }
    let sql = "UPDATE training_news SET known_person = -1, etag = NULL, new_courses = 0, courses = '[]', \
               forgotten_at = CASE WHEN forgotten_at < $3 THEN $3 ELSE forgotten_at END \
               WHERE client_id = $1 AND employee_id = $2";
    write.query(sql).bind(client_id).bind(employee_id).bind(deleted_at).execute().await?;
    let sql = "DELETE FROM completed_courses WHERE client_id = $1 AND employee_id = $2 AND completed_at <= $3 \
               AND account_login_slug IN (SELECT account_login_slug FROM integrations WHERE client_id = $1 AND enabled)";
    write.query(sql).bind(client_id).bind(employee_id).bind(deleted_at).execute().await?;
    // Nothing is due from whoever MobieTrain does not know.
    let sql = "DELETE FROM training_due WHERE client_id = $1 AND employee_id = $2 AND told_at <= $3";
    write.query(sql).bind(client_id).bind(employee_id).bind(deleted_at).execute().await?;
    Ok(true)
}

/// Whether MobieTrain was asked about this person before that time, and answered.
pub(super) async fn is_older(app: &App, key: &Key, than: Timestamp) -> Result<bool, db::Error> {
    let sql = "SELECT COUNT(*) FROM training_news \
               WHERE client_id = $1 AND employee_id = $2 AND failures = 0 AND asked_at < $3";
    let mut read = app.db.read().await?;
    let found: i64 = read.query(sql).bind(&*key.client).bind(&*key.employee).bind(than).one().await?;
    Ok(found > 0)
}

/// Whoever looks at this person from then on asks anew.
pub(super) async fn ask_at(app: &App, key: &Key, at: Timestamp) -> Result<(), db::Error> {
    let sql = "UPDATE training_news SET ask_again_at = $3 \
               WHERE client_id = $1 AND employee_id = $2 AND failures = 0 AND ask_again_at > $3";
    let mut write = app.db.write().await?;
    write.query(sql).bind(&*key.client).bind(&*key.employee).bind(at).execute().await?;
    write.commit().await
}

/// Takes the question about this employee as it is now, unless it is asked already. Of all replicas one gets it.
pub(super) async fn claim(
    app: &App,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    now: Timestamp,
) -> Result<Option<Claim>, db::Error> {
    let mut write = app.db.write().await?;
    let sql = "INSERT INTO training_news (client_id, employee_id, person_state, asked_catalogue, asked_person, \
               ask_again_at, failures, known_catalogue, known_person, new_courses, courses, asked_at) \
               SELECT i.client_id, e.id, 0, i.catalogue_state, 0, $3, 0, -1, -1, 0, '[]', $4 FROM integrations i \
               JOIN employees e ON e.client_id = i.client_id AND e.id = $2 AND e.deleted_at IS NULL \
               WHERE i.client_id = $1 AND i.enabled AND i.connected_at IS NOT NULL \
               ON CONFLICT (client_id, employee_id) DO UPDATE SET asked_catalogue = excluded.asked_catalogue, \
               asked_person = training_news.person_state, ask_again_at = excluded.ask_again_at, \
               asked_at = excluded.asked_at \
               WHERE training_news.asked_catalogue <> excluded.asked_catalogue \
               OR training_news.asked_person <> training_news.person_state OR training_news.ask_again_at <= $4 \
               RETURNING asked_catalogue, asked_person";
    let claimed: Option<(i64, i64)> =
        write.query(sql).bind(client_id).bind(employee_id).bind(now + TAKE_OVER).bind(now).optional().await?;
    write.commit().await?;
    Ok(claimed.map(|(catalogue, person)| Claim { asked_at: now, catalogue, person }))
}

/// Keeps the answer to a question, unless a later question was asked meanwhile.
pub(super) async fn keep(
    app: &App,
    (client_id, employee_id): (&str, &str),
    claim: Claim,
    answer: &Answer,
    ask_again_at: Timestamp,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    let query = write
        .query(sql(answer))
        .bind(client_id)
        .bind(employee_id)
        .bind(claim.catalogue)
        .bind(claim.person)
        .bind(ask_again_at)
        .bind(claim.asked_at);
    let query = match answer {
        Answer::News { etag, count, to_do } => {
            query.bind(etag.as_deref()).bind(*count).bind(serde_json::json!(to_do).to_string())
        }
        Answer::Unchanged { etag } => query.bind(etag),
        Answer::Failed(_) => query,
    };
    query.execute().await?;
    write.notify(Notice::News { client: client_id, employee: employee_id });
    write.commit().await
}

const fn sql(answer: &Answer) -> &'static str {
    match answer {
        Answer::News { .. } => {
            "UPDATE training_news SET known_catalogue = $3, known_person = $4, failures = 0, ask_again_at = $5, \
             told_at = asked_at, etag = $7, new_courses = $8, courses = $9 \
             WHERE client_id = $1 AND employee_id = $2 AND asked_catalogue = $3 AND asked_person = $4 AND asked_at = $6"
        }
        Answer::Unchanged { .. } => {
            "UPDATE training_news SET known_catalogue = $3, known_person = $4, failures = 0, ask_again_at = $5, \
             told_at = asked_at \
             WHERE client_id = $1 AND employee_id = $2 AND asked_catalogue = $3 AND asked_person = $4 AND asked_at = $6 AND etag = $7"
        }
        // Nothing is known then: better no bullet than one that nobody can answer for.
        Answer::Failed(_) => {
            "UPDATE training_news SET known_person = -1, failures = failures + 1, ask_again_at = $5, etag = NULL, \
             new_courses = 0, courses = '[]' \
             WHERE client_id = $1 AND employee_id = $2 AND asked_catalogue = $3 AND asked_person = $4 AND asked_at = $6"
        }
    }
}
