//! A row of a table, and rows on their way into one, within bounds.

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::harmless::meant;
use crate::{MAX_ROWS, MAX_UNPACKED, TableError};

/// A row with something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, with the first line of the file; where it begins, when it goes on over several.
    pub line: u64,
    pub values: Values,
}

/// The values of one row, in the order of the columns. In one allocation, shared by whoever keeps them: there may be 200,000
/// rows. Each value is its length in bytes (four of them, little-endian) and its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(Arc<[u8]>);

/// Bytes of a length.
const LENGTH: usize = size_of::<u32>();

impl Values {
    /// How many there are, empty ones among them.
    pub(crate) fn len(&self) -> usize {
        self.iter().count()
    }

    pub fn get(&self, column: usize) -> Option<&str> {
        self.iter().nth(column)
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let mut rest = &*self.0;
        std::iter::from_fn(move || {
            let (length, after) = rest.split_first_chunk::<LENGTH>()?;
            let (text, behind) = after.split_at_checked(u32::from_le_bytes(*length) as usize)?;
            rest = behind;
            std::str::from_utf8(text).ok()
        })
    }
}

impl<T: AsRef<str>> FromIterator<T> for Values {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut packed = Vec::new();
        for value in values {
            // None is as long as the whole of a file may be.
            let value = value.as_ref();
            let length = u32::try_from(value.len()).unwrap_or(u32::MAX);
            packed.extend_from_slice(&length.to_le_bytes());
            packed.extend_from_slice(value.as_bytes());
        }
        Self(packed.into())
    }
}

/// A list of texts.
impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = Vec::<String>::deserialize(deserializer)?;
        Ok(values.into_iter().collect())
    }
}

/// Rows on their way, as long as they are not too many, too wide or too large together: a file of a few kilobytes may name one long
/// text in a million cells.
#[derive(Default)]
pub(crate) struct Bounded {
    pub(crate) rows: Vec<Row>,
    bytes: u64,
}

/// What a value takes beside its text.
const VALUE: u64 = 16;

impl Bounded {
    /// Makes room for one more value of this length; before it is kept.
    pub(crate) fn make_room(&mut self, bytes: usize) -> Result<(), TableError> {
        self.bytes = self.bytes.saturating_add(bytes as u64).saturating_add(VALUE);
        if self.bytes > MAX_UNPACKED { Err(TableError::Unpacked) } else { Ok(()) }
    }

    /// Keeps a row if there is something in it.
    pub(crate) fn push<'a>(
        &mut self,
        line: u64,
        values: impl Iterator<Item = &'a str> + Clone,
    ) -> Result<(), TableError> {
        if values.clone().all(|value| value.trim().is_empty()) {
            return Ok(());
        }
        if self.rows.len() > MAX_ROWS {
            return Err(TableError::Rows { line });
        }
        self.rows.push(Row { line, values: values.map(meant).collect() });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_as_they_came() {
        let came = ["", "Jan", "\0", "Łukasz; \"Żak\"\n", ""];
        let values: Values = came.iter().collect();
        assert_eq!((values.iter().collect::<Vec<_>>(), values.len()), (came.to_vec(), came.len()));
        assert_eq!((values.get(3), values.get(5)), (Some(came[3]), None));
        assert_eq!((Values::default().len(), Values::default().get(0)), (0, None));
    }

    #[test]
    fn all_values_together_are_bounded_however_few_bytes_the_file_has() {
        let mut rows = Bounded::default();
        let megabyte = 1024 * 1024;
        for _ in 0..199 {
            rows.make_room(megabyte).expect("below the bound");
        }
        assert!(matches!(rows.make_room(megabyte), Err(TableError::Unpacked)));
        let mut rows = Bounded::default();
        let fits = (0..).take_while(|_| rows.make_room(0).is_ok()).count() as u64;
        assert_eq!(fits, MAX_UNPACKED / VALUE, "nor are there any number of empty ones");
    }
}
