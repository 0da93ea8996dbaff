//! What can be wrong with a card.

use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The answer that counts as right, or what the card says.
    Fact,
    Unclear,
    Outdated,
    /// A picture that is missing, a film that does not play.
    Broken,
}

impl Wrong {
    pub(crate) const ALL: [Self; 4] = [Self::Fact, Self::Unclear, Self::Outdated, Self::Broken];

    /// As in the database and in the form.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Unclear => "unclear",
            Self::Outdated => "outdated",
            Self::Broken => "broken",
        }
    }

    /// The key of its words.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Fact => "card-wrong-fact",
            Self::Unclear => "card-wrong-unclear",
            Self::Outdated => "card-wrong-outdated",
            Self::Broken => "card-wrong-broken",
        }
    }
}

impl FromStr for Wrong {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|wrong| wrong.as_str() == text).ok_or(())
    }
}
