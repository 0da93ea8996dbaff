//! A transaction is kept as a whole or undone as a whole, and its neighbours never notice.

use db::{Db, Write};
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, Sqlite};

pub const USE: &str = "INSERT INTO used (account_id, jti) VALUES ('a', $1) ON CONFLICT DO NOTHING";

pub async fn insert(write: &mut Write, jti: &str) -> u64 {
    write.query(USE).bind(jti).execute().await.expect("inserts")
}

pub async fn used(db: &Db) -> Vec<String> {
    let mut read = db.read().await.expect("a connection");
    read.query("SELECT jti FROM used ORDER BY jti").all().await.expect("reads")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_sees_a_transaction_before_its_commit(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, "one").await;
    assert!(used(&db).await.is_empty());
    write.commit().await.expect("commits");
    assert_eq!(used(&db).await, ["one"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dropped_transaction_leaves_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, "one").await;
    drop(write);
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, "two").await;
    write.commit().await.expect("commits");
    assert_eq!(used(&db).await, ["two"]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failed_statement_spoils_its_transaction(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    insert(&mut write, "one").await;
    let twice =
        write.query("INSERT INTO used (account_id, jti) VALUES ('a', $1)").bind("one").execute().await;
    assert!(twice.expect_err("refused").is_unique_violation());
    let next = write.query(USE).bind("two").execute().await.expect_err("refused, as on PostgreSQL");
    assert!(!next.is_unique_violation() && !next.is_busy(), "{next}");
    write.commit().await.expect_err("refused");
    assert!(used(&db).await.is_empty());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_guards_exactly_one_wins(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    for round in 0..20 {
        let tasks: Vec<_> = (0..64)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut write = db.write().await.expect("a turn");
                    let won = insert(&mut write, &format!("jti {round}")).await;
                    write.commit().await.expect("commits");
                    won
                })
            })
            .collect();
        let mut winners = 0;
        for task in tasks {
            winners += task.await.expect("no panic");
        }
        assert_eq!(winners, 1);
    }
    assert_eq!(used(&db).await.len(), 20);
}

/// A plan that was made while a table was empty reads it whole, for each row that refers to it, for as long as it is kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rows_are_looked_up_by_their_keys_in_a_table_that_was_empty() {
    let home = &Home::postgres().await;
    let db = home.open().await;
    let mut write = db.write().await.expect("a turn");
    write.take_stock(&["used"]).await.expect("PostgreSQL has seen that it is empty");
    let sql = "EXPLAIN SELECT 1 FROM used WHERE account_id = 'a' AND jti = 'one'";
    let planned: Vec<String> = write.query(sql).all().await.expect("a plan");
    assert!(planned.join("\n").contains("Index"), "{planned:?}");
    write.commit().await.expect("commits");
}
