//! The languages of the product: tag, name, and whether one is written right to left (RTL).

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Makes of the list of languages all that must name each of them: [`Language`], and the macro `translations!`.
macro_rules! languages {
    (($d:tt) $($variant:ident $tag:literal $native_name:literal $direction:literal;)+) => {
        /// A language of the product. In JSON it is its tag.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Language {
            $(#[serde(rename = $tag)] $variant,)+
        }

        impl Language {
            /// In the order in which people are offered them.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$variant),+];

            /// The BCP 47 tag, as in `<html lang>` and in the database.
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$variant => $tag,)+
                }
            }

            /// The language's name in itself: whoever looks for it can read it.
            pub const fn native_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $native_name,)+
                }
            }

            /// Where its lines begin, as in `<html dir>`: `ltr` or `rtl`.
            pub const fn direction(self) -> &'static str {
                match self {
                    $(Self::$variant => $direction,)+
                }
            }
        }

        /// The texts in every language: the files of a folder that are named by the tag of their language and this
        /// ending. The folder is relative to the file that asks.
        #[macro_export]
        macro_rules! translations {
            ($d folder:literal, $d ending:literal) => {
                [$(($crate::Language::$variant, include_str!(concat!($d folder, $tag, $d ending)))),+]
            };
        }
    };
}

// The one list. A language more is a line more, and a file of texts beside each of the others; one less is a migration as
// well, for the databases hold none but these.
languages! { ($)
    Nl "nl" "Nederlands" "ltr";
    En "en" "English" "ltr";
    Fr "fr" "Français" "ltr";
    De "de" "Deutsch" "ltr";
    Es "es" "Español" "ltr";
    Pl "pl" "Polski" "ltr";
    Uk "uk" "Українська" "ltr";
    Ar "ar" "العربية" "rtl";
}

impl Language {
    pub fn is_rtl(self) -> bool {
        self.direction() == "rtl"
    }

    /// The language of a tag as others write it, whatever its region: `nl-BE` is Dutch.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4).
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let mut wishes: Vec<(f32, Self)> = accept_language
            .split(',')
            .filter_map(|wish| {
                let (tag, parameters) = wish.split_once(';').unwrap_or((wish, ""));
                let quality =
                    parameters.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse().ok())?;
                Some((quality, Self::from_tag(tag.trim())?)).filter(|(quality, _)| *quality > 0.0)
            })
            .collect();
        // The sort is stable: of two equal wishes the first one stays first.
        wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        wishes.first().map(|(_, language)| *language)
    }
}

/// The text is the tag of no [`Language`].
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("This is the tag of none of our languages.")]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// The language of a tag as we write it: in the database, in our own forms and links.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_we_wrote_is_read_and_nothing_like_it() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse::<Language>().ok(), Some(language));
        }
        for other in ["", "NL", "nl-BE", " nl", "sv"] {
            assert!(other.parse::<Language>().is_err(), "{other}");
        }
    }

    #[test]
    fn the_browser_s_best_wish_that_we_have_wins() {
        assert_eq!(Language::negotiate("nl-BE,nl;q=0.9,en;q=0.8"), Some(Language::Nl));
        assert_eq!(Language::negotiate("sv, en;q=0.3, fr;q=0.7"), Some(Language::Fr));
        assert_eq!(Language::negotiate("en;q=0, de"), Some(Language::De));
        assert_eq!(Language::negotiate("sv"), None);
        assert_eq!(Language::negotiate(";;q=x,,"), None);
    }
}
