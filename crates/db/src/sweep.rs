//! Retention, the sweep: forgetting much, a little at a time, so that nobody's writing waits for it.

use std::time::Instant;

use tokio::time::sleep;

use crate::query::Query;
use crate::{Db, Error};

/// Keys that are looked up at once.
const FOUND: usize = 1000;
/// Rows that one transaction deletes: on SQLite everybody's writing waits for it.
const AT_ONCE: usize = 20;

impl Db {
    /// Deletes whatever `find` finds, in short transactions, and says how many rows that were. What is old is looked
    /// for on a connection that reads, so that a search through a whole table holds up nobody either.
    ///
    /// `find` selects the key, a text, of rows whose key is greater than `$1`; `delete` takes the row with the key
    /// `$1`, if it is still as old. `bind` gives both the values from `$2` on.
    ///
    /// # Errors
    /// When the database fails; what was deleted until then stays deleted, and the next pass does the rest.
    pub async fn sweep(
        &self,
        find: &'static str,
        delete: &'static str,
        bind: impl for<'q> Fn(Query<'q>) -> Query<'q>,
    ) -> Result<u64, Error> {
        let find = format!("{find} ORDER BY 1 LIMIT {FOUND}");
        let (mut last, mut deleted) = (String::new(), 0);
        loop {
            let found = {
                let mut read = self.read().await?;
                bind(read.query(find.clone()).bind(&last)).all::<String>().await?
            };
            // In the order of their keys, like everybody who deletes more than one: on PostgreSQL two that meet each
            // other half way would wait for each other.
            for keys in found.chunks(AT_ONCE) {
                deleted += self.delete(delete, keys, &bind).await?;
            }
            match found.into_iter().nth(FOUND - 1) {
                Some(key) => last = key,
                None => return Ok(deleted),
            }
        }
    }

    /// In one short transaction.
    async fn delete(
        &self,
        delete: &'static str,
        keys: &[String],
        bind: &impl for<'q> Fn(Query<'q>) -> Query<'q>,
    ) -> Result<u64, Error> {
        let mut write = self.write().await?;
        let (since, mut deleted) = (Instant::now(), 0);
        for key in keys {
            deleted += bind(write.query(delete).bind(key)).execute().await?;
        }
        write.commit().await?;
        // Nobody waits for a sweep: half of the time is the others'.
        sleep(since.elapsed()).await;
        Ok(deleted)
    }
}
