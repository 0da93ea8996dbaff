//! CSV: values with commas, semicolons or tabs between them, as programs write them (RFC 4180, and what Excel makes of it).

use csv::{ReaderBuilder, StringRecord};

use crate::TableError;
use crate::row::{Bounded, Row};

/// What stands between the values, and the rows with something in them, the header first.
pub(crate) fn rows(text: &str) -> Result<(char, Vec<Row>), TableError> {
    let (separator, lines_before, text) = separator(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut rows = Bounded::default();
    let mut record = StringRecord::new();
    while reader.read_record(&mut record)? {
        let line = lines_before + line_of(&record, text);
        for value in &record {
            rows.make_room(value.len())?;
        }
        rows.push(line, record.iter())?;
    }
    Ok((char::from(separator), rows.rows))
}

/// What a first line `sep=;` says, which Excel writes and obeys, and then the text after it. Or else what the first line with
/// something in it has most of, outside of quotation marks.
fn separator(text: &str) -> (u8, u64, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = first.trim_matches(['"', ' ']);
    if let Some([b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator @ (b',' | b';' | b'\t' | b'|')]) =
        said.as_bytes().first_chunk::<5>()
        && said.len() == 5
    {
        return (*separator, 1, rest);
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let outside = first.split('"').step_by(2);
    let count = |of: u8| outside.clone().flat_map(str::bytes).filter(|byte| *byte == of).count();
    // Of equally many the last one, the comma.
    (b"\t;,".iter().copied().max_by_key(|of| count(*of)).unwrap_or(b','), 0, text)
}

/// The line that a record begins in. The reader counts from where the last one ended, empty lines in between included.
fn line_of(record: &StringRecord, text: &str) -> u64 {
    let Some(position) = record.position() else { return 1 };
    let rest = usize::try_from(position.byte()).ok().and_then(|at| text.get(at..)).unwrap_or_default();
    let empty = rest.bytes().take_while(|byte| *byte == b'\n').count();
    position.line() + empty as u64
}
