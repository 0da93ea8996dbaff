//! What a refusal says: whether to try again, and never a value.

use db::{Db, Migration};
use rstest::rstest;

use crate::cancellation::cut_after;
use crate::fixture::{Engine, Home, Postgres, SCHEMA, Sqlite};
use crate::transactions::{insert, used};

/// On one thread, whose clock stands still but for the wait.
#[rstest]
#[tokio::test]
async fn who_gets_no_turn_in_time_may_try_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let url = match engine {
        Sqlite => home.url.clone(),
        Postgres => format!("{}?pool_size=1", home.url),
    };
    let db = Db::open(&url, SCHEMA).await.expect("the database opens");
    let _held = db.write().await.expect("a turn");
    tokio::time::pause();
    let refusal = db.write().await.err().expect("no second turn");
    tokio::time::resume();
    assert!(refusal.is_busy() && !refusal.is_unique_violation(), "{refusal}");
    assert!(refusal.to_string().contains("no turn within 10 seconds"), "{refusal}");
    assert!(kernel::Busy::is_behind(&refusal), "{refusal}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lock_of_somebody_else_on_postgres_is_worth_another_try() {
    let home = Home::postgres().await;
    let db = home.open().await;
    let mut theirs = db.write().await.expect("a transaction");
    theirs.query("LOCK TABLE used").execute().await.expect("locks");
    let mut ours = db.write().await.expect("a transaction");
    let refusal = ours.query("LOCK TABLE used NOWAIT").execute().await.expect_err("locked");
    assert!(refusal.is_busy(), "{refusal}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_meets_another_program_on_the_same_file_waits() {
    let home = Home::sqlite();
    let (server, command_line) = (home.open().await, home.open().await);
    let mut theirs = command_line.write().await.expect("a turn");
    insert(&mut theirs, "theirs").await;
    assert!(cut_after(1, server.write()).await.is_none(), "it is not refused");
    theirs.commit().await.expect("commits");
    let mut ours = server.write().await.expect("a turn after it");
    insert(&mut ours, "ours").await;
    ours.commit().await.expect("commits");
    assert_eq!(used(&server).await, ["ours", "theirs"]);
}

/// Also to whoever reads only the first answer of a statement that writes, which has written all it writes.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_that_fails_gives_no_answer_before(#[values(Sqlite, Postgres)] engine: Engine) {
    const FAMILY: Migration = Migration {
        version: 1,
        name: "family",
        sql: "CREATE TABLE parent (id TEXT PRIMARY KEY); \
              CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent (id)); \
              INSERT INTO parent VALUES ('anna');",
    };
    let home = Home::new(engine).await;
    let db = home.try_open(&[FAMILY]).await.expect("the database opens");
    let mut write = db.write().await.expect("a turn");
    let sql = "INSERT INTO child VALUES ('bo', 'anna'), ('cy', 'nobody') RETURNING id";
    let answer = write.query(sql).optional::<String>().await;
    assert!(answer.is_err(), "{answer:?}");
    drop(write);
    let mut write = db.write().await.expect("a turn");
    let sql = "INSERT INTO child VALUES ('bo', 'anna'), ('cy', 'anna') RETURNING id";
    assert_eq!(write.query(sql).optional::<String>().await.expect("an answer").as_deref(), Some("bo"));
    write.commit().await.expect("commits");
    let mut read = db.read().await.expect("a connection");
    assert_eq!(read.query("SELECT COUNT(*) FROM child").one::<i64>().await.expect("a number"), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_value_that_postgres_cannot_read_is_not_repeated() {
    let home = Home::postgres().await;
    let mut read = home.open().await.read().await.expect("a connection");
    let refusal = read.query("SELECT CAST($1 AS BIGINT)").bind("s3cret").one::<i64>().await;
    let refusal = refusal.expect_err("not a number");
    assert!(refusal.to_string().contains("22P02"), "{refusal}");
    assert!(!format!("{refusal} {refusal:?}").contains("s3cret"), "{refusal}");
}

const FAMILY: &[Migration] = &[Migration {
    version: 1,
    name: "family",
    sql: "CREATE TABLE parent (id TEXT PRIMARY KEY);
          CREATE TABLE child (parent TEXT NOT NULL REFERENCES parent (id));",
}];

/// SQLite hands out the row that is to return before it has looked at the key.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_returned_by_a_statement_that_fails_is_not_believed(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let home = &Home::new(engine).await;
    let db = home.try_open(FAMILY).await.expect("the database opens");
    let mut write = db.write().await.expect("a turn");
    let sql = "INSERT INTO child (parent) VALUES ('nobody') RETURNING parent";
    write.query(sql).one::<String>().await.expect_err("there is no such parent");
    write.commit().await.expect_err("refused");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_names_its_engine_and_not_its_address(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let db = home.open().await;
    assert_eq!(format!("{db:?}"), format!("Db({engine:?})"));
}
