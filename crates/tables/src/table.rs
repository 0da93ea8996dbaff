//! A table, whatever file it came in (CSV in any encoding, Excel): its header, and its rows with what is wrong with one.

use csv::StringRecord;
use serde::{Deserialize, Serialize};

use crate::harmless::meant;
use crate::{
    Encoding, Header, MAX_BYTES, MAX_ROWS, MAX_VALUE, TableError, Wanted, separated, spreadsheet, text,
};

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

/// A row with something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, with the first line of the file; where it begins, when it goes on over several.
    pub line: u64,
    pub values: Values,
}

/// The values of one row, in the order of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(StringRecord); // one allocation for all of them: there may be 200,000 rows

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

impl Values {
    pub fn get(&self, column: usize) -> Option<&str> {
        self.0.get(column)
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter()
    }
}

impl<'a> FromIterator<&'a str> for Values {
    fn from_iter<I: IntoIterator<Item = &'a str>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

/// Rows on their way, as long as there are not too many.
#[derive(Default)]
pub(crate) struct Bounded {
    pub(crate) rows: Vec<Row>,
}

impl Bounded {
    /// Keeps a row if there is something in it.
    pub(crate) fn push<'a>(
        &mut self,
        line: u64,
        values: impl Iterator<Item = &'a str> + Clone,
    ) -> Result<(), TableError> {
        if values.clone().all(|value| value.trim().is_empty()) {
            return Ok(());
        }
        if self.rows.len() > MAX_ROWS {
            return Err(TableError::Rows { line });
        }
        self.rows.push(Row { line, values: values.map(meant).collect() });
        Ok(())
    }
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
        let (found, wanted) = (row.values.0.len(), self.header.names.len());
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
