//! A table to import from a CSV file, as people's programs write them: with commas, semicolons or tabs, in UTF-8 or UTF-16, with
//! capitals in the names of the columns. Knows nothing of employees. Whatever is wrong with it is said with the line that
//! an editor shows, and nothing is guessed that would spoil a name.

use csv::{ReaderBuilder, StringRecord, Trim};

/// What of the file has a meaning.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    pub rows: Vec<Row>,
    /// Columns that nobody asked for, by their names in the file.
    pub unread: Vec<String>,
}

/// A row with something in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, with the first line of the file; where it begins, when it goes on over several.
    pub line: u64,
    cells: Vec<(&'static str, String)>,
}

/// Why a file is no table with the wanted columns.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("This file is a spreadsheet. Save it as \"CSV UTF-8\" and import that file.")]
    Spreadsheet,
    #[error("This file is UTF-16, and half a character is missing. Save it as UTF-8.")]
    Utf16,
    #[error(
        "Line {line}: This file is not UTF-8, but the encoding of an old Windows program (Windows-1252, say). Save it as \
         \"CSV UTF-8\": which letters it means cannot be told for sure, and names would be spoilt."
    )]
    NotUtf8 { line: usize },
    #[error("The file is empty. Its first line names the columns: {0}.")]
    Empty(String),
    #[error("Line {line}: There is no column {missing}. The columns are called {found}.")]
    NoColumn { line: u64, missing: &'static str, found: String },
    #[error("Line {line}: There are two columns {twice}.")]
    Twice { line: u64, twice: &'static str },
    #[error(
        "Line {line}: There are {found} values, and {wanted} columns. Put quotation marks around a value that holds the \
         separator {separator:?}."
    )]
    Width { line: u64, found: usize, wanted: usize, separator: char },
    #[error(transparent)]
    Csv(#[from] csv::Error),
}

impl Row {
    /// What stands in this column; `None` when it is empty, or the file has no such column.
    pub fn cell(&self, column: &str) -> Option<&str> {
        let (_, text) = self.cells.iter().find(|(of, _)| *of == column)?;
        Some(text.as_str()).filter(|text| !text.is_empty())
    }
}

/// Reads the columns of a file, of which the first `required` must be there. Rows without anything in them are left out.
pub fn read(bytes: &[u8], columns: &[&'static str], required: usize) -> Result<Table, TableError> {
    let text = text(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let separator = separator(&text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record?;
        if record.iter().any(|cell| !cell.is_empty()) {
            records.push((line_of(&record, &text), record));
        }
    }
    let mut records = records.into_iter();
    let (line, header) = records.next().ok_or_else(|| TableError::Empty(columns.join(", ")))?;
    let header = Header::read(line, &header, columns, required)?;
    let mut table = Table { rows: Vec::new(), unread: Vec::new() };
    for (line, record) in records {
        let row = header.row(line, &record, char::from(separator), &mut table.unread)?;
        table.rows.push(row);
    }
    Ok(table)
}

/// The text of a file: UTF-8, or UTF-16 with the mark that says so at its beginning (RFC 2781 §3.2).
fn text(bytes: &[u8]) -> Result<String, TableError> {
    let units = |unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes[2..].as_chunks::<2>();
        let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
        text.ok().filter(|_| rest.is_empty()).ok_or(TableError::Utf16)
    };
    match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        // A zip file, which a spreadsheet is as well.
        [b'P', b'K', 3, 4, ..] => Err(TableError::Spreadsheet),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
            Err(error) => {
                let before = &bytes[..error.valid_up_to()];
                Err(TableError::NotUtf8 { line: before.iter().filter(|byte| **byte == b'\n').count() + 1 })
            }
        },
    }
}

/// What the first line with something in it has most of, outside of quotation marks.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let outside = first.split('"').step_by(2);
    let count = |of: u8| outside.clone().flat_map(str::bytes).filter(|byte| *byte == of).count();
    // Of equally many the last one, the comma.
    b"\t;,".iter().copied().max_by_key(|of| count(*of)).unwrap_or(b',')
}

/// The line that a record begins in. The reader counts from where the last one ended, empty lines in between included.
fn line_of(record: &StringRecord, text: &str) -> u64 {
    let Some(position) = record.position() else { return 1 };
    let rest = usize::try_from(position.byte()).ok().and_then(|at| text.get(at..)).unwrap_or_default();
    let empty = rest.bytes().take_while(|byte| *byte == b'\n').count();
    position.line() + empty as u64
}

/// The columns of a file in their order: as they are called there, and what they are to us.
struct Header {
    columns: Vec<(String, Option<&'static str>)>,
}

impl Header {
    fn read(
        line: u64,
        record: &StringRecord,
        known: &[&'static str],
        required: usize,
    ) -> Result<Self, TableError> {
        let meant = |name: &str| known.iter().copied().find(|known| letters(known) == letters(name));
        let columns: Vec<_> = record.iter().map(|name| (name.to_owned(), meant(name))).collect();
        let count = |wanted: &str| columns.iter().filter(|(_, column)| *column == Some(wanted)).count();
        if let Some(twice) = known.iter().copied().find(|column| count(column) > 1) {
            return Err(TableError::Twice { line, twice });
        }
        if let Some(missing) = known[..required].iter().copied().find(|column| count(column) == 0) {
            let found: Vec<&str> = record.iter().filter(|name| !name.is_empty()).collect();
            return Err(TableError::NoColumn { line, missing, found: found.join(", ") });
        }
        Ok(Self { columns })
    }

    /// Exactly as many values as columns: one more may be half a name, with an empty column behind it.
    fn row(
        &self,
        line: u64,
        record: &StringRecord,
        separator: char,
        unread: &mut Vec<String>,
    ) -> Result<Row, TableError> {
        let wanted = self.columns.len();
        if record.len() != wanted {
            return Err(TableError::Width { line, found: record.len(), wanted, separator });
        }
        let mut cells = Vec::new();
        for (number, ((name, column), cell)) in self.columns.iter().zip(record).enumerate() {
            let name = if name.is_empty() { format!("column {}", number + 1) } else { name.clone() };
            match column {
                Some(column) => cells.push((*column, cell.to_owned())),
                None if !cell.is_empty() && !unread.contains(&name) => unread.push(name),
                None => {}
            }
        }
        Ok(Row { line, cells })
    }
}

/// A column's name without what people write differently: `E-mail`, `Given name`, `GIVEN_NAME`.
fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [&str; 3] = ["email", "name", "departments"];

    fn read(text: &[u8]) -> Result<Table, TableError> {
        super::read(text, &COLUMNS, 2)
    }

    fn rows(text: &str) -> Vec<(u64, String, Option<String>)> {
        let table = read(text.as_bytes()).expect("a table");
        let cell = |row: &Row, column| row.cell(column).map(str::to_owned);
        table
            .rows
            .iter()
            .map(|row| (row.line, cell(row, "name").unwrap_or_default(), cell(row, "departments")))
            .collect()
    }

    #[test]
    fn a_table_is_read_as_programs_write_it() {
        let jan = |line| vec![(line, "Jan".to_owned(), Some("Bar; Stores".to_owned()))];
        assert_eq!(rows("email,name,departments\nj@x.example,Jan,Bar; Stores\n"), jan(2));
        assert_eq!(
            rows("\u{feff}Email;Name;Departments\r\nj@x.example;Jan;\"Bar; Stores\"\r\n;;\r\n"),
            jan(2)
        );
        assert_eq!(rows("E-mail\tNAME\tDepartments\t\rj@x.example\tJan\tBar; Stores\t\r"), jan(2));
        assert_eq!(rows("email,name\nj@x.example,Jan\n"), [(2, "Jan".to_owned(), None)]);
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        let text = "\n\nemail,name\n\n  \n,\na@x.example,\"A\nB\"\n\nc@x.example,C\n";
        let found = rows(text);
        assert_eq!(found.iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [7, 10]);
    }

    #[test]
    fn utf_16_is_read_and_an_old_encoding_is_named() {
        let units = || "email,name\nj@x.example,José\n".encode_utf16();
        let le: Vec<u8> = [0xff, 0xfe].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
        let be: Vec<u8> = [0xfe, 0xff].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect();
        for bytes in [&le, &be] {
            assert_eq!(read(bytes).expect("a table").rows[0].cell("name"), Some("José"));
        }
        for (bytes, said) in [
            (&le[..le.len() - 1], "UTF-16, and half a character is missing"),
            (b"email,name\nj@x.example,Jos\xe9\n", "Line 2: This file is not UTF-8"),
            (b"PK\x03\x04", "This file is a spreadsheet"),
        ] {
            let error = read(bytes).expect_err(said).to_string();
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn what_is_wrong_with_the_columns_is_said() {
        for (text, said) in [
            ("email,naam\n", "Line 1: There is no column name. The columns are called email, naam."),
            ("email,name,E-Mail\n", "Line 1: There are two columns email."),
            ("email;name\na@x.example;A\n\nb@x.example\n", "Line 4: There are 1 values, and 2 columns."),
            ("email,name\na@x.example,Maes, An\n", "holds the separator ','"),
            (" \n", "The file is empty. Its first line names the columns: email, name, departments."),
        ] {
            let error = read(text.as_bytes()).expect_err(said).to_string();
            assert!(error.contains(said), "{error}");
        }
        let table = read(b"email,name,phone,\na@x.example,A,1,\nb@x.example,B,2,x\n").expect("a table");
        assert_eq!(table.unread, ["phone", "column 4"]);
    }
}
