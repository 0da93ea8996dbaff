//! A spreadsheet as programs write it, small.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A spreadsheet (`.xlsx`) with these sheets: the name of each, and its rows.
///
/// # Panics
/// Never: what it writes to is memory.
pub fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut file = |name: &str, content: &str| {
        archive.start_file(name, SimpleFileOptions::default()).expect("an entry");
        archive.write_all(content.as_bytes()).expect("its content");
    };
    file("[Content_Types].xml", &format!(r#"<Types xmlns="{PACKAGE}/content-types"/>"#));
    file("_rels/.rels", &relations(&[("r0".to_owned(), "officeDocument", "xl/workbook.xml".to_owned())]));
    let (mut listed, mut related) = (String::new(), Vec::new());
    for (number, (name, rows)) in (1..).zip(sheets) {
        let _infallible = write!(listed, r#"<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>"#);
        related.push((format!("r{number}"), "worksheet", format!("worksheets/sheet{number}.xml")));
        file(&format!("xl/worksheets/sheet{number}.xml"), &sheet(rows));
    }
    let book = format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>"#);
    file("xl/workbook.xml", &book);
    file("xl/_rels/workbook.xml.rels", &relations(&related));
    archive.finish().expect("an archive").into_inner()
}

fn relations(related: &[(String, &str, String)]) -> String {
    let one = |(id, kind, target): &(String, &str, String)| {
        format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
    };
    let all: String = related.iter().map(one).collect();
    format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

fn sheet(rows: &[&[&str]]) -> String {
    let cell = |(column, value): (char, &&str), row: usize| {
        format!(r#"<c r="{column}{row}" t="inlineStr"><is><t>{value}</t></is></c>"#)
    };
    let row = |(number, values): (usize, &&[&str])| {
        let cells: String = ('A'..='Z').zip(*values).map(|at| cell(at, number)).collect();
        format!(r#"<row r="{number}">{cells}</row>"#)
    };
    let rows: String = (1..).zip(rows).map(row).collect();
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#)
}
