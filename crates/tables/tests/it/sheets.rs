//! Spreadsheets.

use std::io::{Cursor, Write as _};

use tables::{Fault, Kind, Wanted};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{WANTED, read, rows};

const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
  Id="r0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
  </Relationships>"#;
const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
  <sheet name="Secret" sheetId="3" state="hidden" r:id="r3"/><sheet name="Crew" sheetId="1" r:id="r1"/>
  <sheet name="Bar Staff" sheetId="2" r:id="r2"/></sheets></workbook>"#;
const SHEET: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
/// The second format is a date.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <si><t>Number</t></si><si><t>Full name</t></si><si><t>Department</t></si><si><r><t xml:space="preserve">Jan </t></r><r><t>Peeters</t></r></si></sst>"#;

/// A spreadsheet with these rows in the sheet "Crew".
fn spreadsheet(rows: &str) -> Vec<u8> {
    let sheet = |rows: &str| {
        format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        )
    };
    let relations: String = (1..=3)
        .map(|n| format!(r#"<Relationship Id="r{n}" Type="{SHEET}" Target="worksheets/sheet{n}.xml"/>"#))
        .collect();
    let relations = format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#
    );
    let other = sheet(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>number</t></is></c></row><row r="2"><c r="A2"><v>9</v></c></row>"#,
    );
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/styles.xml", STYLES),
        ("xl/sharedStrings.xml", STRINGS),
        ("xl/worksheets/sheet1.xml", &sheet(rows)),
        ("xl/worksheets/sheet2.xml", &other),
        ("xl/worksheets/sheet3.xml", &other),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).expect("an entry");
        archive.write_all(content.as_bytes()).expect("its content");
    }
    archive.finish().expect("an archive").into_inner()
}

const HEADING: &str = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>"#;

#[test]
fn values_are_what_a_reader_of_the_sheet_sees() {
    let bytes = spreadsheet(&format!(
        r#"{HEADING}
        <row r="3"><c r="A3"><v>10544.0</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="str"><f>"B"&amp;"ar"</f><v>Bar</v></c></row>
        <row r="4"/><row r="5"><c r="C5" t="inlineStr"><is><t> </t></is></c></row>
        <row r="9"><c r="A9"><f>3*4</f><v>12</v></c><c r="B9" s="1"><v>45943</v></c></row>
        <row r="10"><c r="A10"><v>0.1</v></c><c r="B10" t="b"><v>1</v></c><c r="H10" t="s"><v>3</v></c></row>"#
    ));
    let row = |line, number: &str, name: &str, departments: &str| {
        (line, number.to_owned(), name.to_owned(), departments.to_owned())
    };
    assert_eq!(
        rows(bytes.clone()),
        [row(3, "10544", "Jan Peeters", "Bar"), row(9, "12", "2025-10-13", ""), row(10, "0.1", "true", ""),]
    );
    assert_eq!(read(bytes).expect("a table").kind, Kind::Spreadsheet { sheet: "Crew".into() });
}

#[test]
fn a_formula_that_came_to_nothing_is_no_name() {
    let bytes = spreadsheet(&format!(
        r##"{HEADING}<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c></row>"##
    ));
    let table = read(bytes).expect("a table");
    let fault = Fault::Formula { column: "Full name".into(), error: "#N/A".into() };
    assert_eq!(table.fault(&table.rows[0]), Some(fault));
}

#[test]
fn another_sheet_is_read_by_its_name() {
    let bytes = spreadsheet(HEADING);
    let named = |name| tables::read(bytes.clone(), &Wanted { sheet: Some(name), ..WANTED });
    assert_eq!(named("bar  staff").expect("a table").rows[0].line, 2);
    let error = named("Kitchen").expect_err("no such sheet").to_string();
    assert_eq!(
        error,
        "The spreadsheet has no sheet \"Kitchen\". Its sheets are called Secret, Crew, Bar Staff."
    );
}

#[test]
fn a_cell_at_the_end_of_the_sheet_takes_no_memory() {
    let far = spreadsheet(&format!(r#"{HEADING}<row r="1048576"><c r="A1048576"><v>7</v></c></row>"#));
    assert_eq!(rows(far), [(1_048_576, "7".to_owned(), String::new(), String::new())]);
    let wide = spreadsheet(&format!(r#"{HEADING}<row r="3"><c r="XFD3"><v>7</v></c></row>"#));
    assert_eq!(read(wide).expect_err("too wide").to_string(), "Line 3: There are more than 200 columns.");
}
