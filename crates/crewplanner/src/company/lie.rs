//! What a provider may say that is not taken: nobody is signed in by it. Each is a sentence in English, for engineers.

use std::fmt;

/// Why something that a provider sent is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Lie {
    /// With what is wrong.
    #[error("The ID token cannot be read: {0}.")]
    Malformed(&'static str),
    /// Neither without a signature nor with one that is made with a secret: whoever reads our settings could make those.
    #[error("The ID token is signed with {0}. RS256, PS256, ES256 and EdDSA are taken.")]
    Algorithm(Quoted),
    #[error("The provider publishes no key with the id {0} that serves {1}.")]
    Key(Quoted, &'static str),
    #[error("The signature of the ID token does not fit the provider's key.")]
    Signature,
    #[error("The answer is from the issuer {0}, and not from the one that is set up.")]
    Issuer(Quoted),
    /// It should say who it is, and does not.
    #[error("The answer does not say which issuer it is from (iss).")]
    NoIssuer,
    #[error("The ID token is meant for {0}, and not for our client id.")]
    Audience(Quoted),
    #[error("The ID token was made for another client id (azp: {0}).")]
    AuthorizedParty(Quoted),
    #[error("The nonce of the ID token is not the one of this sign-in.")]
    Nonce,
    #[error("The ID token has expired, {0} seconds ago. Do the clocks of both sides agree?")]
    Expired(i64),
    #[error("The ID token is from the future, by {0} seconds. Do the clocks of both sides agree?")]
    NotYet(i64),
    /// With its name.
    #[error("The claim {0} is missing in the ID token, or is not what it should be.")]
    Claim(&'static str),
    #[error("The userinfo endpoint answered for somebody else than the ID token (sub).")]
    OtherSubject,
}

/// A foreign text as it may stand in a sentence: one short line.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Quoted(String);

impl Quoted {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(120).collect())
    }
}

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0)
    }
}

impl fmt::Debug for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
