//! Many who are picked for a group at once, by their employee numbers: a list as people paste it, or the column of a file; and whose each
//! number is.

use std::collections::{HashMap, HashSet};

use db::Connection;
use kernel::text;
use tables::{Column, TableError, Wanted};

use crate::ids::{AccountId, GroupId, LearnerId};
use crate::people::numbered;

/// The most numbers of a list: each is looked up, and all are added at once.
pub(crate) const MOST: usize = 2_000;

/// What stands between two numbers of one line.
const BETWEEN: [char; 6] = ['\t', ',', ';', '|', '،', '；'];

const NUMBER: &str = "employee_number";

const COLUMNS: [Column; 1] = [Column { key: NUMBER, names: numbered::COLUMN }];

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

/// Whose the numbers are, line by line.
pub(crate) async fn look_up(
    conn: &mut Connection,
    account_id: &AccountId,
    group_id: &GroupId,
    numbers: Vec<(usize, String)>,
) -> Result<Vec<Line>, db::Error> {
    let have = numbered::who_has(conn, account_id, numbers.iter().map(|(_, number)| number.as_str())).await?;
    let sql = "SELECT learner_id FROM group_members WHERE account_id = $1 AND group_id = $2";
    let members: Vec<LearnerId> = conn.query(sql).bind(account_id).bind(group_id).all().await?;
    let members: HashSet<LearnerId> = members.into_iter().collect();
    let mut first: HashMap<String, usize> = HashMap::new();
    let line = |(at, number): (usize, String)| {
        let key = text::name_key(&number);
        let earlier = first.get(&key).copied();
        first.entry(key.clone()).or_insert(at);
        let whose = match (earlier, have.get(&key).map(Vec::as_slice)) {
            (Some(line), _) => Whose::Again(line),
            (None, None | Some([])) => Whose::Nobody,
            (None, Some([one])) if members.contains(&one.id) => Whose::InIt(one.name.clone()),
            (None, Some([one])) => Whose::Found(one.id.clone(), one.name.clone()),
            (None, Some(several)) => Whose::Double(several.iter().map(|one| one.name.clone()).collect()),
        };
        Line { at, number, whose }
    };
    Ok(numbers.into_iter().map(line).collect())
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
