//! What a released migration says never changes: a database that has it keeps its text, and refuses to start with another one.

use std::fmt::Write as _;

use db::Db;
use testkit::{Installation, Sqlite};

/// Site, version and the hash of the text of every migration, in their order. A new one is a line more at the end of its site; no other line is
/// ever changed.
const RELEASED: &str = include_str!("released.txt");

async fn lines(site: &str, db: &Db) -> String {
    let sql = "SELECT version FROM migration ORDER BY version";
    let mut read = db.read().await.expect("a connection");
    let versions: Vec<i64> = read.query(sql).all().await.expect("the versions");
    let mut lines = String::new();
    for version in versions {
        let sql = "SELECT sql_text FROM migration WHERE version = $1";
        let text: String = read.query(sql).bind(version).one().await.expect("its text");
        writeln!(lines, "{site} {version} {}", web::hash_bytes(text.as_bytes())).expect("a text takes it");
    }
    lines
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_released_migration_is_never_changed() {
    let site = Installation::start(Sqlite).await;
    let made = lines("crewplanner", &site.sites.crewplanner.db).await
        + &lines("mobietrain", &site.sites.mobietrain.db).await;
    let changed: Vec<&str> = RELEASED.lines().filter(|line| !made.lines().any(|it| it == *line)).collect();
    assert!(changed.is_empty(), "make a new migration instead of changing these: {changed:?}");
    let new: Vec<&str> = made.lines().filter(|line| !RELEASED.lines().any(|it| it == *line)).collect();
    assert!(new.is_empty(), "add to released.txt: {new:#?}");
}
