//! How often somebody's password may be guessed at from browsers that do not know them: a token bucket in the database, so that
//! all replicas count together and a restart forgets nothing. The rate limit against brute force: fifty tries an hour at each name
//! that is typed, and nobody has more than two, an address and a number.

use std::time::Duration;

use kernel::Timestamp;

use crate::Login;

/// Tries at once …
const BURST: u32 = 5;
/// … and then one after each of these: forty-five more in an hour.
const REFILL: Duration = Duration::from_secs(80);

impl Login {
    /// Takes a try at this name. Those of nobody are counted alike, or the difference would tell who is somebody.
    ///
    /// # Errors
    /// The time to wait when there is none left; outside, that the database fails.
    pub(crate) async fn take_guess(
        &self,
        tenant_id: &str,
        name: &str,
        now: Timestamp,
    ) -> Result<Result<(), Duration>, db::Error> {
        let name_hash = web::hash_token(name);
        // Whoever has none left costs no write, however often they come.
        if let Some(wait) = self.wait_for_guess(tenant_id, &name_hash, now).await? {
            return Ok(Err(wait));
        }
        let sql = "INSERT INTO login_tries (tenant_id, name_hash, full_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (tenant_id, name_hash) DO UPDATE SET full_at = \
                   CASE WHEN login_tries.full_at > $4 THEN login_tries.full_at + $5 ELSE $3 END \
                   WHERE login_tries.full_at <= $6";
        let mut write = self.db.write().await?;
        let take = write.query(sql).bind(tenant_id).bind(&name_hash).bind(now + REFILL).bind(now);
        let taken = take.bind(millis(REFILL)).bind(now + REFILL * (BURST - 1)).execute().await?;
        write.commit().await?;
        // Of many at once, one took the last.
        Ok(if taken == 1 { Ok(()) } else { Err(REFILL) })
    }

    /// How long until there is a try; `None` when there is one.
    async fn wait_for_guess(
        &self,
        tenant_id: &str,
        name_hash: &str,
        now: Timestamp,
    ) -> Result<Option<Duration>, db::Error> {
        let sql = "SELECT full_at FROM login_tries WHERE tenant_id = $1 AND name_hash = $2";
        let mut read = self.db.read().await?;
        let full_at: Option<Timestamp> = read.query(sql).bind(tenant_id).bind(name_hash).optional().await?;
        let wait = full_at.map_or(Duration::ZERO, |full_at| full_at.since(now + REFILL * (BURST - 1)));
        Ok(Some(wait).filter(|wait| *wait > Duration::ZERO))
    }

    /// Gives one back, because it turned out to be a right one.
    pub(crate) async fn give_guess_back(&self, tenant_id: &str, name: &str) -> Result<(), db::Error> {
        let sql = "UPDATE login_tries SET full_at = full_at - $3 WHERE tenant_id = $1 AND name_hash = $2";
        let mut write = self.db.write().await?;
        let back = write.query(sql).bind(tenant_id).bind(web::hash_token(name)).bind(millis(REFILL));
        back.execute().await?;
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
