//! SQLite's log goes into the file while others write, and what is in it stays bounded.

use db::{Db, Error};

use crate::fixture::{Home, Sqlite};
use crate::transactions::{insert, used};

const MB: u64 = 1 << 20;
const WRITERS: usize = 4;
/// Of each writer, a text of 256 KB at a time: 400 MB in all.
const TIMES: usize = 400;

fn log(home: &Home) -> u64 {
    let path = home.url.strip_prefix("sqlite:").expect("a file");
    std::fs::metadata(format!("{path}-wal")).map_or(0, |log| log.len())
}

/// Somebody writes all the time: there is no moment at which SQLite would begin the log anew by itself.
async fn write(db: Db, id: usize) -> Result<(), Error> {
    let sql = "INSERT INTO learner (account_id, id, name, born) VALUES ('acme', $1, $2, 0) \
               ON CONFLICT (account_id, id) DO UPDATE SET name = excluded.name, born = learner.born + 1";
    let text = "x".repeat(256 << 10);
    for _ in 0..TIMES {
        let mut write = db.write().await?;
        write.query(sql).bind(id.to_string()).bind(&text).execute().await?;
        write.commit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_does_not_grow_however_much_is_written() {
    let home = Home::new(Sqlite).await;
    let db = home.open().await;
    let writers: Vec<_> = (0..WRITERS).map(|id| tokio::spawn(write(db.clone(), id))).collect();
    for writer in writers {
        writer.await.expect("no panic").expect("it writes");
    }
    // It is never made shorter below 64 MB, so this is what it was at most.
    assert!(log(&home) < 64 * MB, "{} MB", log(&home) / MB);
    drop(db);
    let mut read = home.open().await.read().await.expect("a connection");
    let kept = "SELECT COUNT(*), CAST(SUM(born) AS BIGINT), MIN(length(name)) FROM learner";
    let kept: (i64, i64, i64) = read.query(kept).one().await.expect("they are there");
    let (writers, times) = (WRITERS as i64, TIMES as i64);
    assert_eq!(kept, (writers, writers * (times - 1), 256 << 10));
}

/// As far as it fits into its cache, SQLite keeps what a transaction changes to itself; of a long one it would not all fit.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_long_transaction_changes_is_written_down_on_its_way_and_seen_by_nobody() {
    const CHANGES: usize = 2_000;
    let home = Home::new(Sqlite).await;
    let db = home.open().await;
    // A long one that changes little leaves it all where it is, too.
    let mut write = db.write_long().await.expect("a turn");
    let before = log(&home);
    for change in 0..10 {
        insert(&mut write, &change.to_string()).await;
    }
    assert_eq!(log(&home), before);
    drop(write);
    for is_long in [false, true] {
        let mut write = if is_long { db.write_long().await } else { db.write().await }.expect("a turn");
        let before = log(&home);
        for change in 0..CHANGES {
            insert(&mut write, &change.to_string()).await;
        }
        assert_eq!(log(&home) > before, is_long, "{} bytes, and {before} before", log(&home));
        assert!(used(&db).await.is_empty());
        drop(write);
        assert!(used(&db).await.is_empty(), "it was not committed");
    }
    let mut write = db.write_long().await.expect("a turn");
    for change in 0..CHANGES {
        insert(&mut write, &change.to_string()).await;
    }
    write.commit().await.expect("commits");
    assert_eq!(used(&db).await.len(), CHANGES);
}
