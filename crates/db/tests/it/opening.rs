//! Opening and migrating: the schema is either the one this program knows, or the program does not start.

use std::error::Error;

use db::{Db, Migration, OpenError};
use rstest::rstest;

use crate::fixture::{Engine, Home, Postgres, SCHEMA, Sqlite};

const SECOND: Migration = Migration {
    version: 2,
    name: "lessons",
    sql: "CREATE TABLE lesson (account_id TEXT NOT NULL, id TEXT NOT NULL)",
};
const BROKEN: Migration = Migration {
    version: 2,
    name: "broken",
    sql: "CREATE TABLE lesson (account_id TEXT NOT NULL); CREATE TABLE learner (account_id TEXT)",
};

async fn lessons(db: &Db) -> Option<i64> {
    let mut read = db.read().await.expect("a connection");
    read.query("SELECT COUNT(*) FROM lesson").one().await.ok()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_opens_again_and_takes_what_is_new(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    drop(home.open().await);
    let db = home.try_open(&[SCHEMA[0], SECOND]).await.expect("migrates");
    assert_eq!(lessons(&db).await, Some(0));
    db.ping().await.expect("answers");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_program_refuses_a_newer_schema(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    drop(home.try_open(&[SCHEMA[0], SECOND]).await.expect("migrates"));
    let error = home.try_open(SCHEMA).await.expect_err("refused");
    assert!(matches!(error, OpenError::NewerSchema { found: 2, known: 1 }));
    assert!(error.to_string().contains("Start the newer version"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_migration_is_refused(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    drop(home.open().await);
    let changed = Migration { sql: "CREATE TABLE other (id TEXT)", ..SCHEMA[0] };
    let error = home.try_open(&[changed]).await.expect_err("refused");
    assert!(matches!(error, OpenError::ChangedMigration { version: 1, .. }), "{error}");
    let skipped = Migration { version: 3, ..SECOND };
    drop(home.try_open(&[SCHEMA[0], skipped]).await.expect("migrates"));
    let error = home.try_open(&[SCHEMA[0], SECOND, skipped]).await.expect_err("nothing can come in between");
    assert!(matches!(error, OpenError::ChangedMigration { version: 3, .. }), "{error}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_migration_that_fails_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let error = home.try_open(&[SCHEMA[0], BROKEN]).await.expect_err("refused");
    assert!(matches!(error, OpenError::Migration { version: 2, .. }), "{error}");
    let db = home.try_open(&[SCHEMA[0], SECOND]).await.expect("as if nothing had happened");
    assert_eq!(lessons(&db).await, Some(0));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_that_start_together_migrate_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let home = &Home::new(engine).await;
    let starts: Vec<_> = (0..8)
        .map(|_| {
            let url = home.url.clone();
            tokio::spawn(async move { Db::open(&url, &[SCHEMA[0], SECOND]).await })
        })
        .collect();
    for start in starts {
        let db = start.await.expect("no panic").expect("opens");
        assert_eq!(lessons(&db).await, Some(0));
    }
}

#[tokio::test]
async fn addresses_that_cannot_work_are_explained() {
    for (url, expected) in [
        ("", "needs the path of a file"),
        ("sqlite::memory:", "needs the path of a file"),
        ("sqlite:/nowhere/at/all.db", "/nowhere/at/all.db cannot be used"),
        (
            "postgres://jan:s3cret@127.0.0.1:1/app",
            "app at 127.0.0.1 cannot be used. The database does not answer",
        ),
        ("postgres://jan:s3cret@[/app", "write it as postgres://"),
        ("postgres://jan:s3cret@127.0.0.1:1/app?pool_size=none", "pool_size=none is not"),
        ("postgres://jan:s3cret@127.0.0.1:1/app?pool_size=0", "pool_size=0 is not"),
    ] {
        let error = Db::open(url, SCHEMA).await.expect_err("refused").to_string();
        assert!(error.contains(expected) && !error.contains("s3cret"), "{error}");
    }
}

#[rstest]
#[case("sqlite:/nowhere/at/all.db", "No such file or directory (os error 2)")]
#[case("postgres://jan@127.0.0.1:1/app", "Connection refused (os error 111)")]
#[tokio::test]
async fn what_cannot_be_opened_names_what_the_system_said(#[case] url: &str, #[case] said: &str) {
    let error = Db::open(url, SCHEMA).await.expect_err("refused");
    let mut cause: &dyn Error = &error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    assert_eq!(cause.to_string(), said);
}

#[tokio::test]
async fn a_database_that_sorts_by_a_language_is_refused() {
    let home = Home::postgres_with("ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'").await;
    let error = home.try_open(SCHEMA).await.expect_err("refused").to_string();
    assert!(error.contains("LC_COLLATE 'C'"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_can_read_a_sqlite_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::sqlite();
    let db = home.open().await;
    let path = home.url.strip_prefix("sqlite:").expect("a file");
    for file in [path.to_owned(), format!("{path}-wal"), format!("{path}-shm")] {
        let mode = std::fs::metadata(&file).expect("the file is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file} is open to others");
    }
    drop(db);
}

/// No `kill -9` can show it: only a power cut loses what was handed to the system and not flushed.
#[tokio::test]
async fn sqlite_flushes_every_commit_to_the_disk() {
    let home = Home::sqlite();
    let mut write = home.open().await.write().await.expect("a turn");
    let synchronous: i64 = write.query("PRAGMA synchronous").one().await.expect("reads");
    let journal: String = write.query("PRAGMA journal_mode").one().await.expect("reads");
    assert_eq!((synchronous, &*journal), (2, "wal"), "in WAL mode, 1 (normal) flushes at checkpoints only");
    drop(write);
}
