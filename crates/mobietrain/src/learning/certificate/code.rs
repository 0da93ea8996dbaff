//! The code on a certificate.

use std::fmt;
use std::str::FromStr;

use kernel::{Rng, typed_code};

/// How many characters it has.
const LENGTH: usize = 12;

/// Twelve characters, without what stands between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code(String);

impl Code {
    pub(crate) fn new(rng: &Rng) -> Self {
        Self(typed_code::random::<LENGTH>(rng))
    }

    /// As it is stored.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads what somebody typed, in any case and with or without hyphens.
impl FromStr for Code {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        typed_code::read(text, LENGTH).map(Self).ok_or(())
    }
}

/// As it is printed: three groups of four.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, rest) = self.0.split_at(4);
        let (two, three) = rest.split_at(4);
        write!(f, "{one}-{two}-{three}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_is_printed_and_as_people_type_it() {
        let code = Code::new(&Rng::seeded(1));
        let printed = code.to_string();
        assert_eq!(printed.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
        for typed in
            [printed.clone(), printed.to_lowercase(), printed.replace('-', " "), code.as_str().to_owned()]
        {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
        for none in ["", "4T7K-9MXD", "4T7K-9MXD-2QPU", "4T7K-9MXD-2QPRX"] {
            assert!(none.parse::<Code>().is_err(), "{none}");
        }
    }
}
