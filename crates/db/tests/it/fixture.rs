//! A database of its own for each test, on both engines.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

pub use db::Engine::{self, Postgres, Sqlite};
use db::{Db, Migration, OpenError};
use sqlx::{Connection as _, Executor as _, PgConnection};

/// The schema of most tests.
pub const SCHEMA: &[Migration] = &[Migration {
    version: 1,
    name: "learners",
    sql: "CREATE TABLE learner (account_id TEXT NOT NULL, id TEXT NOT NULL, name TEXT, born BIGINT,
              active BOOLEAN NOT NULL DEFAULT TRUE, PRIMARY KEY (account_id, id));
          CREATE TABLE used (account_id TEXT NOT NULL, jti TEXT NOT NULL, PRIMARY KEY (account_id, jti));",
}];

/// Where a test's database is; dropped with everything in it.
pub struct Home {
    pub url: String,
    kind: Kind,
}

enum Kind {
    Folder(PathBuf),
    Postgres { server: String, name: String },
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

fn unique() -> String {
    format!("jwt_link_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

impl Home {
    pub async fn new(engine: Engine) -> Self {
        match engine {
            Sqlite => Self::sqlite(),
            Postgres => Self::postgres().await,
        }
    }

    pub fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(unique());
        std::fs::create_dir(&folder).expect("a folder for the test");
        let url = format!("sqlite:{}", folder.join("test.db").display());
        Self { url, kind: Kind::Folder(folder) }
    }

    pub async fn postgres() -> Self {
        Self::postgres_with("ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'").await
    }

    pub async fn postgres_with(options: &str) -> Self {
        let server = std::env::var("TEST_POSTGRES_URL").expect(
            "TEST_POSTGRES_URL is not set: half of these tests run on PostgreSQL. \
             Start a server with: eval \"$(scripts/postgres.sh start)\"",
        );
        let name = unique();
        let (base, _) = server.rsplit_once('/').expect("TEST_POSTGRES_URL ends with the name of a database");
        let url = format!("{base}/{name}");
        execute(&server, format!("CREATE DATABASE {name} TEMPLATE template0 {options}")).await;
        Self { url, kind: Kind::Postgres { server, name } }
    }

    pub async fn open(&self) -> Db {
        self.try_open(SCHEMA).await.expect("the database opens")
    }

    pub async fn try_open(&self, migrations: &[Migration]) -> Result<Db, OpenError> {
        Db::open(&self.url, migrations).await
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        match &self.kind {
            Kind::Folder(folder) => drop(std::fs::remove_dir_all(folder)), // also when the test has failed
            Kind::Postgres { .. } if std::thread::panicking() => {} // it goes with the throw-away server
            Kind::Postgres { server, name } => {
                let (server, sql) = (server.clone(), format!("DROP DATABASE {name} WITH (FORCE)"));
                elsewhere(async move { execute(&server, sql).await });
            }
        }
    }
}

/// Waits in a `drop`, where nothing can be awaited, on a thread of its own.
fn elsewhere(work: impl Future<Output = ()> + Send + 'static) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    std::thread::spawn(move || runtime.block_on(work)).join().expect("the work succeeds");
}

async fn execute(server: &str, sql: String) {
    let mut conn =
        PgConnection::connect(server).await.expect("the PostgreSQL server of TEST_POSTGRES_URL answers");
    conn.execute(sqlx::AssertSqlSafe(sql)).await.expect("the test's database is made and dropped");
}
