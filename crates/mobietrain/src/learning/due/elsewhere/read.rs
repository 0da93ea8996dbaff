//! Reading the list of completions from elsewhere: a file, or lines that were pasted, with a heading or without.

use tables::{Column, TableError, Wanted, Writer};
use web::Day;

use crate::people::numbered;

/// The most lines of a list: all are written down at once.
pub(crate) const MOST: usize = 2_000;

const NUMBER: &str = "employee_number";
const COURSE: &str = "course";
const DAY: &str = "day";
const UNTIL: &str = "valid_until";

const COLUMNS: [Column; 4] = [
    Column { key: NUMBER, names: numbered::COLUMN },
    Column {
        key: COURSE,
        names: &[
            "Course",
            "Title",
            "Cursus",
            "Titel",
            "Cours",
            "Titre",
            "Kurs",
            "Curso",
            "Título",
            "Курс",
            "الدورة",
        ],
    },
    Column {
        key: DAY,
        names: &[
            "Day",
            "Date",
            "Completed",
            "Completed on",
            "Dag",
            "Datum",
            "Voltooid op",
            "Jour",
            "Terminé le",
            "Tag",
            "Abgeschlossen am",
            "Día",
            "Fecha",
            "Dzień",
            "Data",
            "День",
            "Дата",
            "اليوم",
            "التاريخ",
        ],
    },
    Column {
        key: UNTIL,
        names: &[
            "Valid until",
            "Expires",
            "Geldig tot",
            "Vervalt",
            "Valable jusqu’au",
            "Gültig bis",
            "Válido hasta",
            "Ważne do",
            "Дійсно до",
            "صالح حتى",
        ],
    },
];

/// A line as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Typed {
    pub(crate) line: usize,
    pub(crate) number: String,
    pub(crate) course: String,
    pub(crate) day: String,
    pub(crate) until: String,
}

/// Why a line is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    Nobody,
    /// Several learners have the number; their names.
    Double(Vec<String>),
    NoCourse,
    /// Several courses are called so.
    Courses,
    NoDay,
    Future,
    UntilWrong,
    UntilBefore,
}

/// Why a list is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// A column that is needed is missing.
    NoColumn,
    NoTable,
    Many,
}

/// The lines of a file or a pasted list. Without a heading the columns stand in this order: number, course (unless all are of one), day, last day.
pub(crate) fn lines(bytes: Vec<u8>, has_course: bool) -> Result<Vec<Typed>, Unread> {
    let wanted = Wanted { columns: &COLUMNS, unlike: &[], one_of: &[NUMBER], sheet: None };
    let (table, above) = match tables::read(bytes.clone(), &wanted) {
        Ok(table) => (table, 0),
        Err(TableError::NoColumn { .. }) => {
            let text = tables::plain(bytes).map_err(|_| Unread::NoColumn)?;
            let headed = headed(&text, has_course).ok_or(Unread::NoColumn)?;
            (tables::read(headed.into_bytes(), &wanted).map_err(|_| Unread::NoColumn)?, 1)
        }
        Err(_) => return Err(Unread::NoTable),
    };
    if !table.header.has(DAY) || !(has_course || table.header.has(COURSE)) {
        return Err(Unread::NoColumn);
    }
    if table.rows.len() > MOST {
        return Err(Unread::Many);
    }
    let lines = table.rows.iter().map(|row| {
        let value = |key| table.header.value(row, key).unwrap_or_default().trim().to_owned();
        let line = usize::try_from(row.line).unwrap_or(usize::MAX) - above;
        Typed { line, number: value(NUMBER), course: value(COURSE), day: value(DAY), until: value(UNTIL) }
    });
    Ok(lines.collect())
}

/// The same with the heading that it lacks, if its columns can be told apart.
fn headed(text: &str, has_course: bool) -> Option<String> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    // A heading of other columns has no digit; a number and a day have some.
    if !first.contains(|c: char| c.is_numeric()) {
        return None;
    }
    let separator = ['\t', ';', ','].into_iter().find(|separator| first.contains(*separator))?;
    let columns = if has_course { vec![NUMBER, DAY, UNTIL] } else { vec![NUMBER, COURSE, DAY, UNTIL] };
    let count = text.lines().map(|line| line.split(separator).count()).max()?;
    // The last day may be missing, in some or in all of them.
    let columns = columns.get(..count).filter(|columns| columns.contains(&DAY))?;
    Some(format!("{}\n{}", columns.join(&separator.to_string()), text.trim_start_matches('\u{feff}')))
}

/// As `2026-06-19`, as a spreadsheet writes it (with a time behind it), or with the day first, as in most of Europe.
fn day(text: &str) -> Option<Day> {
    let date = text.split([' ', 'T']).next().unwrap_or_default();
    date.parse().ok().or_else(|| {
        let mut parts = date.split(['.', '/', '-']);
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let is_year = year.len() == 4 && parts.next().is_none();
        is_year.then(|| format!("{year}-{month:0>2}-{day:0>2}").parse().ok()).flatten()
    })
}

impl Typed {
    /// The day, and the last one if it is said.
    pub(super) fn days(&self, today: Day) -> Result<(Day, Option<Day>), Why> {
        let on = day(&self.day).ok_or(Why::NoDay)?;
        if on > today {
            return Err(Why::Future);
        }
        if self.until.is_empty() {
            return Ok((on, None));
        }
        let until = day(&self.until).ok_or(Why::UntilWrong)?;
        if until < on { Err(Why::UntilBefore) } else { Ok((on, Some(until))) }
    }
}

/// Lines in the columns that they came in, as a file or for the box that they were typed in.
pub(crate) fn written<'a>(
    lines: impl Iterator<Item = &'a Typed>,
    has_course: bool,
    headings: &[String],
) -> Vec<u8> {
    let mut writer = Writer::new(';');
    let cells = |cells: [&'a str; 4]| {
        cells.into_iter().enumerate().filter(move |(at, _)| *at != 1 || !has_course).map(|(_, cell)| cell)
    };
    writer.row(
        headings.iter().enumerate().filter(|(at, _)| *at != 1 || !has_course).map(|(_, cell)| cell.as_str()),
    );
    for one in lines {
        writer.row(cells([&one.number, &one.course, &one.day, &one.until]));
    }
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, has_course: bool) -> Result<Vec<[String; 4]>, Unread> {
        let lines = lines(text.as_bytes().to_vec(), has_course)?;
        Ok(lines.into_iter().map(|one| [one.number, one.course, one.day, one.until]).collect())
    }

    #[test]
    fn a_list_is_read_with_a_heading_or_without() {
        let expected = [["7".to_owned(), "Fire".to_owned(), "2026-01-02".to_owned(), String::new()]];
        for text in ["Matricule;Cours;Jour;Valable jusqu’au\n7;Fire;2026-01-02;\n", "7\tFire\t2026-01-02\n"]
        {
            assert_eq!(read(text, false).as_deref(), Ok(&expected[..]), "{text}");
        }
        assert_eq!(read("7;2026-01-02\n8;2026-01-03\n", true).map(|lines| lines.len()), Ok(2));
        assert_eq!(read("7\n8\n", true), Err(Unread::NoColumn));
        assert_eq!(read("Name;Day\nJan;2026-01-02\n", true), Err(Unread::NoColumn));
        let lines = lines(b"7;2026-01-02\n8;2026-01-03\n".to_vec(), true).expect("a list");
        assert_eq!(lines.iter().map(|one| one.line).collect::<Vec<_>>(), [1, 2], "as an editor shows them");
    }

    #[test]
    fn a_day_is_read_as_people_and_spreadsheets_write_it() {
        for text in [
            "2026-06-19",
            "2026-06-19 00:00:00",
            "2026-06-19T00:00:00",
            "19.06.2026",
            "19/6/2026",
            "19-06-2026",
        ] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some("2026-06-19"), "{text}");
        }
        for text in ["", "soon", "06/19/2026", "2026-02-30", "19.06.26"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
