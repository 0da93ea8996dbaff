//! The courses that somebody has completed, as MobieTrain told of them, and until when that counts (qualification, renewal).
//! Each completion is kept; what counts is the one
//! that lasts longest, so the order in which they are told does not matter.

use std::collections::HashMap;

use db::{Connection, Write};
use kernel::Timestamp;
use web::{Day, Language};

use crate::ids::{ClientId, EmployeeId};
use crate::training::due;
use crate::training::qualified::Held;

db::row! {
    /// A course that somebody has completed.
    #[derive(Clone, Debug)]
    pub(crate) struct Completed {
        course: String,
        pub(crate) title: String,
        /// Of the title, where it was said.
        pub(crate) language: Option<Language> as word or null,
        /// What it qualifies for, where that is called something else than the course.
        pub(crate) qualification: Option<String>,
        pub(crate) completed_at: Timestamp,
        /// The last day on which it counts; `None`: it does not run out.
        pub(crate) valid_until: Option<Day> as word or null,
    }
}

impl Completed {
    /// What it qualifies for, as people call it.
    pub(crate) fn name(&self) -> &str {
        self.qualification.as_deref().unwrap_or(&self.title)
    }

    /// The language of that, where it is known.
    pub(crate) fn name_language(&self) -> Option<Language> {
        self.language.filter(|_| self.qualification.is_none())
    }

    pub(crate) const fn held(&self) -> Held {
        Held { completed_at: self.completed_at, valid_until: self.valid_until }
    }

    /// Which of two completions of a course counts: what is greater.
    fn lasts(&self) -> (Day, Timestamp) {
        self.held().lasts()
    }
}

/// Those of the account that the client is connected with now, each course once and the last one first.
pub(crate) async fn by(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
) -> Result<Vec<Completed>, db::Error> {
    let sql = "SELECT c.course, c.title, c.language, c.qualification, c.completed_at, c.valid_until \
               FROM completed_courses c \
               JOIN integrations i ON i.client_id = c.client_id AND i.account_login_slug = c.account_login_slug \
               WHERE c.client_id = $1 AND c.employee_id = $2 AND i.enabled \
               ORDER BY c.completed_at DESC, c.course";
    let all: Vec<Completed> = conn.query(sql).bind(client_id).bind(employee_id).all().await?;
    Ok(counting(all))
}

/// Of each course the completion that counts, in the order of the first of them.
fn counting(all: Vec<Completed>) -> Vec<Completed> {
    let (mut counting, mut places): (Vec<Completed>, HashMap<String, usize>) = <_>::default();
    for completed in all {
        match places.get(&completed.course).map(|place| &mut counting[*place]) {
            Some(other) if other.lasts() < completed.lasts() => *other = completed,
            Some(_) => {}
            None => {
                places.insert(completed.course.clone(), counting.len());
                counting.push(completed);
            }
        }
    }
    counting
}

/// A completion that MobieTrain tells of.
pub(crate) struct New {
    /// Its address at MobieTrain.
    pub(crate) course: String,
    pub(crate) title: String,
    pub(crate) language: Option<Language>,
    pub(crate) qualification: Option<String>,
    /// When it was, as MobieTrain said it …
    pub(crate) told_at: Timestamp,
    /// … and not later than now.
    pub(crate) completed_at: Timestamp,
    pub(crate) valid_until: Option<Day>,
    /// When what is said of it was changed; 0: it is the first word.
    pub(crate) revised_at: Timestamp,
}

/// Keeps a completion of somebody; says whether that is new. Of two words of one moment the later is kept, and of two
/// first ones the one that lasts longer. What was completed before MobieTrain deleted them is not, nor what it has withdrawn since.
pub(crate) async fn keep(
    write: &mut Write,
    (client_id, employee_id): (&ClientId, &EmployeeId),
    new: &New,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO completed_courses (client_id, employee_id, account_login_slug, course, title, language, \
               completed_at, qualification, valid_until, revised_at) \
               SELECT $1, e.id, i.account_login_slug, $3, $4, $5, $6, $8, $9, $10 FROM employees e \
               JOIN integrations i ON i.client_id = e.client_id AND i.enabled \
               WHERE e.client_id = $1 AND e.id = $2 AND e.deleted_at IS NULL \
               AND NOT EXISTS (SELECT 1 FROM training_news n \
                               WHERE n.client_id = $1 AND n.employee_id = e.id AND n.forgotten_at >= $7) \
               AND NOT EXISTS (SELECT 1 FROM withdrawn_completions w WHERE w.client_id = $1 AND w.employee_id = e.id \
                               AND w.account_login_slug = i.account_login_slug AND w.course = $3 AND w.completed_at = $6 \
                               AND w.withdrawn_at >= $10) \
               ON CONFLICT (client_id, employee_id, account_login_slug, course, completed_at) DO UPDATE SET \
               title = excluded.title, language = excluded.language, qualification = excluded.qualification, \
               valid_until = excluded.valid_until, revised_at = excluded.revised_at \
               WHERE completed_courses.revised_at < excluded.revised_at OR (completed_courses.revised_at = excluded.revised_at \
               AND (completed_courses.valid_until < excluded.valid_until \
               OR (completed_courses.valid_until IS NOT NULL AND excluded.valid_until IS NULL)))";
    let row = write.query(sql).bind(client_id).bind(employee_id).bind(&new.course).bind(&new.title);
    let row = row.bind(new.language.map(Language::tag)).bind(new.completed_at).bind(new.told_at);
    let row = row.bind(new.qualification.as_deref()).bind(new.valid_until.map(|day| day.to_string()));
    let row = row.bind(new.revised_at);
    if row.execute().await? == 0 {
        return Ok(false);
    }
    due::completed(write, (client_id, employee_id), (&new.course, new.valid_until)).await?;
    call(write, client_id, new).await?;
    Ok(true)
}

/// MobieTrain has taken a completion back: what it told of it until then does not count, also where that comes later. Says whether there is
/// such an employee.
pub(crate) async fn withdraw(
    write: &mut Write,
    (client_id, employee_id): (&ClientId, &EmployeeId),
    course: &str,
    (completed_at, withdrawn_at): (Timestamp, Timestamp),
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO withdrawn_completions (client_id, employee_id, account_login_slug, course, completed_at, withdrawn_at) \
               SELECT $1, e.id, i.account_login_slug, $3, $4, $5 FROM employees e \
               JOIN integrations i ON i.client_id = e.client_id AND i.enabled \
               WHERE e.client_id = $1 AND e.id = $2 AND e.deleted_at IS NULL \
               ON CONFLICT (client_id, employee_id, account_login_slug, course, completed_at) DO UPDATE SET \
               withdrawn_at = CASE WHEN withdrawn_completions.withdrawn_at < excluded.withdrawn_at \
               THEN excluded.withdrawn_at ELSE withdrawn_completions.withdrawn_at END";
    let row = write.query(sql).bind(client_id).bind(employee_id).bind(course).bind(completed_at);
    if row.bind(withdrawn_at).execute().await? == 0 {
        return Ok(false);
    }
    let sql = "DELETE FROM completed_courses WHERE client_id = $1 AND employee_id = $2 AND course = $3 AND completed_at = $4 \
               AND revised_at <= $5 \
               AND account_login_slug IN (SELECT account_login_slug FROM integrations WHERE client_id = $1 AND enabled)";
    let row = write.query(sql).bind(client_id).bind(employee_id).bind(course).bind(completed_at);
    row.bind(withdrawn_at).execute().await?;
    Ok(true)
}

/// What the course is called from now on, unless somebody has completed it later.
async fn call(write: &mut Write, client_id: &ClientId, new: &New) -> Result<(), db::Error> {
    let sql = "INSERT INTO qualifications (client_id, account_login_slug, course, name, language, completed_at) \
               SELECT $1, i.account_login_slug, $2, $3, $4, $5 FROM integrations i WHERE i.client_id = $1 AND i.enabled \
               ON CONFLICT (client_id, account_login_slug, course) DO UPDATE SET \
               name = excluded.name, language = excluded.language, completed_at = excluded.completed_at \
               WHERE excluded.completed_at > qualifications.completed_at \
               OR (excluded.completed_at = qualifications.completed_at AND excluded.name > qualifications.name)";
    // A qualification has one name in all languages, and nobody says in which.
    let language = new.language.filter(|_| new.qualification.is_none());
    let name = new.qualification.as_ref().unwrap_or(&new.title);
    let row = write.query(sql).bind(client_id).bind(&new.course).bind(name);
    row.bind(language.map(Language::tag)).bind(new.completed_at).execute().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn completed(course: u8, at: i64, until: Option<i64>) -> Completed {
        let first: Day = "2026-01-01".parse().expect("a day");
        Completed {
            course: course.to_string(),
            title: String::new(),
            language: None,
            qualification: None,
            completed_at: Timestamp::from_secs(at),
            valid_until: until.map(|days| first.plus_days(days)),
        }
    }

    proptest! {
        /// In whatever order they are read, the one that lasts longest counts.
        #[test]
        fn what_lasts_longest_counts(
            told in prop::collection::vec((0u8..3, 0i64..50, prop::option::of(0i64..9)), 0..12),
            turn in 0usize..12,
        ) {
            let read = |told: &[(u8, i64, Option<i64>)]| {
                let all = told.iter().map(|(course, at, until)| completed(*course, *at, *until)).collect();
                let mut lasting: Vec<_> =
                    counting(all).into_iter().map(|it| (it.course.clone(), it.lasts())).collect();
                lasting.sort();
                lasting
            };
            let mut turned = told.clone();
            turned.rotate_left(turn.min(told.len()));
            prop_assert_eq!(read(&told), read(&turned));
            for (course, at, until) in &told {
                let one = completed(*course, *at, *until);
                let kept = read(&told).into_iter().find(|(of, _)| *of == one.course);
                prop_assert!(kept.is_some_and(|(_, lasts)| lasts >= one.lasts()));
            }
        }
    }
}
