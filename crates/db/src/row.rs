//! A row of an answer, and how it is mapped to values, tuples and structs.

use std::str::FromStr;

use kernel::{Id, Timestamp};
use rusqlite::types::ValueRef;
use sqlx::postgres::PgRow;
use sqlx::{Column as _, Row as _, TypeInfo as _};

use crate::Error;

/// One row of an answer.
pub struct Row<'r>(pub(crate) Answer<'r>);

pub(crate) enum Answer<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r PgRow),
}

impl Row<'_> {
    /// The value of a column, by name or by position from 0.
    ///
    /// # Errors
    /// There is no such column, or its value is of another type (NULL where the type is no `Option`).
    pub fn get<T: Column>(&self, column: impl Index) -> Result<T, Error> {
        T::read(self, column.position(self)?)
    }

    /// A word of a closed set that another crate declares, which cannot be a [`Word`]. In [`row!`](crate::row!) such a
    /// field is written `status: Status as word`.
    ///
    /// # Errors
    /// There is no such column, or it holds NULL or any other text.
    pub fn word<T: FromStr>(&self, column: impl Index) -> Result<T, Error> {
        let position = column.position(self)?;
        known(String::read(self, position)?, position)
    }

    /// The same where NULL is none: `language: Option<Language> as word or null`.
    ///
    /// # Errors
    /// There is no such column, or it holds any other text.
    pub fn word_or_null<T: FromStr>(&self, column: impl Index) -> Result<Option<T>, Error> {
        let position = column.position(self)?;
        Option::<String>::read(self, position)?.map(|text| known(text, position)).transpose()
    }
}

/// What [`Row::get`] finds a column by: its position or its name.
pub trait Index {
    #[doc(hidden)]
    fn position(&self, row: &Row<'_>) -> Result<usize, Error>;
}

impl Index for usize {
    fn position(&self, _: &Row<'_>) -> Result<usize, Error> {
        Ok(*self)
    }
}

impl Index for &str {
    fn position(&self, row: &Row<'_>) -> Result<usize, Error> {
        Ok(match row.0 {
            Answer::Sqlite(row) => row.as_ref().column_index(self)?,
            Answer::Postgres(row) => row.try_column(*self)?.ordinal(),
        })
    }
}

/// A value of a column: `String`, an [`Id`], `i64`, `bool`, [`Timestamp`], a [`Word`] and `Option` of them.
pub trait Column: Sized {
    #[doc(hidden)]
    fn read(row: &Row<'_>, position: usize) -> Result<Self, Error>;
}

/// Reads the `Option` of a type, and the type itself from it.
macro_rules! column {
    ($type:ty, $from_sqlite:expr, $from_postgres:expr) => {
        impl Column for Option<$type> {
            fn read(row: &Row<'_>, position: usize) -> Result<Self, Error> {
                match row.0 {
                    Answer::Postgres(row) => $from_postgres(row, position),
                    Answer::Sqlite(row) => match row.get_ref(position)? {
                        ValueRef::Null => Ok(None),
                        value => $from_sqlite(value).map(Some).ok_or_else(|| {
                            Error::other(format!("Column {position} is not of type {}.", stringify!($type)))
                        }),
                    },
                }
            }
        }

        impl Column for $type {
            fn read(row: &Row<'_>, position: usize) -> Result<Self, Error> {
                Option::read(row, position)?
                    .ok_or_else(|| Error::other(format!("Column {position} is NULL.")))
            }
        }
    };
}

column!(String, |value: ValueRef<'_>| value.as_str().ok().map(str::to_owned), from_postgres);
column!(i64, |value: ValueRef<'_>| value.as_i64().ok(), integer_from_postgres);
column!(
    bool,
    |value: ValueRef<'_>| match value {
        ValueRef::Integer(number @ (0 | 1)) => Some(number == 1),
        _ => None,
    },
    from_postgres
);
column!(
    Timestamp,
    |value: ValueRef<'_>| value.as_i64().ok().map(Timestamp::from_millis),
    |row, position| Ok(integer_from_postgres(row, position)?.map(Timestamp::from_millis))
);

impl<Of> Column for Option<Id<Of>> {
    fn read(row: &Row<'_>, position: usize) -> Result<Self, Error> {
        Ok(Option::<String>::read(row, position)?.map(Id::from))
    }
}

impl<Of> Column for Id<Of> {
    fn read(row: &Row<'_>, position: usize) -> Result<Self, Error> {
        String::read(row, position).map(Self::from)
    }
}

/// A value that a column holds as a word of it, such as one of a closed set: its text is what `FromStr` reads. Any other
/// text is an error, like a value of another type.
pub trait Word: FromStr {}

impl<T: Word> Column for Option<T> {
    fn read(row: &Row<'_>, position: usize) -> Result<Self, Error> {
        Option::<String>::read(row, position)?.map(|text| known(text, position)).transpose()
    }
}

impl<T: Word> Column for T {
    fn read(row: &Row<'_>, position: usize) -> Result<Self, Error> {
        Option::read(row, position)?.ok_or_else(|| Error::other(format!("Column {position} is NULL.")))
    }
}

fn known<T: FromStr>(text: String, position: usize) -> Result<T, Error> {
    text.parse().map_err(|_| Error::other(format!("Column {position} holds a word that nobody knows.")))
}

fn from_postgres<'r, T>(row: &'r PgRow, position: usize) -> Result<Option<T>, Error>
where
    T: sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres>,
{
    Ok(row.try_get(position)?)
}

/// `SELECT 1` is an INT4 on PostgreSQL: integers of any width are one type here, as on SQLite.
fn integer_from_postgres(row: &PgRow, position: usize) -> Result<Option<i64>, Error> {
    let whole = matches!(row.try_column(position)?.type_info().name(), "INT2" | "INT4");
    Ok(if whole { row.try_get_unchecked(position)? } else { row.try_get(position)? })
}

/// Something made of a row: one value, a tuple of up to 16, or a struct, most easily by [`row!`](crate::row!).
pub trait FromRow: Sized + Send + 'static {
    /// # Errors
    /// A column is missing or of another type.
    fn from_row(row: &Row<'_>) -> Result<Self, Error>;
}

impl<T: Column + Send + 'static> FromRow for T {
    fn from_row(row: &Row<'_>) -> Result<Self, Error> {
        row.get(0)
    }
}

macro_rules! tuple {
    ($($type:ident $position:literal),+) => {
        impl<$($type: Column + Send + 'static),+> FromRow for ($($type,)+) {
            fn from_row(row: &Row<'_>) -> Result<Self, Error> {
                Ok(($(row.get::<$type>($position)?,)+))
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14, P 15);

/// Declares a struct that a row turns into, each field read from the column of its name.
///
/// ```
/// db::row! {
///     #[derive(Debug)]
///     pub struct Learner { pub id: String, pub name: String, pub active: bool }
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty $(as $word:ident $(or $null:ident)?)?),* $(,)?
    }) => {
        $(#[$meta])* $vis struct $name { $($(#[$field_meta])* $field_vis $field: $type),* }

        impl $crate::FromRow for $name {
            fn from_row(row: &$crate::Row<'_>) -> Result<Self, $crate::Error> {
                Ok(Self { $($field: $crate::row!(@read row $field $($word $($null)?)?)),* })
            }
        }
    };
    (@read $row:ident $field:ident) => { $row.get(stringify!($field))? };
    (@read $row:ident $field:ident word) => { $row.word(stringify!($field))? };
    (@read $row:ident $field:ident word null) => { $row.word_or_null(stringify!($field))? };
}
