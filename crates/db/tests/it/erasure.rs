//! What was deleted is gone from SQLite's file, and not only out of its tables.

use crate::fixture::{Home, Sqlite};

/// The file, with all in it that the write-ahead log had.
fn file(home: &Home) -> String {
    let path = home.url.strip_prefix("sqlite:").expect("a file");
    let other = rusqlite::Connection::open(path).expect("another program");
    let is_busy: bool =
        other.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).expect("an answer");
    assert!(!is_busy, "nobody reads");
    String::from_utf8_lossy(&std::fs::read(path).expect("the file")).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_deleted_is_in_no_free_space_of_the_file() {
    let home = Home::new(Sqlite).await;
    let db = home.open().await;
    let insert = "INSERT INTO learner (account_id, id, name) VALUES ($1, $2, $3)";
    let mut write = db.write().await.expect("a turn");
    // Enough to fill pages of their own, which become free as a whole, between people who stay.
    for n in 0..600 {
        let account = if (200..400).contains(&n) { "deleted" } else { "kept" };
        let name = format!("{account}-person-{n}-{}", "x".repeat(100));
        write.query(insert).bind(account).bind(format!("{n}")).bind(name).execute().await.expect("a row");
    }
    write.commit().await.expect("it commits");
    assert!(file(&home).contains("deleted-person-300-"));
    let mut write = db.write().await.expect("a turn");
    let delete = "DELETE FROM learner WHERE account_id = $1";
    assert_eq!(write.query(delete).bind("deleted").execute().await.expect("they go"), 200);
    write.commit().await.expect("it commits");
    let left = file(&home);
    assert!(left.contains("kept-person-1-") && !left.contains("deleted-person-"), "it is still in the file");
}
