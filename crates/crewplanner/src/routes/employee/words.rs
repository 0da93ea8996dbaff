//! What is wrong with a field, for whoever filled it in.

use kernel::text::TextError;
use web::Page;

use crate::people::employee::edit::{Field, Why};

pub(super) fn mistake(page: &Page, field: Field, why: &Why) -> String {
    let key = match why {
        Why::Text(error) => return text_mistake(page, *error),
        Why::Taken(Some(name)) => {
            let key = if field == Field::Email { "mistake-email-taken" } else { "mistake-number-taken" };
            return page.get(key).with("name", name).to_string();
        }
        Why::Taken(None) => "mistake-taken",
        Why::LeadsNothing => "mistake-leads-nothing",
        Why::OutOfReach => "mistake-out-of-reach",
        Why::LastAdmin => "mistake-last-admin",
        Why::Unproved => "mistake-confirm-first",
        Why::UnknownDepartment => "mistake-unknown-department",
        Why::TooMany => "mistake-too-many",
        Why::NoNameToSignIn => "mistake-no-name-to-sign-in",
        Why::NotOffered => "mistake-not-offered",
    };
    page.get(key).to_string()
}

/// Why a text is not taken, whatever field it stands in.
pub(in crate::routes) fn text_mistake(page: &Page, error: TextError) -> String {
    let key = match error {
        TextError::Empty => "mistake-empty",
        TextError::Long(max) => return page.get("mistake-long").with("max", max).to_string(),
        TextError::Lines => "mistake-lines",
        TextError::Control(_) => "mistake-control",
        TextError::Hidden(hidden) => return page.text().hidden_mistake(hidden),
        TextError::NotEmail => "mistake-not-email",
        TextError::NamedEmail => "mistake-named-email",
        TextError::LinkedEmail => "mistake-linked-email",
    };
    page.get(key).to_string()
}
