//! Group commit on SQLite: one commit for a crowd, and a savepoint for each of them.

use std::sync::Mutex;

use db::{Db, Error, Migration};

use crate::fixture::Home;
use crate::transactions::{insert, used};

async fn keep(db: &Db, jti: &str) -> Result<(), Error> {
    let mut write = db.write().await?;
    insert(&mut write, jti).await;
    write.commit().await
}

#[tokio::test]
async fn writers_who_wait_work_before_the_first_of_them_is_answered() {
    let home = Home::sqlite();
    let db = home.open().await;
    let diary = Mutex::new(Vec::new());
    let note = |line: &'static str| diary.lock().expect("no panic").push(line);
    let mut first = db.write().await.expect("a turn");
    let late = async |works, answered| {
        let mut write = db.write().await.expect("a turn");
        insert(&mut write, works).await;
        note(works);
        write.commit().await.expect("commits");
        note(answered);
    };
    // `join!` starts them in this order, so two wait in the queue when the first one commits.
    tokio::join!(late("second works", "second answered"), late("third works", "third answered"), async {
        insert(&mut first, "first").await;
        first.commit().await.expect("commits");
        note("first answered");
    });
    let diary = diary.into_inner().expect("no panic");
    assert_eq!(diary[..2], ["second works", "third works"]);
    assert_eq!(diary.len(), 5);
}

#[tokio::test]
async fn one_that_fails_is_undone_alone() {
    let home = Home::sqlite();
    let db = home.open().await;
    let mut first = db.write().await.expect("a turn");
    insert(&mut first, "first").await;
    let fails = async {
        let mut write = db.write().await.expect("a turn");
        insert(&mut write, "of the one that fails").await;
        let sql = "INSERT INTO used (account_id, jti) VALUES ('a', $1)";
        let twice = write.query(sql).bind("first").execute().await;
        assert!(twice.expect_err("refused").is_unique_violation());
        write.commit().await.expect_err("refused");
    };
    let gives_up = async {
        let mut write = db.write().await.expect("a turn");
        insert(&mut write, "of the one that gives up").await;
    };
    let (_, _, third, first) = tokio::join!(fails, gives_up, keep(&db, "third"), first.commit());
    first.expect("commits");
    third.expect("commits");
    assert_eq!(used(&db).await, ["first", "third"]);
}

/// The violation of a deferred key shows at the commit only.
pub const DEFERRED: &[Migration] = &[Migration {
    version: 1,
    name: "deferred",
    sql: "CREATE TABLE used (account_id TEXT NOT NULL, jti TEXT NOT NULL);
          CREATE TABLE child (parent TEXT PRIMARY KEY);
          CREATE TABLE late (parent TEXT REFERENCES child (parent) DEFERRABLE INITIALLY DEFERRED);",
}];

#[tokio::test]
async fn when_the_commit_fails_everyone_in_it_hears_so() {
    let home = Home::sqlite();
    let db = home.try_open(DEFERRED).await.expect("the database opens");
    let mut first = db.write().await.expect("a turn");
    insert(&mut first, "first").await;
    let breaks = async {
        let mut write = db.write().await?;
        write.query("INSERT INTO late (parent) VALUES ('nobody')").execute().await?;
        write.commit().await
    };
    let (breaks, third, first) = tokio::join!(breaks, keep(&db, "third"), first.commit());
    for outcome in [breaks, third, first] {
        assert!(outcome.expect_err("not kept").to_string().contains("FOREIGN KEY"));
    }
    keep(&db, "fourth").await.expect("the next batch is not concerned");
    assert_eq!(used(&db).await, ["fourth"]);
}

#[tokio::test]
async fn when_sqlite_itself_rolls_back_nobody_is_told_otherwise() {
    let home = Home::sqlite();
    let db = home.open().await;
    let mut first = db.write().await.expect("a turn");
    insert(&mut first, "first").await;
    let breaks = async {
        let mut write = db.write().await.expect("a turn");
        // What SQLite does by itself when the disk is full: the whole transaction goes, neighbours included.
        let sql = "INSERT OR ROLLBACK INTO used (account_id, jti) VALUES ('a', 'first')";
        write.query(sql).execute().await.expect_err("refused");
        let next = write.query("INSERT INTO used (account_id, jti) VALUES ('a', 'outside')").execute().await;
        next.expect_err("refused: no transaction is open any more");
    };
    let (_, first) = tokio::join!(breaks, first.commit());
    first.expect_err("its work was rolled back");
    keep(&db, "later").await.expect("the next batch is not concerned");
    assert_eq!(used(&db).await, ["later"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_larger_than_a_batch_is_kept_as_a_whole() {
    let home = Home::sqlite();
    let db = home.open().await;
    let crowd: Vec<_> = (0..500)
        .map(|n| {
            let db = db.clone();
            tokio::spawn(async move { keep(&db, &format!("{n}")).await })
        })
        .collect();
    for one in crowd {
        one.await.expect("no panic").expect("commits");
    }
    assert_eq!(used(&db).await.len(), 500);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_waits_for_another_program_on_the_same_file() {
    let home = Home::sqlite();
    let (server, command_line) = (home.open().await, home.open().await);
    let mut theirs = command_line.write().await.expect("a turn");
    insert(&mut theirs, "theirs").await;
    let ours = async { keep(&server, "ours").await };
    let (theirs, ours) = tokio::join!(biased; async { theirs.commit().await }, ours);
    theirs.expect("commits");
    ours.expect("commits after it");
    assert_eq!(used(&server).await, ["ours", "theirs"]);
}
