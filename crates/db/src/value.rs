//! Parameters of a statement: what can be bound to a placeholder.

use kernel::{Id, Timestamp};

/// A value on its way into a statement. A missing one still has a type: PostgreSQL asks for it.
#[doc(hidden)]
#[derive(Clone)]
pub enum Value {
    Text(Option<String>),
    Integer(Option<i64>),
    Boolean(Option<bool>),
}

impl Value {
    /// Whether it is a text with U+0000, which PostgreSQL cannot store and at which SQLite's functions stop.
    pub(crate) fn has_nul(&self) -> bool {
        matches!(self, Self::Text(Some(text)) if text.contains('\0'))
    }
}

/// A value that can be bound to a placeholder: `&str`, `String`, an [`Id`], `i64`, `bool`, [`Timestamp`] (a
/// BIGINT of milliseconds) and `Option` of them.
pub trait Bind {
    #[doc(hidden)]
    const NULL: Value;
    #[doc(hidden)]
    fn into_value(self) -> Value;
}

macro_rules! bind {
    ($type:ty, $kind:ident, $convert:expr) => {
        impl Bind for $type {
            const NULL: Value = Value::$kind(None);
            fn into_value(self) -> Value {
                Value::$kind(Some($convert(self)))
            }
        }
    };
}

bind!(&str, Text, str::to_owned);
bind!(&String, Text, String::clone);
bind!(String, Text, std::convert::identity);
bind!(i64, Integer, std::convert::identity);
bind!(Timestamp, Integer, Timestamp::as_millis);
bind!(bool, Boolean, std::convert::identity);

impl<Of> Bind for Id<Of> {
    const NULL: Value = Value::Text(None);
    fn into_value(self) -> Value {
        Value::Text(Some(self.into()))
    }
}

impl<Of> Bind for &Id<Of> {
    const NULL: Value = Value::Text(None);
    fn into_value(self) -> Value {
        self.as_str().into_value()
    }
}

impl<T: Bind> Bind for Option<T> {
    const NULL: Value = T::NULL;
    fn into_value(self) -> Value {
        self.map_or(T::NULL, T::into_value)
    }
}
