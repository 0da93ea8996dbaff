//! How often somebody's password may be guessed at: token buckets in the database, so that all replicas count together and a restart
//! forgets nothing. This is the rate limit against brute force: a hundred wrong tries an hour at one person, thirty each at their
//! address and at their number, and forty at a browser that they share with the guesser.
//!
//! Counting by person alone would hand everybody a way to keep anybody out: type their address and nonsense, all day. So a browser that
//! has signed the person in before has a bucket of its own for them, whatever others do, at the same address (an office, a venue)
//! or elsewhere. Nothing is counted by the address of the network: three thousand people sign in through the one of a venue, and
//! whoever sprays guesses over all of them would have used up what they have.

use std::time::Duration;

use kernel::Timestamp;

use crate::Login;

/// So many tries at once, and then one after each of these times.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    burst: u32,
    refill: Duration,
}

/// At a name that is typed in browsers that do not know whoever has it: twenty-five more in an hour.
pub(crate) const AT_A_NAME: Limit = Limit { burst: 5, refill: Duration::from_secs(144) };
/// At a person in one browser that knows them: thirty more in an hour.
pub(crate) const IN_A_BROWSER: Limit = Limit { burst: 10, refill: Duration::from_secs(120) };

/// What tries are counted by.
pub(crate) struct Counted<'a> {
    pub(crate) tenant_id: &'a str,
    /// The same for all who are counted together.
    pub(crate) by: String,
    pub(crate) limit: Limit,
}

impl Limit {
    /// The time that all but one of the tries take to come back.
    fn but_one(self) -> Duration {
        self.refill * (self.burst - 1)
    }
}

impl Login {
    /// Takes a try. Those at nobody are counted alike, or the difference would tell who is somebody.
    ///
    /// # Errors
    /// The time to wait when there is none left; outside, that the database fails.
    pub(crate) async fn take_guess(
        &self,
        counted: &Counted<'_>,
        now: Timestamp,
    ) -> Result<Result<(), Duration>, db::Error> {
        let Counted { tenant_id, by, limit } = counted;
        let name_hash = web::hash_token(by);
        // Whoever has none left costs no write, however often they come.
        if let Some(wait) = self.wait_for_guess(counted, &name_hash, now).await? {
            return Ok(Err(wait));
        }
        let sql = "INSERT INTO login_tries (tenant_id, name_hash, full_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (tenant_id, name_hash) DO UPDATE SET full_at = \
                   CASE WHEN login_tries.full_at > $4 THEN login_tries.full_at + $5 ELSE $3 END \
                   WHERE login_tries.full_at <= $6";
        let mut write = self.db.write().await?;
        let take = write.query(sql).bind(*tenant_id).bind(&name_hash).bind(now + limit.refill).bind(now);
        let taken = take.bind(millis(limit.refill)).bind(now + limit.but_one()).execute().await?;
        write.commit().await?;
        // Of many at once, one took the last.
        Ok(if taken == 1 { Ok(()) } else { Err(limit.refill) })
    }

    /// How long until there is a try; `None` when there is one.
    async fn wait_for_guess(
        &self,
        Counted { tenant_id, limit, .. }: &Counted<'_>,
        name_hash: &str,
        now: Timestamp,
    ) -> Result<Option<Duration>, db::Error> {
        let sql = "SELECT full_at FROM login_tries WHERE tenant_id = $1 AND name_hash = $2";
        let mut read = self.db.read().await?;
        let full_at: Option<Timestamp> = read.query(sql).bind(*tenant_id).bind(name_hash).optional().await?;
        let wait = full_at.map_or(Duration::ZERO, |full_at| full_at.since(now + limit.but_one()));
        Ok(Some(wait).filter(|wait| *wait > Duration::ZERO))
    }

    /// Gives one back, because it turned out to be a right one.
    pub(crate) async fn give_guess_back(&self, counted: &Counted<'_>) -> Result<(), db::Error> {
        let sql = "UPDATE login_tries SET full_at = full_at - $3 WHERE tenant_id = $1 AND name_hash = $2";
        let mut write = self.db.write().await?;
        let back = write.query(sql).bind(counted.tenant_id).bind(web::hash_token(&counted.by));
        back.bind(millis(counted.limit.refill)).execute().await?;
        write.commit().await
    }

    /// Forgets those of whom all tries are there again.
    pub(crate) async fn forget_tries(&self, tenant_id: &str, now: Timestamp) -> Result<(), db::Error> {
        let find =
            "SELECT name_hash FROM login_tries WHERE name_hash > $1 AND tenant_id = $2 AND full_at <= $3";
        let delete = "DELETE FROM login_tries WHERE name_hash = $1 AND tenant_id = $2 AND full_at <= $3";
        self.db.sweep(find, delete, |query| query.bind(tenant_id).bind(now)).await.map(drop)
    }
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
