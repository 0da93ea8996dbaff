//! Doing what was shown, in one transaction, with its entry in the audit log. While it goes on, pages ask how far it is.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use db::Write;
use jwt_link::Status;
use kernel::Timestamp;
use login::{Actor, Entry, Subject};
use serde_json::json;

use super::outcome::{self, Outcome, Shown, ShownRow};
use super::plan::{Act, Plan};
use crate::audit::Action;
use crate::people::{departments, employee};
use crate::{App, Change, Client, Employee, Refusal};

/// After so many people others of this process get a turn: on SQLite nothing else would interrupt the work.
const BREATH: usize = 20;

/// How far an import is.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
}

impl Progress {
    /// People who are done, and how many there are to do. All may be undone again until the end.
    pub fn get(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }

    async fn step(&self) {
        if self.done.fetch_add(1, Ordering::Relaxed).is_multiple_of(BREATH) {
            tokio::task::yield_now().await;
        }
    }
}

/// The imports that this process does, by their ids.
#[derive(Default)]
pub struct Importing(Mutex<HashMap<String, Arc<Progress>>>);

impl Importing {
    pub(crate) fn begin(&self, id: &str) -> Arc<Progress> {
        let progress = Arc::<Progress>::default();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), progress.clone());
        progress
    }

    pub(crate) fn end(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    /// `None` when it is done, or by another process.
    pub(crate) fn get(&self, id: &str) -> Option<(usize, usize)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).map(|progress| progress.get())
    }
}

/// Does all of a plan that was made in this transaction, between [`departments::one_by_one`] and the commit.
pub(super) async fn apply(
    app: &App,
    write: &mut Write,
    client: &Client,
    plan: &mut Plan,
    (file, by): (&str, &Actor),
    progress: &Progress,
) -> Result<(), Refusal> {
    let counts = plan.counts;
    progress.of.store(counts.new + counts.changed + counts.missing, Ordering::Relaxed);
    for department in &plan.new_departments {
        departments::insert(write, &client.id, &department.id, &department.name, None).await?;
    }
    let mut subjects = Vec::with_capacity(counts.new + counts.changed + counts.missing);
    let now = app.clock.now();
    for (row, act) in plan.rows.iter().zip(std::mem::take(&mut plan.acts)) {
        if let Some(subject) = one(write, client, row, act, now).await? {
            subjects.push(subject);
            progress.step().await;
        }
    }
    for (id, row) in plan.deactivated.iter().zip(&plan.missing) {
        let inactive = Change { status: Some(Status::Inactive), ..Change::default() };
        employee::change(write, client, id, inactive).await?;
        let changes = json!({ "status": ["active", "inactive"] });
        subjects.push(Subject { changes, ..Subject::new(id.as_str(), &row.name) });
        progress.step().await;
    }
    let new_departments: Vec<&str> = plan.new_departments.iter().map(|new| new.name.as_str()).collect();
    let details = json!({
        "file": file, "new": counts.new, "changed": counts.changed, "unchanged": counts.unchanged,
        "refused": counts.refused, "deactivated": counts.missing, "new_departments": new_departments,
    });
    let entry = Entry { action: Action::EmployeesImported.as_str(), details, subjects };
    Ok(app.login.record(write, &client.id, by, &entry).await?)
}

async fn one(
    write: &mut Write,
    client: &Client,
    row: &ShownRow,
    act: Act,
    now: Timestamp,
) -> Result<Option<Subject>, Refusal> {
    let (Outcome::New(shown) | Outcome::Changed(shown)) = &row.outcome else { return Ok(None) };
    let subject = match act {
        Act::Nothing => return Ok(None),
        Act::Add(new) => {
            add(write, client, &new, now).await?;
            subject(new.id.as_str(), &new.name, shown)
        }
        Act::Change(change) => {
            let (id, change) = *change;
            let name = change.name.clone().unwrap_or_else(|| row.name.clone());
            employee::change(write, client, &id, change).await?;
            subject(id.as_str(), &name, shown)
        }
    };
    Ok(Some(subject))
}

async fn add(write: &mut Write, client: &Client, new: &Employee, now: Timestamp) -> Result<(), db::Error> {
    employee::add(write, &client.id, new, now).await?;
    for department in &new.departments {
        departments::enter(write, &client.id, &new.id, &department.id).await?;
    }
    Ok(())
}

fn subject(id: &str, name: &str, shown: &[Shown]) -> Subject {
    Subject { changes: outcome::json(shown), ..Subject::new(id, name) }
}
