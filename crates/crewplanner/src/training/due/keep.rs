//! What is told of who must do what is kept, and goes as soon as it is done.

use std::time::Duration;

use db::Write;
use kernel::Timestamp;
use web::{Day, Language};

use crate::ids::{ClientId, EmployeeId};

/// How far the clocks of the two sites may be apart, in what was completed while it was being asked.
const APART: Duration = Duration::from_secs(60);

/// Somebody of whom something is told.
pub(super) struct Told {
    pub(super) sub: String,
    pub(super) courses: Vec<Course>,
}

/// A course that they must do.
pub(super) struct Course {
    pub(super) course: String,
    pub(super) title: String,
    pub(super) language: Option<Language>,
    pub(super) day: Day,
    pub(super) renews: bool,
}

/// Keeps what the look that began then was told of somebody. Whoever is deleted, or nobody of ours, has nothing; and what they have
/// completed since the look began is done, whatever the page says.
pub(super) async fn keep(
    write: &mut Write,
    (client_id, slug): (&ClientId, &str),
    told: &Told,
    began_at: Timestamp,
) -> Result<(), db::Error> {
    let sql = "INSERT INTO training_due (client_id, employee_id, account_login_slug, course, title, language, day, renews, told_at) \
               SELECT e.client_id, e.id, $3, $4, $5, $6, $7, $8, $9 FROM employees e \
               WHERE e.client_id = $1 AND e.id = $2 AND e.deleted_at IS NULL AND NOT EXISTS (\
                   SELECT 1 FROM completed_courses c WHERE c.client_id = $1 AND c.employee_id = e.id \
                   AND c.account_login_slug = $3 AND c.course = $4 AND c.completed_at >= $10) \
               ON CONFLICT (client_id, employee_id, account_login_slug, course) DO UPDATE SET title = excluded.title, \
               language = excluded.language, day = excluded.day, renews = excluded.renews, told_at = excluded.told_at, \
               reminded_on = CASE WHEN training_due.day = excluded.day THEN training_due.reminded_on END";
    for of in &told.courses {
        let row =
            write.query(sql).bind(client_id).bind(&told.sub).bind(slug).bind(&of.course).bind(&of.title);
        let row = row.bind(of.language.map(Language::tag)).bind(of.day.to_string()).bind(of.renews);
        row.bind(began_at).bind(began_at - APART).execute().await?;
    }
    Ok(())
}

/// What the look that began then has not told goes: it is done, or nobody waits for it any more.
pub(super) async fn forget_others(
    write: &mut Write,
    (client_id, slug): (&ClientId, &str),
    began_at: Timestamp,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM training_due WHERE client_id = $1 AND (account_login_slug <> $2 OR told_at < $3)";
    write.query(sql).bind(client_id).bind(slug).bind(began_at).execute().await.map(drop)
}

/// Somebody has completed a course, until this day: nobody waits for it. A completion that is told late, of before the one that runs
/// out, changes nothing.
pub(crate) async fn completed(
    write: &mut Write,
    (client_id, employee_id): (&ClientId, &EmployeeId),
    (course, valid_until): (&str, Option<Day>),
) -> Result<(), db::Error> {
    let sql = "DELETE FROM training_due WHERE client_id = $1 AND employee_id = $2 AND course = $3 \
               AND account_login_slug IN (SELECT account_login_slug FROM integrations WHERE client_id = $1 AND enabled) \
               AND (NOT renews OR day < $4)";
    let until = valid_until.unwrap_or(Day::LAST).to_string();
    write.query(sql).bind(client_id).bind(employee_id).bind(course).bind(until).execute().await.map(drop)
}
