//! What is written is read as what it was, whatever people are called, and runs nowhere.

use csv::ReaderBuilder;
use proptest::prelude::*;
use tables::{Column, Wanted, Writer};

const COLUMNS: [Column; 2] = [Column { key: "a", names: &[] }, Column { key: "b", names: &[] }];

/// Values that a spreadsheet would run or a CSV reader would misread, and any other.
fn value() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "[=+@\\-'\t][ -~]{0,8}",
        "[\"',;|\n\t ]{0,6}",
        "[\"',;|\n\t =@a]{0,9}",
        "[^\\x00-\\x08\\x0b-\\x1f\u{fffe}\u{ffff}\u{feff}]{0,12}",
    ];
    text.prop_map(|text| text.trim().to_owned())
}

proptest! {
    #[test]
    fn what_is_written_comes_back(
        rows in prop::collection::vec((value(), value()), 1..8),
        separator in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let mut writer = Writer::new(separator);
        writer.row(["a", "b"]);
        for (a, b) in &rows {
            writer.row([a.as_str(), b]);
        }
        let bytes = writer.finish();
        prop_assert!(bytes.starts_with(b"\xef\xbb\xbf"));
        let wanted = Wanted { columns: &COLUMNS, one_of: &["a"], sheet: None, unlike: &[] };
        let table = tables::read(bytes, &wanted).expect("a table");
        let read = table.rows.iter().map(|row| {
            let value = |key| table.header.value(row, key).unwrap_or_default().to_owned();
            (value("a"), value("b"))
        });
        let full = rows.into_iter().filter(|(a, b)| !a.is_empty() || !b.is_empty());
        prop_assert_eq!(read.collect::<Vec<_>>(), full.collect::<Vec<_>>());
    }
    /// A spreadsheet that takes another separator for that of the file cuts the values apart.
    #[test]
    fn nothing_of_a_file_runs_whatever_it_is_cut_by(
        rows in prop::collection::vec((value(), value()), 1..8),
        separator in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let mut writer = Writer::new(separator);
        for (a, b) in &rows {
            writer.row([a.as_str(), b]);
        }
        let text = String::from_utf8(writer.finish()).expect("text");
        let text = text.trim_start_matches('\u{feff}');
        let around = |c: char| c == '"' || c.is_whitespace();
        for cut_by in *b",;\t" {
            let mut reader = ReaderBuilder::new()
                .has_headers(false).flexible(true).delimiter(cut_by).from_reader(text.as_bytes());
            let read: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("rows");
            let careless = text.split([char::from(cut_by), '\n']);
            for cell in read.iter().flatten().chain(careless) {
                let cell = cell.trim_start_matches(around);
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?} in {text:?}");
            }
        }
    }
}
