//! What went wrong, and whether a retry may help: unique violation, busy (deadlock, serialization failure, lock or
//! time-out, pool exhausted), anything else.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use kernel::Busy;

/// How long anything waits for its turn at a database before it is told that the database is busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// Why a statement or a transaction failed: a sentence for the log, which never contains a bound value,
/// because those are people's names and tokens.
#[derive(Clone, Debug)]
pub struct Error {
    kind: Kind,
    sentence: String,
    /// One error is told to a whole batch of writers, so it is shared.
    source: Option<Cause>,
}

type Cause = Arc<dyn std::error::Error + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unique,
    Busy,
    Other,
}

impl Error {
    /// Whether the statement would have made a second row with the same key.
    pub fn is_unique_violation(&self) -> bool {
        self.kind == Kind::Unique
    }

    /// Whether the same work may succeed in a moment, because the database is overloaded, locked by another
    /// program or just restarting: answer 503, with Retry-After.
    pub fn is_busy(&self) -> bool {
        self.kind == Kind::Busy
    }

    pub(crate) fn busy() -> Self {
        let waited = PATIENCE.as_secs();
        Self::new(Kind::Busy, format!("The database is busy: no turn within {waited} seconds. Try again."))
    }

    pub(crate) fn other(sentence: impl Into<String>) -> Self {
        Self::new(Kind::Other, sentence.into())
    }

    pub(crate) fn no_file(cause: std::io::Error) -> Self {
        Self::other(format!("The file cannot be opened: {cause}.")).because(cause)
    }

    /// Behind every busy one is [`Busy`], for whoever knows no databases.
    fn new(kind: Kind, sentence: String) -> Self {
        let source: Option<Cause> = if kind == Kind::Busy { Some(Arc::new(Busy::default())) } else { None };
        Self { kind, sentence, source }
    }

    fn because(self, cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        let source: Cause = if self.is_busy() { Arc::new(Busy::because(cause)) } else { Arc::new(cause) };
        Self { source: Some(source), ..self }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

/// By hand: derived, the source would be the `Arc` around it, and nobody could ask it whether it is [`Busy`].
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|cause| &**cause as _)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(refusal) => refused(&*refusal),
            sqlx::Error::PoolTimedOut => Self::busy(),
            sqlx::Error::RowNotFound => Self::other("A row that must exist is not there."),
            sqlx::Error::Io(cause) => {
                Self::new(Kind::Busy, format!("The database does not answer: {cause}.")).because(cause)
            }
            other => Self::other(format!("The database could not be used: {other}.")).because(other),
        }
    }
}

/// The refusal itself is not kept as the source: it quotes values.
fn refused(refusal: &dyn sqlx::error::DatabaseError) -> Error {
    let code = refusal.code().unwrap_or_default();
    let kind = match &*code {
        "23505" => Kind::Unique,
        // Serialization failure, deadlock, lock not available, too many connections, the server (re)starting.
        "40001" | "40P01" | "55P03" | "53300" | "57P01" | "57P02" | "57P03" => Kind::Busy,
        _ => Kind::Other,
    };
    let names = [refusal.table(), refusal.constraint()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    // PostgreSQL quotes the value in its messages about data (class 22) and keys (class 23): names must do.
    let reason = if code.starts_with("22") || code.starts_with("23") { &names } else { refusal.message() };
    Error::new(kind, format!("The database refused a statement (SQLSTATE {code}): {reason}."))
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi;
        let code = error.sqlite_error().map_or(0, |failure| failure.extended_code);
        let kind = match (code, code & 0xff) {
            (ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY, _) => Kind::Unique,
            (_, ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED) => Kind::Busy,
            _ => Kind::Other,
        };
        Self::new(kind, format!("The database refused a statement (SQLite {code}): {error}.")).because(error)
    }
}

/// Why a database could not be opened. For the person who starts the program.
#[derive(Clone, Debug, thiserror::Error)]
pub enum OpenError {
    /// The address in the configuration cannot be understood.
    #[error("The database address cannot be used: {0}")]
    Address(String),
    /// No connection, or a database that cannot be used as it is.
    #[error("The database {database} cannot be used. {source}")]
    Unusable { database: String, source: Error },
    /// A newer version of the program has migrated this database.
    #[error(
        "The database has schema version {found}, this program knows versions up to {known}. \
         Start the newer version of the program, or restore a backup made before it ran."
    )]
    NewerSchema { found: i64, known: i64 },
    /// A migration that this database has applied reads differently in this program.
    #[error(
        "The database was made with another text of migration {version} ({name}) than this program \
         has. Use the program that made it, or begin with an empty database."
    )]
    ChangedMigration { version: i64, name: String },
    /// A migration failed; nothing of it stays.
    #[error("Migration {version} ({name}) failed and changed nothing. {source}")]
    Migration { version: i64, name: &'static str, source: Error },
}

impl OpenError {
    pub(crate) fn unusable(database: &str, source: Error) -> Self {
        Self::Unusable { database: database.to_owned(), source }
    }
}
