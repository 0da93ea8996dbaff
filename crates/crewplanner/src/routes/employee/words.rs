//! What stands in a field, in words.

use kernel::text::TextError;
use web::{Language, Page};

use crate::Role;
use crate::people::employee::edit::{Field, Why};

/// As the database has it, for people to read. Departments come by their names already.
pub(super) fn value(page: &Page, field: Field, stored: &str) -> String {
    match field {
        _ if stored.is_empty() => page.get("value-empty").to_string(),
        Field::Role => {
            match stored.parse::<Role>() { Ok(role) => page.get(role.key()).to_string(), Err(_) => stored.to_owned() }
        }
        Field::Status if stored == "active" => page.get("status-active").to_string(),
        Field::Status => page.get("status-inactive").to_string(),
        Field::Language => match Language::from_tag(stored) { Some(language) => language.native_name().to_owned(), None => stored.to_owned() },
        Field::Departments | Field::Leads => page.list(&stored.lines().collect::<Vec<_>>()),
        _ => stored.to_owned(),
    }
}

/// What is wrong with a field, for whoever filled it in.
pub(super) fn mistake(page: &Page, field: Field, why: &Why) -> String {
    let key = match why {
        Why::Text(error) => return text_mistake(page, *error),
        Why::Taken(name) if field == Field::Email => {
            return page.get("mistake-email-taken").with("name", name).to_string();
        }
        Why::Taken(name) => return page.get("mistake-number-taken").with("name", name).to_string(),
        Why::LeadsNothing => "mistake-leads-nothing",
        Why::OutOfReach => "mistake-out-of-reach",
        Why::LastAdmin => "mistake-last-admin",
        Why::UnknownDepartment => "mistake-unknown-department",
        Why::TooMany => "mistake-too-many",
        Why::NotOffered => "mistake-not-offered",
    };
    page.get(key).to_string()
}

fn text_mistake(page: &Page, error: TextError) -> String {
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
