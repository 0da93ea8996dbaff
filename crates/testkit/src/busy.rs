//! A database that has no turn for anybody, on PostgreSQL. On SQLite it is enough to hold the only turn.

use db::{Db, Write};

/// Connections of a test's pool.
const POOL: usize = 8;

/// Holds the tables until the answer is dropped. Whoever wants one of them hears soon that it is locked, as after ten
/// seconds in a pool without a free connection.
///
/// # Panics
/// When the database is not PostgreSQL, or there is no such table.
pub async fn lock_tables(db: &Db, sql: &'static str) -> Write {
    let mut pool = Vec::new();
    for _ in 0..POOL {
        let mut read = db.read().await.expect("a connection");
        let impatient = "SELECT set_config('lock_timeout', '50ms', false)";
        read.query(impatient).one::<String>().await.expect("PostgreSQL");
        pool.push(read);
    }
    drop(pool);
    let mut write = db.write().await.expect("a turn");
    write.query(sql).execute().await.expect("the tables are there");
    write
}
