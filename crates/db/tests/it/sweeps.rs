//! Much that is old goes in short transactions.

use db::Db;
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, Sqlite};

const FIND: &str = "SELECT id FROM learner WHERE id > $1 AND account_id = $2 AND born < $3";
const DELETE: &str = "DELETE FROM learner WHERE id = $1 AND account_id = $2 AND born < $3";

async fn put(db: &Db, account_id: &str, rows: i64) {
    let sql = "INSERT INTO learner (account_id, id, born) VALUES ($1, $2, $3)";
    let mut write = db.write().await.expect("a turn");
    for born in 0..rows {
        let id = format!("{born:06}");
        write.query(sql).bind(account_id).bind(id).bind(born).execute().await.expect("a row");
    }
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test]
async fn what_is_old_goes_however_much_it_is_and_nothing_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = Home::new(engine).await;
    let db = home.open().await;
    put(&db, "acme", 2501).await;
    put(&db, "globex", 10).await;
    let swept = db.sweep(FIND, DELETE, |query| query.bind("acme").bind(2400_i64)).await.expect("a sweep");
    assert_eq!(swept, 2400);
    let mut read = db.read().await.expect("a connection");
    let left = "SELECT account_id, COUNT(*), MIN(born) FROM learner GROUP BY account_id ORDER BY account_id";
    let left: Vec<(String, i64, i64)> = read.query(left).all().await.expect("rows");
    assert_eq!(left, [("acme".to_owned(), 101, 2400), ("globex".to_owned(), 10, 0)]);
}

/// On SQLite, where everybody writes on one connection: whoever came first would have to wait for all of it.
#[tokio::test]
async fn others_write_between_two_batches() {
    let home = Home::new(Sqlite).await;
    let db = home.open().await;
    put(&db, "acme", 1000).await;
    let others = async {
        let mut between = 0;
        loop {
            let mut write = db.write().await.expect("a turn");
            let left = write.query("SELECT COUNT(*) FROM learner").one::<i64>().await.expect("a count");
            write.commit().await.expect("it commits");
            match left {
                0 => return between,
                1000 => {}
                _ => between += 1,
            }
        }
    };
    let (swept, between) =
        tokio::join!(db.sweep(FIND, DELETE, |query| query.bind("acme").bind(1000_i64)), others);
    assert_eq!(swept.expect("a sweep"), 1000);
    assert!(between >= 8, "{between} of the nine gaps were open");
}
