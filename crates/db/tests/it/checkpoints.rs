//! SQLite's log goes into the file while others write, and what is in it stays bounded.

use db::{Db, Error};

use crate::fixture::{Home, Sqlite};

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
