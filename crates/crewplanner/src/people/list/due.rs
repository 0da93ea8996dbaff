//! Who is late with a course, or has one due soon, as a part of a list: by what MobieTrain told of everybody last.

use web::Day;

use super::statement::Statement;

/// What is due within so many days is due soon.
pub(crate) const DUE_SOON: i64 = 7;

/// How it stands with what somebody must do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressing {
    Late,
    Soon,
}

impl Pressing {
    pub(crate) const ALL: [Self; 2] = [Self::Late, Self::Soon];

    /// As in addresses.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Soon => "soon",
        }
    }

    /// The key of its text.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Late => "due-late",
            Self::Soon => "due-soon",
        }
    }
}

/// Those with whom it stands so on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueBy {
    /// The address of the course; any, where there is none.
    pub(crate) course: Option<String>,
    pub(crate) pressing: Pressing,
    pub(crate) today: Day,
}

impl DueBy {
    /// The ids of those with whom it stands so.
    pub(super) fn members(&self, statement: &mut Statement) {
        statement.push("SELECT d.employee_id AS id FROM training_due d WHERE ");
        self.condition(statement);
    }

    /// That it stands so with `e`: a table and its condition.
    pub(super) fn asks(&self, statement: &mut Statement) {
        statement.push("training_due d WHERE d.employee_id = e.id AND ");
        self.condition(statement);
    }

    /// That it stands so with the row `d` of what is due.
    fn condition(&self, statement: &mut Statement) {
        statement.push(
            "d.client_id = $1 AND d.account_login_slug = \
             (SELECT i.account_login_slug FROM integrations i WHERE i.client_id = $1 AND i.enabled)",
        );
        match self.pressing {
            Pressing::Late => {
                statement.push(" AND d.day < ");
                statement.text(&self.today.to_string());
            }
            Pressing::Soon => {
                statement.push(" AND d.day >= ");
                statement.text(&self.today.to_string());
                statement.push(" AND d.day <= ");
                statement.text(&self.today.plus_days(DUE_SOON).to_string());
            }
        }
        if let Some(course) = &self.course {
            statement.push(" AND d.course = ");
            statement.text(course);
        }
    }
}
