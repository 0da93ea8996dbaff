//! What a row says of somebody: texts as they are kept, languages and statuses by their words, departments by their names.

use jwt_link::limits;
use kernel::text;
use tables::{Row, Table};

use super::columns;
use super::outcome::Why;
use crate::Change;

/// What a row says of somebody. An empty cell says nothing, so that what is there stays.
pub(super) struct Said {
    /// Without departments.
    pub(super) change: Change,
    pub(super) departments: Option<Vec<String>>,
}

pub(super) fn said(table: &Table, row: &Row, is_known: impl Fn(&str) -> bool) -> Result<Said, Vec<Why>> {
    if let Some(fault) = table.fault(row) {
        return Err(vec![Why::Fault(fault)]);
    }
    let value = |key| table.header.value(row, key);
    let mut whys = Vec::new();
    let owned = |key| value(key).map(str::to_owned);
    let (name, family_name) = names(table, row);
    let language = value("language").map(|text| columns::language(text).ok_or(text));
    let status = value("status").map(|text| columns::status(text).ok_or(text));
    let change = Change {
        email: owned("email").map(Some),
        name: name.map(str::to_owned),
        given_name: owned("given_name").map(Some),
        family_name: family_name.map(|name| Some(name.to_owned())),
        employee_number: owned("employee_number").map(Some),
        language: language.and_then(|language| {
            language.map_err(|text| whys.push(Why::Language(text.to_owned()))).ok().map(Some)
        }),
        status: status.and_then(|status| status.map_err(|text| whys.push(Why::Status(text.to_owned()))).ok()),
        ..Change::default()
    };
    let departments = value("departments").map(|cell| departments(cell, is_known, &mut whys));
    match change.checked() {
        Ok(change) if whys.is_empty() => Ok(Said { change, departments }),
        Ok(_) => Err(whys),
        Err(mistakes) => {
            let texts = mistakes.into_iter().map(|(field, why)| Why::Text { field: field.into(), why });
            Err(texts.chain(whys).collect())
        }
    }
}

/// All of somebody's name, and the last one. In a column `Name` beside `First name` both are written: where the first name is in it
/// too, or is not said, it is all of the name.
fn names<'a>(table: &'a Table, row: &'a Row) -> (Option<&'a str>, Option<&'a str>) {
    let value = |key| table.header.value(row, key);
    match (value("name"), value("given_name"), value("family_name")) {
        (None, given, Some(whole)) if given.is_none_or(|given| has_word(whole, given)) && is_name(table) => {
            (Some(whole), None)
        }
        (name, _, family) => (name, family),
    }
}

/// Whether what was taken for the last name stands in a column `Name`.
fn is_name(table: &Table) -> bool {
    table.header.name("family_name").is_some_and(|heading| columns::NAME.is_one(heading))
}

fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text::name_key(text), text::name_key(word));
    format!(" {text} ").contains(&format!(" {word} "))
}

/// The names in a cell, separated by `;`, `|` or line ends. A department whose own name holds one of them is found all the same.
fn departments(cell: &str, is_known: impl Fn(&str) -> bool, whys: &mut Vec<Why>) -> Vec<String> {
    let mut names = Vec::new();
    let pieces: Vec<&str> = cell.split_inclusive([';', '|', '\n']).collect();
    let mut at = 0;
    while at < pieces.len() {
        let joined = |end: usize| pieces[at..end].concat();
        let trimmed = |text: String| text.trim().trim_end_matches([';', '|']).trim().to_owned();
        let known = (at + 2..=pieces.len().min(at + 4)).rev().find(|end| is_known(&trimmed(joined(*end))));
        let end = known.unwrap_or(at + 1);
        let name = trimmed(joined(end));
        at = end;
        if name.is_empty() {
            continue;
        }
        match text::name(&name, limits::NAME) {
            Ok(name) => names.push(name),
            Err(why) => whys.push(Why::Text { field: "departments".into(), why }),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn departments_are_separated_in_three_ways() {
        let split = |cell: &str| departments(cell, |name| name == "Bar; East", &mut Vec::new());
        assert_eq!(split("Bar; Stores | Office\nKitchen;"), ["Bar", "Stores", "Office", "Kitchen"]);
        assert_eq!(split("Stores;Bar; East"), ["Stores", "Bar; East"]);
        assert_eq!(split("Bar;East"), ["Bar", "East"]);
        assert_eq!(split(" ; |"), Vec::<String>::new());
    }
}
