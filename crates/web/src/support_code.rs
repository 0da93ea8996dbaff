//! Support codes: the request id that people read out.

use std::fmt;
use std::sync::Arc;

use http::request::Parts;
use kernel::Rng;
use kernel::typed_code::{self, LETTERS};

/// The id of a request, such as `MT-7F3K-29QX`. Where something went wrong the person reads it on the page; in the log it
/// stands on every line about the request, and in MobieTrain it finds the entry of a failed sign-on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupportCode(Arc<str>);

impl SupportCode {
    /// `site` are the two letters that say whose log to look in.
    pub fn new(site: &str, rng: &Rng) -> Self {
        let code = typed_code::random::<8>(rng);
        let (one, two) = code.split_at(4);
        Self(format!("{site}-{one}-{two}").into())
    }

    /// One that was written down elsewhere; `None` when the text cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let in_place = |(place, byte): (usize, u8)| match place {
            0 | 1 => byte.is_ascii_uppercase(),
            2 | 7 => byte == b'-',
            _ => LETTERS.contains(&byte),
        };
        (text.len() == 12 && text.bytes().enumerate().all(in_place)).then(|| Self(text.into()))
    }

    /// Of a request that came through [`layers`](crate::layers).
    pub fn of(parts: &Parts) -> Self {
        parts.extensions.get::<Self>().cloned().unwrap_or_default()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SupportCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_support_code_can_be_read_out() {
        let rng = Rng::seeded(1);
        let code = SupportCode::new("MT", &rng);
        assert_eq!(code.as_str().len(), 12);
        assert!(code.as_str().starts_with("MT-") && !code.as_str().contains(['I', 'L', 'O', 'U']), "{code}");
        assert_ne!(code, SupportCode::new("MT", &rng));
        assert_eq!(SupportCode::parse(code.as_str()), Some(code));
        for other in ["", "MT-7F3K-29Q", "MT-7F3K-29QL", "MT-7F3K 29QX", "mt-7F3K-29QX", "MT-7F3K-29QX0"] {
            assert_eq!(SupportCode::parse(other), None, "{other}");
        }
    }
}
