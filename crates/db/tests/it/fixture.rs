//! A database of its own for each test, on both engines.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

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

    pub async fn remove(self) {
        if let Kind::Postgres { server, name } = &self.kind {
            execute(server, format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Kind::Folder(folder) = &self.kind {
            std::fs::remove_dir_all(folder).ok(); // also when the test has failed
        }
    }
}

async fn execute(server: &str, sql: String) {
    let mut conn =
        PgConnection::connect(server).await.expect("the PostgreSQL server of TEST_POSTGRES_URL answers");
    conn.execute(sqlx::AssertSqlSafe(sql)).await.expect("the test's database is made and dropped");
}

/// Runs each test function on both engines, as `{name}::on_sqlite` and `{name}::on_postgres`.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($home:ident: &Home) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            async fn test($home: &Home) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let home = Home::sqlite();
                test(&home).await;
                home.remove().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                let home = Home::postgres().await;
                test(&home).await;
                home.remove().await;
            }
        }
    )*};
}
