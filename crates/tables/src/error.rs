//! Why a file is no table, in sentences for whoever has made it.

use crate::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED};

/// Why a file is no table with the wanted columns.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("The file is larger than {} MB.", MAX_BYTES / 1024 / 1024)]
    Large,
    #[error("The spreadsheet is larger than {} MB when it is unpacked.", MAX_UNPACKED / 1024 / 1024)]
    Unpacked,
    #[error(
        "This is a spreadsheet of an old kind, or one with a password. Save it as .xlsx without a password, or as CSV."
    )]
    OldSpreadsheet,
    #[error("This spreadsheet cannot be read: {0}. Save it anew as .xlsx, or as CSV.")]
    Spreadsheet(String),
    #[error("The spreadsheet has no sheet {name:?}. Its sheets are called {found}.")]
    NoSheet { name: String, found: String },
    /// Counted from 1.
    #[error("Byte {byte} is no character: this file is no text. Save the table as CSV or .xlsx.")]
    NotText { byte: usize },
    #[error("Byte {byte}: This file is UTF-16, and a character is broken there. Save it as UTF-8.")]
    Utf16 { byte: usize },
    /// Partly UTF-8, so names would be spoilt if all of it were taken for something else.
    #[error(
        "Line {line}, byte {byte}: This file is UTF-8, but a character is broken there. Save it anew as \"CSV UTF-8\"."
    )]
    Utf8 { line: usize, byte: usize },
    #[error("The file is empty. Its first line names the columns.")]
    Empty,
    #[error("Line {line}: There is no column {missing}. The columns are called {found}.")]
    NoColumn { line: u64, missing: String, found: String },
    #[error("Line {line}: There are two columns that mean the same: {first} and {second}.")]
    Twice { line: u64, first: String, second: String },
    #[error("Line {line}: There are more than {MAX_COLUMNS} columns.")]
    Columns { line: u64 },
    #[error("Line {line}: There are more than {MAX_ROWS} rows. Cut the file into several.")]
    Rows { line: u64 },
    #[error(transparent)]
    Csv(#[from] csv::Error),
}
