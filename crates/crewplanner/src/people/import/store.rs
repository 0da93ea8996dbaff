//! A dry run that is looked at: kept in the database for an hour, so that any replica shows it and does it.

use std::convert::Infallible;
use std::future::pending;
use std::time::Duration;

use db::{Engine, Write};
use kernel::{Id, Timestamp};
use serde::{Deserialize, Serialize};
use tables::{Header, Row, Table};

use super::columns::WANTED;
use super::options::Options;
use super::outcome::{Counts, Kind, ShownRow};
use super::plan::Plan;
use super::progress::Progress;
use crate::ids::ClientId;
use crate::{App, Client, Refusal};

/// Rows of one part, and of one page.
pub const PART: usize = 100;
/// Parts that one transaction keeps or deletes: on SQLite everybody's writing waits for it.
const AT_ONCE: usize = 10;
/// How long somebody may look.
const KEPT: Duration = Duration::from_secs(3600);
/// An import that has not ended by now was cut off, and has changed nothing.
const CUT_OFF: Duration = Duration::from_secs(300);

/// What an import's id names.
pub enum OfImport {}

/// What is known of the file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) kind: tables::Kind,
    /// The names of its columns.
    pub(crate) columns: Vec<String>,
}

/// What the file would do, or has done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Effect {
    pub(crate) counts: Counts,
    pub(crate) new_departments: Vec<String>,
    pub(crate) digest: String,
    /// Something has changed since it was shown first.
    pub(crate) is_anew: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Ready,
    Applying,
    Done,
}

/// An import as it is kept.
pub(crate) struct Stored {
    pub(crate) id: String,
    pub(crate) state: State,
    pub(crate) options: Options,
    pub(crate) file: File,
    pub(crate) effect: Effect,
    /// While another replica does it: people who are done, and how many there are to do.
    pub(crate) progress: Option<(usize, usize)>,
}

impl Effect {
    fn of(plan: &Plan, is_anew: bool) -> Self {
        let new_departments = plan.new_departments.iter().map(|new| new.name.clone()).collect();
        Self { counts: plan.counts, new_departments, digest: plan.digest.clone(), is_anew }
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("what is kept of an import is JSON")
}

fn from_json<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, Refusal> {
    serde_json::from_str(text).map_err(|_| {
        Refusal::Invalid("This import was kept by another version of the program. Upload the file again.")
    })
}

/// Tells the other replicas how far an import is, until it is dropped: outside of the import's transaction, of which nobody sees
/// anything before its end. SQLite is one process, which knows, and its one writer is the import.
pub(crate) async fn tell(app: &App, client: &Client, id: &str, progress: &Progress) -> Infallible {
    if app.db.engine() == Engine::Sqlite {
        return pending().await;
    }
    loop {
        progress.goes_on().await;
        if let Err(error) = app.keep_import_progress(client, id, progress.get()).await {
            tracing::warn!("How far an import is was not kept. {error}");
        }
    }
}

impl App {
    /// Keeps a dry run; answers the id by which it is looked at.
    pub(crate) async fn keep_import(
        &self,
        client: &Client,
        file: &File,
        options: &Options,
        plan: &Plan,
    ) -> Result<String, db::Error> {
        let now = self.clock.now();
        let id: String = Id::<OfImport>::new(now, &self.rng).into();
        self.forget_all_but_the_last(client).await?;
        // Until all parts are there nobody has the id.
        let mut write = self.db.write().await?;
        let sql = "INSERT INTO imports (client_id, id, at, state, state_at, options, file, outcome) \
                   VALUES ($1, $2, $3, 'ready', $3, $4, $5, $6)";
        write
            .query(sql)
            .bind(&client.id)
            .bind(&id)
            .bind(now)
            .bind(json(options))
            .bind(json(file))
            .bind(json(&Effect::of(plan, false)))
            .execute()
            .await?;
        write.commit().await?;
        keep_parts(self, client, &id, plan).await?;
        Ok(id)
    }

    /// The import with this id, if it is kept still.
    pub(crate) async fn kept_import(&self, client: &Client, id: &str) -> Result<Option<Stored>, Refusal> {
        let now = self.clock.now();
        let sql = "SELECT state, state_at, options, file, outcome, people_done, people_to_do FROM imports \
                   WHERE client_id = $1 AND id = $2 AND at > $3";
        let mut read = self.db.read().await?;
        let found: Option<(String, Timestamp, String, String, String, i64, i64)> =
            read.query(sql).bind(&client.id).bind(id).bind(now - KEPT).optional().await?;
        let Some((state, since, options, file, effect, people_done, to_do)) = found else { return Ok(None) };
        let progress = usize::try_from(people_done).ok().zip(usize::try_from(to_do).ok());
        let progress = progress.filter(|(_, to_do)| *to_do > 0);
        let state = match state.as_str() {
            "done" => State::Done,
            "applying" if now.since(since) < CUT_OFF => State::Applying,
            _ => State::Ready,
        };
        let (options, file, effect) = (from_json(&options)?, from_json(&file)?, from_json(&effect)?);
        Ok(Some(Stored { id: id.to_owned(), state, options, file, effect, progress }))
    }

    /// A page of the rows of one kind, the first one being 1.
    pub(crate) async fn import_page(
        &self,
        client: &Client,
        id: &str,
        kind: Kind,
        page: i64,
    ) -> Result<Vec<ShownRow>, Refusal> {
        let sql = "SELECT content FROM import_parts WHERE client_id = $1 AND import_id = $2 AND kind = $3 AND part = $4";
        let mut read = self.db.read().await?;
        let part: Option<String> =
            read.query(sql).bind(&client.id).bind(id).bind(kind.number()).bind(page).optional().await?;
        part.map_or(Ok(Vec::new()), |part| from_json(&part))
    }

    /// What is wanted of all rows of some kinds.
    pub(crate) async fn import_rows<T>(
        &self,
        client: &Client,
        id: &str,
        kinds: &[Kind],
        wanted: impl Fn(ShownRow) -> T,
    ) -> Result<Vec<T>, Refusal> {
        let mut rows = Vec::new();
        for kind in kinds {
            for page in 1.. {
                let part = self.import_page(client, id, *kind, page).await?;
                let is_last = part.len() < PART;
                rows.extend(part.into_iter().map(&wanted));
                if is_last {
                    break;
                }
            }
        }
        Ok(rows)
    }

    /// The table that was uploaded.
    pub(crate) async fn import_table(&self, client: &Client, stored: &Stored) -> Result<Table, Refusal> {
        let kinds = &Kind::ALL[..4];
        let row = |ShownRow { line, values, .. }| Row { line, values };
        let mut rows = self.import_rows(client, &stored.id, kinds, row).await?;
        rows.sort_by_key(|row| row.line);
        let header = Header::new(1, stored.file.columns.clone(), &WANTED);
        let header =
            header.map_err(|_| Refusal::Invalid("The columns of this import are not known any more."))?;
        Ok(Table { kind: stored.file.kind.clone(), header, rows })
    }

    /// Of several who say yes at once one begins.
    pub(crate) async fn claim_import(&self, client: &Client, id: &str) -> Result<bool, db::Error> {
        let now = self.clock.now();
        let mut write = self.db.write().await?;
        let sql = "UPDATE imports SET state = 'applying', state_at = $3, people_done = 0, people_to_do = 0 \
                   WHERE client_id = $1 AND id = $2 AND (state = 'ready' OR (state = 'applying' AND state_at <= $4))";
        let claim = write.query(sql).bind(&client.id).bind(id).bind(now).bind(now - CUT_OFF);
        let claimed = claim.execute().await? == 1;
        write.commit().await?;
        Ok(claimed)
    }

    /// Keeps how far it is, and that it still goes on.
    async fn keep_import_progress(
        &self,
        client: &Client,
        id: &str,
        (done, to_do): (usize, usize),
    ) -> Result<(), db::Error> {
        let number = |of| i64::try_from(of).unwrap_or(i64::MAX);
        let mut write = self.db.write().await?;
        let sql = "UPDATE imports SET state_at = $3, people_done = $4, people_to_do = $5 \
                   WHERE client_id = $1 AND id = $2 AND state = 'applying'";
        write
            .query(sql)
            .bind(&client.id)
            .bind(id)
            .bind(self.clock.now())
            .bind(number(done))
            .bind(number(to_do))
            .execute()
            .await?;
        write.commit().await
    }

    /// It is done with these numbers, or not done (`None`) and may be tried again.
    pub(crate) async fn end_import(
        &self,
        client: &Client,
        id: &str,
        done: bool,
        effect: &Effect,
    ) -> Result<(), db::Error> {
        let mut write = self.db.write().await?;
        let sql =
            "UPDATE imports SET state = $3, state_at = $4, outcome = $5 WHERE client_id = $1 AND id = $2";
        write
            .query(sql)
            .bind(&client.id)
            .bind(id)
            .bind(if done { "done" } else { "ready" })
            .bind(self.clock.now())
            .bind(json(effect))
            .execute()
            .await?;
        write.commit().await
    }

    /// Keeps what the file would do now in place of what was shown.
    pub(crate) async fn keep_import_anew(
        &self,
        client: &Client,
        id: &str,
        plan: &Plan,
    ) -> Result<(), db::Error> {
        forget_parts(self, &client.id, id).await?;
        keep_parts(self, client, id, plan).await?;
        self.end_import(client, id, false, &Effect::of(plan, true)).await
    }
}

async fn keep_parts(app: &App, client: &Client, id: &str, plan: &Plan) -> Result<(), db::Error> {
    for kind in Kind::ALL {
        let mut parts = (1..).zip(plan.parts(kind)).peekable();
        while parts.peek().is_some() {
            let mut write = app.db.write().await?;
            for (number, part) in parts.by_ref().take(AT_ONCE) {
                keep_part(&mut write, &client.id, id, (kind, number), part).await?;
            }
            write.commit().await?;
        }
    }
    Ok(())
}

async fn keep_part(
    write: &mut Write,
    client_id: &ClientId,
    id: &str,
    (kind, number): (Kind, i64),
    part: String,
) -> Result<(), db::Error> {
    let sql =
        "INSERT INTO import_parts (client_id, import_id, kind, part, content) VALUES ($1, $2, $3, $4, $5)";
    write
        .query(sql)
        .bind(client_id)
        .bind(id)
        .bind(kind.number())
        .bind(number)
        .bind(part)
        .execute()
        .await
        .map(drop)
}

/// A few parts at a time.
async fn forget_parts(app: &App, client_id: &ClientId, id: &str) -> Result<(), db::Error> {
    let sql =
        "SELECT kind, part FROM import_parts WHERE client_id = $1 AND import_id = $2 ORDER BY kind, part";
    let parts: Vec<(i64, i64)> = app.db.read().await?.query(sql).bind(client_id).bind(id).all().await?;
    for parts in parts.chunks(AT_ONCE) {
        let mut write = app.db.write().await?;
        for (kind, part) in parts {
            let sql = "DELETE FROM import_parts WHERE client_id = $1 AND import_id = $2 AND kind = $3 AND part = $4";
            write.query(sql).bind(client_id).bind(id).bind(*kind).bind(*part).execute().await?;
        }
        write.commit().await?;
    }
    Ok(())
}

/// Dry runs of one client that are kept at once: a file may be large, and the disk is everybody's.
const WAITING: i64 = 5;

impl App {
    async fn forget_all_but_the_last(&self, client: &Client) -> Result<(), db::Error> {
        let sql = "SELECT id FROM imports WHERE client_id = $1 AND state = 'ready' ORDER BY at DESC, id DESC \
                   LIMIT 100 OFFSET $2";
        let mut read = self.db.read().await?;
        let older: Vec<String> = read.query(sql).bind(&client.id).bind(WAITING - 1).all().await?;
        drop(read);
        for id in older {
            forget(self, &client.id, &id).await?;
        }
        Ok(())
    }
}

async fn forget(app: &App, client_id: &ClientId, id: &str) -> Result<(), db::Error> {
    forget_parts(app, client_id, id).await?;
    let mut write = app.db.write().await?;
    let sql = "DELETE FROM imports WHERE client_id = $1 AND id = $2";
    write.query(sql).bind(client_id).bind(id).execute().await?;
    write.commit().await
}

/// Forgets what nobody looks at any more. Names no client, because it is for all.
pub(crate) async fn tidy(app: &App) -> Result<(), db::Error> {
    let by = app.clock.now() - KEPT;
    let sql = "SELECT client_id, id FROM imports WHERE at <= $1 ORDER BY client_id, id";
    let old: Vec<(ClientId, String)> = app.db.read().await?.query(sql).bind(by).all().await?;
    for (client_id, id) in old {
        forget(app, &client_id, &id).await?;
    }
    Ok(())
}
