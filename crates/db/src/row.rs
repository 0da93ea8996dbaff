use kernel::Timestamp;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Column as _, ColumnIndex, Row as _, TypeInfo as _};

use crate::Error;

/// One row of an answer.
pub struct Row(pub(crate) Answer);

pub(crate) enum Answer {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The value of a column, by name or by position from 0.
    ///
    /// # Errors
    /// There is no such column, or its value is of another type (NULL where the type is no `Option`).
    pub fn get<T: Column>(&self, column: impl Index) -> Result<T, Error> {
        T::read(self, column.position(self)?)
    }
}

/// What [`Row::get`] finds a column by: its position or its name.
pub trait Index {
    #[doc(hidden)]
    fn position(&self, row: &Row) -> Result<usize, Error>;
}

impl Index for usize {
    fn position(&self, _: &Row) -> Result<usize, Error> {
        Ok(*self)
    }
}

impl Index for &str {
    fn position(&self, row: &Row) -> Result<usize, Error> {
        Ok(match &row.0 {
            Answer::Sqlite(row) => self.index(row)?,
            Answer::Postgres(row) => self.index(row)?,
        })
    }
}

/// A value of a column: `String`, `i64`, `bool`, [`Timestamp`] and `Option` of them.
pub trait Column: Sized {
    #[doc(hidden)]
    fn read(row: &Row, position: usize) -> Result<Self, Error>;
}

/// Reads the `Option` of a type, and the type itself from it: sqlx reads a NULL of SQLite as an empty text or
/// as `false` where the type is no `Option`.
macro_rules! column {
    ($type:ty, $read:expr) => {
        impl Column for Option<$type> {
            fn read(row: &Row, position: usize) -> Result<Self, Error> {
                let read: fn(&Row, usize) -> Result<Self, sqlx::Error> = $read;
                Ok(read(row, position)?)
            }
        }

        impl Column for $type {
            fn read(row: &Row, position: usize) -> Result<Self, Error> {
                Option::read(row, position)?
                    .ok_or_else(|| Error::other(format!("Column {position} is NULL.")))
            }
        }
    };
}

column!(String, |row, position| match &row.0 {
    Answer::Sqlite(row) => row.try_get(position),
    Answer::Postgres(row) => row.try_get(position),
});
column!(bool, |row, position| match &row.0 {
    Answer::Sqlite(row) => row.try_get(position),
    Answer::Postgres(row) => row.try_get(position),
});
column!(i64, |row, position| match &row.0 {
    Answer::Sqlite(row) => row.try_get(position),
    // `SELECT 1` is an INT4 on PostgreSQL: integers of any width are one type here, as on SQLite.
    Answer::Postgres(row) if row.try_column(position)?.type_info().name().starts_with("INT") => {
        row.try_get_unchecked(position)
    }
    Answer::Postgres(row) => row.try_get(position),
});
impl Column for Option<Timestamp> {
    fn read(row: &Row, position: usize) -> Result<Self, Error> {
        Ok(Option::read(row, position)?.map(Timestamp::from_millis))
    }
}

impl Column for Timestamp {
    fn read(row: &Row, position: usize) -> Result<Self, Error> {
        i64::read(row, position).map(Timestamp::from_millis)
    }
}

/// Something made of a row: one value, a tuple of up to 16, or a struct, most easily by [`row!`](crate::row!).
pub trait FromRow: Sized {
    /// # Errors
    /// A column is missing or of another type.
    fn from_row(row: &Row) -> Result<Self, Error>;
}

impl<T: Column> FromRow for T {
    fn from_row(row: &Row) -> Result<Self, Error> {
        row.get(0)
    }
}

macro_rules! tuple {
    ($($type:ident $position:literal),+) => {
        impl<$($type: Column),+> FromRow for ($($type,)+) {
            fn from_row(row: &Row) -> Result<Self, Error> {
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
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty),* $(,)?
    }) => {
        $(#[$meta])* $vis struct $name { $($(#[$field_meta])* $field_vis $field: $type),* }

        impl $crate::FromRow for $name {
            fn from_row(row: &$crate::Row) -> Result<Self, $crate::Error> {
                Ok(Self { $($field: row.get(stringify!($field))?),* })
            }
        }
    };
}
