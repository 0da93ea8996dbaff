//! Files as people have them.

mod files;
mod round_trip;
mod sheets;

use tables::{Column, Table, TableError, Wanted};

const COLUMNS: [Column; 4] = [
    Column { key: "employee_number", names: &["number", "Personeelsnummer", "matricule", "Personalnummer"] },
    Column { key: "name", names: &["Full name", "Volledige naam", "Nom complet", "Vollständiger Name"] },
    Column { key: "given_name", names: &["First name", "Voornaam", "Prénom", "Vorname"] },
    Column { key: "departments", names: &["department", "afdeling", "service", "Abteilung"] },
];
const WANTED: Wanted<'static> =
    Wanted { columns: &COLUMNS, one_of: &["employee_number", "name"], sheet: None, unlike: &[] };

fn read(bytes: impl Into<Vec<u8>>) -> Result<Table, TableError> {
    tables::read(bytes.into(), &WANTED)
}

/// Line, number, name and departments of each row.
fn rows(bytes: impl Into<Vec<u8>>) -> Vec<(u64, String, String, String)> {
    let table = read(bytes).expect("a table");
    let cell = |row, key| table.header.value(row, key).unwrap_or_default().to_owned();
    table
        .rows
        .iter()
        .map(|row| {
            assert_eq!(table.fault(row), None);
            (row.line, cell(row, "employee_number"), cell(row, "name"), cell(row, "departments"))
        })
        .collect()
}
