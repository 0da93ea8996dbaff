//! Schema migrations (tables, a new column), in one transaction below a lock, so that replicas which start together migrate once.

use crate::{Engine, Error, OpenError, Write};

/// A step of the schema, in SQL for both engines. Once released it never changes: the next step does.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Ascending; gaps are fine.
    pub version: i64,
    /// For people.
    pub name: &'static str,
    /// Statements, separated by semicolons.
    pub sql: &'static str,
}

/// Applies what is missing, all of it or nothing, one starting program at a time. `database` is its name for
/// people.
pub(crate) async fn run(
    engine: Engine,
    mut write: Write,
    migrations: &[Migration],
    database: &str,
) -> Result<(), OpenError> {
    let unusable = |error| OpenError::unusable(database, error);
    let applied = applied(engine, &mut write).await.map_err(unusable)?;
    for migration in missing(&applied, migrations)? {
        apply(&mut write, migration).await.map_err(|source| OpenError::Migration {
            version: migration.version,
            name: migration.name,
            source,
        })?;
    }
    write.commit().await.map_err(unusable)
}

crate::row! {
    struct Applied { version: i64, name: String, sql_text: String }
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration
    (version BIGINT PRIMARY KEY, name TEXT NOT NULL, sql_text TEXT NOT NULL)";

/// What the database has. The texts themselves are kept, so that a changed one shows exactly.
async fn applied(engine: Engine, write: &mut Write) -> Result<Vec<Applied>, Error> {
    write.alone().await?;
    if engine == Engine::Postgres {
        // Without it every start logs that the table exists.
        write.script("SET LOCAL client_min_messages TO warning").await?;
    }
    write.script(TABLE).await?;
    write.query("SELECT version, name, sql_text FROM migration ORDER BY version").all().await
}

/// What the database has must be how the program's list begins; the rest is missing.
fn missing<'m>(applied: &[Applied], known: &'m [Migration]) -> Result<&'m [Migration], OpenError> {
    debug_assert!(
        known.is_sorted_by_key(|migration| migration.version),
        "migrations stand in the order of their versions"
    );
    let newest = known.last().map_or(0, |migration| migration.version);
    if let Some(newer) = applied.last().filter(|last| last.version > newest) {
        return Err(OpenError::NewerSchema { found: newer.version, known: newest });
    }
    for (position, had) in applied.iter().enumerate() {
        let same = |known: &&Migration| known.version == had.version && known.sql == had.sql_text;
        if known.get(position).filter(same).is_none() {
            return Err(OpenError::ChangedMigration { version: had.version, name: had.name.clone() });
        }
    }
    Ok(&known[applied.len()..])
}

async fn apply(write: &mut Write, migration: &Migration) -> Result<(), Error> {
    write.script(migration.sql).await?;
    let done = write.query("INSERT INTO migration (version, name, sql_text) VALUES ($1, $2, $3)");
    done.bind(migration.version).bind(migration.name).bind(migration.sql).execute().await?;
    Ok(())
}
