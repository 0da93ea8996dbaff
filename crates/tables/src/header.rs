//! The first row of a table: which of its columns have a meaning, whatever language and case they are named in.

use kernel::text::sort_key;

use crate::row::Row;
use crate::{MAX_COLUMNS, TableError};

/// A column with a meaning.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What the program calls it.
    pub key: &'static str,
    /// What people call it: `Employee number`, `Personeelsnummer`. Case, accents, spaces and hyphens do not matter.
    pub names: &'static [&'static str],
}

/// A word that means one column alone and another beside others: `Name` is all of somebody's name, and beside `Vorname` the
/// family name.
#[derive(Clone, Copy, Debug)]
pub struct Unlike {
    /// They are names of another column, too, which they mean otherwise.
    pub names: &'static [&'static str],
    /// Where the file has this column, …
    pub beside: &'static str,
    /// … and not this one, it is this one.
    pub means: &'static str,
}

/// What somebody wants to read in a file.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub columns: &'a [Column],
    pub unlike: &'a [Unlike],
    /// Of these columns at least one must be there, or there is nothing to do with a row.
    pub one_of: &'a [&'static str],
    /// The sheet of a spreadsheet; the first one when none is named.
    pub sheet: Option<&'a str>,
}

/// The columns of a file in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// As they are called in the file.
    pub names: Vec<String>,
    keys: Vec<Option<&'static str>>,
}

impl Header {
    /// The header that has these names in a file.
    ///
    /// # Errors
    /// A wanted column is missing, two mean the same, or there are too many.
    pub fn new(line: u64, names: Vec<String>, wanted: &Wanted<'_>) -> Result<Self, TableError> {
        if names.len() > MAX_COLUMNS {
            return Err(TableError::Columns { line });
        }
        let mut keys: Vec<_> = names.iter().map(|name| meant(name, wanted.columns)).collect();
        for unlike in wanted.unlike {
            unlike.settle(&names, &mut keys);
        }
        for (at, key) in keys.iter().enumerate() {
            let earlier = keys[..at].iter().position(|earlier| key.is_some() && earlier == key);
            if let Some(earlier) = earlier {
                let (first, second) = (names[earlier].clone(), names[at].clone());
                return Err(TableError::Twice { line, first, second });
            }
        }
        if !wanted.one_of.iter().any(|key| keys.contains(&Some(key))) {
            let found: Vec<&str> =
                names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
            return Err(TableError::NoColumn {
                line,
                missing: wanted.one_of.join(" / "),
                found: found.join(", "),
            });
        }
        Ok(Self { names, keys })
    }

    /// Whether the file has this column.
    pub fn has(&self, key: &str) -> bool {
        self.keys.iter().flatten().any(|known| *known == key)
    }

    /// What this column is called in the file.
    pub fn name(&self, key: &str) -> Option<&str> {
        let column = self.keys.iter().position(|known| *known == Some(key))?;
        self.names.get(column).map(String::as_str)
    }

    /// What stands in this column of a row; `None` when it is empty, or the file has no such column.
    pub fn value<'a>(&self, row: &'a Row, key: &str) -> Option<&'a str> {
        let column = self.keys.iter().position(|known| *known == Some(key))?;
        row.values.get(column).map(str::trim).filter(|value| !value.is_empty())
    }

    /// The columns that have a meaning, or those that have none, by their names in the file.
    pub fn named(&self, known: bool) -> impl Iterator<Item = &str> {
        let columns = self.names.iter().zip(&self.keys).filter(move |(_, key)| key.is_some() == known);
        columns.map(|(name, _)| name.trim()).filter(|name| !name.is_empty())
    }
}

impl Unlike {
    /// Whether a column of this name is one of those.
    pub fn is_one(&self, name: &str) -> bool {
        self.names.iter().any(|known| letters(known) == letters(name))
    }

    fn settle(&self, names: &[String], keys: &mut [Option<&'static str>]) {
        if !keys.contains(&Some(self.beside)) || keys.contains(&Some(self.means)) {
            return;
        }
        if let Some(at) = names.iter().position(|name| self.is_one(name)) {
            keys[at] = Some(self.means);
        }
    }
}

fn meant(name: &str, columns: &[Column]) -> Option<&'static str> {
    let name = letters(name);
    let is_meant = |column: &&Column| {
        !name.is_empty()
            && (letters(column.key) == name || column.names.iter().any(|known| letters(known) == name))
    };
    columns.iter().find(is_meant).map(|column| column.key)
}

/// A column's name without what people write differently: `E-mail`, `Prénom`, `GIVEN_NAME`.
fn letters(name: &str) -> String {
    sort_key(name).chars().filter(|c| c.is_alphanumeric()).collect()
}
