//! Databases for tests, on either engine.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use db::Engine;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

/// A folder and fresh databases, one for each site under test; all goes with it.
pub struct TestDatabase {
    engine: Engine,
    pub folder: PathBuf,
    name: String,
    sites: &'static [&'static str],
}

static COUNT: AtomicU32 = AtomicU32::new(0);

impl TestDatabase {
    /// # Panics
    /// When there is no PostgreSQL server to make databases on.
    pub async fn create(engine: Engine, sites: &'static [&'static str]) -> Self {
        let name = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let folder = std::env::temp_dir().join(format!("jwt-link-{name}"));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        let databases = Self { engine, folder, name, sites };
        for site in sites {
            databases.run(&format!("CREATE DATABASE {}_{site} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'", databases.name)).await;
        }
        databases
    }

    /// The database of a site.
    pub fn url(&self, site: &str) -> String {
        match self.engine {
            Engine::Sqlite => self.folder.join(format!("{site}.sqlite")).display().to_string(),
            Engine::Postgres => {
                let server = server();
                let (base, _) = server.rsplit_once('/').expect("a URL names a database");
                format!("{base}/{}_{site}?pool_size=8", self.name)
            }
        }
    }

    async fn remove(&self) {
        for site in self.sites {
            self.run(&format!("DROP DATABASE IF EXISTS {}_{site} WITH (FORCE)", self.name)).await;
        }
    }

    async fn run(&self, sql: &str) {
        if self.engine == Engine::Postgres {
            let mut server =
                PgConnection::connect(&server()).await.expect("the test server of PostgreSQL answers");
            server.execute(AssertSqlSafe(sql.to_owned())).await.expect("databases can be made and dropped");
        }
    }
}

fn server() -> String {
    std::env::var("TEST_POSTGRES_URL").expect(
        "The tests run on PostgreSQL too. Start a throw-away server with `eval \"$(scripts/postgres.sh start)\"`, \
         or run everything with scripts/test.sh.",
    )
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        // A leftover in the temporary folder harms nobody.
        let _best_effort = std::fs::remove_dir_all(&self.folder);
        // What a failed test leaves on PostgreSQL goes with the throw-away server.
        if self.engine == Engine::Postgres && !std::thread::panicking() {
            wait_for(self.remove());
        }
    }
}

/// Waits in a `drop`, where nothing can be awaited. Only in a test with threads (`flavor = "multi_thread"`).
pub fn wait_for<T>(work: impl Future<Output = T>) -> T {
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(work))
}
