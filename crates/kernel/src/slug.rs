//! Slugs: the two names that a connection is typed with, and their validation.

use std::fmt;
use std::str::FromStr;

use crate::text;

/// The name of a client (client slug) or of an account (account login slug): a DNS label, because it becomes
/// part of a host name or of a path that both sides derive from it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Why a text is no slug. The messages are for the person who typed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Fewer than 3 characters, or more than the 63 of a DNS label (RFC 1035 §2.3.4).
    #[error("A slug has 3 to 63 characters.")]
    Length,
    /// Something else than `a` to `z`, `0` to `9` and `-`.
    #[error("A slug has only small letters (a to z), digits and hyphens.")]
    Characters,
    /// A hyphen at an end.
    #[error("A slug begins and ends with a letter or a digit.")]
    Hyphen,
    /// An internationalised label (RFC 5890 §2.3.2.1), which may look like another client's name.
    #[error("A slug cannot begin with xn--.")]
    Punycode,
    /// A name that a site keeps for itself.
    #[error("This name is reserved. Choose another one.")]
    Reserved,
}

/// Names that a site keeps for itself, now or later: a client called `app` would own the training app's host.
const RESERVED: [&str; 24] = [
    "www",
    "app",
    "apps",
    "cms",
    "api",
    "admin",
    "administrator",
    "auth",
    "login",
    "sso",
    "mail",
    "smtp",
    "ftp",
    "cdn",
    "static",
    "assets",
    "media",
    "status",
    "support",
    "help",
    "docs",
    "blog",
    "localhost",
    "root",
];

impl Slug {
    /// As it stands in a host name or a path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The slug that somebody means who typed or pasted this: capitals count as small letters, dashes as hyphens, and what nobody
    /// sees is left away, quotation marks around it, too. `in_address` finds the slug in an address of ours that was pasted as
    /// a whole.
    ///
    /// # Errors
    /// It is none.
    pub fn pasted(text: &str, in_address: impl FnOnce(&str) -> Option<&str>) -> Result<Self, SlugError> {
        // Only of ASCII: other letters that become one of these in small are another name, made to look alike.
        let typed = as_typed(text).to_ascii_lowercase();
        in_address(&typed).unwrap_or(&typed).parse()
    }
}

/// What somebody has typed before a program made it look better: Word and chats put a dash in the place of a hyphen, and people put
/// quotation marks around a name, or the angle brackets of an address.
fn as_typed(text: &str) -> String {
    let is_around = |c| matches!(c, '"' | '\'' | '`' | '‘'..='‟' | '«' | '»' | '‹' | '›' | '<' | '>');
    let is_hyphen = |c| matches!(c, '\u{2010}'..='\u{2014}' | '\u{2212}');
    let seen = text::as_seen(text);
    let bare = seen.trim_matches(|c: char| is_around(c) || c.is_whitespace());
    bare.chars().map(|c| if is_hyphen(c) { '-' } else { c }).collect()
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        if !(3..=63).contains(&text.len()) {
            return Err(SlugError::Length);
        }
        if !text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            return Err(SlugError::Characters);
        }
        if text.starts_with('-') || text.ends_with('-') {
            return Err(SlugError::Hyphen);
        }
        // An internationalised label may look exactly like another client's name in a browser.
        if text.starts_with("xn--") {
            return Err(SlugError::Punycode);
        }
        if RESERVED.contains(&text) {
            return Err(SlugError::Reserved);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl SlugError {
    /// The key of its translation, on either site.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Length => "slug-error-length",
            Self::Characters => "slug-error-characters",
            Self::Hyphen => "slug-error-hyphen",
            Self::Punycode => "slug-error-punycode",
            Self::Reserved => "slug-error-reserved",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_a_dns_label_that_is_not_ours() {
        let refused = |text: &str| text.parse::<Slug>().expect_err(text);
        assert_eq!("acme-events".parse::<Slug>().expect("a slug").as_str(), "acme-events");
        assert_eq!(refused("ab"), SlugError::Length);
        assert_eq!(refused(&"a".repeat(64)), SlugError::Length);
        assert_eq!(refused("Acme"), SlugError::Characters);
        assert_eq!(refused("acme.evil"), SlugError::Characters);
        assert_eq!(refused("аcme"), SlugError::Characters); // a Cyrillic а
        assert_eq!(refused("-acme"), SlugError::Hyphen);
        assert_eq!(refused("acme-"), SlugError::Hyphen);
        assert_eq!(refused("xn--acme"), SlugError::Punycode);
        assert_eq!(refused("cms"), SlugError::Reserved);
    }
}
