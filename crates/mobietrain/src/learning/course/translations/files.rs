//! Files for translators, out and in: XLIFF, and tables (CSV, spreadsheets).

use tables::{
    Column, Fault, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, MAX_VALUE, TableError, Wanted, Writer,
};
use web::{Language, Text};

use super::opened::Opened;
use super::places::place;
use course::translation::{self, Languages, Pair, Returned, State};
use course::{Form, Problem};

/// What a file for a translator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Xliff,
    Csv,
}

impl Format {
    /// The end of the file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xliff => "xlf",
            Self::Csv => "csv",
        }
    }
}

const ID: &str = "id";
const TRANSLATION: &str = "translation";

/// The columns that are read. The heading of the translation says which language it is in.
const WANTED: Wanted<'_> = Wanted {
    columns: &[
        Column { key: ID, names: &[] },
        Column {
            key: TRANSLATION,
            names: &[
                "translation en",
                "translation nl",
                "translation fr",
                "translation de",
                "translation es",
                "translation pl",
                "translation uk",
                "translation ar",
            ],
        },
    ],
    unlike: &[],
    one_of: &[ID],
    sheet: None,
};

fn languages<'a>(opened: &Opened, course_id: &'a str) -> Languages<'a> {
    Languages { course: course_id, source: opened.from.tag(), target: opened.to.tag() }
}

/// The file, with what says where each text stands in the language of `text`.
pub(crate) fn write(
    opened: &Opened,
    course_id: &str,
    format: Format,
    is_wanted: impl Fn(&Pair) -> bool,
    text: Text,
) -> Vec<u8> {
    let pairs: Vec<Pair> = opened.translation().pairs().into_iter().filter(is_wanted).collect();
    let content = &opened.source.content;
    let place = |pair: &Pair| place(text, content, &pair.unit);
    match format {
        Format::Xliff => {
            let notes = |pair: &Pair| [vec![place(pair)], notes(pair, text)].concat();
            translation::write(languages(opened, course_id), &pairs, notes).into_bytes()
        }
        Format::Csv => {
            let comma_in_numbers = text.language() != Language::En;
            let mut writer = Writer::new(if comma_in_numbers { ';' } else { ',' });
            let (from, to) = (opened.from.tag(), opened.to.tag());
            writer.row([ID, "where", &format!("source ({from})"), &format!("{TRANSLATION} ({to})")]);
            for row in translation::to_rows(&pairs, place) {
                writer.row(row.iter().map(String::as_str));
            }
            writer.finish()
        }
    }
}

fn notes(pair: &Pair, text: Text) -> Vec<String> {
    let mut notes = Vec::new();
    if pair.unit.form == Form::Markdown {
        notes.push(text.get("cms-translate-note-markdown").to_plain());
    }
    if let State::Changed(before) = &pair.state {
        let note = match before {
            Some(before) => text.get("cms-translate-note-changed").with("before", before),
            None => text.get("cms-translate-note-changed-somehow"),
        };
        notes.push(note.to_plain());
    }
    notes
}

/// What a file says of each text.
///
/// # Errors
/// It is neither XLIFF nor a table, or not of this course and these languages; with the line.
pub(crate) fn read(
    opened: &Opened,
    course_id: &str,
    (name, bytes): (&str, Vec<u8>),
) -> Result<Vec<Returned>, Problem> {
    let is_xml = bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"\xef\xbb\xbf<");
    let found = match is_xml || name.ends_with(".xlf") || name.ends_with(".xliff") {
        true => translation::read(&bytes, languages(opened, course_id)),
        false => table(opened, bytes),
    };
    found.map_err(|problem| problem.in_file(name))
}

fn table(opened: &Opened, bytes: Vec<u8>) -> Result<Vec<Returned>, Problem> {
    let table = tables::read(bytes, &WANTED).map_err(|error| broken(&error))?;
    let column = |key: &str| {
        let name = table.header.name(key)?;
        table.header.names.iter().position(|other| other == name)
    };
    let (Some(id), Some(translation)) = (column(ID), column(TRANSLATION)) else {
        return Err(Problem::new("translation-table-columns"));
    };
    let heading = &table.header.names[translation];
    let language =
        heading.trim().trim_end_matches(')').rsplit([' ', '(']).next().and_then(Language::from_tag);
    if let Some(other) = language.filter(|language| *language != opened.to) {
        return Err(Problem::new("xliff-target").about(other.native_name()));
    }
    let rows = table.rows.iter().map(|row| {
        let value = |column: usize| row.values.get(column).unwrap_or_default();
        let line = usize::try_from(row.line).unwrap_or(usize::MAX);
        let said = translation::from_row(line, value(id), value(translation));
        let wrong = table.fault(row).map(|fault| wrong(&fault));
        Returned { wrong, ..said }
    });
    Ok(rows.collect())
}

/// Why a file is no table; the sentences of the crate are English, and the author may not be.
fn broken(error: &TableError) -> Problem {
    let at = |code, line: u64| Problem::new(code).at(usize::try_from(line).unwrap_or(usize::MAX));
    let most = |code, most: usize| Problem::new(code).about(&most.to_string());
    match error {
        TableError::Large => most("translation-table-large", MAX_BYTES >> 20),
        TableError::Unpacked => {
            most("translation-table-unpacked", usize::try_from(MAX_UNPACKED >> 20).unwrap_or(usize::MAX))
        }
        TableError::OldSpreadsheet => Problem::new("translation-table-old"),
        TableError::Spreadsheet(_) => Problem::new("translation-table-spreadsheet"),
        TableError::NoSheet { name, .. } => Problem::new("translation-table-sheet").about(name),
        TableError::NotText { .. } => Problem::new("translation-table-no-text"),
        TableError::Utf16 { .. } => Problem::new("translation-table-utf-16"),
        TableError::Utf8 { line, .. } => Problem::new("translation-table-utf-8").at(*line),
        TableError::Empty => Problem::new("translation-table-empty"),
        TableError::NoColumn { line, .. } => at("translation-table-columns", *line),
        TableError::Twice { line, first, second } => {
            at("translation-table-twice", *line).about(&format!("{first}, {second}"))
        }
        TableError::Columns { line } => at("translation-table-wide", *line).about(&MAX_COLUMNS.to_string()),
        TableError::Rows { line } => at("translation-table-long", *line).about(&MAX_ROWS.to_string()),
        TableError::Csv(error) => {
            let line = error.position().map(|position| position.line());
            line.map_or(Problem::new("translation-table-csv"), |line| at("translation-table-csv", line))
        }
    }
}

/// Why a row cannot be taken.
fn wrong(fault: &Fault) -> Problem {
    match fault {
        Fault::Width { found, .. } => Problem::new("translation-row-width").about(&found.to_string()),
        Fault::Long { .. } => Problem::new("translation-row-long").about(&MAX_VALUE.to_string()),
        Fault::Formula { error, .. } => Problem::new("translation-row-formula").about(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::course::problem::sentence;
    use crate::texts::TEXTS;

    #[test]
    fn what_is_wrong_with_a_table_is_said_in_every_language() {
        let text = String::new;
        let errors = [
            TableError::Large,
            TableError::Unpacked,
            TableError::OldSpreadsheet,
            TableError::Spreadsheet(text()),
            TableError::NoSheet { name: text(), found: text() },
            TableError::NotText { byte: 1 },
            TableError::Utf16 { byte: 1 },
            TableError::Utf8 { line: 1, byte: 1 },
            TableError::Empty,
            TableError::NoColumn { line: 1, missing: text(), found: text() },
            TableError::Twice { line: 1, first: text(), second: text() },
            TableError::Columns { line: 1 },
            TableError::Rows { line: 1 },
            TableError::Csv(std::io::Error::other("gone").into()),
        ];
        let faults = [
            Fault::Width { found: 3, wanted: 4 },
            Fault::Long { column: text() },
            Fault::Formula { column: text(), error: "#REF!".to_owned() },
        ];
        let problems: Vec<Problem> = errors.iter().map(broken).chain(faults.iter().map(wrong)).collect();
        for problem in &problems {
            let english = sentence(problem, TEXTS.text(Language::En));
            for language in Language::ALL {
                let said = sentence(problem, TEXTS.text(language));
                assert!(!said.contains(problem.code), "{language:?}: {said}");
                assert!(language == Language::En || said != english, "{language:?}: {said}");
            }
        }
    }
}
