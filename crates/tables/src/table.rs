//! A table, whatever file it came in (CSV in any encoding, Excel): its header, and its rows with what is wrong with one.

use serde::{Deserialize, Serialize};

use crate::{Encoding, Header, MAX_BYTES, MAX_VALUE, Row, TableError, Wanted, separated, spreadsheet, text};

/// What of a file has a meaning.
#[derive(Debug)]
pub struct Table {
    pub kind: Kind,
    pub header: Header,
    /// Those with something in them.
    pub rows: Vec<Row>,
}

/// What a file was, for whoever wonders why a name looks odd.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Csv { encoding: Encoding, separator: char },
    Spreadsheet { sheet: String },
}

/// Why a row cannot be read, though its neighbours can.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum Fault {
    #[error(
        "There are {found} values, and {wanted} columns. Put quotation marks around a value that holds the separator."
    )]
    Width { found: usize, wanted: usize },
    #[error(
        "The value in the column {column} is longer than {MAX_VALUE} bytes. A quotation mark may be missing at its end."
    )]
    Long { column: String },
    /// A formula of a spreadsheet that came to nothing.
    #[error("The formula in the column {column} comes to {error}.")]
    Formula { column: String, error: String },
}

/// Reads the table in a file.
///
/// # Errors
/// A sentence that names the line or the byte. What is wrong with one row only is no error: [`Table::fault`].
pub fn read(bytes: Vec<u8>, wanted: &Wanted<'_>) -> Result<Table, TableError> {
    if bytes.len() > MAX_BYTES {
        return Err(TableError::Large);
    }
    if bytes.starts_with(spreadsheet::OLD_START) {
        return Err(TableError::OldSpreadsheet);
    }
    let (kind, rows) = if bytes.starts_with(spreadsheet::START) {
        let (sheet, rows) = spreadsheet::rows(bytes, wanted.sheet)?;
        (Kind::Spreadsheet { sheet }, rows)
    } else {
        let (text, encoding) = text::text(bytes)?;
        let (separator, rows) = separated::rows(&text)?;
        (Kind::Csv { encoding, separator }, rows)
    };
    let mut rows = rows.into_iter();
    let first = rows.next().ok_or(TableError::Empty)?;
    let header = Header::new(first.line, first.values.iter().map(str::to_owned).collect(), wanted)?;
    Ok(Table { kind, header, rows: rows.collect() })
}

impl Table {
    /// What is wrong with a row.
    pub fn fault(&self, row: &Row) -> Option<Fault> {
        let (found, wanted) = (row.values.len(), self.header.names.len());
        let is_csv = matches!(self.kind, Kind::Csv { .. });
        // Exactly as many values as columns: one more may be half a name, with an empty column behind it. A spreadsheet has
        // cells without a heading, and leaves out what is empty.
        if is_csv && found != wanted {
            return Some(Fault::Width { found, wanted });
        }
        let mut columns = row.values.iter().zip(&self.header.names);
        columns.find_map(|(value, column)| {
            let column = column.clone();
            match value {
                long if long.len() > MAX_VALUE => Some(Fault::Long { column }),
                error if !is_csv && is_error(error) => {
                    Some(Fault::Formula { column, error: error.to_owned() })
                }
                _ => None,
            }
        })
    }
}

/// What a spreadsheet shows in place of a value.
fn is_error(value: &str) -> bool {
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#DATA!"].contains(&value)
}
