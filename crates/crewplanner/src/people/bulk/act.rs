//! Doing to many what a page said would be done: all of it, or nothing.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use db::Write;
use kernel::Timestamp;
use login::{Access, Actor, Entry, Subject};
use serde_json::json;
use web::Language;

use super::outcome::What;
use super::prepare::{is_theirs, may};
use super::stored::{self, BulkId, Done, Prepared};
use crate::audit::Action;
use crate::company::only;
use crate::ids::{DepartmentId, EmployeeId};
use crate::people::codes::Code;
use crate::people::departments;
use crate::people::employee::{self, change, difference};
use crate::people::invite::{self, Why};
use crate::people::list::{self, Listed};
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::people::version;
use crate::{App, Client, Employee, Refusal};

const DAY: Duration = Duration::from_secs(24 * 3600);

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

/// What was said on the page that names whom it changes.
pub(crate) struct Sure<'a> {
    /// Typed, where it waits for that.
    pub(crate) number: &'a str,
    /// How long codes are good, where it makes some.
    pub(crate) days: u32,
    /// In which the page was: the language of messages to people who have chosen none.
    pub(crate) language: Language,
}

/// A code that was made for somebody. It is known now and never again.
pub(crate) struct Piece {
    pub(crate) person: Listed,
    pub(crate) code: Code,
    /// What the QR code leads to.
    pub(crate) token: String,
    pub(crate) expires_at: Timestamp,
}

/// A change on its way.
struct Doing<'a> {
    app: &'a App,
    client: &'a Client,
    what: &'a What,
    led: Option<BTreeSet<DepartmentId>>,
    access: HashMap<String, Access>,
    days: u32,
    language: Language,
    pieces: Vec<Piece>,
}

impl App {
    /// Changes exactly those whom the page named, as far as they are still there. The second time it only says what came of it, and
    /// has no codes any more.
    pub(crate) async fn change_many(
        &self,
        client: &Client,
        (asked_by, reach): (&Employee, &Reach),
        (id, sure): (&BulkId, &Sure<'_>),
        by: &Actor,
    ) -> Result<(Done, Vec<Piece>), NotDone> {
        let mut write = self.db.write_long().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let prepared = stored::load(&mut write, (&client.id, &asked_by.id), id).await?;
        let prepared = prepared.ok_or(NotDone::Unknown)?;
        if let Some(done) = prepared.done {
            return Ok((done, Vec::new()));
        }
        if prepared.brakes() && sure.number.trim() != prepared.named.change.len().to_string() {
            return Err(NotDone::Brake);
        }
        permission::still(&mut write, &client.id, Editor { reach, by }).await?;
        // What was theirs to do when they asked may not be any more.
        let led = permission::departments(&mut write, &client.id, reach).await?;
        may(&mut write, &client.id, &prepared.what, led.as_ref()).await?;
        let (what, access, pieces) = (&prepared.what, HashMap::new(), Vec::new());
        let (days, language) = (sure.days, sure.language);
        let mut doing = Doing { app: self, client, what, led, access, days, language, pieces };
        let (done, subjects) = doing.each(&mut write, reach, &prepared).await?;
        if !subjects.is_empty() {
            if !prepared.what.lets_in() {
                version::raise(&mut write, &client.id).await?;
            }
            self.login.record(&mut write, &client.id, by, &doing.entry(done, subjects)).await?;
        }
        stored::finish(&mut write, &client.id, id, done).await?;
        write.commit().await?;
        Ok((done, doing.pieces))
    }
}

impl Doing<'_> {
    async fn each(
        &mut self,
        write: &mut Write,
        reach: &Reach,
        prepared: &Prepared,
    ) -> Result<(Done, Vec<Subject>), Refusal> {
        let people = still_there(write, self.client, reach, &prepared.named.change).await?;
        let ids: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
        if self.what.lets_in() {
            self.access = self.app.login.access(write, &self.client.id, &ids).await?;
        }
        let mut done = Done { gone: prepared.named.change.len() - people.len(), ..Done::default() };
        let mut subjects = Vec::with_capacity(people.len());
        for person in people {
            let led = self.led.as_ref();
            if !is_theirs(&person, led) || self.what.leaves_reach(&person, led) {
                done.gone += 1;
                continue;
            }
            match self.one(write, person).await? {
                Some(subject) => subjects.push(subject),
                None => done.already += 1,
            }
        }
        done.changed = subjects.len();
        Ok((done, subjects))
    }

    /// Nothing when they are so already.
    async fn one(&mut self, write: &mut Write, person: Listed) -> Result<Option<Subject>, Refusal> {
        let subject = Subject::new(person.id.to_string(), &person.name);
        if self.what.lets_in() && only::keeps_out(write, &self.client.id, &person.id).await? {
            return Ok(None);
        }
        match self.what {
            What::Delete => {
                let gone = change::delete(self.app, write, self.client, &person.id).await?;
                Ok(Some(employee::subject(&gone)))
            }
            What::Invite => Ok(self.invite(write, &person).await?.then_some(subject)),
            What::Sheet => {
                self.make_code(write, person).await?;
                Ok(Some(subject))
            }
            what => {
                let wanted = what.change(&person, self.led.as_ref());
                let differences = change::change(write, self.client, &person.id, wanted).await?;
                let changed = Subject { changes: difference::json(&differences), ..subject };
                Ok(Some(changed).filter(|_| !differences.is_empty()))
            }
        }
    }

    /// Not when they have chosen a password meanwhile, or have no address any more.
    async fn invite(&self, write: &mut Write, person: &Listed) -> Result<bool, Refusal> {
        let has_password = self.access.get(person.id.as_str()).is_some_and(|access| access.has_password);
        if has_password || person.email.is_none() {
            return Ok(false);
        }
        let employee = employee::by_id(write, &self.client.id, &person.id).await?;
        let employee = employee.ok_or(Refusal::UnknownEmployee)?;
        let whom = (&employee, employee.language.unwrap_or(self.language));
        invite::send(self.app, write, self.client, whom, Why::Invited).await?;
        Ok(true)
    }

    async fn make_code(&mut self, write: &mut Write, person: Listed) -> Result<(), db::Error> {
        let (app, client_id) = (self.app, &self.client.id);
        let code = Code::new(&app.rng);
        let token = code.token(&app.settings.secret_key, client_id);
        let issued = app.login.issue_code(write, (client_id, &person.id), token, DAY * self.days).await?;
        let (token, expires_at) = (issued.token, issued.expires_at);
        self.pieces.push(Piece { person, code, token, expires_at });
        Ok(())
    }

    fn entry(&self, done: Done, subjects: Vec<Subject>) -> Entry {
        let gone = done.gone;
        let (action, details) = match self.what {
            What::Delete => (Action::EmployeesDeleted, json!({ "what": self.what, "gone": gone })),
            What::Invite => (Action::Invited, json!({ "gone": gone })),
            What::Sheet => (Action::CodesPrinted, json!({ "days": self.days, "gone": gone })),
            what => (Action::EmployeesChanged, json!({ "what": what, "gone": gone })),
        };
        Entry { action: action.as_str(), details, subjects }
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
