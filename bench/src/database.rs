//! A fresh database for one run, on either engine.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::{Connection as _, Executor as _};

use crate::Outcome;

/// A fresh database in a fresh folder.
pub struct Database {
    pub folder: PathBuf,
    pub url: String,
    /// The address of the PostgreSQL server that the database is on, and its name there.
    server: Option<(String, String)>,
}

impl Database {
    /// SQLite, and PostgreSQL where there is one.
    ///
    /// # Errors
    /// When one cannot be made.
    pub fn of_each_engine() -> Outcome<Vec<Self>> {
        let mut databases = vec![Self::sqlite()?];
        match std::env::var("TEST_POSTGRES_URL") {
            Ok(server) => databases.push(Self::postgres(server)?),
            Err(_) => eprintln!("PostgreSQL is left out: scripts/postgres.sh run … has one."),
        }
        Ok(databases)
    }

    pub fn name(&self) -> &'static str {
        if self.server.is_some() { "PostgreSQL" } else { "SQLite" }
    }

    /// A SQLite file.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn sqlite() -> Outcome<Self> {
        let folder = folder("sqlite")?;
        Ok(Self { url: folder.join("site.sqlite").display().to_string(), folder, server: None })
    }

    fn postgres(server: String) -> Outcome<Self> {
        let name = format!("bench_{}_{}", std::process::id(), next());
        let (base, _) =
            server.rsplit_once('/').ok_or("TEST_POSTGRES_URL ends with the name of a database.")?;
        let url = format!("{base}/{name}");
        execute(
            &server,
            format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"),
        )?;
        Ok(Self { folder: folder("postgres")?, url, server: Some((server, name)) })
    }

    /// Does now what PostgreSQL does by itself within a minute: looks at what the tables hold, and marks the pages of which an
    /// index alone can tell that everybody sees all of them.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub fn settle(&self) -> Outcome {
        if self.server.is_some() { execute(&self.url, "VACUUM ANALYZE".to_owned()) } else { Ok(()) }
    }

    /// Takes it away.
    ///
    /// # Errors
    /// When it does not go.
    pub fn remove(self) -> Outcome {
        if let Some((server, name)) = self.server {
            execute(&server, format!("DROP DATABASE {name} WITH (FORCE)"))?;
        }
        Ok(std::fs::remove_dir_all(self.folder)?)
    }
}

/// One number for each name.
fn next() -> usize {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    COUNT.fetch_add(1, Ordering::Relaxed)
}

fn folder(engine: &str) -> Outcome<PathBuf> {
    let folder =
        std::env::temp_dir().join(format!("jwt-link-bench-{engine}-{}-{}", std::process::id(), next()));
    std::fs::create_dir(&folder)?;
    Ok(folder)
}

fn execute(server: &str, sql: String) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut connection = sqlx::PgConnection::connect(server).await?;
        connection.execute(sqlx::AssertSqlSafe(sql)).await?;
        Ok(())
    })
}
