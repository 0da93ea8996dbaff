//! What the address of the page asks for: who, on which day, which page.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::App;
use crate::people::list::{DueBy, On, Pressing, Wanted};
use crate::routes::employees::Filter;

/// The filter as it is typed. What the program does not know counts as not said, as in the list of employees.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct QualifiedQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) department: String,
    /// The address of a course: it alone is shown.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) qualification: String,
    /// Those with whom it stands so: a word of `Standing`. Everybody, where none is said.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) qualified: String,
    /// Those who are late, which is known of today alone: a word of `Pressing`.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) due: String,
    /// The day; today, where none is said.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) on: String,
    /// Behind whom the page begins.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) after: String,
    /// Before whom it ends.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) before: String,
}

impl QualifiedQuery {
    /// The day that is asked about.
    pub(super) fn day(&self, app: &App) -> On {
        let zone: &TimeZone = &app.settings.time_zone;
        self.on.trim().parse().map_or_else(|()| app.today(), |day| On::day(day, zone))
    }

    /// The same as far as it means anything.
    pub(super) fn understood(self, app: &App) -> Self {
        let day = self.on.trim().parse::<web::Day>().map(|day| day.to_string()).unwrap_or_default();
        let (after, before) = (self.after.clone(), self.before.clone());
        let is_today = self.day(app) == app.today();
        let Filter { q, department, qualification, qualified, due, .. } =
            self.filter().understood(self.day(app));
        let due = Some(due).filter(|due| is_today && due == Pressing::Late.as_str()).unwrap_or_default();
        Self { q, department, qualification, qualified, due, on: day, after, before }
    }

    /// The same as the list of employees asks for it.
    pub(super) fn filter(&self) -> Filter {
        let Self { q, department, qualification, qualified, due, .. } = self.clone();
        Filter { q, department, qualification, qualified, due, ..Filter::default() }
    }

    /// Who is wanted. A qualification alone says what is shown, and not of whom.
    pub(super) fn wanted(&self, on: On) -> Wanted {
        let wanted = self.filter().wanted(on);
        let course = Some(&self.qualification).filter(|course| !course.is_empty()).cloned();
        let due = wanted.due.map(|due| DueBy { course, ..due });
        Wanted { qualified: wanted.qualified.filter(|_| !self.qualified.is_empty()), due, ..wanted }
    }

    /// The beginning of the same list, of those with whom it stands so.
    pub(super) fn of(&self, standing: &str) -> Self {
        let (after, before, due) = <_>::default();
        Self { qualified: standing.to_owned(), due, after, before, ..self.clone() }
    }

    /// The beginning of the same list, of those who are late.
    pub(super) fn late(&self) -> Self {
        Self { due: Pressing::Late.as_str().to_owned(), ..self.of("") }
    }
}
