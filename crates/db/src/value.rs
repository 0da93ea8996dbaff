use kernel::Timestamp;
use sqlx::{Encode, Postgres, Sqlite, Type};

/// A value that can be bound to a placeholder: `&str`, `String`, `i64`, `bool`, [`Timestamp`] (a BIGINT of
/// milliseconds) and `Option` of them.
pub trait Bind {
    #[doc(hidden)]
    type Sql: for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres>;
    #[doc(hidden)]
    fn into_sql(self) -> Self::Sql;
    /// Whether it is a text that holds U+0000, which PostgreSQL cannot store and SQLite cuts off there.
    #[doc(hidden)]
    fn has_nul(&self) -> bool {
        false
    }
}

impl Bind for &str {
    type Sql = String;
    fn into_sql(self) -> String {
        self.to_owned()
    }
    fn has_nul(&self) -> bool {
        self.contains('\0')
    }
}

impl Bind for &String {
    type Sql = String;
    fn into_sql(self) -> String {
        self.clone()
    }
    fn has_nul(&self) -> bool {
        self.contains('\0')
    }
}

impl Bind for String {
    type Sql = String;
    fn into_sql(self) -> String {
        self
    }
    fn has_nul(&self) -> bool {
        self.contains('\0')
    }
}

impl Bind for i64 {
    type Sql = i64;
    fn into_sql(self) -> i64 {
        self
    }
}

impl Bind for bool {
    type Sql = bool;
    fn into_sql(self) -> bool {
        self
    }
}

impl Bind for Timestamp {
    type Sql = i64;
    fn into_sql(self) -> i64 {
        self.as_millis()
    }
}

impl<T: Bind> Bind for Option<T>
where
    Option<T::Sql>: for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres>,
{
    type Sql = Option<T::Sql>;
    fn into_sql(self) -> Self::Sql {
        self.map(T::into_sql)
    }
    fn has_nul(&self) -> bool {
        self.as_ref().is_some_and(T::has_nul)
    }
}
