//! Looking at who must do what: after the event that says that the catalogue is another, once in five minutes at most, and once a day for certain, soon
//! after midnight. A background job of every replica, which share the work by a lease. A look that fails leaves what was known.

use std::time::Duration;

use db::Write;
use kernel::Timestamp;
use tokio::task::JoinSet;

use super::ask::{self, Answer};
use super::keep::{self, Told};
use crate::ids::ClientId;
use crate::training::news::fraction;
use crate::{App, Client, Refusal, client};

/// A client whose catalogue changes all day is asked about so often.
const LEAST: Duration = Duration::from_secs(5 * 60);
/// Longer than a page takes. Whoever does not come back in this time is taken for gone.
const LEASE: Duration = Duration::from_secs(120);
/// Within so long after midnight all clients are asked about, and not all at once.
const SPREAD: Duration = Duration::from_secs(3 * 3600);
/// After a failure, twice as long with each.
const FIRST_RETRY: Duration = Duration::from_secs(60);
/// What is farther away was written before a clock was set back.
const FARTHEST: Duration = Duration::from_secs(3 * 24 * 3600);
/// A MobieTrain that hangs takes seconds for each page; the others do not wait for it.
const AT_ONCE: usize = 4;

/// That a look is due: `l` is the last one, `i` the integration, `$1` now, `$2` so long after it that no lease lasts, `$3` the same of the next
/// look, `$4` when one that the catalogue asks for may have begun last.
const IS_DUE: &str = "(l.leased_until <= $1 OR l.leased_until > $2) AND (l.next_at <= $1 OR l.next_at > $3 \
    OR l.account_login_slug <> i.account_login_slug \
    OR (l.catalogue_state < i.catalogue_state AND l.asked_at <= $4))";

/// One look.
struct Look {
    client: Client,
    slug: String,
    /// The tag of what is known.
    etag: Option<String>,
    failures: i64,
    began_at: Timestamp,
}

/// Why a look goes no further.
enum Stop {
    Failed(String),
    /// Another one has begun meanwhile.
    Lost,
    Broken(Refusal),
}

impl<E: Into<Refusal>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Broken(error.into())
    }
}

/// Makes all looks that are due, once. Names no client: it finds out which have one.
pub(crate) async fn look_at_due(app: &App) -> Result<(), Refusal> {
    let now = app.clock.now();
    let sql = format!(
        "SELECT i.client_id FROM integrations i LEFT JOIN due_looks l ON l.client_id = i.client_id \
         WHERE i.enabled AND i.connected_at IS NOT NULL AND (l.client_id IS NULL OR ({IS_DUE})) ORDER BY i.client_id"
    );
    let due: Vec<ClientId> = {
        let mut read = app.db.read().await?;
        let query = read.query(sql).bind(now).bind(now + LEASE * 2).bind(now + FARTHEST).bind(now - LEAST);
        query.all().await?
    };
    let (mut due, mut running) = (due.into_iter(), JoinSet::new());
    loop {
        while running.len() < AT_ONCE
            && let Some(client_id) = due.next()
        {
            let app = app.clone();
            running.spawn(async move { look_at(&app, &client_id).await });
        }
        match running.join_next().await {
            None => return Ok(()),
            Some(done) => done.expect("a look does not panic")?,
        }
    }
}

async fn look_at(app: &App, client_id: &ClientId) -> Result<(), Refusal> {
    let Some(client) = client::by_id(app, client_id).await? else { return Ok(()) };
    let Some(look) = begin(app, client).await? else { return Ok(()) };
    match look.go(app).await {
        Ok(()) | Err(Stop::Lost) => Ok(()),
        Err(Stop::Failed(why)) => {
            tracing::info!(
                "MobieTrain did not tell client {} who must do what by when. {why}",
                look.client.slug
            );
            look.failed(app).await
        }
        Err(Stop::Broken(error)) => {
            look.failed(app).await?;
            Err(error)
        }
    }
}

db::row! {
    struct Begun { account_login_slug: String, etag: Option<String>, failures: i64 }
}

/// Of several replicas one begins it.
async fn begin(app: &App, client: Client) -> Result<Option<Look>, db::Error> {
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    let is_due = IS_DUE.replace("l.", "due_looks.").replace("i.", "excluded.");
    let sql = format!(
        "INSERT INTO due_looks (client_id, account_login_slug, catalogue_state, asked_at, next_at, leased_until, failures) \
         SELECT i.client_id, i.account_login_slug, i.catalogue_state, $1, $1, $6, 0 FROM integrations i \
         WHERE i.client_id = $5 AND i.enabled AND i.connected_at IS NOT NULL \
         ON CONFLICT (client_id) DO UPDATE SET \
         etag = CASE WHEN due_looks.account_login_slug = excluded.account_login_slug THEN due_looks.etag END, \
         whole_at = CASE WHEN due_looks.account_login_slug = excluded.account_login_slug THEN due_looks.whole_at END, \
         account_login_slug = excluded.account_login_slug, catalogue_state = excluded.catalogue_state, \
         asked_at = excluded.asked_at, leased_until = excluded.leased_until WHERE {is_due} \
         RETURNING account_login_slug, etag, failures"
    );
    let query = write.query(sql).bind(now).bind(now + LEASE * 2).bind(now + FARTHEST).bind(now - LEAST);
    let begun: Option<Begun> = query.bind(&client.id).bind(now + LEASE).optional().await?;
    write.commit().await?;
    Ok(begun.map(|Begun { account_login_slug, etag, failures }| Look {
        client,
        slug: account_login_slug,
        etag,
        failures,
        began_at: now,
    }))
}

impl Look {
    /// Page after page, until the last one.
    async fn go(&self, app: &App) -> Result<(), Stop> {
        let (mut after, mut etag) = (String::new(), None);
        loop {
            let is_first = after.is_empty();
            let known = self.etag.as_deref().filter(|_| is_first);
            let next = match ask::page(app, &self.client, &self.slug, (&after, known)).await? {
                Answer::Unchanged => return self.end(app, self.etag.clone(), false).await,
                Answer::Failed(why) => return Err(Stop::Failed(why)),
                Answer::Page(people, next, tag) => {
                    // Of the first page: whatever is changed while we read comes under another tag.
                    etag = if is_first { tag } else { etag };
                    self.keep(app, &people).await?;
                    next
                }
            };
            match next {
                Some(next) => after = next,
                None => return self.end(app, etag, true).await,
            }
        }
    }

    /// Keeps a page, and goes on being the one that looks.
    async fn keep(&self, app: &App, people: &[Told]) -> Result<(), Stop> {
        let mut write = app.db.write_long().await?;
        self.hold(&mut write, app.clock.now() + LEASE).await?;
        for told in people {
            keep::keep(&mut write, (&self.client.id, &self.slug), told, self.began_at).await?;
        }
        Ok(write.commit().await?)
    }

    async fn hold(&self, write: &mut Write, until: Timestamp) -> Result<(), Stop> {
        let sql = "UPDATE due_looks SET leased_until = $3 WHERE client_id = $1 AND asked_at = $2 AND leased_until > 0";
        match write.query(sql).bind(&self.client.id).bind(self.began_at).bind(until).execute().await? {
            1 => Ok(()),
            _ => Err(Stop::Lost),
        }
    }

    async fn end(&self, app: &App, etag: Option<String>, is_another: bool) -> Result<(), Stop> {
        let mut write = app.db.write_long().await?;
        self.hold(&mut write, app.clock.now() + LEASE).await?;
        if is_another {
            keep::forget_others(&mut write, (&self.client.id, &self.slug), self.began_at).await?;
        }
        let next_at = app.today().end + SPREAD.mul_f64(fraction(&app.rng));
        let sql = "UPDATE due_looks SET etag = $2, whole_at = asked_at, next_at = $3, leased_until = 0, failures = 0 \
                   WHERE client_id = $1";
        let update = write.query(sql).bind(&self.client.id).bind(etag.as_deref()).bind(next_at);
        update.execute().await?;
        Ok(write.commit().await?)
    }

    /// What was known stays, with its age.
    async fn failed(&self, app: &App) -> Result<(), Refusal> {
        let wait = (FIRST_RETRY * (1_u32 << self.failures.clamp(0, 7))).min(LEAST);
        let mut write = app.db.write().await?;
        let sql = "UPDATE due_looks SET failures = failures + 1, next_at = $3, leased_until = 0, etag = NULL \
                   WHERE client_id = $1 AND asked_at = $2 AND leased_until > 0";
        let update = write.query(sql).bind(&self.client.id).bind(self.began_at);
        update.bind(app.clock.now() + wait).execute().await?;
        Ok(write.commit().await?)
    }
}
