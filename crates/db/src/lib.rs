//! One SQL text on SQLite and PostgreSQL: open, migrate, read, write, group commit.

/// The shape only, until the crate lands.
#[derive(Clone)]
pub struct Db;
pub struct Migration { pub version: i64, pub name: &'static str, pub sql: &'static str }
impl Db { pub async fn open(_: &str, _: &[Migration]) -> Result<Db, std::io::Error> { Ok(Db) } }
