//! CSV, in every spelling that programs have for it.

use tables::{Encoding, Fault, Kind, MAX_ROWS};

use super::{read, rows};

fn jan(line: u64) -> Vec<(u64, String, String, String)> {
    vec![(line, "7".into(), "José Ün".into(), "Bar; Stores".into())]
}

#[test]
fn separators_and_line_ends_are_found_out() {
    for (text, line) in [
        ("number,full name,departments\n7,José Ün,Bar; Stores\n", 2),
        ("Number;Full Name;DEPARTMENTS\r\n7;José Ün;\"Bar; Stores\"\r\n;;\r\n", 2),
        ("number\tfull name\tdepartments\r7\tJosé Ün\tBar; Stores\r", 2),
        ("sep=;\nnumber;full name;departments\n7;José Ün;\"Bar; Stores\"\n", 3),
        ("\"sep=|\"\r\nnumber|full name|departments\r\n7|José Ün|Bar; Stores\r\n", 3),
        ("SEP=\t\nnumber\tfull name\tdepartments\n7\tJosé Ün\tBar; Stores\n", 3),
        ("\n\n \nnumber,full name,departments\n,,\n\n7,José Ün,Bar; Stores", 7),
        ("number , full name,\" departments \"\n 7 , José Ün , Bar; Stores \n", 2),
    ] {
        assert_eq!(rows(text), jan(line), "{text:?}");
        assert_eq!(rows(format!("\u{feff}{text}")), jan(line), "{text:?} with a mark");
    }
}

#[test]
fn headings_are_read_in_four_languages() {
    for heading in [
        "employee_number,name,departments",
        "PERSONEELSNUMMER,Volledige Naam,Afdeling",
        "Matricule,NOM COMPLET,Service",
        "personalnummer,VOLLSTANDIGER-NAME,abteilung",
    ] {
        assert_eq!(rows(format!("{heading}\n7,José Ün,\"Bar; Stores\"\n")), jan(2), "{heading}");
    }
    let table = read("prenom,number,Schoenmaat,,IBAN\nJan,7,44,,\n").expect("a table");
    assert_eq!(table.header.named(true).collect::<Vec<_>>(), ["prenom", "number"]);
    assert_eq!(table.header.named(false).collect::<Vec<_>>(), ["Schoenmaat", "IBAN"]);
    assert_eq!(table.header.value(&table.rows[0], "given_name"), Some("Jan"));
    assert!(!table.header.has("departments"));
}

#[test]
fn lines_are_those_of_an_editor() {
    let text = "\n\nnumber,name,departments\n\n  \n,,\n1,A,\"Bar\nStores\r\nOffice\"\n\n2,B,\n";
    let found = rows(text);
    assert_eq!(found.iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [7, 11]);
    assert_eq!(found[0].3, "Bar\nStores\nOffice");
}

#[test]
fn encodings_are_told_apart() {
    let text = "number,name,departments\n7,José Ün,Bar; Stores\n";
    let units = || text.encode_utf16();
    let le: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin")).collect();
    for (bytes, expected) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        ([&[0xff, 0xfe], &le[..]].concat(), Encoding::Utf16),
        ([&[0xfe, 0xff], &be[..]].concat(), Encoding::Utf16),
        (le.clone(), Encoding::Utf16),
        (be, Encoding::Utf16),
        (latin, Encoding::Windows1252),
    ] {
        assert_eq!(rows(bytes.clone()), jan(2), "{expected:?}");
        let kind = read(bytes).expect("a table").kind;
        assert_eq!(kind, Kind::Csv { encoding: expected, separator: ',' });
    }
    assert_eq!(rows(b"number,name\n7,\x80 \x96 Ma\xebl\n")[0].2, "€ – Maël");
}

#[test]
fn what_is_no_table_is_said_with_its_line_or_byte() {
    let utf16 = |text: &str| -> Vec<u8> {
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    };
    let half = utf16("number,name\n7,J");
    let files: [(Vec<u8>, &str); 14] = [
        (Vec::new(), "The file is empty"),
        (b" \n,,\n\n".to_vec(), "The file is empty"),
        (b"sep=;\n".to_vec(), "The file is empty"),
        (half[..half.len() - 1].to_vec(), "Byte 31: This file is UTF-16"),
        (b"\xff\xfea\0\0\xd8b\0".to_vec(), "Byte 5: This file is UTF-16"),
        (
            "number,name\n7,José\n8,B".bytes().chain(*b"\xe9\n").collect(),
            "Line 3, byte 24: This file is UTF-8",
        ),
        (b"number,name\n7,\x81\n".to_vec(), "Byte 15 is no character"),
        (b"number,name\n7,\0\n".to_vec(), "Byte 15 is no character"),
        (utf16("number,name\r\n7,\0"), "Byte 33 is no character"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "Byte 7 is no character"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1".to_vec(), "a spreadsheet of an old kind, or one with a password"),
        (b"PK\x03\x04nothing".to_vec(), "This spreadsheet cannot be read"),
        (
            b"\nmail;naam\n".to_vec(),
            "Line 2: There is no column employee_number / name. The columns are called mail, naam.",
        ),
        (
            b"number,name,Matricule\n".to_vec(),
            "Line 1: There are two columns that mean the same: number and Matricule.",
        ),
    ];
    for (bytes, said) in files {
        let error = read(bytes).expect_err(said).to_string();
        assert!(error.contains(said), "{said}: {error}");
    }
}

#[test]
fn a_row_that_cannot_be_read_keeps_nobody_else_out() {
    let long = "x".repeat(10_001);
    let table =
        read(format!("number,name\n1,Maes, An\n2\n3,{long}\n4,Bo\n5,\"open\n6,Cy\n")).expect("a table");
    let faults: Vec<_> = table.rows.iter().map(|row| (row.line, table.fault(row))).collect();
    assert_eq!(faults[0], (2, Some(Fault::Width { found: 3, wanted: 2 })));
    assert_eq!(faults[1], (3, Some(Fault::Width { found: 1, wanted: 2 })));
    assert_eq!(faults[2], (4, Some(Fault::Long { column: "name".into() })));
    assert_eq!(faults[3], (5, None));
    assert_eq!(faults.len(), 5);
}

#[test]
fn there_are_bounds() {
    let error = |bytes: Vec<u8>| read(bytes).expect_err("too much").to_string();
    assert_eq!(error(vec![b'a'; 50 * 1024 * 1024 + 1]), "The file is larger than 50 MB.");
    let columns = format!("number{}\n", ",a".repeat(200));
    assert_eq!(error(columns.into_bytes()), "Line 1: There are more than 200 columns.");
    let rows = format!("number\n{}", "7\n".repeat(MAX_ROWS + 1));
    let said = error(rows.into_bytes());
    assert!(said.starts_with("Line 200002: There are more than 200000 rows."), "{said}");
}
