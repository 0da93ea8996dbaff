//! Doing to many what a page said would be done: all of it, or nothing.

use std::collections::BTreeSet;

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::json;

use super::outcome::What;
use super::prepare::{is_theirs, may};
use super::stored::{self, BulkId, Done, Prepared};
use crate::audit::Action;
use crate::ids::{DepartmentId, EmployeeId};
use crate::people::departments;
use crate::people::employee::{self, change, difference};
use crate::people::list::{self, Listed};
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::{App, Client, Employee, Refusal};

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotDone {
    /// Nobody prepared it, or somebody else did, or it is too old.
    #[error("There is no such change.")]
    Unknown,
    /// The number was not typed.
    #[error("It waits for its number.")]
    Brake,
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl From<db::Error> for NotDone {
    fn from(error: db::Error) -> Self {
        Self::Refused(error.into())
    }
}

impl App {
    /// Changes exactly those whom the page named, as far as they are still there. The second time it only says what came of it.
    pub(crate) async fn change_many(
        &self,
        client: &Client,
        (asked_by, reach): (&Employee, &Reach),
        (id, typed): (&BulkId, &str),
        by: &Actor,
    ) -> Result<Done, NotDone> {
        let mut write = self.db.write_long().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let whose = (&client.id, &asked_by.id);
        let prepared = stored::load(&mut write, whose, id).await?.ok_or(NotDone::Unknown)?;
        if let Some(done) = prepared.done {
            return Ok(done);
        }
        if prepared.brakes() && typed.trim() != prepared.named.change.len().to_string() {
            return Err(NotDone::Brake);
        }
        permission::still(&mut write, &client.id, Editor { reach, by }).await?;
        let (done, subjects) = self.each(&mut write, client, reach, &prepared).await?;
        if !subjects.is_empty() {
            let entry = entry(&prepared.what, done, subjects);
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        stored::finish(&mut write, &client.id, id, done).await?;
        write.commit().await?;
        Ok(done)
    }

    async fn each(
        &self,
        write: &mut Write,
        client: &Client,
        reach: &Reach,
        prepared: &Prepared,
    ) -> Result<(Done, Vec<Subject>), Refusal> {
        // What was theirs to do when they asked may not be any more.
        let led = permission::departments(write, &client.id, reach).await?;
        may(write, &client.id, &prepared.what, led.as_ref()).await?;
        let people = still_there(write, client, reach, &prepared.named.change).await?;
        let mut done = Done { gone: prepared.named.change.len() - people.len(), ..Done::default() };
        let mut subjects = Vec::with_capacity(people.len());
        for person in people {
            if !is_theirs(&person, led.as_ref()) || prepared.what.leaves_reach(&person, led.as_ref()) {
                done.gone += 1;
                continue;
            }
            match self.one(write, client, &prepared.what, (&person, led.as_ref())).await? {
                Some(subject) => subjects.push(subject),
                None => done.already += 1,
            }
        }
        done.changed = subjects.len();
        Ok((done, subjects))
    }

    /// Nothing when they are so already.
    async fn one(
        &self,
        write: &mut Write,
        client: &Client,
        what: &What,
        (person, led): (&Listed, Option<&BTreeSet<DepartmentId>>),
    ) -> Result<Option<Subject>, Refusal> {
        let Some(wanted) = what.change(person, led) else {
            let gone = change::delete(self, write, client, &person.id).await?;
            return Ok(Some(employee::subject(&gone)));
        };
        let differences = change::change(write, client, &person.id, wanted).await?;
        let subject = Subject::new(person.id.to_string(), &person.name);
        let changed = Subject { changes: difference::json(&differences), ..subject };
        Ok(Some(changed).filter(|_| !differences.is_empty()))
    }
}

async fn still_there(
    write: &mut Write,
    client: &Client,
    reach: &Reach,
    ids: &[EmployeeId],
) -> Result<Vec<Listed>, db::Error> {
    // In the order of the ids, in which everybody holds rows who holds many.
    let within = list::within(write, &client.id, reach, ids).await?;
    list::named(write, &client.id, &within).await
}

fn entry(what: &What, done: Done, subjects: Vec<Subject>) -> Entry {
    let action = if *what == What::Delete { Action::EmployeesDeleted } else { Action::EmployeesChanged };
    Entry { action: action.as_str(), details: json!({ "what": what, "gone": done.gone }), subjects }
}
