//! Doing what was shown, in one transaction, with its entry in the audit log.

use std::sync::Arc;

use db::Write;
use jwt_link::Status;
use kernel::Timestamp;
use login::{Actor, Entry, Subject};
use serde_json::json;

use super::outcome::{Outcome, ShownRow};
use super::plan::{Act, Plan};
use super::progress::Progress;
use crate::audit::Action;
use crate::people::employee::{self, difference};
use crate::people::{departments, version};
use crate::{App, Change, Client, Difference, Employee, Refusal};

/// Does all of a plan that was made in this transaction, between [`departments::one_by_one`] and the commit.
pub(super) async fn apply(
    app: &App,
    write: &mut Write,
    client: &Client,
    plan: &mut Plan,
    (file, by): (&str, &Actor),
    progress: &Progress,
) -> Result<(), Refusal> {
    let people = plan.counts.new + plan.counts.changed + plan.counts.missing;
    progress.begin(people);
    for department in &plan.new_departments {
        departments::insert(write, &client.id, &department.id, &department.name, None).await?;
    }
    let mut listing = app.login.record_many(write, &client.id, by, (&entry(file, plan), people)).await?;
    let mut adding = Adding { people: Vec::new(), now: app.clock.now() };
    for (row, act) in std::mem::take(&mut plan.rows) {
        if let Some(subject) = one(write, client, &row, act, &mut adding).await? {
            listing.add(write, subject).await?;
            progress.step().await;
        }
    }
    adding.flush(write, client).await?;
    version::raise(write, &client.id).await?;
    for (id, row) in plan.deactivated.iter().zip(&plan.missing) {
        let inactive = Change { status: Some(Status::Inactive), ..Change::default() };
        employee::change(write, client, id, inactive).await?;
        let changes = json!({ "status": ["active", "inactive"] });
        listing.add(write, Subject { changes, ..Subject::new(id.as_str(), &row.name) }).await?;
        progress.step().await;
    }
    listing.end(write).await?;
    if people >= MANY {
        write.take_stock(&["employees", "employee_words", "employee_departments"]).await?;
    }
    Ok(())
}

/// So many people make a company another one.
const MANY: usize = 1000;

/// Of the import as a whole.
fn entry(file: &str, plan: &Plan) -> Entry {
    let counts = plan.counts;
    // In lines: two values in a list would be read as one before and one after.
    let new_departments: Vec<&str> = plan.new_departments.iter().map(|new| new.name.as_str()).collect();
    let details = json!({
        "file": file, "new": counts.new, "changed": counts.changed, "unchanged": counts.unchanged,
        "refused": counts.refused, "deactivated": counts.missing, "new_departments": new_departments.join("\n"),
    });
    Entry { action: Action::EmployeesImported.as_str(), details, subjects: Vec::new() }
}

async fn one(
    write: &mut Write,
    client: &Client,
    row: &ShownRow,
    act: Act,
    adding: &mut Adding,
) -> Result<Option<Subject>, Refusal> {
    let subject = match act {
        Act::Nothing => return Ok(None),
        Act::Add(new) => {
            let subject = subject(new.id.as_str(), &new.name, &difference::of_new(&new));
            adding.add(write, client, new).await?;
            subject
        }
        Act::Change(after) => {
            let Outcome::Changed(shown) = &row.outcome else { return Ok(None) };
            // In the order of the file: what somebody had may be what somebody else gets.
            adding.flush(write, client).await?;
            employee::change(write, client, &after.id, Change::to(&after, shown)).await?;
            subject(after.id.as_str(), &after.name, shown)
        }
    };
    Ok(Some(subject))
}

/// New people who wait for others, to be added by one statement.
struct Adding {
    people: Vec<Arc<Employee>>,
    now: Timestamp,
}

impl Adding {
    async fn add(&mut self, write: &mut Write, client: &Client, new: Arc<Employee>) -> Result<(), db::Error> {
        self.people.push(new);
        if self.people.len() < employee::AT_ONCE { Ok(()) } else { self.flush(write, client).await }
    }

    async fn flush(&mut self, write: &mut Write, client: &Client) -> Result<(), db::Error> {
        let people = std::mem::take(&mut self.people);
        if people.is_empty() {
            return Ok(());
        }
        employee::add(write, &client.id, &people, self.now).await?;
        departments::enter_all(write, &client.id, &people).await
    }
}

fn subject(id: &str, name: &str, shown: &[Difference]) -> Subject {
    Subject { changes: difference::json(shown), ..Subject::new(id, name) }
}
