//! Files for translators, out and in: XLIFF, and tables (CSV, spreadsheets).

use tables::{Column, TableError, Wanted, Writer};
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
    let broken = |error: TableError| Problem::new("translation-table").about(&error.to_string());
    let table = tables::read(bytes, &WANTED).map_err(broken)?;
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
        let wrong =
            table.fault(row).map(|fault| Problem::new("translation-table-row").about(&fault.to_string()));
        Returned { wrong, ..said }
    });
    Ok(rows.collect())
}
