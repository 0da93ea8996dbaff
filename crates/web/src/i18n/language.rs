//! The languages of the product: tag, name, and whether one is written right to left (RTL).

use serde::{Deserialize, Serialize};

/// A language of the product. In JSON it is its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Nl,
    En,
    Fr,
    De,
    Es,
    Pl,
    Uk,
    Ar,
}

impl Language {
    /// In the order in which people are offered them.
    pub const ALL: [Self; 8] =
        [Self::Nl, Self::En, Self::Fr, Self::De, Self::Es, Self::Pl, Self::Uk, Self::Ar];

    /// The BCP 47 tag, as in `<html lang>` and in the database.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::Es => "es",
            Self::Pl => "pl",
            Self::Uk => "uk",
            Self::Ar => "ar",
        }
    }

    /// The language's name in itself: whoever looks for it can read it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::Pl => "Polski",
            Self::Uk => "Українська",
            Self::Ar => "العربية",
        }
    }

    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }

    pub const fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// The language of a tag, whatever its region: `nl-BE` is Dutch.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_s_best_wish_that_we_have_wins() {
        assert_eq!(Language::negotiate("nl-BE,nl;q=0.9,en;q=0.8"), Some(Language::Nl));
        assert_eq!(Language::negotiate("sv, en;q=0.3, fr;q=0.7"), Some(Language::Fr));
        assert_eq!(Language::negotiate("en;q=0, de"), Some(Language::De));
        assert_eq!(Language::negotiate("sv"), None);
        assert_eq!(Language::negotiate(";;q=x,,"), None);
    }
}
