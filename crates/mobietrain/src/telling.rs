//! What CrewPlanner is told without asking, and who it is for an account.

use db::{Connection, Write};
use jwt_link::{Person, SecurityEvent};
use kernel::Timestamp;
use peer::{Receiver, Site};
use web::{Day, Language};

use crate::App;
use crate::app::KEYS_OF;
use crate::ids::{AccountId, LearnerId};
use crate::planner::ClientKey;

impl Site for App {
    async fn receiver(&self, account_id: &str) -> Result<Option<Receiver>, peer::Error> {
        let client = client(&mut *self.db.read().await?, &account_id.into()).await?;
        let Some(client) = client else { return Ok(None) };
        let key = self.peer.keys.active(KEYS_OF).await?;
        let url = self.client(&client).events();
        Ok(Some(Receiver { url, issuer: self.app_origin(), key }))
    }
}

/// The client that the account is connected to.
pub(crate) async fn client(
    conn: &mut Connection,
    account_id: &AccountId,
) -> Result<Option<ClientKey>, db::Error> {
    let sql = "SELECT client FROM connections WHERE account_id = $1";
    conn.query(sql).bind(account_id).optional().await
}

/// Raises the version of what may be played in an account, and tells CrewPlanner: one event for all its people.
/// Belongs once in the transaction of every change: nobody sees one without the other.
pub(crate) async fn catalogue_changed(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
) -> Result<(), db::Error> {
    let sql = "UPDATE accounts SET catalogue_version = catalogue_version + 1 WHERE id = $1 \
               RETURNING slug, catalogue_version";
    let account = write.query(sql).bind(account_id).optional::<(String, i64)>().await?;
    let Some((account, catalogue_version)) = account else { return Ok(()) };
    if client(write, account_id).await?.is_none() {
        return Ok(()); // nobody to tell; once connected, CrewPlanner asks by itself
    }
    let event = SecurityEvent::CatalogueChanged { account, catalogue_version };
    app.peer.put(write, account_id, &event).await
}

/// Lets the people who say who may play what do so one after the other. Belongs before what was is read: on PostgreSQL
/// two transactions at once do not see each other, and one that undoes what the other did would count as no change.
pub(crate) async fn one_by_one(write: &mut Write, account_id: &AccountId) -> Result<(), db::Error> {
    let sql = "UPDATE accounts SET id = id WHERE id = $1";
    write.query(sql).bind(account_id).execute().await.map(drop)
}

/// Courses were listed to a learner for the first time: raises the version of their own state, and tells CrewPlanner.
pub(crate) async fn courses_seen(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<(), db::Error> {
    has_progressed(write, account_id, learner_id).await?;
    let Some(person) = person(app, write, account_id, learner_id).await? else { return Ok(()) };
    app.peer.put(write, account_id, &SecurityEvent::CoursesSeen { person }).await
}

/// Raises the version of a learner's own state: they did a card. CrewPlanner is not told of each: it asks when somebody opens the
/// page that shows it, and hears then that the answer is another.
pub(crate) async fn has_progressed(
    write: &mut Write,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<(), db::Error> {
    let sql = "UPDATE learners SET state_version = state_version + 1 WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(learner_id).execute().await.map(drop)
}

/// A course that a learner has finished, or renewed.
pub(crate) struct Finished<'a> {
    /// Its address, which is what CrewPlanner knows it by.
    pub(crate) course: String,
    pub(crate) title: &'a str,
    /// Of the title.
    pub(crate) language: Language,
    /// What they are qualified for by it, where that is called something else.
    pub(crate) qualification: Option<&'a str>,
    /// The last day on which it counts; `None`: it does not run out.
    pub(crate) valid_until: Option<Day>,
    pub(crate) completed_at: Timestamp,
    /// When what is said of it was changed, or written down by somebody else: the later word counts.
    pub(crate) revised_at: Option<Timestamp>,
}

pub(crate) async fn course_completed(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    learner_id: &LearnerId,
    finished: Finished<'_>,
) -> Result<(), db::Error> {
    let Some(person) = person(app, write, account_id, learner_id).await? else { return Ok(()) };
    let event = SecurityEvent::CourseCompleted {
        person,
        course: finished.course,
        title: finished.title.to_owned(),
        language: Some(finished.language.tag().to_owned()),
        completed_at: finished.completed_at.as_secs(),
        qualification: finished.qualification.map(str::to_owned),
        valid_until: finished.valid_until.map(|day| day.to_string()),
        revised_at: finished.revised_at.map(Timestamp::as_secs),
    };
    app.peer.put(write, account_id, &event).await
}

/// What was told of a completion is not so: it is another person's, or was taken back.
pub(crate) async fn completion_withdrawn(
    app: &App,
    write: &mut Write,
    (account_id, learner_id): (&AccountId, &LearnerId),
    (course, completed_at): (String, Timestamp),
) -> Result<(), db::Error> {
    let Some(person) = person(app, write, account_id, learner_id).await? else { return Ok(()) };
    let (completed_at, withdrawn_at) = (completed_at.as_secs(), app.clock.now().as_secs());
    let event = SecurityEvent::CompletionWithdrawn { person, course, completed_at, withdrawn_at };
    app.peer.put(write, account_id, &event).await
}

/// Takes back what CrewPlanner has not been told yet about somebody who is deleted, and tells it to forget the rest.
/// `person` was read before they went.
pub(crate) async fn learner_deleted(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    sub: &str,
    person: Option<Person>,
) -> Result<(), db::Error> {
    app.peer.take_back(write, account_id, sub).await?;
    let Some(person) = person else { return Ok(()) };
    let deleted_at = app.clock.now().as_secs();
    app.peer.put(write, account_id, &SecurityEvent::LearnerDeleted { person, deleted_at }).await
}

impl App {
    /// Takes a key of ours out of use for good. All planners that we are connected with are told in the same transaction
    /// that our keys are others, so that they refuse what the key has signed within seconds.
    ///
    /// # Errors
    /// There is no such key, or the database fails.
    pub async fn revoke_key(&self, kid: &str) -> Result<(), peer::Error> {
        let mut write = self.db.write().await?;
        self.peer.keys.revoke(&mut write, KEYS_OF, kid).await?;
        // The one query here that names no account: the keys are everybody's.
        let accounts: Vec<AccountId> = write.query("SELECT account_id FROM connections").all().await?;
        for account_id in accounts {
            self.peer.put(&mut write, &account_id, &SecurityEvent::KeysChanged).await?;
        }
        Ok(write.commit().await?)
    }
}

/// The learner as CrewPlanner knows them; `None` when there is nobody to tell: another client's people are none of its
/// business.
pub(crate) async fn person(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Option<Person>, db::Error> {
    let sql = "SELECT identity FROM learners WHERE account_id = $1 AND id = $2";
    let Some(identity) = conn.query(sql).bind(account_id).bind(learner_id).optional::<String>().await? else {
        return Ok(None);
    };
    of_identity(app, conn, account_id, &identity).await
}

/// The same for somebody who is no learner any more.
pub(crate) async fn of_identity(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    identity: &str,
) -> Result<Option<Person>, db::Error> {
    let Some(client) = client(conn, account_id).await? else { return Ok(None) };
    let client = app.client(&client);
    Ok(client.sub(identity).map(|sub| Person { iss: client.issuer(), sub: sub.to_owned() }))
}
