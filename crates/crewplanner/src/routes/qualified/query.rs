//! What the address of the page asks for: who, on which day, which page.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::App;
use crate::people::list::{On, Wanted};
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
        let Filter { q, department, qualification, qualified, .. } = self.filter().understood(self.day(app));
        Self { q, department, qualification, qualified, on: day, after, before }
    }

    fn filter(&self) -> Filter {
        let Self { q, department, qualification, qualified, .. } = self.clone();
        Filter { q, department, qualification, qualified, ..Filter::default() }
    }

    /// Who is wanted. A qualification alone says what is shown, and not of whom.
    pub(super) fn wanted(&self, on: On) -> Wanted {
        let wanted = self.filter().wanted(on);
        Wanted { qualified: wanted.qualified.filter(|_| !self.qualified.is_empty()), ..wanted }
    }

    /// The beginning of the same list, of those with whom it stands so.
    pub(super) fn of(&self, standing: &str) -> Self {
        Self { qualified: standing.to_owned(), after: String::new(), before: String::new(), ..self.clone() }
    }
}
