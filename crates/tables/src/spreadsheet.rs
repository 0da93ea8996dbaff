//! A sheet of an `.xlsx` file: values as a reader of the sheet sees them, formulas by what they came to. The file is a zip
//! archive, and is measured before anything of it is believed.

use std::io::{Cursor, Read as _, sink};

use calamine::{
    DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError, open_workbook_from_rs,
};
use zip::ZipArchive;

use crate::row::{Bounded, Row};
use crate::{MAX_COLUMNS, MAX_UNPACKED, TableError};

/// How the file begins: as every zip archive does.
pub(crate) const START: &[u8] = b"PK\x03\x04";
/// How a file of older programs begins, and one with a password.
pub(crate) const OLD_START: &[u8] = b"\xd0\xcf\x11\xe0";

/// The name of the sheet, and its rows with something in them, the header first.
pub(crate) fn rows(bytes: Vec<u8>, wanted: Option<&str>) -> Result<(String, Vec<Row>), TableError> {
    measure(&bytes, MAX_UNPACKED)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let sheet = sheet(&book, wanted)?;
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(broken)?;
    let mut rows = Bounded::default();
    let (mut line, mut values) = (1, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        if u64::from(row) + 1 != line {
            rows.push(line, values.iter().map(String::as_str))?;
            (line, values) = (u64::from(row) + 1, Vec::new());
        }
        let text = shown(cell.get_value());
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if text.is_empty() {
            continue;
        }
        if column >= MAX_COLUMNS {
            return Err(TableError::Columns { line });
        }
        rows.make_room(text.len())?;
        if values.len() <= column {
            values.resize(column + 1, String::new());
        }
        values[column] = text;
    }
    rows.push(line, values.iter().map(String::as_str))?;
    Ok((sheet, rows.rows))
}

/// Unpacks everything to nowhere: what the archive says of itself may be a lie.
fn measure(bytes: &[u8], most: u64) -> Result<(), TableError> {
    let broken = |error: zip::result::ZipError| TableError::Spreadsheet(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut left = most;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(broken)?;
        let unpacked = std::io::copy(&mut entry.take(left + 1), &mut sink());
        let unpacked = unpacked.map_err(|error| TableError::Spreadsheet(error.to_string()))?;
        left = left.checked_sub(unpacked).ok_or(TableError::Unpacked)?;
    }
    Ok(())
}

/// The named one, however it is written, or the first that a reader sees.
fn sheet(book: &Xlsx<Cursor<Vec<u8>>>, wanted: Option<&str>) -> Result<String, TableError> {
    let sheets: Vec<_> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).collect();
    let key = kernel::text::name_key;
    let found = match wanted {
        Some(name) => sheets.iter().find(|sheet| key(&sheet.name) == key(name)),
        None => sheets.iter().find(|sheet| sheet.visible == SheetVisible::Visible),
    };
    found.map(|sheet| sheet.name.clone()).ok_or_else(|| {
        let found: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        TableError::NoSheet { name: wanted.unwrap_or_default().to_owned(), found: found.join(", ") }
    })
}

fn broken(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::OldSpreadsheet,
        error => TableError::Spreadsheet(error.to_string()),
    }
}

/// A number that somebody has typed is `10544` and not `10544.0`.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(at) => date(at),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// ISO 8601. The time is left out when it is midnight, as a date alone is kept.
fn date(at: &ExcelDateTime) -> String {
    if at.is_duration() {
        return at.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    match (hour, minute, second) {
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    #[test]
    fn an_archive_is_measured_by_what_comes_out_of_it() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["xl/a.xml", "xl/b.xml"] {
            archive.start_file(name, SimpleFileOptions::default()).expect("an entry");
            archive.write_all(&[b' '; 1000]).expect("its content");
        }
        let bytes = archive.finish().expect("an archive").into_inner();
        assert!(bytes.len() < 500, "packed");
        assert!(measure(&bytes, 2000).is_ok());
        assert!(matches!(measure(&bytes, 1999), Err(TableError::Unpacked)));
        assert!(matches!(measure(&bytes[..100], 2000), Err(TableError::Spreadsheet(_))));
    }
}
