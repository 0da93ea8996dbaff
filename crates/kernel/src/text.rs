//! Text from outside, made such as we keep, show and compare it. The one room where Unicode is looked at (normalization,
//! case, invisible characters): whatever people type, paste, upload or say in a link comes through here.
//!
//! | what | function | hidden characters | white space | form |
//! | --- | --- | --- | --- | --- |
//! | a name, a title: shown | [`name`] | taken out | one space each | NFC |
//! | an address, a number, an id: compared | [`identity`], [`email()`] | refused by name | one space each, none in an address | NFC |
//! | a text of many lines | [`lines`] | stay: long words need soft hyphens | line ends become `\n` | NFC |
//! | whether two names are the same | [`name_key`] | left out | one space each | NFKC, no case |
//! | whether two short answers are the same | [`answer_key`] | left out | one space each | NFKD, no case, no accents |
//! | which of two names comes first in a list | [`sort_key`] | left out | one space each | NFKD, no case, no accents |
//! | whether two names may mean the same | [`is_alike`], [`is_near`] | left out | one space each | as sorted |
//! | finding people by how their words begin | [`words_of`], [`search_words`] | left out | between words | NFKD, no case, no accents |
//!
//! Somebody is found when each of the words typed ([`search_words`]) is the beginning of one of theirs ([`words_of`]): `peet j`
//! finds Jan Peeters, `eters` does not. Every database can look that up in an index, byte by byte.
//!
//! NFC and the other forms are those of UAX #15: `é` and `e` with an accent behind it look alike and become one text.

mod alike;
mod email;
mod fold;
mod hidden;

pub use alike::{is_alike, is_near};
pub use email::{email, typed_email};
pub use fold::{answer_key, name_key, search_words, sort_key, words_of};
pub use hidden::Hidden;
pub(crate) use hidden::as_seen;
use hidden::first_hidden;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

/// Why a text is not taken. The sentences are for whoever wrote it, and say "it" of what stands in the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum TextError {
    /// Nothing is left of it that anybody could see.
    #[error("It is empty.")]
    Empty,
    /// Longer than this many characters; bytes, of [`lines`].
    #[error("It is longer than {0} characters.")]
    Long(usize),
    /// It has several lines, which a log or a list would show as several things; in a CSV file a quotation mark is missing.
    #[error("It goes on over several lines.")]
    Lines,
    /// NUL, which PostgreSQL cannot store, or another one that no keyboard writes.
    #[error("It holds a control character (U+{:04X}).", *.0 as u32)]
    Control(char),
    /// Two identities that differ in what nobody sees would look like one.
    #[error("It holds {0}, which nobody can see. Delete it, or type it all anew.")]
    Hidden(Hidden),
    /// No e-mail address.
    #[error("It is not an e-mail address. Write it as name@company.example.")]
    NotEmail,
    /// An address as mail programs copy it: with the name of the person, who may be another one than the address says.
    #[error("Write the address alone, without the name and the angle brackets around it.")]
    NamedEmail,
    /// An address as web pages link it.
    #[error("Write the address alone, without mailto: before it.")]
    LinkedEmail,
}

/// A name or a title, to be shown: white space of any kind is one space, none at the ends; what nobody sees is taken out,
/// unless the writing needs it (see [`Hidden`]).
///
/// # Errors
/// Nothing is left, it is longer than `max` characters, has several lines, or holds a control character that is no white
/// space.
pub fn name(text: &str, max: usize) -> Result<String, TextError> {
    one_line(&hidden::taken_out(text), max)
}

/// What is compared: a number, an id. White space as in a [`name`].
///
/// # Errors
/// As [`name`], and a character that nobody sees is refused wherever it stands.
pub fn identity(text: &str, max: usize) -> Result<String, TextError> {
    match first_hidden(text) {
        Some(hidden) => Err(TextError::Hidden(hidden)),
        None => one_line(text, max),
    }
}

fn one_line(text: &str, max: usize) -> Result<String, TextError> {
    if text.trim().contains(['\n', '\r']) {
        return Err(TextError::Lines);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let line: String = if line.is_ascii() { line } else { line.nfc().collect() };
    if let Some(control) = line.chars().find(|c| c.is_control()) {
        return Err(TextError::Control(control));
    }
    match line.chars().count() {
        0 => Err(TextError::Empty),
        length if length > max => Err(TextError::Long(max)),
        _ => Ok(line),
    }
}

/// A text of many lines, which may be empty. Line ends of any kind become `\n`: PowerPoint writes U+000B, mainframes
/// U+0085. A byte order mark at its beginning goes.
///
/// # Errors
/// It is longer than `max` bytes, or it holds a control character that is neither a line end nor a tab.
pub fn lines(text: &str, max: usize) -> Result<String, TextError> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let text: String = text.chars().map(|c| if is_line_end(c) { '\n' } else { c }).nfc().collect();
    if let Some(control) = text.chars().find(|c| c.is_control() && *c != '\n' && *c != '\t') {
        return Err(TextError::Control(control));
    }
    if text.len() > max { Err(TextError::Long(max)) } else { Ok(text) }
}

/// UAX #14: the classes BK, CR and NL.
const fn is_line_end(c: char) -> bool {
    matches!(c, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_people_see_of_it() {
        let mended = [
            (" Jan \u{a0}\u{3000} Peeters\r\n", "Jan Peeters"),
            ("Jan\tPeeters", "Jan Peeters"),
            ("Serving\u{b}drinks", "Serving drinks"),
            ("Jose\u{301}", "José"),
            ("Ja\u{200b}n\u{feff} Pee\u{ad}ters", "Jan Peeters"),
            ("\u{202e}srepeeP naJ\u{202c}", "srepeeP naJ"),
            ("\u{3164}Jan\u{2800}", "Jan"),
        ];
        for (typed, kept) in mended {
            assert_eq!(name(typed, 20).as_deref(), Ok(kept), "{typed:?}");
        }
        for nothing in ["", " ", "\u{a0}", "\u{3164}", "\u{200b}\u{2060}", "\u{2800} \u{115f}"] {
            assert_eq!(name(nothing, 20), Err(TextError::Empty), "{nothing:?}");
        }
        assert_eq!(name("J\0n", 20), Err(TextError::Control('\0')));
        assert_eq!(name("Jan\nPeeters", 20), Err(TextError::Lines));
        assert_eq!(name("José", 3), Err(TextError::Long(3)));
        assert_eq!(name("Jose\u{301}", 4).as_deref(), Ok("José"), "counted as it is kept");
    }

    #[test]
    fn an_identity_with_a_character_that_nobody_sees_is_refused_by_its_name() {
        assert_eq!(identity(" 10\u{a0}544 ", 64).as_deref(), Ok("10 544"));
        let said = identity("10544\u{200b}", 64).expect_err("refused").to_string();
        assert!(said.starts_with("It holds a zero-width space (U+200B)"), "{said}");
        // Not even where a name may have one: a number is not written in Persian words.
        assert!(identity("می\u{200c}خواهم", 64).is_err());
    }

    #[test]
    fn every_line_end_is_one() {
        let text = lines("\u{feff}a\r\nb\rc\u{b}d\u{85}e\u{2028}f\tg\u{ad}h", 100);
        assert_eq!(text.as_deref(), Ok("a\nb\nc\nd\ne\nf\tg\u{ad}h"));
        assert_eq!(lines("a\0", 100), Err(TextError::Control('\0')));
        assert_eq!(lines("é", 1), Err(TextError::Long(1)));
        assert_eq!(lines("", 0).as_deref(), Ok(""));
    }
}
