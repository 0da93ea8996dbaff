//! Characters that nobody sees.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A character that shows nothing. Its text is its name with an article, "a zero-width space (U+200B)".
///
/// Those with the property `Default_Ignorable_Code_Point` (UAX #44 §5.3, an immutable promise of nearly all of them), and
/// what fonts draw as nothing: the blank Braille pattern, the marks around annotations, the place of an object.
///
/// In a [`name`](super::name) a joiner (U+200C, U+200D) stays between two characters of a writing without capitals:
/// Persian, Hindi or an emoji is written wrong without it. A variation selector stays behind such a character: a Japanese
/// family name is written with one. Between letters of the Latin, Greek or Cyrillic alphabet they do nothing but hide.
/// Tags, of which a few flags are made, go: everything can be written with them unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hidden(char);

impl Hidden {
    /// What kind it is, as a word for translations: `zero-width-space`, `soft-hyphen`, `direction` or `other`.
    pub const fn kind(self) -> &'static str {
        match self.0 {
            '\u{200b}' | '\u{2060}' | '\u{feff}' => "zero-width-space",
            '\u{ad}' => "soft-hyphen",
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                "direction"
            }
            _ => "other",
        }
    }

    /// Its number as Unicode writes it, `U+200B`.
    pub fn code_point(self) -> String {
        format!("U+{:04X}", self.0 as u32)
    }

    const fn name(self) -> &'static str {
        match self.0 {
            '\u{ad}' => "a soft hyphen",
            '\u{34f}' => "a combining grapheme joiner",
            '\u{61c}' => "an Arabic letter mark",
            '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => "a Hangul filler",
            '\u{200b}' => "a zero-width space",
            '\u{200c}' => "a zero-width non-joiner",
            '\u{200d}' => "a zero-width joiner",
            '\u{200e}' => "a left-to-right mark",
            '\u{200f}' => "a right-to-left mark",
            '\u{202a}' | '\u{202b}' => "a directional embedding",
            '\u{202d}' | '\u{202e}' => "a directional override",
            '\u{2066}'..='\u{2068}' => "a directional isolate",
            '\u{202c}' | '\u{2069}' => "the end of a directional run",
            '\u{2060}' => "a word joiner",
            '\u{2800}' => "a blank Braille pattern",
            '\u{feff}' => "a byte order mark",
            c if is_selector(c) => "a variation selector",
            '\u{e0000}'..='\u{e007f}' => "a tag",
            _ => "an invisible character",
        }
    }
}

impl fmt::Display for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name(), self.code_point())
    }
}

pub(super) const fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}'
    )
}

const fn is_selector(c: char) -> bool {
    matches!(c, '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// The first one in a text.
pub(crate) fn first_hidden(text: &str) -> Option<Hidden> {
    text.chars().find(|c| is_hidden(*c)).map(Hidden)
}

/// The text as it is seen, without white space at its ends: of a word in ASCII, what somebody meant who copied it. Never of what
/// is compared with more than ASCII, where two texts would become one that somebody else has.
pub(crate) fn as_seen(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_hidden(*c)).collect();
    seen.trim().to_owned()
}

/// The text without those that its writing does not need.
pub(super) fn taken_out(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let before = kept.chars().next_back().is_some_and(takes_part);
        let stays = match c {
            '\u{200c}' | '\u{200d}' => before && chars.peek().is_some_and(|next| takes_part(*next)),
            c => !is_hidden(c) || (is_selector(c) && before),
        };
        if stays {
            kept.push(c);
        }
    }
    kept
}

/// Whether it may be of a writing that has a use for joiners and selectors: one without capitals.
fn takes_part(c: char) -> bool {
    let visible = !is_hidden(c) || is_selector(c);
    visible && !c.is_ascii() && !c.is_whitespace() && !c.is_lowercase() && !c.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_stay_where_a_writing_needs_them() {
        for kept in ["می\u{200c}خواهم", "क्\u{200d}ष", "👩\u{200d}🚒", "❤\u{fe0f}\u{200d}🔥", "渡邊\u{e0100}"]
        {
            assert_eq!(taken_out(kept), kept, "{kept:?}");
        }
        for (hiding, left) in [
            ("J\u{200d}an", "Jan"),
            ("Ан\u{200c}на", "Анна"),
            ("\u{200c}می\u{200c}", "می"),
            ("می\u{200c}\u{200c}خ", "می\u{200c}خ"),
            ("Jan\u{fe0f}", "Jan"),
            ("🏴\u{e0067}\u{e007f}", "🏴"),
        ] {
            assert_eq!(taken_out(hiding), left, "{hiding:?}");
        }
    }

    #[test]
    fn what_was_copied_is_what_was_seen() {
        assert_eq!(as_seen("\u{feff} acme\u{200b}events\u{a0}\u{200b} "), "acmeevents");
    }

    #[test]
    fn each_kind_has_a_name() {
        for (c, said, kind) in [
            ('\u{200b}', "a zero-width space (U+200B)", "zero-width-space"),
            ('\u{ad}', "a soft hyphen (U+00AD)", "soft-hyphen"),
            ('\u{202e}', "a directional override (U+202E)", "direction"),
            ('\u{3164}', "a Hangul filler (U+3164)", "other"),
            ('\u{34f}', "a combining grapheme joiner (U+034F)", "other"),
            ('\u{61c}', "an Arabic letter mark (U+061C)", "direction"),
            ('\u{200c}', "a zero-width non-joiner (U+200C)", "other"),
            ('\u{200d}', "a zero-width joiner (U+200D)", "other"),
            ('\u{200e}', "a left-to-right mark (U+200E)", "direction"),
            ('\u{200f}', "a right-to-left mark (U+200F)", "direction"),
            ('\u{202b}', "a directional embedding (U+202B)", "direction"),
            ('\u{2067}', "a directional isolate (U+2067)", "direction"),
            ('\u{2069}', "the end of a directional run (U+2069)", "direction"),
            ('\u{2060}', "a word joiner (U+2060)", "zero-width-space"),
            ('\u{2800}', "a blank Braille pattern (U+2800)", "other"),
            ('\u{feff}', "a byte order mark (U+FEFF)", "zero-width-space"),
            ('\u{fe0f}', "a variation selector (U+FE0F)", "other"),
            ('\u{e0001}', "a tag (U+E0001)", "other"),
            ('\u{206a}', "an invisible character (U+206A)", "other"),
        ] {
            let hidden = first_hidden(&format!("a{c}b")).expect("hidden");
            assert_eq!((hidden.to_string().as_str(), hidden.kind()), (said, kind));
        }
        assert_eq!(first_hidden("José 渡 \t\n"), None);
    }
}
