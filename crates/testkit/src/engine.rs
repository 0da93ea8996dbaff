//! Databases for tests, on either engine.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use db::{Db, Engine, Migration};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tokio::sync::Mutex;

/// A folder and fresh databases, one for each site under test; all goes with it.
pub struct TestDatabase {
    engine: Engine,
    pub folder: PathBuf,
    name: String,
    sites: Vec<&'static str>,
}

/// A site, and how its tables are made.
pub(crate) type Tables<'a> = (&'static str, &'a [Migration]);

static COUNT: AtomicU32 = AtomicU32::new(0);

impl TestDatabase {
    /// Databases in which nothing is.
    ///
    /// # Panics
    /// When there is no PostgreSQL server to make databases on.
    pub async fn create(engine: Engine, sites: &[&'static str]) -> Self {
        let databases = Self::in_folder(engine, sites.to_vec());
        for site in sites {
            databases.run(&format!("CREATE DATABASE {}_{site} {EMPTY}", databases.name)).await;
        }
        databases
    }

    /// Databases that have their tables already where that saves time: PostgreSQL copies them faster than it makes them.
    ///
    /// # Panics
    /// When there is no PostgreSQL server to make databases on.
    pub async fn with_tables(engine: Engine, sites: &[Tables<'_>]) -> Self {
        let databases = Self::in_folder(engine, sites.iter().map(|(site, _)| *site).collect());
        for (site, migrations) in sites {
            if engine == Engine::Postgres {
                let template = template(site, migrations).await;
                databases
                    .run(&format!("CREATE DATABASE {}_{site} TEMPLATE {template}", databases.name))
                    .await;
            }
        }
        databases
    }

    fn in_folder(engine: Engine, sites: Vec<&'static str>) -> Self {
        let name = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let folder = std::env::temp_dir().join(format!("jwt-link-{name}"));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Self { engine, folder, name, sites }
    }

    /// The database of a site.
    pub fn url(&self, site: &str) -> String {
        match self.engine {
            Engine::Sqlite => self.folder.join(format!("{site}.sqlite")).display().to_string(),
            Engine::Postgres => url_of(&format!("{}_{site}", self.name), 8),
        }
    }

    async fn remove(&self) {
        for site in &self.sites {
            self.run(&format!("DROP DATABASE IF EXISTS {}_{site} WITH (FORCE)", self.name)).await;
        }
    }

    async fn run(&self, sql: &str) {
        if self.engine == Engine::Postgres {
            on_the_server(sql).await;
        }
    }
}

/// In the order of bytes, as the files of SQLite are.
const EMPTY: &str = "TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'";

/// The names of the sites that this process has a database of to copy.
static TEMPLATES: Mutex<Vec<&str>> = Mutex::const_new(Vec::new());

/// The database of a site with its tables and nothing else, made the first time.
async fn template(site: &'static str, migrations: &[Migration]) -> String {
    let name = format!("t{}_{site}", std::process::id());
    let mut made = TEMPLATES.lock().await;
    if !made.contains(&site) {
        on_the_server(&format!("CREATE DATABASE {name} {EMPTY}")).await;
        drop(Db::open(&url_of(&name, 1), migrations).await.unwrap_or_else(|error| panic!("{error}")));
        // Nothing is copied while somebody is connected to it.
        on_the_server(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false")).await;
        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname";
        on_the_server(&format!("{end} = '{name}'")).await;
        made.push(site);
    }
    name
}

async fn on_the_server(sql: &str) {
    let mut server = PgConnection::connect(&server()).await.expect("the test server of PostgreSQL answers");
    server.execute(AssertSqlSafe(sql.to_owned())).await.expect("databases can be made and dropped");
}

fn url_of(database: &str, pool_size: u8) -> String {
    let server = server();
    let (base, _) = server.rsplit_once('/').expect("a URL names a database");
    format!("{base}/{database}?pool_size={pool_size}")
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
