//! A look at one roster, under way: its lease, of which one replica has one at a time, and the pause after one that failed (backoff).

use std::collections::HashSet;
use std::time::Duration;

use db::Write;
use kernel::{Id, Timestamp};

use super::state::EVERY;
use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::planner::{Client, ClientKey};

/// How long a page may take with all that it brings; then another replica begins anew.
pub(super) const LEASE: Duration = Duration::from_secs(120);
/// The pause after the first failure; each further one doubles it, …
const PAUSE: Duration = Duration::from_secs(30);
/// … up to this.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);

/// Why a look ends before its time.
#[derive(Debug)]
pub(super) enum Stop {
    /// What the planner answered, or did not, in a sentence.
    Failed(String),
    /// Somebody else looks, or the account has been connected with another client.
    Lost,
    /// Ours.
    Broken(peer::Error),
}

impl From<db::Error> for Stop {
    fn from(error: db::Error) -> Self {
        Self::Broken(error.into())
    }
}

impl From<peer::Error> for Stop {
    fn from(error: peer::Error) -> Self {
        Self::Broken(error)
    }
}

/// A look at the roster of one account, under way.
pub(super) struct Look<'a> {
    pub(super) app: &'a App,
    pub(super) account_id: AccountId,
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) client: ClientKey,
    /// Of the lease.
    id: String,
    pub(super) began_at: Timestamp,
    /// How often it had been said by then that the people are others.
    wanted: i64,
    /// The tag of the roster that was last seen whole, unless it is time to read it whatever its tag.
    pub(super) known: Option<String>,
}

/// All who are told of were met.
pub(super) struct Whole {
    pub(super) etag: Option<String>,
    pub(super) people: usize,
    /// Whom we know, and who was not among them.
    pub(super) missing: Vec<LearnerId>,
    /// Who was, and is kept out.
    pub(super) kept_out: HashSet<String>,
}

impl<'a> Look<'a> {
    /// Takes the lease, unless somebody has it.
    pub(super) async fn begin(app: &'a App, account_id: &AccountId) -> Result<Option<Self>, db::Error> {
        let (now, id) = (app.clock.now(), Id::<Look<'_>>::new(app.clock.now(), &app.rng).to_string());
        let mut write = app.db.write().await?;
        let sql = "UPDATE rosters SET look = $2, leased_until = $3 WHERE account_id = $1 \
                   AND (next_at <= $4 OR next_at > $5) AND (leased_until <= $4 OR leased_until > $6) \
                   RETURNING etag, whole_at, wanted";
        let lease = write.query(sql).bind(account_id).bind(&id).bind(now + LEASE).bind(now);
        let lease = lease.bind(now + EVERY * 2).bind(now + LEASE * 2);
        let lease: Option<(Option<String>, Option<Timestamp>, i64)> = lease.optional().await?;
        let Some((etag, whole_at, wanted)) = lease else { return Ok(None) };
        let sql = "SELECT a.slug, a.name, c.client FROM accounts a JOIN connections c ON c.account_id = a.id \
                   WHERE a.id = $1";
        let account = write.query(sql).bind(account_id).optional::<(String, String, ClientKey)>().await?;
        write.commit().await?;
        let is_fresh = whole_at.is_some_and(|at| at <= now && now < at + EVERY);
        Ok(account.map(|(slug, name, client)| Self {
            app,
            account_id: account_id.clone(),
            slug,
            name,
            client,
            id,
            began_at: now,
            wanted,
            known: etag.filter(|_| is_fresh),
        }))
    }

    pub(super) fn client(&self) -> Client<'_> {
        self.app.client(&self.client)
    }

    /// Makes the lease longer. In the transaction of whatever the look changes: nothing is, once it is lost.
    pub(super) async fn hold_in(&self, write: &mut Write) -> Result<(), Stop> {
        let sql = "UPDATE rosters SET leased_until = $3 WHERE account_id = $1 AND look = $2";
        let until = self.app.clock.now() + LEASE;
        let held = write.query(sql).bind(&self.account_id).bind(&self.id).bind(until).execute().await?;
        if held == 1 { Ok(()) } else { Err(Stop::Lost) }
    }

    pub(super) async fn hold(&self) -> Result<(), Stop> {
        let mut write = self.app.db.write().await?;
        self.hold_in(&mut write).await?;
        Ok(write.commit().await?)
    }

    /// Gives the lease back. Whoever was told meanwhile that the people are others looks again after the rest.
    pub(super) async fn finish(&self, write: &mut Write, state: &str, rest: Duration) -> Result<(), Stop> {
        self.hold_in(write).await?;
        let now = self.app.clock.now();
        let sql = "UPDATE rosters SET state = $2, looked_at = $3, leased_until = 0, look = '', failures = 0, \
                   last_error = NULL, rest_until = $4, \
                   next_at = CASE WHEN wanted > $5 THEN $4 ELSE $6 END WHERE account_id = $1";
        let update = write.query(sql).bind(&self.account_id).bind(state).bind(now).bind(now + rest);
        update.bind(self.wanted).bind(now + EVERY).execute().await?;
        Ok(())
    }

    pub(super) async fn failed(&self, why: &str) -> Result<(), db::Error> {
        let mut write = self.app.db.write().await?;
        let sql = "SELECT failures FROM rosters WHERE account_id = $1 AND look = $2";
        let before = write.query(sql).bind(&self.account_id).bind(&self.id).optional::<i64>().await?;
        let Some(before) = before else { return Ok(()) };
        let doubled = PAUSE * 2_u32.saturating_pow(u32::try_from(before).unwrap_or(0).min(10));
        let next_at = self.app.clock.now() + doubled.min(LONGEST_PAUSE);
        let sql = "UPDATE rosters SET leased_until = 0, look = '', failures = failures + 1, last_error = $3, \
                   next_at = $4 WHERE account_id = $1 AND look = $2";
        let update = write.query(sql).bind(&self.account_id).bind(&self.id).bind(why).bind(next_at);
        update.execute().await?;
        write.commit().await
    }
}
