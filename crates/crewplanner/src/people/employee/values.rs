//! The values of an employee that a change may make others, and what each must be like (validation), whoever brings it: a form, a
//! file or the command line.

use std::collections::BTreeSet;

use jwt_link::{Status, limits};
use kernel::text::{self, TextError};
use web::Language;

use crate::ids::DepartmentId;
use crate::{Employee, Refusal, Role};

/// What is to be another of an employee; what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// `Some(None)` takes it away; so do they below, but for the name.
    pub email: Option<Option<String>>,
    pub name: Option<String>,
    pub given_name: Option<Option<String>>,
    pub family_name: Option<Option<String>>,
    pub employee_number: Option<Option<String>>,
    pub language: Option<Option<Language>>,
    pub status: Option<Status>,
    pub role: Option<Role>,
    /// All that they are in, by id; not those above.
    pub departments: Option<BTreeSet<DepartmentId>>,
    /// All that a team lead leads, by id; not those below. Whoever is no team lead (any more) leads none.
    pub leads: Option<BTreeSet<DepartmentId>>,
}

impl Change {
    /// All values of somebody but departments, and what they lead.
    pub(super) fn of(employee: &Employee) -> Self {
        let Employee { email, name, given_name, family_name, employee_number, .. } = employee.clone();
        Self {
            email: Some(email),
            name: Some(name),
            given_name: Some(given_name),
            family_name: Some(family_name),
            employee_number: Some(employee_number),
            language: Some(employee.language),
            status: Some(employee.status),
            role: Some(employee.role),
            departments: None,
            leads: None,
        }
    }

    /// The same without what is so already.
    pub(in crate::people) fn without(self, now: &Employee) -> Self {
        Self {
            email: self.email.filter(|email| *email != now.email),
            name: self.name.filter(|name| *name != now.name),
            given_name: self.given_name.filter(|name| *name != now.given_name),
            family_name: self.family_name.filter(|name| *name != now.family_name),
            employee_number: self.employee_number.filter(|number| *number != now.employee_number),
            language: self.language.filter(|language| *language != now.language),
            status: self.status.filter(|status| *status != now.status),
            role: self.role.filter(|role| *role != now.role),
            ..self
        }
    }

    /// The employee after this change, whose texts were checked; their departments are not looked at.
    pub(in crate::people) fn merged(&self, before: &Employee) -> Employee {
        let before = before.clone();
        let change = self.clone();
        Employee {
            email: change.email.unwrap_or(before.email),
            name: change.name.unwrap_or(before.name),
            given_name: change.given_name.unwrap_or(before.given_name),
            family_name: change.family_name.unwrap_or(before.family_name),
            employee_number: change.employee_number.unwrap_or(before.employee_number),
            language: change.language.unwrap_or(before.language),
            status: change.status.unwrap_or(before.status),
            role: change.role.unwrap_or(before.role),
            ..before
        }
    }
}

/// A value that is refused: which one, and why.
pub type Mistake = (&'static str, TextError);

impl Change {
    /// The same with every text as it is kept.
    ///
    /// # Errors
    /// Each value that cannot be kept, so that a form can say all of it at once.
    pub fn checked(self) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut look = |field, checked: Result<String, TextError>| match checked {
            Ok(text) => Some(text),
            Err(why) => {
                mistakes.push((field, why));
                None
            }
        };
        let checked = Self {
            email: self.email.map(|typed| look_at(typed, |t| look("email", text::email(t)))),
            name: self.name.and_then(|typed| look("name", text::name(&typed, limits::NAME))),
            given_name: self
                .given_name
                .map(|typed| look_at(typed, |t| look("given_name", text::name(t, limits::NAME)))),
            family_name: self
                .family_name
                .map(|typed| look_at(typed, |t| look("family_name", text::name(t, limits::NAME)))),
            employee_number: self.employee_number.map(|typed| {
                look_at(typed, |t| look("employee_number", text::identity(t, limits::EMPLOYEE_NUMBER)))
            }),
            ..self
        };
        if mistakes.is_empty() { Ok(checked) } else { Err(mistakes) }
    }
}

/// Nothing, and what is nothing but white space, takes the value away.
fn look_at(typed: Option<String>, mut look: impl FnMut(&str) -> Option<String>) -> Option<String> {
    typed.filter(|typed| !typed.trim().is_empty()).and_then(|typed| look(&typed))
}

/// The first mistake, where one is enough.
pub(super) fn refusal(mut mistakes: Vec<Mistake>) -> Refusal {
    let (field, why) = mistakes.swap_remove(0);
    Refusal::Text { field, why }
}
