//! Tables that people bring as files and take home as files (import, export): CSV as their programs write it, and spreadsheets
//! (`.xlsx`). Knows nothing of employees: the site says which columns have a meaning and what they are called. Whatever is
//! wrong is said with the line that an editor shows, or with the byte, and nothing is guessed that would spoil a name.
//!
//! ```text
//! bytes ─► text      encoding: UTF-8, UTF-16, Windows-1252 ─► separated    rows of values, each with its line ─┐
//!      └─► spreadsheet   bounds of the zip file, first sheet or the named one ────────────────────────────────┤
//!                                                           header   which column is which, in four languages ◄┘─► Table
//! ```

mod error;
mod harmless;
mod header;
mod row;
mod separated;
mod spreadsheet;
mod table;
mod text;
mod write;

pub use error::TableError;
pub use header::{Column, Header, Unlike, Wanted};
pub use row::{Row, Values};
pub use table::{Fault, Kind, Table, read};
pub use text::{Encoding, plain};
pub use write::Writer;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// What a spreadsheet may be when it is unpacked, in bytes: a small file may claim to be a terabyte (zip bomb).
pub const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// The most rows of a table, empty ones left out.
pub const MAX_ROWS: usize = 200_000;
/// The most columns of a table.
pub const MAX_COLUMNS: usize = 200;
/// The longest value, in bytes. A longer one is half a file behind a quotation mark that nobody closed.
pub const MAX_VALUE: usize = 10_000;
