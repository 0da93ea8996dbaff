//! Who is qualified for what on a day: by the courses that MobieTrain has told of.

use std::collections::HashMap;

use db::Connection;
use kernel::Timestamp;
use web::{Day, Language};

use crate::ids::{ClientId, EmployeeId};
use crate::people::list::{On, PAGE, SOON, Standing, Statement};

db::row! {
    /// What somebody can be qualified for: a course, by its address, and what it is called.
    #[derive(Clone, Debug)]
    pub(crate) struct Qualification {
        pub(crate) course: String,
        pub(crate) name: String,
        /// Of the name, where it is known.
        pub(crate) language: Option<Language> as word or null,
        /// When somebody has completed it last.
        pub(crate) completed_at: Timestamp,
    }
}

/// Those that somebody has, by name: of the account that the client is connected with now.
pub(crate) async fn all(
    conn: &mut Connection,
    client_id: &ClientId,
) -> Result<Vec<Qualification>, db::Error> {
    let sql = "SELECT q.course, q.name, q.language, q.completed_at FROM qualifications q \
               JOIN integrations i ON i.client_id = q.client_id AND i.account_login_slug = q.account_login_slug \
               WHERE q.client_id = $1 AND i.enabled AND EXISTS ( \
                   SELECT 1 FROM completed_courses c WHERE c.client_id = q.client_id \
                   AND c.account_login_slug = q.account_login_slug AND c.course = q.course)";
    let mut all: Vec<Qualification> = conn.query(sql).bind(client_id).all().await?;
    all.sort_by_cached_key(|of| (kernel::text::sort_key(&of.name), of.course.clone()));
    Ok(all)
}

/// What somebody has completed of a course by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) completed_at: Timestamp,
    /// The last day on which it counts; `None`: it does not run out.
    pub(crate) valid_until: Option<Day>,
}

/// How a page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Validity {
    Forever,
    Until(Day),
    /// Until this day, which is so many days away.
    Soon(Day, i64),
    Over(Day),
}

impl Held {
    /// Which of two completions counts: what is greater.
    pub(super) fn lasts(&self) -> (Day, Timestamp) {
        (self.valid_until.unwrap_or(Day::LAST), self.completed_at)
    }

    pub(crate) fn on(&self, day: &Day) -> Validity {
        let Some(until) = self.valid_until else { return Validity::Forever };
        match day.days_until(until) {
            ..0 => Validity::Over(until),
            days @ 0..=SOON => Validity::Soon(until, days),
            _ => Validity::Until(until),
        }
    }
}

impl Validity {
    pub(crate) const fn standing(self) -> Standing {
        match self {
            Self::Forever | Self::Until(_) => Standing::Qualified,
            Self::Soon(..) => Standing::RunsOut,
            Self::Over(_) => Standing::RanOut,
        }
    }
}

/// What these people have completed by a day: of each, by the address of the course.
pub(crate) async fn of_people(
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
    on: On,
) -> Result<HashMap<String, HashMap<String, Held>>, db::Error> {
    let mut of: HashMap<String, HashMap<String, Held>> = HashMap::new();
    for some in ids.chunks(PAGE) {
        let mut statement = Statement::new(
            "SELECT c.employee_id, c.course, c.completed_at, c.valid_until FROM completed_courses c \
             JOIN integrations i ON i.client_id = c.client_id AND i.account_login_slug = c.account_login_slug \
             WHERE c.client_id = $1 AND i.enabled AND c.completed_at < ",
        );
        statement.number(on.end.as_millis());
        statement.push(" AND c.employee_id");
        statement.among(some.iter().map(EmployeeId::as_str));
        let rows: Vec<Completion> = statement.query(conn, client_id).all().await?;
        for Completion { employee_id, course, completed_at, valid_until } in rows {
            let held = Held { completed_at, valid_until };
            let counting = of.entry(employee_id).or_default().entry(course).or_insert(held);
            if counting.lasts() < held.lasts() {
                *counting = held;
            }
        }
    }
    Ok(of)
}

db::row! {
    struct Completion {
        employee_id: String,
        course: String,
        completed_at: Timestamp,
        valid_until: Option<Day> as word or null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_counts_and_the_thirtieth_before_it_is_soon() {
        let today: Day = "2028-02-29".parse().expect("a day");
        let on = |days: i64| {
            Held { completed_at: Timestamp::from_secs(0), valid_until: Some(today.plus_days(days)) }
                .on(&today)
        };
        assert_eq!(on(-1), Validity::Over(today.plus_days(-1)));
        assert_eq!((on(0), on(30)), (Validity::Soon(today, 0), Validity::Soon(today.plus_days(30), 30)));
        assert_eq!(on(31), Validity::Until(today.plus_days(31)));
        let forever = Held { completed_at: Timestamp::from_secs(0), valid_until: None };
        assert_eq!(forever.on(&today).standing(), Standing::Qualified);
    }
}
