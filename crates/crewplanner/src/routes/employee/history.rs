//! What was done to somebody and by them, from the audit log, as a timeline.

use db::Connection;
use login::Actor;
use login::audit::{self, Filter, Line};
use serde_json::Value;
use web::Page;

use super::words;
use crate::Action;
use crate::ids::{ClientId, EmployeeId};
use crate::people::employee::edit::Field;

/// Entries that the page shows.
const SHOWN: i64 = 10;

/// An entry, told.
pub(super) struct Told {
    pub(super) what: String,
    /// What became another, each in a line.
    pub(super) changes: Vec<String>,
    pub(super) who: String,
    pub(super) when: String,
    /// To whom else it was done in one act.
    pub(super) others: i64,
}

/// The last ten.
pub(super) async fn of(
    page: &Page,
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Vec<Told>, db::Error> {
    let filter = Filter { person: id.to_string(), ..Filter::default() };
    let lines = audit::list(conn, client_id, &filter, "", SHOWN).await?;
    Ok(lines.iter().map(|line| told(page, line, id)).collect())
}

fn told(page: &Page, line: &Line, id: &EmployeeId) -> Told {
    let met = line.subjects.iter().find(|subject| subject.id == id.as_str());
    let changes = match met {
        Some(subject) => changes(page, &subject.changes),
        // Done by them, to others.
        None => line.subjects.iter().map(|subject| subject.name.clone()).collect(),
    };
    let subjects = i64::from(met.is_some()).max(line.subjects.len().try_into().unwrap_or(0));
    Told {
        what: page.get(action(&line.action)).to_string(),
        changes,
        who: actor(page, &line.actor),
        when: page.moment(&line.at),
        others: line.subjects_in_all - subjects,
    }
}

/// The text that tells an act of this page's people.
fn action(word: &str) -> &'static str {
    match Action::parse(word) {
        Some(Action::SignedIn) => "history-signed-in",
        Some(Action::SignInRefused) => "history-sign-in-refused",
        Some(Action::SignedOutEverywhere) => "history-signed-out-everywhere",
        Some(Action::PasswordSet) => "history-password-set",
        Some(Action::DeviceSignedOut) => "history-device-signed-out",
        Some(Action::PhoneOpened) => "history-phone-opened",
        Some(Action::EmployeeAdded) => "history-added",
        Some(Action::EmployeeChanged | Action::EmployeesChanged) => "history-changed",
        Some(Action::EmployeeDeleted | Action::EmployeesDeleted) => "history-deleted",
        Some(Action::EmployeesImported) => "history-imported",
        Some(Action::EmployeesExported) => "history-exported",
        Some(Action::DepartmentAdded | Action::DepartmentChanged) => "history-department",
        Some(Action::DepartmentsMerged | Action::DepartmentDeleted) => "history-department",
        Some(Action::IntegrationSaved | Action::IntegrationDisabled) => "history-integration",
        _ => "history-other",
    }
}

fn changes(page: &Page, changes: &Value) -> Vec<String> {
    let told = changes.as_object().into_iter().flatten().filter_map(|(field, values)| {
        let field = Field::parse(field)?;
        let value =
            |at: usize| words::value(page, field, values.get(at).and_then(Value::as_str).unwrap_or_default());
        let text = page.get("history-change").with("field", page.get(field.label()).to_string());
        Some(text.with("before", value(0)).with("after", value(1)).to_string())
    });
    told.collect()
}

/// Who did it.
pub(super) fn actor(page: &Page, actor: &Actor) -> String {
    match actor {
        Actor::Person { name, .. } | Actor::Partner { name } => name.clone(),
        Actor::Stranger { .. } => page.get("history-by-stranger").to_string(),
        Actor::CommandLine => page.get("history-by-server").to_string(),
        Actor::Program => page.get("history-by-program").to_string(),
    }
}
