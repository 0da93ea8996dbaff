//! Many who are picked for a group at once, by their employee numbers: a list as people paste it, or the column of a file; and whose each
//! number is.

use std::collections::HashMap;

use db::Connection;
use kernel::text;
use tables::{Column, TableError, Wanted};

use crate::ids::{AccountId, GroupId, LearnerId};

/// The most numbers of a list: each is looked up, and all are added at once.
pub(crate) const MOST: usize = 2_000;

/// What stands between two numbers of one line.
const BETWEEN: [char; 6] = ['\t', ',', ';', '|', '،', '；'];

const NUMBER: &str = "employee_number";

/// What people call the column, in the languages of the CMS.
const COLUMNS: [Column; 1] = [Column {
    key: NUMBER,
    names: &[
        "Employee number",
        "Number",
        "Employee no",
        "Employee ID",
        "Staff number",
        "Personeelsnummer",
        "Nummer",
        "Stamnummer",
        "Werknemersnummer",
        "Matricule",
        "Numéro",
        "Numéro d’employé",
        "Numéro de personnel",
        "Personalnummer",
        "Mitarbeiternummer",
        "Personal-Nr",
        "Número de empleado",
        "Número",
        "Numer pracownika",
        "Numer",
        "Табельний номер",
        "Номер",
        "الرقم الوظيفي",
    ],
}];

const WANTED: Wanted<'_> = Wanted { columns: &COLUMNS, unlike: &[], one_of: &[NUMBER], sheet: None };

/// Why a file is no list of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// None of its columns is called so.
    NoColumn,
    NoTable,
}

/// The numbers in a file, one a line: those of the column that is called so. A file of one column needs no heading.
pub(crate) fn of_file(bytes: Vec<u8>) -> Result<String, Unread> {
    match tables::read(bytes.clone(), &WANTED) {
        Ok(table) => {
            let numbers = table.rows.iter().filter_map(|row| table.header.value(row, NUMBER));
            Ok(numbers.collect::<Vec<_>>().join("\n"))
        }
        Err(TableError::NoColumn { .. }) => {
            let text = tables::plain(bytes).map_err(|_| Unread::NoColumn)?;
            if text.contains(BETWEEN) { Err(Unread::NoColumn) } else { Ok(text) }
        }
        Err(_) => Err(Unread::NoTable),
    }
}

/// The numbers of a pasted list, each with its line. The heading of the column may have come along.
pub(crate) fn of_list(text: &str) -> Vec<(usize, String)> {
    let is_heading = |piece: &str| {
        let key = text::sort_key(piece);
        COLUMNS[0].names.iter().any(|name| text::sort_key(name) == key)
    };
    let mut numbers = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for piece in line.split(BETWEEN) {
            let around = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\u{feff}' | '\u{200b}');
            let piece = piece.trim_matches(around);
            let is_number = !piece.is_empty() && (!numbers.is_empty() || !is_heading(piece));
            if is_number {
                numbers.push((at + 1, piece.to_owned()));
            }
        }
    }
    numbers
}

/// Whose a number is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Somebody who is to be added.
    Found(LearnerId, String),
    /// Somebody who is in the group.
    InIt(String),
    /// It stood in this line already.
    Again(usize),
    /// Several learners have it; their names.
    Double(Vec<String>),
    Nobody,
}

/// A number of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub at: usize,
    pub number: String,
    pub whose: Whose,
}

impl Line {
    /// Whether it has to be put right, or left out.
    pub fn is_refused(&self) -> bool {
        matches!(self.whose, Whose::Double(_) | Whose::Nobody)
    }
}

db::row! {
    struct Row { id: LearnerId, name: String, employee_number: String, is_in: bool }
}

/// Whose the numbers are, line by line.
pub(crate) async fn look_up(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
    numbers: Vec<(usize, String)>,
) -> Result<Vec<Line>, db::Error> {
    let mut have: HashMap<String, Vec<Row>> = HashMap::new();
    for row in with_number(conn, account_id, group_id, &numbers).await? {
        have.entry(text::name_key(&row.employee_number)).or_default().push(row);
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    let line = |(at, number): (usize, String)| {
        let key = text::name_key(&number);
        let earlier = first.get(&key).copied();
        first.entry(key.clone()).or_insert(at);
        let whose = match (earlier, have.get(&key).map(Vec::as_slice)) {
            (Some(line), _) => Whose::Again(line),
            (None, None | Some([])) => Whose::Nobody,
            (None, Some([one])) if one.is_in => Whose::InIt(one.name.clone()),
            (None, Some([one])) => Whose::Found(one.id.clone(), one.name.clone()),
            (None, Some(several)) => Whose::Double(several.iter().map(|one| one.name.clone()).collect()),
        };
        Line { at, number, whose }
    };
    Ok(numbers.into_iter().map(line).collect())
}

/// Learners who have one of these numbers, whatever case it is written in. No index has the numbers: all learners of the account are
/// looked through, once.
async fn with_number(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
    numbers: &[(usize, String)],
) -> Result<Vec<Row>, db::Error> {
    // Both engines know what ASCII letters are in lower case; whatever else there is has to be written as it is stored.
    let mut keys: Vec<String> = numbers
        .iter()
        .filter_map(|(_, number)| text::identity(number, 255).ok())
        .map(|number| number.to_ascii_lowercase())
        .collect();
    keys.sort();
    keys.dedup();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let places = db::numbered(3, keys.len());
    let sql = format!(
        "SELECT l.id, l.name, l.employee_number, EXISTS (SELECT 1 FROM group_members m WHERE m.account_id = l.account_id \
         AND m.group_id = $2 AND m.learner_id = l.id) AS is_in FROM learners l \
         WHERE l.account_id = $1 AND lower(l.employee_number) IN ({places}) ORDER BY l.name, l.id"
    );
    let query = conn.query(sql).bind(account_id).bind(group_id);
    keys.iter().fold(query, |query, key| query.bind(key.as_str())).all().await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<(usize, String)> {
        of_list(text)
    }

    #[test]
    fn a_list_is_understood_however_it_was_copied() {
        let text = "\u{feff}Personeelsnummer\r\n10482\r\n\"10517\"\t10533\n\n 10544 , 10560;\n";
        let expected = [(2, "10482"), (3, "10517"), (3, "10533"), (5, "10544"), (5, "10560")];
        assert_eq!(numbers(text), expected.map(|(line, number)| (line, number.to_owned())));
        assert_eq!(numbers("10 482"), [(1, "10 482".to_owned())], "a space may be part of a number");
        assert!(numbers(" \n,;").is_empty());
    }

    #[test]
    fn a_file_has_a_column_of_that_name_or_nothing_else() {
        let file = |text: &str| of_file(text.as_bytes().to_vec());
        assert_eq!(file("Name;Matricule\nJan;7\nAn;8\n").as_deref(), Ok("7\n8"));
        assert_eq!(file("7\n8\n").as_deref(), Ok("7\n8\n"));
        assert_eq!(file("Name;Town\nJan;Ghent\n"), Err(Unread::NoColumn));
        assert_eq!(file(""), Err(Unread::NoTable));
    }
}
