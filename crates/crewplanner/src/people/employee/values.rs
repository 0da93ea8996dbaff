//! What a value of an employee must be like (validation), whoever brings it: a form, a file or the command line.

use jwt_link::limits;
use kernel::text::{self, TextError};

use super::change::Change;
use crate::Refusal;

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
            email: self.email.and_then(|typed| look("email", text::email(&typed))),
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
