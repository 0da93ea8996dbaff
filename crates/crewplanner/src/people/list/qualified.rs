//! Who is qualified on a day, for how long still, or no more, as a part of a list. What counts of several completions of a course is the one that lasts longest.

use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::Day;

use super::statement::Statement;

/// What ends within so many days is told before it does.
pub(crate) const SOON: i64 = 30;

/// A day that is asked about. What was completed after it is none of its business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct On {
    pub(crate) day: Day,
    /// The first moment of the next day.
    pub(crate) end: Timestamp,
}

impl On {
    pub(crate) fn day(day: Day, zone: &TimeZone) -> Self {
        Self { day, end: day.plus_days(1).start(zone) }
    }

    /// The day on which that is.
    pub(crate) fn at(now: Timestamp, zone: &TimeZone) -> Self {
        Self::day(Day::of(now, zone), zone)
    }
}

/// How it stands with what somebody has completed, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Qualified,
    /// Qualified still, but not for long.
    RunsOut,
    RanOut,
}

impl Standing {
    pub(crate) const ALL: [Self; 3] = [Self::Qualified, Self::RunsOut, Self::RanOut];

    /// As in addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Qualified => "yes",
            Self::RunsOut => "soon",
            Self::RanOut => "over",
        }
    }

    /// The key of its text.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Qualified => "qualified-yes",
            Self::RunsOut => "qualified-soon",
            Self::RanOut => "qualified-over",
        }
    }
}

/// Those with whom it stands so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qualified {
    /// The address of the course; any, where there is none.
    pub(crate) course: Option<String>,
    pub(crate) standing: Standing,
    pub(crate) on: On,
}

impl Qualified {
    /// The ids of those with whom it stands so.
    pub(super) fn members(&self, statement: &mut Statement) {
        statement.push("SELECT c.employee_id AS id FROM completed_courses c WHERE ");
        self.condition(statement);
    }

    /// That it stands so with `e`: a table and its condition.
    pub(super) fn asks(&self, statement: &mut Statement) {
        statement.push("completed_courses c WHERE c.employee_id = e.id AND ");
        self.condition(statement);
    }

    /// That it stands so with the completion `c`.
    fn condition(&self, statement: &mut Statement) {
        statement.push(
            "c.client_id = $1 AND c.account_login_slug = \
             (SELECT i.account_login_slug FROM integrations i WHERE i.client_id = $1 AND i.enabled)",
        );
        if let Some(course) = &self.course {
            statement.push(" AND c.course = ");
            statement.text(course);
        }
        statement.push(" AND c.completed_at < ");
        statement.number(self.on.end.as_millis());
        let (on, soon) = (self.on.day.to_string(), self.on.day.plus_days(SOON).to_string());
        match self.standing {
            Standing::Qualified => {
                statement.push(" AND (c.valid_until IS NULL OR c.valid_until >= ");
                statement.text(&on);
                statement.push(")");
            }
            Standing::RunsOut => {
                statement.push(" AND c.valid_until >= ");
                statement.text(&on);
                statement.push(" AND c.valid_until <= ");
                statement.text(&soon);
                self.none_lasts(statement, "> ", &soon);
            }
            Standing::RanOut => {
                statement.push(" AND c.valid_until < ");
                statement.text(&on);
                self.none_lasts(statement, ">= ", &on);
            }
        }
    }

    /// That no other completion of the same course by the same person lasts beyond that day.
    fn none_lasts(&self, statement: &mut Statement, beyond: &str, day: &str) {
        statement.push(
            " AND NOT EXISTS (SELECT 1 FROM completed_courses l WHERE l.client_id = $1 \
             AND l.employee_id = c.employee_id AND l.account_login_slug = c.account_login_slug \
             AND l.course = c.course AND l.completed_at < ",
        );
        statement.number(self.on.end.as_millis());
        statement.push(&format!(" AND (l.valid_until IS NULL OR l.valid_until {beyond}"));
        statement.text(day);
        statement.push("))");
    }
}
