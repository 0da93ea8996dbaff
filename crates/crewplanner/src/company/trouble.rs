//! Why nobody was signed in by their company's provider.

use std::time::Duration;

use web::FetchError;

use super::lie::{Lie, Quoted};

/// What went wrong; its text is a sentence in English, for engineers.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A link that somebody was sent, the page of yesterday, or one that was used: whatever it is, it begins anew.
    #[error("This sign-in did not begin in this browser, took longer than 10 minutes, or was used already.")]
    NotBegun,
    #[error("The settings of the company sign-in have changed meanwhile.")]
    Changed,
    #[error("The provider was asked too often from this address.")]
    TooMany(Duration),
    /// Its word for it, and what it says about it.
    #[error("The provider refused, with the error {0}{1}.")]
    Denied(Quoted, String),
    #[error("The provider cannot be reached. {0}")]
    Away(String),
    /// Something answered, but not as a provider does; a sentence.
    #[error("{0}")]
    Answer(String),
    /// The token endpoint refuses us, with its word for it.
    #[error("The provider does not take our client id and secret (error {0}).")]
    Credentials(Quoted),
    #[error(transparent)]
    Lie(#[from] Lie),
    #[error("The provider names no e-mail address.")]
    NoAddress,
    /// The address, which somebody may only have typed there.
    #[error("The provider does not say that it has confirmed the address {0} (email_verified).")]
    Unconfirmed(String),
    #[error("Nobody here has the address {0}.")]
    Nobody(String),
    /// The address of somebody who is another one at the provider.
    #[error("{0} is linked to another person at the provider.")]
    Taken(String),
    #[error("The provider has not asked again who that is (auth_time).")]
    Stale,
    #[error("At the provider that was somebody else than is signed in here.")]
    SomebodyElse,
}

impl Trouble {
    /// What the person reads, who cannot mend it: the end of the names of two texts.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::NotBegun | Self::Changed => "again",
            Self::TooMany(_) => "wait",
            Self::Denied(..) => "denied",
            Self::Away(_) => "away",
            Self::Answer(_) | Self::Credentials(_) | Self::Lie(_) => "answer",
            Self::NoAddress => "no-address",
            Self::Unconfirmed(_) => "unconfirmed",
            Self::Nobody(_) => "nobody",
            Self::Taken(_) => "taken",
            Self::Stale => "stale",
            Self::SomebodyElse => "somebody-else",
        }
    }
}

/// What no answer means.
pub(super) fn no_answer(error: &FetchError) -> Trouble {
    // What the network says may hold foreign text, too: one line, and not too long.
    let why: String =
        error.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect();
    match error {
        FetchError::Unreachable(_) => Trouble::Away(why),
        FetchError::Forbidden | FetchError::TooLarge | FetchError::Encoded(_) => Trouble::Answer(why),
    }
}
