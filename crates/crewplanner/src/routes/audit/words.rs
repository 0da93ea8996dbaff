//! How the log is told: actions, fields and values in the words of the reader's language.

use kernel::Timestamp;
use login::audit::Words;
use web::{Language, Page};

use crate::Role;
use crate::audit::Action;
use crate::training::reminders::settings::Rhythm;

pub(in crate::routes) const WORDS: Words = Words { action, field, value };

/// What only another version of the program knows is told as that has written it.
fn action(page: &Page, action: &str) -> (&'static str, String) {
    match Action::parse(action) {
        Some(known) => (icon(known), page.get(&format!("audit-{action}")).to_string()),
        None => ("info", action.to_owned()),
    }
}

const fn icon(action: Action) -> &'static str {
    match action {
        Action::SignedIn | Action::KeysRotated => "key",
        Action::PasswordSet | Action::PasswordChosen | Action::PasswordChanged | Action::ResetAsked => "key",
        Action::Invited | Action::AddressAsked | Action::AddressChanged | Action::AddressRestored => "mail",
        Action::FactorAdded | Action::FactorRemoved | Action::RecoveryCodesMade => "shield",
        Action::FactorsReset | Action::FactorsAsked | Action::FactorsNotAsked => "shield",
        Action::CompanyLinked | Action::CompanyUnlinked | Action::CompanySaved | Action::CompanyTested => {
            "shield"
        }
        Action::SignInRefused | Action::CompanyRefused => "alert",
        Action::FactorRefused | Action::KeyRevoked | Action::MailFailed => "alert",
        Action::SignedOutEverywhere | Action::DeviceSignedOut => "signout",
        Action::PhoneOpened | Action::CodesPrinted => "qr",
        Action::ClientCreated | Action::EmployeeAdded | Action::DepartmentAdded => "plus",
        Action::EmployeeChanged | Action::EmployeesChanged | Action::DepartmentChanged => "edit",
        Action::EmployeeDeleted | Action::EmployeesDeleted | Action::DepartmentDeleted => "trash",
        Action::EmployeesImported => "upload",
        Action::EmployeesExported | Action::QualificationsExported | Action::AuditLogExported => "download",
        Action::DepartmentsMerged | Action::DepartmentsToldApart => "layers",
        Action::IntegrationSaved => "plug",
        Action::RemindersChanged | Action::Reminded => "mail",
        Action::RemindersStopped => "off",
        Action::RemindersWanted => "mail",
        Action::RosterOn => "users",
        Action::IntegrationDisabled | Action::RosterOff => "off",
        Action::EventsReplayed => "refresh",
    }
}

/// Fields are called as in the database. What has no word here is told by that name.
const FIELDS: [(&str, &str); 42] = [
    ("name", "field-name"),
    ("given_name", "field-given-name"),
    ("family_name", "field-family-name"),
    ("email", "field-email"),
    ("employee_number", "field-number"),
    ("language", "field-language"),
    ("status", "field-status"),
    ("role", "field-role"),
    ("departments", "field-departments"),
    ("leads", "field-leads"),
    ("parent", "audit-field-parent"),
    ("account_login_slug", "audit-field-account-login-slug"),
    ("departments_above", "audit-field-above"),
    ("key_id", "audit-field-key"),
    ("events", "audit-field-events"),
    ("from", "audit-from"),
    ("to", "audit-to"),
    ("into", "audit-field-into"),
    ("gone", "audit-field-gone"),
    ("times", "audit-field-times"),
    ("days", "audit-field-days"),
    ("factor", "audit-field-factor"),
    ("why", "audit-field-why"),
    ("file", "audit-field-file"),
    ("people", "audit-field-people"),
    ("added", "audit-field-added"),
    ("changed", "audit-field-changed"),
    ("deactivated", "audit-field-deactivated"),
    ("refused", "audit-field-refused"),
    ("action", "audit-action"),
    ("entries", "audit-field-entries"),
    ("said", "audit-field-said"),
    ("way", "audit-field-way"),
    ("mode", "company-mode"),
    ("issuer", "company-issuer"),
    ("provider_client_id", "company-client-id"),
    ("secret", "company-secret"),
    ("unlinked", "audit-field-unlinked"),
    ("message", "audit-field-message"),
    ("training", "person-training"),
    ("rhythm", "reminders-rhythm"),
    ("hour", "reminders-hour"),
];

fn field(page: &Page, field: &str) -> String {
    let key = FIELDS.iter().find(|(name, _)| *name == field).map(|(_, key)| *key);
    key.map_or_else(|| field.to_owned(), |key| page.get(key).to_string())
}

fn word(field: &str, value: &str) -> Option<&'static str> {
    login::pages::audit_word(field, value).or_else(|| mail::audit_word(field, value))
}

fn value(page: &Page, field: &str, value: &str) -> String {
    let word = match (field, value) {
        ("status", "active") => "status-active",
        ("status", "inactive") => "status-inactive",
        ("role", role) => match role.parse::<Role>() {
            Ok(role) => role.key(),
            Err(_) => return value.to_owned(),
        },
        ("way", "company") => "audit-way-company",
        ("way", "beside") => "audit-way-beside",
        ("mode", "off") => "company-mode-off",
        ("mode", "beside") => "company-mode-beside",
        ("mode", "only") => "company-mode-only",
        ("rhythm", rhythm) => match rhythm.parse::<Rhythm>() {
            Ok(rhythm) => rhythm.key(),
            Err(_) => return value.to_owned(),
        },
        ("secret", "changed") => "audit-secret-changed",
        ("factor" | "why" | "message", _) => match word(field, value) {
            Some(key) => key,
            None => return value.to_owned(),
        },
        ("language", tag) => {
            return Language::from_tag(tag).map_or_else(|| value.to_owned(), |l| l.native_name().to_owned());
        }
        ("departments" | "departments_above" | "leads", names) => {
            return page.list(&names.lines().collect::<Vec<_>>());
        }
        // A moment; a day, or the name of a department, is told as it is.
        ("from" | "to", text) if text.len() == 13 => match text.parse() {
            Ok(millis) => return page.moment(&Timestamp::from_millis(millis)),
            Err(_) => return value.to_owned(),
        },
        ("action", word) => return action(page, word).1,
        _ => return value.to_owned(),
    };
    page.get(word).to_string()
}
