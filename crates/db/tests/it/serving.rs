//! What holds up whoever is served: the thread of a look, the time of a hold, the answer that does not come.

use std::thread::{ThreadId, current};
use std::time::Duration;

use db::{Error, FromRow, Row};
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, Sqlite};
use crate::transactions::insert;

/// The thread that read it.
struct ReadOn(ThreadId);

impl FromRow for ReadOn {
    fn from_row(_: &Row<'_>) -> Result<Self, Error> {
        Ok(Self(current().id()))
    }
}

#[tokio::test]
async fn a_glance_is_read_at_once_and_a_long_look_and_a_list_elsewhere() {
    let home = Home::sqlite();
    let db = home.open().await;
    let mut read = db.read().await.expect("a connection");
    let here = current().id();
    let glance = read.query("SELECT 1").one::<ReadOn>().await.expect("reads");
    let long = read.query("SELECT 1").long().one::<ReadOn>().await.expect("reads");
    let list = read.query("SELECT 1").all::<ReadOn>().await.expect("reads").remove(0);
    assert_eq!([glance.0, long.0, list.0].map(|thread| thread == here), [true, false, false]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_longest_hold_is_told_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    db.longest_hold();
    assert_eq!(db.longest_hold(), Duration::ZERO, "nobody has held anything since");
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, "one").await;
    write.commit().await.expect("commits");
    assert_ne!(db.longest_hold(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_database_whose_connections_are_all_taken_is_not_ready() {
    let home = Home::sqlite();
    let db = home.open().await;
    db.ping().await.expect("answers");
    let mut taken = Vec::new();
    while let Ok(read) = db.read().await {
        taken.push(read);
    }
    assert!(db.ping().await.expect_err("nobody is free to answer").is_busy());
    taken.clear();
    db.ping().await.expect("answers again");
}
