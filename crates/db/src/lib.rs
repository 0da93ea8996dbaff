//! One SQL text on SQLite and PostgreSQL: connection pool, migrations, transactions, prepared statements, group commit.
//!
//! SQL is written once, with `$1` placeholders and portable columns only: TEXT, BIGINT, BOOLEAN.
//!
//! ```no_run
//! # async fn example(db: &db::Db) -> Result<(), db::Error> {
//! let mut write = db.write().await?;
//! let used = write.query("INSERT INTO used (account_id, jti) VALUES ($1, $2) ON CONFLICT DO NOTHING");
//! if used.bind("acme-events").bind("f81d4fae").execute().await? == 1 {
//!     write.commit().await?; // without it, dropping `write` undoes everything
//! }
//! # Ok(()) }
//! ```
//!
//! A function that only asks takes `&mut db::Connection`: [`Read`] and [`Write`] both turn into one.
//!
//! What a writer gives to [`Write::notify`] is told to every [`Listener`] once it is committed, and never when it is
//! not: on PostgreSQL by LISTEN and NOTIFY in all replicas, on SQLite in the program itself. A notice is a hint
//! to look; what must not be lost is a row.
//!
//! Traps of portable SQL: PostgreSQL's `SUM` of a BIGINT is NUMERIC (write `CAST(SUM(x) AS BIGINT)`); a
//! comparison with a boolean is written `WHERE active`, never `= 1`; a statement that failed has spoilt its
//! transaction, so a conflict that is expected is written `ON CONFLICT`, not caught.

mod connection;
mod database;
mod engine;
mod error;
mod hold;
mod migrate;
mod notice;
mod postgres;
mod query;
mod row;
mod sqlite;
mod sweep;
mod value;
mod write;

pub use connection::{Connection, Read};
pub use database::Db;
pub use engine::Engine;
pub use error::{Error, OpenError};
pub use migrate::Migration;
pub use notice::{Listener, Notice};
pub use query::{Query, numbered, places};
pub use row::{Column, FromRow, Index, Row, Word};
pub use value::Bind;
pub use write::Write;
