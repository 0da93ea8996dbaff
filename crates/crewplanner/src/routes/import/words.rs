//! What a file does, and what is wrong with it, in the language of the page.

use tables::{Fault, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, MAX_VALUE, TableError};
use web::{Language, Page};

use crate::Difference;
use crate::people::import::{Outcome, ShownRow, Why};
use crate::routes::employee::text_mistake;

pub(super) fn table_error(page: &Page, error: &TableError) -> String {
    const MB: usize = 1024 * 1024;
    let say = |key| page.get(key);
    let message = match error {
        TableError::Large => say("import-error-large").with("max", MAX_BYTES / MB),
        TableError::Unpacked => say("import-error-unpacked").with("max", MAX_UNPACKED / 1024 / 1024),
        TableError::OldSpreadsheet => say("import-error-old"),
        TableError::Spreadsheet(_) | TableError::Csv(_) => say("import-error-broken"),
        TableError::NoSheet { name, found } => {
            say("import-error-no-sheet").with("name", name).with("found", found)
        }
        TableError::NotText { byte } => say("import-error-not-text").with("byte", byte),
        TableError::Utf16 { byte } => say("import-error-utf16").with("byte", byte),
        TableError::Utf8 { line, byte } => say("import-error-utf8").with("line", line).with("byte", byte),
        TableError::Empty => say("import-error-empty"),
        TableError::NoColumn { line, found, .. } => {
            say("import-error-no-column").with("line", line).with("found", found)
        }
        TableError::Twice { line, first, second } => {
            say("import-error-twice").with("line", line).with("first", first).with("second", second)
        }
        TableError::Columns { line } => {
            say("import-error-columns").with("line", line).with("max", MAX_COLUMNS)
        }
        TableError::Rows { line } => say("import-error-rows").with("line", line).with("max", MAX_ROWS),
    };
    message.to_string()
}

/// What happens to the person of a row.
pub(super) fn happens(page: &Page, row: &ShownRow) -> Vec<String> {
    match &row.outcome {
        Outcome::Refused(whys) => whys.iter().map(|reason| why(page, reason)).collect(),
        Outcome::New(shown) | Outcome::Changed(shown) => {
            shown.iter().map(|shown| becomes(page, shown)).collect()
        }
        Outcome::Unchanged => vec![page.get("import-nothing").to_string()],
        Outcome::Missing => vec![page.get("import-becomes-inactive").to_string()],
    }
}

fn becomes(page: &Page, shown: &Difference) -> String {
    let (before, after) = (value(page, shown, &shown.before), value(page, shown, &shown.after));
    let field = field(page, &shown.field);
    let message = match shown.before.is_empty() {
        true => page.get("import-is").with("field", field).with("after", after),
        false => page.get("import-becomes").with("field", field).with("before", before).with("after", after),
    };
    message.to_string()
}

fn value(page: &Page, shown: &Difference, text: &str) -> String {
    match (&*shown.field, text) {
        ("status", "active") => page.get("status-active").to_string(),
        ("status", "inactive") => page.get("status-inactive").to_string(),
        ("language", tag) => Language::from_tag(tag)
            .map_or_else(|| tag.to_owned(), |language| language.native_name().to_owned()),
        ("departments", names) => page.list(&names.lines().collect::<Vec<_>>()),
        (_, text) => text.to_owned(),
    }
}

fn field(page: &Page, field: &str) -> String {
    let key = match field {
        "email" => "field-email",
        "name" => "field-name",
        "given_name" => "field-given-name",
        "family_name" => "field-family-name",
        "employee_number" => "field-number",
        "language" => "field-language",
        "status" => "field-status",
        "departments" => "field-departments",
        other => return other.to_owned(),
    };
    page.get(key).to_string()
}

pub(super) fn why(page: &Page, why: &Why) -> String {
    let say = |key| page.get(key);
    let message = match why {
        Why::Fault(Fault::Width { found, wanted }) => {
            say("import-why-width").with("found", found).with("wanted", wanted)
        }
        Why::Fault(Fault::Long { column }) => {
            say("import-why-long").with("column", column).with("max", MAX_VALUE)
        }
        Why::Fault(Fault::Formula { column, error }) => {
            say("import-why-formula").with("column", column).with("error", error)
        }
        Why::Text { field: of, why } => {
            say("import-why-text").with("field", field(page, of)).with("why", text_mistake(page, *why))
        }
        Why::Language(text) => say("import-why-language").with("text", text),
        Why::Status(text) => say("import-why-status").with("text", text),
        Why::Nobody => say("import-why-nobody"),
        Why::Needed(of) => say("import-why-needed").with("field", field(page, of)),
        Why::EmailTaken { email, name, number } if number.is_empty() => {
            say("import-why-taken").with("email", email).with("name", name)
        }
        Why::EmailTaken { email, name, number } => {
            let name = format!("{name} ({number})");
            return say("import-why-taken").with("email", email).with("name", name).to_string();
        }
        Why::Twice { line, name } => say("import-why-twice").with("line", line).with("name", name),
        Why::LastAdmin(name) => say("import-why-last-admin").with("name", name),
        Why::NearlyNumbered { number, name, theirs } => {
            say("import-why-zeros").with("number", number).with("name", name).with("theirs", theirs)
        }
        Why::NearlyNamed { name, alike } => say("import-why-alike").with("name", name).with("alike", alike),
        Why::TooManyDepartments => say("import-why-departments"),
    };
    message.to_string()
}
