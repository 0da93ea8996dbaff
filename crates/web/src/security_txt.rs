//! `/.well-known/security.txt` (RFC 9116): whom to tell about a weakness.

use std::str::FromStr;
use std::time::Duration;

use axum::response::{IntoResponse as _, Response};
use http::header;
use kernel::Timestamp;

/// Where the file is, on every host of a site.
pub(crate) const PATH: &str = "/.well-known/security.txt";
/// Long enough for whoever keeps a copy, and well within the year that §2.5.5 advises.
const VALID: Duration = Duration::from_secs(180 * 24 * 3600);

/// An address that takes reports of weaknesses, such as `mailto:security@mobietrain.com` (§2.5.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityContact(String);

/// Why a text is no security contact.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "The security contact {0:?} is no address that somebody can report to. \
     Write mailto:security@company.example, or the https:// address of a page."
)]
pub struct SecurityContactError(String);

impl FromStr for SecurityContact {
    type Err = SecurityContactError;

    fn from_str(text: &str) -> Result<Self, SecurityContactError> {
        let rest = ["mailto:", "https://", "tel:"].iter().find_map(|scheme| text.strip_prefix(scheme));
        // A line break would write a field of its own.
        let fine = rest.is_some_and(|rest| !rest.is_empty())
            && text.bytes().all(|byte| byte.is_ascii_graphic())
            && (!text.starts_with("mailto:") || kernel::text::email(&text["mailto:".len()..]).is_ok());
        if fine { Ok(Self(text.to_owned())) } else { Err(SecurityContactError(text.to_owned())) }
    }
}

impl SecurityContact {
    pub(crate) fn file(&self, now: Timestamp) -> Response {
        let expires = jiff::Timestamp::from_second((now + VALID).as_secs()).unwrap_or(jiff::Timestamp::MAX);
        let text = format!("Contact: {}\nExpires: {expires}\nPreferred-Languages: en\n", self.0);
        ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_take_a_report_are_contacts() {
        for good in
            ["mailto:security@mobietrain.example", "https://mobietrain.example/security", "tel:+3291234567"]
        {
            assert!(good.parse::<SecurityContact>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "security@a.example",
            "mailto:",
            "mailto:security",
            "http://a.example",
            "https://a\nCanonical: b",
        ] {
            assert!(bad.parse::<SecurityContact>().is_err(), "{bad:?}");
        }
    }
}
