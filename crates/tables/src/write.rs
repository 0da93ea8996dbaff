//! Writing CSV (download) that Excel, LibreOffice and [`read`](crate::read()) understand alike.

use csv::{Terminator, WriterBuilder};

use crate::harmless::harmless;

/// A CSV file on its way: UTF-8 with the mark by which Excel knows it, quotation marks where they are needed, and nothing
/// that a spreadsheet would run.
pub struct Writer {
    how: WriterBuilder,
    file: csv::Writer<Vec<u8>>,
}

impl Writer {
    /// With this between the values. Excel reads a file that is opened by a double click with the separator of the country:
    /// a semicolon where a comma stands in numbers.
    pub fn new(separator: char) -> Self {
        let separator = u8::try_from(separator).unwrap_or(b',');
        let mut how = WriterBuilder::new();
        how.delimiter(separator).terminator(Terminator::CRLF).flexible(true);
        let file = how.from_writer("\u{feff}".as_bytes().to_vec());
        Self { how, file }
    }

    pub fn row<'a>(&mut self, values: impl IntoIterator<Item = &'a str>) {
        let values = values.into_iter().map(harmless);
        let values: Vec<_> = values.collect();
        let values = values.iter().map(|value| value.as_bytes());
        self.file.write_record(values).expect("writing to memory does not fail");
    }

    /// What was written since the last part, for a file that is sent while it is written.
    pub fn part(&mut self) -> Vec<u8> {
        let part = std::mem::replace(&mut self.file, self.how.from_writer(Vec::new()));
        part.into_inner().expect("writing to memory does not fail")
    }

    /// The bytes of the file.
    pub fn finish(mut self) -> Vec<u8> {
        self.part()
    }
}
